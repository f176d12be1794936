# language: vi
@qc352.d1
Tính năng: Điều 1. Phạm vi điều chỉnh

  @qc352.d1
  Quy tắc: Quy chế chỉ nói về Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử

    Khung kịch bản: Hệ thống trong và ngoài phạm vi
      Biết đối tượng cần xét là BHXH tỉnh, thành phố
      Và hệ thống cần xét là <hệ thống>
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Hai hệ thống được nêu
        | hệ thống                           | kết luận                   | căn cứ                   |
        | Cổng Dịch vụ công                  | thuộc phạm vi Quy chế Cổng | khoản 1 Điều 2 và Điều 1 |
        | Hệ thống thông tin một cửa điện tử | thuộc phạm vi Quy chế Cổng | khoản 1 Điều 2 và Điều 1 |

      Dữ liệu: Hệ thống không được nêu
        | hệ thống      | kết luận                   | căn cứ |
        | hệ thống khác | ngoài phạm vi Quy chế Cổng | Điều 1 |

    Kịch bản: Chưa biết hệ thống nào thì chưa kết luận được
      Biết đối tượng cần xét là BHXH tỉnh, thành phố
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: hệ thống cần xét

    Khung kịch bản: Trước và từ ngày được coi là có hiệu lực
      Biết đối tượng cần xét là BHXH tỉnh, thành phố
      Và hệ thống cần xét là Cổng Dịch vụ công
      Và áp dụng pháp luật của ngày <ngày>
      Khi xét phạm vi của Quy chế Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa áp dụng và ngày đầu áp dụng
        | ngày       | kết luận                   |
        | 05/03/2020 | không áp dụng              |
        | 06/03/2020 | thuộc phạm vi Quy chế Cổng |
