# language: vi
@qc352.d2
Tính năng: Điều 2. Đối tượng áp dụng

  @qc352.d2.k1
  Quy tắc: Khoản 1. Đơn vị trực thuộc BHXH Việt Nam và BHXH các tỉnh, thành phố

    Khung kịch bản: Đơn vị của ngành luôn chịu Quy chế, dù tham gia thế nào
      Biết đối tượng cần xét là <đơn vị>
      Và hệ thống cần xét là Cổng Dịch vụ công
      Và đối tượng đó tham gia bằng cách <cách>
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là thuộc phạm vi Quy chế Cổng
      Và căn cứ là khoản 1 Điều 2 và Điều 1

      Dữ liệu: Trung ương và tỉnh
        | đơn vị                          | cách                               |
        | đơn vị trực thuộc BHXH Việt Nam | cách khác                          |
        | BHXH tỉnh, thành phố            | cách khác                          |
        | đơn vị trực thuộc BHXH Việt Nam | quản trị vận hành Cổng             |
        | BHXH tỉnh, thành phố            | quản trị vận hành Hệ thống một cửa |

    @DG-0096
    Kịch bản: Cơ quan BHXH quận, huyện là một phần của BHXH tỉnh
      Biết đối tượng cần xét là cơ quan BHXH quận, huyện
      Và hệ thống cần xét là Hệ thống thông tin một cửa điện tử
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là thuộc phạm vi Quy chế Cổng
      Và căn cứ là khoản 1 Điều 2 và Điều 1

    Kịch bản: Chưa biết đối tượng nào
      Biết hệ thống cần xét là Cổng Dịch vụ công
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: đối tượng cần xét
      Và căn cứ là Điều 2

  @qc352.d2.k2
  Quy tắc: Khoản 2. Tổ chức, cá nhân tham gia cung cấp thông tin, dịch vụ và vận hành Cổng

    Khung kịch bản: Tổ chức, cá nhân tham gia phía cung cấp
      Biết đối tượng cần xét là <ai>
      Và hệ thống cần xét là Cổng Dịch vụ công
      Và đối tượng đó tham gia bằng cách <cách>
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      @DG-0109
      Dữ liệu: Một trong ba cách tham gia là đủ
        | ai      | cách                             | kết luận                   | căn cứ                   |
        | tổ chức | cung cấp thông tin               | thuộc phạm vi Quy chế Cổng | khoản 2 Điều 2 và Điều 1 |
        | tổ chức | cung cấp dịch vụ công trực tuyến | thuộc phạm vi Quy chế Cổng | khoản 2 Điều 2 và Điều 1 |
        | cá nhân | quản trị vận hành Cổng           | thuộc phạm vi Quy chế Cổng | khoản 2 Điều 2 và Điều 1 |

      Dữ liệu: Vừa cung cấp, vừa vận hành
        | ai      | cách                                                     | kết luận                   | căn cứ                   |
        | tổ chức | cung cấp thông tin; quản trị vận hành Cổng               | thuộc phạm vi Quy chế Cổng | khoản 2 Điều 2 và Điều 1 |
        | tổ chức | cung cấp dịch vụ công trực tuyến; quản trị vận hành Cổng | thuộc phạm vi Quy chế Cổng | khoản 2 Điều 2 và Điều 1 |

      Dữ liệu: Tham gia bằng cách khác
        | ai      | cách      | kết luận                   | căn cứ |
        | tổ chức | cách khác | ngoài phạm vi Quy chế Cổng | Điều 2 |
        | cá nhân | cách khác | ngoài phạm vi Quy chế Cổng | Điều 2 |

    Kịch bản: Không tham gia bằng cách nào
      Biết đối tượng cần xét là tổ chức
      Và hệ thống cần xét là Cổng Dịch vụ công
      Và đối tượng đó không tham gia bằng cách nào
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là ngoài phạm vi Quy chế Cổng

    Kịch bản: Chỉ quản trị vận hành Hệ thống một cửa thì khoản 2 không nhắc đến
      Biết đối tượng cần xét là tổ chức
      Và hệ thống cần xét là Hệ thống thông tin một cửa điện tử
      Và đối tượng đó tham gia bằng cách quản trị vận hành Hệ thống một cửa
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là Quy chế Cổng không nhắc đến người vận hành Hệ thống
      Và căn cứ là khoản 2 Điều 2

  @qc352.d2.k3
  Quy tắc: Khoản 3. Tổ chức, cá nhân khai thác, sử dụng thông tin dịch vụ công trực tuyến

    Khung kịch bản: Người sử dụng
      Biết đối tượng cần xét là <ai>
      Và hệ thống cần xét là Cổng Dịch vụ công
      Và đối tượng đó tham gia bằng cách khai thác, sử dụng thông tin dịch vụ công
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là thuộc phạm vi Quy chế Cổng
      Và căn cứ là khoản 3 Điều 2 và Điều 1

      Dữ liệu: Tổ chức và cá nhân
        | ai      |
        | tổ chức |
        | cá nhân |

    Kịch bản: Chưa biết tổ chức, cá nhân tham gia thế nào
      Biết đối tượng cần xét là cá nhân
      Và hệ thống cần xét là Cổng Dịch vụ công
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách tham gia của đối tượng
