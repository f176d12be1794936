# language: vi
@qc352.d21
Tính năng: Điều 21. Trách nhiệm của đơn vị quản lý Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử

  @qc352.d21.k1
  Quy tắc: Khoản 1. Trung tâm Công nghệ thông tin quản lý chung về kỹ thuật

    Khung kịch bản: Ai giữ từng việc ở khoản 1
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 1 Điều 21 là
        | ai                            | loại     | khi nào   | đối với ai   |
        | Trung tâm Công nghệ thông tin | nhiệm vụ | <khi nào> | <đối với ai> |

      Dữ liệu: Ba việc
        | việc                                                  | khi nào      | đối với ai       |
        | quản lý chung về kỹ thuật                             | không nêu    | không nêu        |
        | phối hợp giữ cho Hệ thống hoạt động ổn định, liên tục | không nêu    | đơn vị liên quan |
        | theo dõi, kiểm tra việc sử dụng                       | thường xuyên | không nêu        |

    Kịch bản: Từ 01/03/2025 trung tâm mang tên mới, việc vẫn theo tên mà văn bản in
      Biết áp dụng pháp luật của ngày 01/03/2025
      Khi tra Quy chế Cổng xem ai giữ việc: quản lý chung về kỹ thuật
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh             | đã ra sao | từ ngày    | kế thừa                                        | mức           |
        | Trung tâm Công nghệ thông tin | đổi tên   | 01/03/2025 | Trung tâm Công nghệ thông tin và Chuyển đổi số | nguồn thứ cấp |

    Khung kịch bản: Việc được đòi hỏi mà không nêu ai làm
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là Quy chế Cổng không nêu ai làm
      Và căn cứ là <căn cứ>

      Dữ liệu: Những việc chỉ nói phải được làm
        | việc                                             | căn cứ          |
        | kết xuất phiếu tiếp nhận từ Hệ thống             | khoản 6 Điều 5  |
        | đưa dữ liệu tra cứu hồ sơ về Cổng                | khoản 1 Điều 8  |
        | giữ dữ liệu tra cứu an toàn, chính xác           | khoản 2 Điều 8  |
        | lưu trữ dữ liệu hồ sơ đủ thời gian               | khoản 3 Điều 8  |
        | đăng thông tin dịch vụ công trực tuyến lên Cổng  | khoản 1 Điều 9  |
        | thể hiện kết quả tra cứu hồ sơ                   | khoản 1 Điều 12 |
        | đăng tải thủ tục có thay đổi                     | khoản 2 Điều 18 |

    Khung kịch bản: Trước và từ ngày được coi là có hiệu lực
      Biết áp dụng pháp luật của ngày <ngày>
      Khi tra Quy chế Cổng xem ai giữ việc: quản lý chung về kỹ thuật
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa áp dụng và ngày đầu áp dụng
        | ngày       | kết luận      |
        | 05/03/2020 | không áp dụng |
        | 06/03/2020 | xác định được |

  @qc352.d21.k2
  Quy tắc: Khoản 2. Trung tâm Công nghệ thông tin tham mưu kế hoạch

    Khung kịch bản: Ai giữ từng việc ở khoản 2
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 2 Điều 21 là
        | ai                            | loại     | khi nào   | đối với ai |
        | Trung tâm Công nghệ thông tin | nhiệm vụ | không nêu | không nêu  |

      Dữ liệu: Hai kế hoạch
        | việc                               |
        | tham mưu kế hoạch bảo trì vận hành |
        | tham mưu kế hoạch nâng cấp         |

  @qc352.d21.k3
  Quy tắc: Khoản 3. Trung tâm Công nghệ thông tin hỗ trợ kỹ thuật BHXH các tỉnh

    Kịch bản: Ai hỗ trợ kỹ thuật
      Khi tra Quy chế Cổng xem ai giữ việc: hỗ trợ kỹ thuật khi sử dụng
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 3 Điều 21 là
        | ai                            | loại     | khi nào   | đối với ai |
        | Trung tâm Công nghệ thông tin | nhiệm vụ | không nêu | BHXH tỉnh  |

  @qc352.d21.k4
  Quy tắc: Khoản 4. Vụ Pháp chế chủ trì kiểm soát dịch vụ công trực tuyến và báo cáo

    Khung kịch bản: Ai giữ từng việc ở khoản 4
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 4 Điều 21 là
        | ai          | loại     | khi nào   | đối với ai   |
        | Vụ Pháp chế | nhiệm vụ | không nêu | <đối với ai> |

      Dữ liệu: Hai việc
        | việc                                        | đối với ai                                      |
        | chủ trì kiểm soát dịch vụ công trực tuyến   | đơn vị nghiệp vụ; Trung tâm Công nghệ thông tin |
        | báo cáo về hình thức thực hiện dịch vụ công | cơ quan có thẩm quyền                           |

    Kịch bản: Không có nguồn nào về Vụ Pháp chế thì không ghi chú
      Biết áp dụng pháp luật của ngày 01/07/2025
      Khi tra Quy chế Cổng xem ai giữ việc: báo cáo về hình thức thực hiện dịch vụ công
      Thì kết luận là xác định được
      Và không có ghi chú nào
