# language: vi
@qc1624.d1
Tính năng: Điều 1. Phạm vi điều chỉnh

  @qc1624.d1
  Quy tắc: Quy chế chỉ áp dụng cho những việc mà Điều 1 nêu

    Khung kịch bản: Việc trong và ngoài phạm vi
      Biết đối tượng là người của đơn vị trực thuộc ở trung ương
      Và việc đang xét là <việc>
      Khi xét phạm vi áp dụng
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Những việc được nêu
        | việc                                    | kết luận      | căn cứ                     |
        | tổ chức và hoạt động của tài khoản      | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | cung cấp thông tin                      | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | quản lý thông tin                       | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | trách nhiệm của các thành viên          | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | quan hệ phối hợp của các thành viên     | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | khen thưởng                             | được áp dụng  | khoản 1 Điều 2 và Điều 1   |
        | xử lý vi phạm trên tài khoản            | được áp dụng  | khoản 1 Điều 2 và Điều 1   |

      Dữ liệu: Việc không được nêu
        | việc     | kết luận      | căn cứ  |
        | việc khác | ngoài phạm vi | Điều 1  |

    Kịch bản: Chưa biết việc gì thì chưa kết luận được
      Biết đối tượng là người của đơn vị trực thuộc ở trung ương
      Khi xét phạm vi áp dụng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: việc đang xét

    Khung kịch bản: Tên gọi tắt cũng được bảo vệ trước tên giống
      Biết trang có tên “<tên>”
      Và trang có địa chỉ https://zalo.me/0900000001
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là <kết luận>

      Dữ liệu: Trùng tên gọi tắt, và tên của một tỉnh
        | tên                | kết luận                                   |
        | BHXH Việt Nam      | phải đề nghị xem xét trang giống tài khoản |
        | Zalo BHXH Việt Nam | phải đề nghị xem xét trang giống tài khoản |
        | BHXH tỉnh Hà Nam   | không có gì phải đề nghị                   |

    Kịch bản: Tên trang trùng tên gọi tắt từng chữ
      Biết trang có tên “BHXH Việt Nam”
      Và trang có địa chỉ https://zalo.me/0900000001
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét trang giống tài khoản
      Và tên giống vì giống hệt
