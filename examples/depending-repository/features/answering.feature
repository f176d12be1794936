# language: vi
@qc1624.d13
Tính năng: Điều 13. Tổ trực của đơn vị chúng tôi trả lời câu hỏi đúng hạn

  @qc1624.d13.k2
  Quy tắc: Khoản 2. Câu hỏi cần hỏi thêm đơn vị khác thì có hạn trả lời

    @qc1624.d13.k2.a @DG-0003
    Khung kịch bản: Câu hỏi cần một đơn vị, tuần có thứ Bảy làm bù 22/08/2026
      Biết câu hỏi tiếp nhận ngày 20/08/2026, cần hỏi 1 đơn vị
      Khi tổ trực trả lời ngày <trả lời>
      Thì câu trả lời <kết luận>

      Dữ liệu: Ngày cuối còn hạn và ngày đầu quá hạn
        | trả lời    | kết luận |
        | 24/08/2026 | đúng hạn |
        | 25/08/2026 | quá hạn  |
