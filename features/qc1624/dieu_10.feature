# language: vi
@qc1624.d10
Tính năng: Điều 10. Những thông tin được cung cấp

  @qc1624.d10.k1
  Quy tắc: Khoản 1. Tổ chức, chức năng, nhiệm vụ

    Kịch bản: Thông tin về tổ chức của BHXH Việt Nam
      Biết loại thông tin là tổ chức, chức năng, nhiệm vụ
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 1 Điều 10

  @qc1624.d10.k2
  Quy tắc: Khoản 2. Chính sách

    Kịch bản: Thông tin về chính sách
      Biết loại thông tin là chính sách
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 2 Điều 10

  @qc1624.d10.k3
  Quy tắc: Khoản 3. Văn bản

    Kịch bản: Văn bản về chính sách, pháp luật
      Biết loại thông tin là văn bản về chính sách, pháp luật
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 3 Điều 10

  @qc1624.d10.k4
  Quy tắc: Khoản 4. Hoạt động

    Khung kịch bản: Hoạt động thực hiện chính sách và hoạt động của lãnh đạo Ngành
      Biết loại thông tin là <loại>
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 4 Điều 10

      Dữ liệu: Hai loại
        | loại                          |
        | hoạt động thực hiện chính sách |
        | hoạt động của lãnh đạo Ngành  |

  @qc1624.d10.k5
  Quy tắc: Khoản 5. Thủ tục, giao dịch điện tử, dịch vụ công

    Kịch bản: Thông tin về thủ tục và dịch vụ công
      Biết loại thông tin là thủ tục, giao dịch điện tử, dịch vụ công
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 5 Điều 10

  @qc1624.d10.k6
  Quy tắc: Khoản 6. Hỗ trợ, trả lời, giải đáp

    Kịch bản: Trả lời, giải đáp vướng mắc
      Biết loại thông tin là trả lời, giải đáp vướng mắc
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 6 Điều 10

  @qc1624.d10.k7
  Quy tắc: Khoản 7. Vấn đề dư luận quan tâm

    Kịch bản: Vấn đề dư luận quan tâm thuộc thẩm quyền
      Biết loại thông tin là vấn đề dư luận quan tâm thuộc thẩm quyền
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là loại thông tin được nêu
      Và căn cứ là khoản 7 Điều 10

  @qc1624.d10
  Quy tắc: Loại thông tin không được nêu thì Quy chế không nhắc đến

    @DG-0017
    Kịch bản: Loại thông tin không có trong danh mục
      Biết loại thông tin là loại khác
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là Quy chế không nhắc đến
      Và căn cứ là Điều 10

    Kịch bản: Chưa biết loại thông tin
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là chưa kết luận được
      Và còn thiếu: loại thông tin

    Khung kịch bản: Tra danh mục trước và từ ngày Quy chế có hiệu lực
      Biết loại thông tin là chính sách
      Và áp dụng pháp luật của ngày <ngày>
      Khi tra danh mục thông tin được cung cấp
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                |
        | 15/09/2024 | không áp dụng           |
        | 16/09/2024 | loại thông tin được nêu |
