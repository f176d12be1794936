# language: vi
@qc352.d24
Tính năng: Điều 24. Sửa đổi, bổ sung

  @qc352.d24
  Quy tắc: Đơn vị phản ánh, Trung tâm Công nghệ thông tin tổng hợp, Tổng Giám đốc quyết định

    Kịch bản: Ai phản ánh vướng mắc hoặc đề xuất giải pháp
      Khi tra Quy chế Cổng xem ai giữ việc: phản ánh vướng mắc hoặc đề xuất giải pháp
      Thì kết luận là xác định được
      Và người giữ việc theo Điều 24 là
        | ai                              | loại     | khi nào                                     | đối với ai                    |
        | BHXH tỉnh                       | nhiệm vụ | trong quá trình thực hiện Quy chế; kịp thời | Trung tâm Công nghệ thông tin |
        | đơn vị trực thuộc BHXH Việt Nam | nhiệm vụ | trong quá trình thực hiện Quy chế; kịp thời | Trung tâm Công nghệ thông tin |

    Khung kịch bản: Ai tổng hợp, ai quyết định
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo Điều 24 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | không nêu | <đối với ai> |

      Dữ liệu: Tổng hợp và quyết định
        | việc                                | ai                            | loại     | đối với ai    |
        | tổng hợp vướng mắc, trình xem xét   | Trung tâm Công nghệ thông tin | nhiệm vụ | Tổng Giám đốc |
        | quyết định sửa đổi, bổ sung Quy chế | Tổng Giám đốc                 | quyền    | không nêu     |

    Kịch bản: Quyền của chức danh đã đổi tên vẫn còn, kèm ghi chú
      Biết áp dụng pháp luật của ngày 01/03/2025
      Khi tra Quy chế Cổng xem ai giữ việc: quyết định sửa đổi, bổ sung Quy chế
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh           | đã ra sao | từ ngày    | kế thừa                | mức           |
        | Tổng Giám đốc BHXH Việt Nam | đổi tên   | 01/03/2025 | Giám đốc BHXH Việt Nam | nguồn thứ cấp |
