# language: vi
@qc352.d9
Tính năng: Điều 9. Thông tin về dịch vụ công trực tuyến

  @qc352.d9.k1
  Quy tắc: Khoản 1. Thông tin trên Cổng Dịch vụ công được đăng tải, cập nhật, bổ sung, chỉnh sửa kịp thời

    Kịch bản: Cổng đăng thông tin đúng về mọi mặt
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là thông tin dịch vụ công đúng quy định
      Và căn cứ là khoản 1 Điều 9 và khoản 3 Điều 9
      Và từng yêu cầu có kết quả là
        | yêu cầu                    | kết quả | căn cứ        |
        | đăng tại địa chỉ được ghi  | đạt     | khoản 1 Điều 9 |
        | đăng tải kịp thời          | đạt     | khoản 1 Điều 9 |
        | cập nhật kịp thời          | đạt     | khoản 1 Điều 9 |
        | bổ sung kịp thời           | đạt     | khoản 1 Điều 9 |
        | chỉnh sửa kịp thời         | đạt     | khoản 1 Điều 9 |
        | đúng quy định về công khai | đạt     | khoản 1 Điều 9 |
        | đủ thông tin cơ bản        | đạt     | khoản 3 Điều 9 |

    Khung kịch bản: Một mặt không đạt, hoặc chưa có người xem xét
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và riêng mặt <mặt> của thông tin dịch vụ công <kết quả>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 1 Điều 9

      Dữ liệu: Từng mặt
        | mặt                        | kết quả                 | kết luận                           |
        | đăng tải kịp thời          | không đạt               | thông tin dịch vụ công trái quy định |
        | cập nhật kịp thời          | không đạt               | thông tin dịch vụ công trái quy định |
        | bổ sung kịp thời           | không đạt               | thông tin dịch vụ công trái quy định |
        | chỉnh sửa kịp thời         | không đạt               | thông tin dịch vụ công trái quy định |
        | đúng quy định về công khai | không đạt               | thông tin dịch vụ công trái quy định |
        | đăng tải kịp thời          | chưa được xem xét       | chưa kết luận được                 |
        | cập nhật kịp thời          | không ghi người xem xét | chưa kết luận được                 |

    @DG-0091
    Khung kịch bản: Đăng tại địa chỉ được ghi
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và thông tin dịch vụ công được đăng tại <địa chỉ>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Đúng địa chỉ, cách viết khác
        | địa chỉ                                       | kết luận                            |
        | http://dichvucong.baohiemxahoi.gov.vn         | thông tin dịch vụ công đúng quy định |
        | https://dichvucong.baohiemxahoi.gov.vn/danh-muc | thông tin dịch vụ công đúng quy định |

    @DG-0104
    Khung kịch bản: Cổng ở tên miền khác
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và thông tin dịch vụ công được đăng tại <địa chỉ>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là Điều 9 không nhắc đến địa chỉ ấy
      Và căn cứ là khoản 1 Điều 9

      Dữ liệu: Gần giống và khác hẳn
        | địa chỉ                               |
        | https://dichvucong.baohiemxahoi.gov.v |
        | https://dichvucong.gov.vn             |

    Kịch bản: Trang mà Điều 9 không nhắc đến
      Biết trang của BHXH cấp huyện đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là Điều 9 không nhắc đến trang này
      Và căn cứ là Điều 9

    Kịch bản: Chưa biết trang nào
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là chưa kết luận được
      Và còn thiếu: trang đang xét

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                            |
        | 05/03/2020 | không áp dụng                       |
        | 06/03/2020 | thông tin dịch vụ công đúng quy định |

  @qc352.d9.k2
  Quy tắc: Khoản 2. Trang của BHXH Việt Nam và của BHXH tỉnh có mục dẫn đến Cổng

    Khung kịch bản: Trang có mục đúng tên, có danh mục và liên kết
      Biết <trang> đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là thông tin dịch vụ công đúng quy định
      Và căn cứ là khoản 2 Điều 9
      Và từng yêu cầu có kết quả là
        | yêu cầu            | kết quả | căn cứ        |
        | có mục đúng tên    | đạt     | khoản 2 Điều 9 |
        | có danh mục dịch vụ | đạt    | khoản 2 Điều 9 |
        | liên kết đến Cổng  | đạt     | khoản 2 Điều 9 |

      Dữ liệu: Trung ương và tỉnh
        | trang                                 |
        | Cổng Thông tin điện tử của BHXH Việt Nam |
        | Trang thành phần của BHXH tỉnh        |

    @DG-0091
    Khung kịch bản: Mục có đúng tên không
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và các mục của trang là <các mục>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Đúng tên, khác chữ hoa, tên khác
        | các mục                                  | kết luận                            |
        | “Giới thiệu”, “Dịch vụ công trực tuyến”  | thông tin dịch vụ công đúng quy định |
        | “DỊCH VỤ CÔNG TRỰC TUYẾN”                | thông tin dịch vụ công đúng quy định |
        | “Dịch vụ công”                           | thông tin dịch vụ công trái quy định |

    Khung kịch bản: Mục có danh mục dịch vụ không
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và mục ấy <có không> danh mục dịch vụ đang thực hiện
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Có, không có, chưa rõ
        | có không   | kết luận                            |
        | có         | thông tin dịch vụ công đúng quy định |
        | không có   | thông tin dịch vụ công trái quy định |
        | chưa rõ có | chưa kết luận được                  |

    @DG-0091
    Khung kịch bản: Mục có liên kết đến Cổng không
      Biết Cổng Thông tin điện tử của BHXH Việt Nam đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và mục ấy <liên kết>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Đến Cổng, không liên kết
        | liên kết                                                         | kết luận                            |
        | liên kết đến http://dichvucong.baohiemxahoi.gov.vn               | thông tin dịch vụ công đúng quy định |
        | liên kết đến https://vssid.vn, dichvucong.baohiemxahoi.gov.vn/nop | thông tin dịch vụ công đúng quy định |
        | không liên kết đến đâu                                           | thông tin dịch vụ công trái quy định |

    @DG-0104
    Kịch bản: Mục chỉ liên kết đến một cổng ở tên miền khác
      Biết Cổng Thông tin điện tử của BHXH Việt Nam đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và mục ấy liên kết đến https://dichvucong.gov.vn
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là Điều 9 không nhắc đến địa chỉ ấy
      Và căn cứ là khoản 2 Điều 9

    Khung kịch bản: Liên kết phải dẫn thẳng đến nơi cung cấp dịch vụ của cơ quan
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và mục ấy liên kết đến http://dichvucong.baohiemxahoi.gov.vn
      Và liên kết ấy <dẫn thẳng> đến nơi cung cấp dịch vụ
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 2 Điều 9

      Dữ liệu: Dẫn thẳng, chỉ đến trang đầu, chưa rõ
        | dẫn thẳng             | kết luận                             |
        | dẫn thẳng             | thông tin dịch vụ công đúng quy định |
        | không dẫn thẳng       | thông tin dịch vụ công trái quy định |
        | chưa rõ có dẫn thẳng  | chưa kết luận được                   |

    Kịch bản: Chưa rõ liên kết có dẫn thẳng không thì nói rõ còn thiếu gì
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và liên kết ấy chưa rõ có dẫn thẳng đến nơi cung cấp dịch vụ
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là chưa kết luận được
      Và còn thiếu: liên kết có dẫn thẳng không

    Kịch bản: Chưa xem mục và liên kết nhưng đã rõ không có danh mục
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và chưa xem các mục và liên kết của trang
      Và mục ấy không có danh mục dịch vụ đang thực hiện
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là thông tin dịch vụ công trái quy định
      Và từng yêu cầu có kết quả là
        | yêu cầu             | kết quả   | căn cứ        |
        | có mục đúng tên     | chưa rõ   | khoản 2 Điều 9 |
        | có danh mục dịch vụ | không đạt | khoản 2 Điều 9 |
        | liên kết đến Cổng   | chưa rõ   | khoản 2 Điều 9 |

    Kịch bản: Chưa xem mục và liên kết
      Biết Trang thành phần của BHXH tỉnh đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và chưa xem các mục và liên kết của trang
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là chưa kết luận được
      Và còn thiếu: tên các mục trên trang, các liên kết của mục, liên kết có dẫn thẳng không

  @qc352.d9.k3
  Quy tắc: Khoản 3. Đủ thông tin cơ bản theo Thông tư số 32/2017/TT-BTTTT

    Khung kịch bản: Đủ và không đủ thông tin cơ bản
      Biết Cổng Dịch vụ công đăng thông tin dịch vụ công trực tuyến đúng về mọi mặt
      Và riêng mặt đủ thông tin cơ bản của thông tin dịch vụ công <kết quả>
      Khi xem xét thông tin dịch vụ công trực tuyến
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 3 Điều 9
      Và thông tin cơ bản xem ở Điều 5 Thông tư số 32/2017/TT-BTTTT

      Dữ liệu: Không đạt và chưa xem xét
        | kết quả           | kết luận                            |
        | không đạt         | thông tin dịch vụ công trái quy định |
        | chưa được xem xét | chưa kết luận được                  |
