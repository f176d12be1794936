# language: vi
@qc352.d20
Tính năng: Điều 20. Trách nhiệm của các cơ quan BHXH

  @qc352.d20.k1
  Quy tắc: Khoản 1. Xử lý trọn quy trình trên Hệ thống; chỉ đạo, theo dõi, kiểm tra, đánh giá

    Khung kịch bản: Một trách nhiệm ở khoản 1 chưa làm
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và trách nhiệm “<trách nhiệm>” được xác định là chưa làm
      Và quy định khác bắt buộc xử lý trọn quy trình trên Hệ thống
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là có trách nhiệm chưa làm
      Và điều cơ quan chưa làm hoặc làm khác là <trách nhiệm>
      Và căn cứ là khoản 1 Điều 20

      Dữ liệu: Bốn trách nhiệm
        | trách nhiệm                            |
        | chỉ đạo cán bộ sử dụng Hệ thống        |
        | thường xuyên theo dõi việc xử lý hồ sơ |
        | thường xuyên kiểm tra việc xử lý hồ sơ |
        | thường xuyên đánh giá việc xử lý hồ sơ |

    Kịch bản: Làm đủ mọi trách nhiệm
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là làm đủ trách nhiệm
      Và căn cứ là khoản 1 Điều 20 và khoản 2 Điều 20 và khoản 3 Điều 20 và khoản 5 Điều 3

    @DG-0098
    Kịch bản: Không nơi nào khác bắt buộc thì khoản 1 vẫn buộc xử lý trọn quy trình
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và khâu luân chuyển được xử lý ngoài Hệ thống
      Và quy định khác không bắt buộc xử lý trọn quy trình trên Hệ thống
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là có trách nhiệm chưa làm
      Và điều cơ quan chưa làm hoặc làm khác là xử lý trọn quy trình trên Hệ thống
      Và căn cứ là khoản 1 Điều 20 và khoản 5 Điều 3

    Kịch bản: Chưa biết những khâu nào ở trên Hệ thống
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và chưa biết những khâu nào được xử lý trên Hệ thống
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là chưa kết luận được
      Và điều chưa rõ về cơ quan là xử lý trọn quy trình trên Hệ thống

    Kịch bản: Chưa có dữ kiện nào
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là chưa kết luận được

    @DG-0098
    Khung kịch bản: Ai giữ từng việc ở khoản 1
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 1 Điều 20 là
        | ai                               | loại     | khi nào   | đối với ai   |
        | cơ quan BHXH có thủ tục hành chính | nhiệm vụ | <khi nào> | <đối với ai> |

      Dữ liệu: Ba việc
        | việc                                           | khi nào      | đối với ai         |
        | xử lý trọn quy trình trên Hệ thống             | không nêu    | không nêu          |
        | chỉ đạo cán bộ sử dụng Hệ thống                | không nêu    | cán bộ của đơn vị  |
        | theo dõi, kiểm tra, đánh giá việc xử lý hồ sơ  | thường xuyên | không nêu          |

    Khung kịch bản: Trước và từ ngày được coi là có hiệu lực
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa áp dụng và ngày đầu áp dụng
        | ngày       | kết luận           |
        | 05/03/2020 | không áp dụng      |
        | 06/03/2020 | làm đủ trách nhiệm |

  @qc352.d20.k2
  Quy tắc: Khoản 2. Thường xuyên theo dõi, kiểm tra; thông tin trên Hệ thống đúng thực tế

    Khung kịch bản: Một trách nhiệm ở khoản 2 chưa làm
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và trách nhiệm “<trách nhiệm>” được xác định là chưa làm
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là có trách nhiệm chưa làm
      Và điều cơ quan chưa làm hoặc làm khác là <trách nhiệm>
      Và căn cứ là khoản 2 Điều 20

      Dữ liệu: Ba trách nhiệm
        | trách nhiệm                               |
        | thường xuyên theo dõi việc thực hiện      |
        | thường xuyên kiểm tra việc thực hiện      |
        | giữ thông tin trên Hệ thống đúng thực tế  |

    Khung kịch bản: Kết quả xem xét chưa được tính
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và trách nhiệm “giữ thông tin trên Hệ thống đúng thực tế” <tình trạng>
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là chưa kết luận được
      Và điều chưa rõ về cơ quan là giữ thông tin trên Hệ thống đúng thực tế
      Và còn thiếu: kết quả xem xét trách nhiệm của cơ quan
      Và căn cứ là khoản 2 Điều 20

      Dữ liệu: Chưa ai xem xét, hoặc không ghi ai xem xét
        | tình trạng           |
        | chưa được xem xét    |
        | không ghi ai xem xét |

    Khung kịch bản: Ai giữ từng việc ở khoản 2
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 2 Điều 20 là
        | ai           | loại     | khi nào   | đối với ai |
        | cơ quan BHXH | nhiệm vụ | <khi nào> | không nêu  |

      Dữ liệu: Theo dõi, kiểm tra thì thường xuyên; thông tin thì phải đúng thực tế
        | việc                                         | khi nào      |
        | theo dõi, kiểm tra tình hình thực hiện       | thường xuyên |
        | bảo đảm thông tin trên Hệ thống đúng thực tế | không nêu    |

  @qc352.d20.k3
  Quy tắc: Khoản 3. Chỉ tiếp nhận hồ sơ của thủ tục đã công bố và cập nhật

    Khung kịch bản: Tiếp nhận hồ sơ của thủ tục chưa đủ căn cứ
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và khi tiếp nhận, điều “<điều>” không đúng
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là có trách nhiệm chưa làm
      Và điều cơ quan chưa làm hoặc làm khác là <điều>
      Và căn cứ là khoản 3 Điều 20

      Dữ liệu: Chưa công bố
        | điều                     |
        | thủ tục đã được công bố  |

      @DG-0099
      Dữ liệu: Đã công bố mà chưa cập nhật
        | điều                             |
        | thủ tục đã cập nhật trên Cổng    |
        | thủ tục đã cập nhật trên Hệ thống |

    Kịch bản: Chưa rõ thủ tục đã công bố hay chưa
      Biết cơ quan BHXH được xác định là làm đủ trách nhiệm với Hệ thống
      Và khi tiếp nhận, điều “thủ tục đã được công bố” chưa rõ
      Khi xem xét trách nhiệm của cơ quan BHXH với Hệ thống
      Thì kết luận là chưa kết luận được
      Và điều chưa rõ về cơ quan là thủ tục đã được công bố
      Và còn thiếu: tình trạng của các thủ tục đang tiếp nhận hồ sơ

    Kịch bản: Ai giữ việc ở khoản 3
      Khi tra Quy chế Cổng xem ai giữ việc: chỉ tiếp nhận hồ sơ của thủ tục đã công bố
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 3 Điều 20 là
        | ai           | loại     | khi nào   | đối với ai |
        | cơ quan BHXH | nhiệm vụ | không nêu | không nêu  |
