# language: vi
@qd1624.d2
Tính năng: Điều 2 Quyết định 1624. Hiệu lực

  @qd1624.d2
  Quy tắc: Quyết định và Quy chế kèm theo có hiệu lực từ ngày ký, 16/09/2024

    Khung kịch bản: Câu hỏi tiếp nhận trước và từ ngày có hiệu lực
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của 1 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | tiếp nhận        | kết luận      | căn cứ                                |
        | 15/09/2024 09:00 | không áp dụng | Điều 2 Quyết định 1624/QĐ-BHXH        |
        | 16/09/2024 09:00 | xác định được | điểm a khoản 2 Điều 13                |

    Khung kịch bản: Xử lý câu hỏi theo pháp luật của một ngày
      Biết câu hỏi thuộc thẩm quyền của ngành bảo hiểm xã hội
      Và cần ý kiến của 0 đơn vị
      Và áp dụng pháp luật của ngày <ngày>
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 15/09/2024 | không áp dụng |
        | 16/09/2024 | xác định được |

    Khung kịch bản: Tiếp nhận câu hỏi trước và từ ngày có hiệu lực
      Biết câu hỏi đến lúc <đến>
      Khi xác định lúc tiếp nhận
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | đến              | kết luận      |
        | 15/09/2024 09:00 | không áp dụng |
        | 16/09/2024 09:00 | xác định được |
