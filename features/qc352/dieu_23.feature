# language: vi
@qc352.d23
Tính năng: Điều 23. Trách nhiệm của các đơn vị

  @qc352.d23
  Quy tắc: Bốn chức danh chịu trách nhiệm thi hành Quy chế

    Kịch bản: Bốn chức danh
      Khi tra Quy chế Cổng xem ai giữ việc: thi hành Quy chế Cổng Dịch vụ công
      Thì kết luận là xác định được
      Và có tất cả 4 người hoặc đơn vị
      Và người giữ việc theo Điều 23 là
        | ai                                     | loại     | khi nào   | đối với ai |
        | Chánh Văn phòng                        | nhiệm vụ | không nêu | không nêu  |
        | Giám đốc Trung tâm Công nghệ thông tin | nhiệm vụ | không nêu | không nêu  |
        | Thủ trưởng đơn vị trực thuộc           | nhiệm vụ | không nêu | không nêu  |
        | Giám đốc BHXH tỉnh                     | nhiệm vụ | không nêu | không nêu  |

    Kịch bản: Từ 01/07/2025, hai chức danh kèm ghi chú về đơn vị của mình
      Biết áp dụng pháp luật của ngày 01/07/2025
      Khi tra Quy chế Cổng xem ai giữ việc: thi hành Quy chế Cổng Dịch vụ công
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh                              | đã ra sao        | từ ngày    | kế thừa                                        | mức           |
        | Trung tâm Công nghệ thông tin                  | đổi tên          | 01/03/2025 | Trung tâm Công nghệ thông tin và Chuyển đổi số | nguồn thứ cấp |
        | BHXH các tỉnh, thành phố trực thuộc Trung ương | được sắp xếp lại | 01/07/2025 | 34 BHXH tỉnh, thành phố                        | nguồn thứ cấp |
