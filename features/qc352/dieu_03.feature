# language: vi
@qc352.d3
Tính năng: Điều 3. Giải thích từ ngữ

  @qc352.d3.k5
  Quy tắc: Khoản 5. Quy trình gồm tiếp nhận, luân chuyển, thụ lý giải quyết và trả kết quả

    Khung kịch bản: Thiếu một khâu thì chưa phải toàn bộ quy trình
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và khâu <khâu> được xử lý ngoài Hệ thống
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là có trách nhiệm chưa làm
      Và khâu không xử lý trên Hệ thống là <khâu>
      Và căn cứ là khoản 1 Điều 20 và khoản 5 Điều 3
      Và kết quả nêu ghi chú về các khâu của toàn bộ quy trình

      @DG-0098 @DG-0111
      Dữ liệu: Bốn khâu
        | khâu              |
        | tiếp nhận         |
        | luân chuyển       |
        | thụ lý giải quyết |
        | trả kết quả       |
