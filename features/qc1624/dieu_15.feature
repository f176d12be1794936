# language: vi
@qc1624.d15
Tính năng: Điều 15. Xử lý vi phạm

  @qc1624.d15
  Quy tắc: Vi phạm thì bị xem xét, xử lý theo pháp luật, tùy mức độ

    Khung kịch bản: Ba loại việc bị xem xét, xử lý
      Biết việc đã được xác định là <việc>
      Khi xác định hệ quả
      Thì kết luận là xác định được
      Và hệ quả là xem xét, xử lý
      Và theo quy định của pháp luật
      Và thời điểm xem xét là không nêu
      Và hệ quả tùy theo mức độ
      Và Quy chế không nêu ai quyết định
      Và Quy chế không nêu hình thức, mức độ cụ thể
      Và căn cứ là Điều 15

      Dữ liệu: Ba loại việc
        | việc                                      |
        | vi phạm quy định về thông tin             |
        | cản trở việc cung cấp thông tin           |
        | làm ảnh hưởng đến hoạt động của tài khoản |

    Kịch bản: Việc mà Điều 14 và Điều 15 không nhắc đến
      Biết việc đã được xác định là việc khác
      Khi xác định hệ quả
      Thì kết luận là Quy chế không nhắc đến
      Và căn cứ là Điều 14 và Điều 15

    Kịch bản: Chưa biết việc gì
      Khi xác định hệ quả
      Thì kết luận là chưa kết luận được
      Và còn thiếu: việc đã được xác định

    Khung kịch bản: Hệ quả trước và từ ngày Quy chế có hiệu lực
      Biết việc đã được xác định là vi phạm quy định về thông tin
      Và áp dụng pháp luật của ngày <ngày>
      Khi xác định hệ quả
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 15/09/2024 | không áp dụng |
        | 16/09/2024 | xác định được |
