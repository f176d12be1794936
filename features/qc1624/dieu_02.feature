# language: vi
@qc1624.d2
Tính năng: Điều 2. Đối tượng áp dụng

  @qc1624.d2.k1
  Quy tắc: Khoản 1. Người làm việc ở các đơn vị trực thuộc và BHXH các tỉnh

    Khung kịch bản: Người của ngành, tương tác hay không
      Biết đối tượng là <ai>
      Và việc đang xét là cung cấp thông tin
      Và người ấy <tương tác> tương tác với tài khoản
      Khi xét phạm vi áp dụng
      Thì kết luận là được áp dụng
      Và căn cứ là khoản 1 Điều 2 và Điều 1

      Dữ liệu: Trung ương và tỉnh
        | ai                                       | tương tác |
        | người của đơn vị trực thuộc ở trung ương | có        |
        | người của đơn vị trực thuộc ở trung ương | không     |
        | người của BHXH tỉnh                      | có        |
        | người của BHXH tỉnh                      | không     |

    Kịch bản: Người của ngành thì không cần biết có tương tác hay không
      Biết đối tượng là người của BHXH tỉnh
      Và việc đang xét là quản lý thông tin
      Khi xét phạm vi áp dụng
      Thì kết luận là được áp dụng

    @DG-0066
    Kịch bản: Người của BHXH cấp huyện, cấp cơ sở được tính là người của BHXH tỉnh
      Biết đối tượng là người của BHXH cấp huyện, cấp cơ sở
      Và việc đang xét là cung cấp thông tin
      Khi xét phạm vi áp dụng
      Thì kết luận là được áp dụng
      Và căn cứ là khoản 1 Điều 2 và Điều 1

  @qc1624.d2.k2
  Quy tắc: Khoản 2. Tổ chức, cá nhân khi tương tác với tài khoản

    Khung kịch bản: Người ngoài ngành chỉ chịu Quy chế khi tương tác
      Biết đối tượng là <ai>
      Và việc đang xét là cung cấp thông tin
      Và người ấy <tương tác> tương tác với tài khoản
      Khi xét phạm vi áp dụng
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Tổ chức và cá nhân
        | ai                   | tương tác | kết luận      | căn cứ                   |
        | tổ chức ngoài ngành  | có        | được áp dụng  | khoản 2 Điều 2 và Điều 1 |
        | tổ chức ngoài ngành  | không     | ngoài phạm vi | khoản 2 Điều 2           |
        | cá nhân ngoài ngành  | có        | được áp dụng  | khoản 2 Điều 2 và Điều 1 |
        | cá nhân ngoài ngành  | không     | ngoài phạm vi | khoản 2 Điều 2           |

    Khung kịch bản: Chưa biết người ngoài ngành có tương tác hay không
      Biết đối tượng là <ai>
      Và việc đang xét là cung cấp thông tin
      Khi xét phạm vi áp dụng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: có tương tác hay không

      Dữ liệu: Tổ chức và cá nhân
        | ai                  |
        | tổ chức ngoài ngành |
        | cá nhân ngoài ngành |

    Kịch bản: Chưa biết là ai
      Biết việc đang xét là cung cấp thông tin
      Khi xét phạm vi áp dụng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: đối tượng
      Và căn cứ là Điều 2

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực
      Biết đối tượng là cá nhân ngoài ngành
      Và việc đang xét là cung cấp thông tin
      Và người ấy có tương tác với tài khoản
      Và áp dụng pháp luật của ngày <ngày>
      Khi xét phạm vi áp dụng
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 15/09/2024 | không áp dụng |
        | 16/09/2024 | được áp dụng  |
