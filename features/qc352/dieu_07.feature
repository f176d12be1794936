# language: vi
@qc352.d7
Tính năng: Điều 7. Các yêu cầu chung của Hệ thống thông tin một cửa điện tử

  @qc352.d7.k3
  Quy tắc: Khoản 3. Tạo và xử lý hồ sơ của thủ tục liên thông

    Khung kịch bản: Nơi tạo hồ sơ liên thông
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do <người tạo> tạo trên Hệ thống
      Và cơ quan BHXH đầu tiên ở cấp huyện
      Và sau đó cơ quan BHXH liên thông ở cấp tỉnh đã xử lý đến kết quả cuối cùng
      Khi xem xét hồ sơ liên thông
      Thì kết luận là <kết luận>
      Và việc tạo hồ sơ liên thông là <việc tạo>
      Và việc xử lý của các cơ quan liên thông lần lượt là đúng
      Và căn cứ là khoản 3 Điều 7

      Dữ liệu: Cơ quan đầu tiên, cơ quan khác, và không cơ quan nào
        | người tạo                                | kết luận                           | việc tạo            |
        | cơ quan BHXH đầu tiên giải quyết thủ tục | hồ sơ liên thông đúng quy định     | đúng                |
        | cơ quan BHXH khác                        | hồ sơ liên thông trái quy định     | trái                |
        | phần mềm tự động, không phải cơ quan nào | điều khoản về hồ sơ không nhắc đến | không được nhắc đến |

    Khung kịch bản: Cơ quan liên thông cùng cấp, cấp trên và cấp dưới
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và cơ quan BHXH đầu tiên ở cấp tỉnh
      Và sau đó cơ quan BHXH liên thông ở <cấp> <xử lý>
      Khi xem xét hồ sơ liên thông
      Thì kết luận là <kết luận>
      Và việc xử lý của các cơ quan liên thông lần lượt là <việc xử lý>

      Dữ liệu: Xử lý đến kết quả cuối cùng, đang xử lý, bỏ dở
        | cấp        | xử lý                          | kết luận                           | việc xử lý          |
        | cấp tỉnh   | đã xử lý đến kết quả cuối cùng | hồ sơ liên thông đúng quy định     | đúng                |
        | cấp tỉnh   | đang xử lý                     | hồ sơ liên thông còn đang xử lý    | còn đang xử lý      |
        | cấp tỉnh   | bỏ dở                          | hồ sơ liên thông trái quy định     | trái                |
        | trung ương | đã xử lý đến kết quả cuối cùng | hồ sơ liên thông đúng quy định     | đúng                |
        | trung ương | đang xử lý                     | hồ sơ liên thông còn đang xử lý    | còn đang xử lý      |
        | trung ương | bỏ dở                          | hồ sơ liên thông trái quy định     | trái                |
        | cấp huyện  | đã xử lý đến kết quả cuối cùng | điều khoản về hồ sơ không nhắc đến | không được nhắc đến |
        | cấp huyện  | bỏ dở                          | điều khoản về hồ sơ không nhắc đến | không được nhắc đến |

    @DG-0084
    Kịch bản: Cấp của cơ quan liên thông được so với cơ quan đầu tiên
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và cơ quan BHXH đầu tiên ở cấp huyện
      Và sau đó cơ quan BHXH liên thông ở trung ương đã xử lý đến kết quả cuối cùng
      Và sau đó cơ quan BHXH liên thông ở cấp tỉnh bỏ dở
      Khi xem xét hồ sơ liên thông
      Thì kết luận là hồ sơ liên thông trái quy định
      Và việc xử lý của các cơ quan liên thông lần lượt là đúng, trái

    Kịch bản: Chưa có cơ quan BHXH liên thông nào khác
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và sau đó không có cơ quan BHXH liên thông nào
      Khi xem xét hồ sơ liên thông
      Thì kết luận là chưa có cơ quan liên thông nào
      Và việc tạo hồ sơ liên thông là đúng
      Và căn cứ là khoản 3 Điều 7

    @DG-0112
    Kịch bản: Chỉ xét từng cơ quan BHXH trong chuỗi liên thông
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và cơ quan BHXH đầu tiên ở cấp huyện
      Và sau đó cơ quan BHXH liên thông ở cấp tỉnh đã xử lý đến kết quả cuối cùng
      Khi xem xét hồ sơ liên thông
      Thì kết luận là hồ sơ liên thông đúng quy định
      Và kết quả nêu ghi chú về cơ quan ngoài ngành và nghĩa vụ chung

    Kịch bản: Thủ tục không liên thông
      Biết thủ tục hành chính này không liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH khác tạo trên Hệ thống
      Khi xem xét hồ sơ liên thông
      Thì kết luận là không phải thủ tục liên thông

    Kịch bản: Cơ quan ở trung ương thì không cần biết cấp của cơ quan đầu tiên
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và sau đó cơ quan BHXH liên thông ở trung ương bỏ dở
      Khi xem xét hồ sơ liên thông
      Thì kết luận là hồ sơ liên thông trái quy định

    Kịch bản: Chưa biết cấp của cơ quan đầu tiên
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và sau đó cơ quan BHXH liên thông ở cấp tỉnh bỏ dở
      Khi xem xét hồ sơ liên thông
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cấp của cơ quan đầu tiên

    Khung kịch bản: Chưa biết đủ về cơ quan liên thông
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH đầu tiên giải quyết thủ tục tạo trên Hệ thống
      Và cơ quan BHXH đầu tiên ở cấp tỉnh
      Và sau đó cơ quan BHXH liên thông ở <cấp> <xử lý>
      Khi xem xét hồ sơ liên thông
      Thì kết luận là chưa kết luận được
      Và còn thiếu: các cơ quan liên thông

      Dữ liệu: Chưa rõ cấp, chưa rõ đã xử lý đến đâu
        | cấp         | xử lý                 |
        | cấp chưa rõ | bỏ dở                 |
        | cấp tỉnh    | chưa rõ xử lý đến đâu |

    Kịch bản: Chưa biết gì về hồ sơ liên thông
      Khi xem xét hồ sơ liên thông
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thủ tục có liên thông không, hồ sơ do ai tạo, cấp của cơ quan đầu tiên, các cơ quan liên thông

    Khung kịch bản: Hồ sơ liên thông trước và từ ngày Quy chế có hiệu lực
      Biết thủ tục hành chính này liên thông giữa các cơ quan BHXH
      Và hồ sơ liên thông do cơ quan BHXH khác tạo trên Hệ thống
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét hồ sơ liên thông
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                       |
        | 05/03/2020 | không áp dụng                  |
        | 06/03/2020 | hồ sơ liên thông trái quy định |

    Khung kịch bản: Ai giữ việc theo khoản 3 Điều 7
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 3 Điều 7 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                         | ai                                             | loại     | khi nào                   | đối với ai |
        | tạo lập hồ sơ liên thông                     | cơ quan BHXH đầu tiên giải quyết               | nhiệm vụ | hồ sơ, thủ tục liên thông | không nêu  |
        | xử lý hồ sơ liên thông đến kết quả cuối cùng | cơ quan BHXH liên thông cùng cấp hoặc cấp trên | nhiệm vụ | hồ sơ, thủ tục liên thông | không nêu  |
