# language: vi
@qc1624.d16
Tính năng: Điều 16. Trách nhiệm thi hành Quy chế

  @qc1624.d16
  Quy tắc: Bảy chức danh chịu trách nhiệm thi hành Quy chế

    Khung kịch bản: Từng chức danh chịu trách nhiệm thi hành
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo Điều 16
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Bảy chức danh
        | việc             | ai                                                     | loại     | khi nào   | đối với ai | ủy quyền  | số |
        | thi hành Quy chế | Trưởng Ban                                             | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Chánh Văn phòng                                        | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Giám đốc Trung tâm Truyền thông                        | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Giám đốc Trung tâm Công nghệ thông tin                 | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Giám đốc Trung tâm Dịch vụ hỗ trợ, chăm sóc khách hàng | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Thủ trưởng đơn vị trực thuộc                           | nhiệm vụ | không nêu | không nêu  | không cần | 7  |
        | thi hành Quy chế | Giám đốc BHXH tỉnh                                     | nhiệm vụ | không nêu | không nêu  | không cần | 7  |

    Kịch bản: Từ 01/07/2025, bốn chức danh kèm ghi chú về đơn vị của mình
      Biết áp dụng pháp luật của ngày 01/07/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: thi hành Quy chế
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh                              | đã ra sao        | từ ngày    | kế thừa                                         | mức           |
        | Trung tâm Truyền thông                         | không còn        | 01/03/2025 | Ban Tuyên truyền và Hỗ trợ người tham gia       | nguồn thứ cấp |
        | Trung tâm Công nghệ thông tin                  | đổi tên          | 01/03/2025 | Trung tâm Công nghệ thông tin và Chuyển đổi số  | nguồn thứ cấp |
        | Trung tâm Dịch vụ hỗ trợ, chăm sóc khách hàng  | không còn        | 01/03/2025 | Ban Tuyên truyền và Hỗ trợ người tham gia       | nguồn thứ cấp |
        | BHXH các tỉnh, thành phố trực thuộc Trung ương | được sắp xếp lại | 01/07/2025 | 34 BHXH tỉnh, thành phố                         | nguồn thứ cấp |
