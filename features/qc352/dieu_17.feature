# language: vi
@qc352.d17
Tính năng: Điều 17. Xác thực giá trị pháp lý của hồ sơ điện tử

  @qc352.d17
  Quy tắc: Cá nhân xác thực bằng mã OTP, tổ chức xác thực bằng chữ ký số

    Khung kịch bản: Người nộp và cách xác thực
      Biết người nộp hồ sơ điện tử là <người nộp>
      Và hồ sơ điện tử được xác thực bằng <cách>
      Khi xem xét cách xác thực
      Thì kết luận là <kết luận>
      Và căn cứ là Điều 17
      Và cách xác thực mà bản văn nêu là <cách được nêu>

      Dữ liệu: Cặp được nêu, và không xác thực
        | người nộp | cách           | kết luận                  | cách được nêu |
        | cá nhân   | mã OTP         | xác thực đúng cách đã nêu | mã OTP        |
        | tổ chức   | chữ ký số      | xác thực đúng cách đã nêu | chữ ký số     |
        | cá nhân   | không cách nào | hồ sơ không được xác thực | mã OTP        |
        | tổ chức   | không cách nào | hồ sơ không được xác thực | chữ ký số     |

      @DG-0106
      Dữ liệu: Cặp không được nhắc đến
        | người nộp | cách      | kết luận                          | cách được nêu |
        | cá nhân   | cách khác | cách xác thực không được nhắc đến | mã OTP        |
        | tổ chức   | mã OTP    | cách xác thực không được nhắc đến | chữ ký số     |
        | tổ chức   | cách khác | cách xác thực không được nhắc đến | chữ ký số     |

      @DG-0025
      Dữ liệu: Cá nhân dùng chữ ký số
        | người nộp | cách      | kết luận                          | cách được nêu |
        | cá nhân   | chữ ký số | cách xác thực không được nhắc đến | mã OTP        |

    Kịch bản: Không xác thực thì trái quy định dù chưa rõ người nộp là ai
      Biết hồ sơ điện tử được xác thực bằng không cách nào
      Khi xem xét cách xác thực
      Thì kết luận là hồ sơ không được xác thực
      Và căn cứ là Điều 17

    Kịch bản: Chưa rõ người nộp là ai và xác thực bằng gì
      Khi xem xét cách xác thực
      Thì kết luận là chưa kết luận được
      Và còn thiếu: loại người nộp, cách xác thực

    Khung kịch bản: Xác thực trước và từ ngày Quy chế có hiệu lực
      Biết người nộp hồ sơ điện tử là cá nhân
      Và hồ sơ điện tử được xác thực bằng mã OTP
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét cách xác thực
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                  |
        | 05/03/2020 | không áp dụng             |
        | 06/03/2020 | xác thực đúng cách đã nêu |
