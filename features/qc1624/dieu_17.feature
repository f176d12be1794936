# language: vi
@qc1624.d17
Tính năng: Điều 17. Văn bản tham chiếu được bổ sung, thay thế

  @qc1624.d17
  Quy tắc: Văn bản được Quy chế dẫn chiếu bị thay thế, bổ sung thì áp dụng văn bản mới

    Khung kịch bản: Luật được nêu tên, ngày cuối theo luật cũ và ngày đầu theo luật mới
      Biết Quy chế dẫn chiếu Luật An ninh mạng
      Khi tìm văn bản áp dụng ngày <ngày>
      Thì kết luận là xác định được văn bản áp dụng
      Và văn bản áp dụng là <văn bản>
      Và mức chứng cứ là ghi chú dẫn trang nhà nước
      Và căn cứ là Điều 17 và khoản 2 Điều 8

      Dữ liệu: Quanh ngày 01/07/2026
        | ngày       | văn bản                |
        | 30/06/2026 | văn bản được dẫn chiếu |
        | 01/07/2026 | văn bản thay thế       |

    @DG-0067
    Khung kịch bản: Lĩnh vực được dẫn chiếu mà không nêu tên luật
      Biết Quy chế dẫn chiếu pháp luật về bảo vệ bí mật Nhà nước
      Khi tìm văn bản áp dụng ngày <ngày>
      Thì kết luận là xác định được văn bản áp dụng
      Và văn bản áp dụng là <văn bản>
      Và căn cứ là Điều 17 và khoản 2 Điều 9 và khoản 5 Điều 9

      Dữ liệu: Quanh ngày 01/03/2026
        | ngày       | văn bản                |
        | 28/02/2026 | văn bản được dẫn chiếu |
        | 01/03/2026 | văn bản thay thế       |

    Khung kịch bản: Người dùng xác nhận văn bản thay thế, bổ sung
      Biết Quy chế dẫn chiếu pháp luật về sở hữu trí tuệ
      Và văn bản ấy được <thay đổi> bằng Luật mới từ ngày 01/01/2026
      Khi tìm văn bản áp dụng ngày <ngày>
      Thì kết luận là xác định được văn bản áp dụng
      Và văn bản áp dụng là <văn bản>
      Và không có mức chứng cứ vì do người dùng xác nhận

      Dữ liệu: Thay thế và bổ sung, quanh ngày có hiệu lực
        | thay đổi | ngày       | văn bản                                     |
        | thay thế | 31/12/2025 | văn bản được dẫn chiếu                      |
        | thay thế | 01/01/2026 | văn bản thay thế                            |
        | bổ sung  | 31/12/2025 | văn bản được dẫn chiếu                      |
        | bổ sung  | 01/01/2026 | văn bản được dẫn chiếu cùng văn bản bổ sung |

    Kịch bản: Không có nguồn nào về văn bản kế tiếp
      Biết Quy chế dẫn chiếu pháp luật về sở hữu trí tuệ
      Khi tìm văn bản áp dụng ngày 01/10/2026
      Thì kết luận là chưa có nguồn
      Và còn thiếu: cách thay đổi, văn bản mới, ngày văn bản mới có hiệu lực
      Và mức chứng cứ là không tìm thấy

    Khung kịch bản: Văn bản không do Quy chế dẫn chiếu
      Biết văn bản được hỏi là <văn bản>
      Khi tìm văn bản áp dụng ngày 01/10/2026
      Thì kết luận là không phải dẫn chiếu của Quy chế
      Và căn cứ là Điều 17

      Dữ liệu: Chỉ có ở lời dẫn của Quyết định, hoặc ở quy chế khác
        | văn bản                            |
        | Luật Công nghệ thông tin năm 2006  |
        | Nghị định số 42/2022/NĐ-CP         |
        | Nghị định số 61/2018/NĐ-CP         |

    Kịch bản: Chưa biết văn bản và ngày
      Khi tìm văn bản áp dụng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: văn bản được dẫn chiếu, ngày cần biết

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực
      Biết Quy chế dẫn chiếu Luật An ninh mạng
      Khi tìm văn bản áp dụng ngày <ngày>
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                      |
        | 15/09/2024 | không áp dụng                 |
        | 16/09/2024 | xác định được văn bản áp dụng |
