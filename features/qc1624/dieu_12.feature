# language: vi
@qc1624.d12
Tính năng: Điều 12. Chế độ lưu giữ thông tin

  @qc1624.d12.k1
  Quy tắc: Khoản 1. Lưu giữ bản chính, bản sao, bản thảo

    Khung kịch bản: Không lưu giữ một loại đã lập
      Biết đã lập bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và đang lưu giữ <đang giữ>
      Khi xem xét việc lưu giữ
      Thì kết luận là lưu giữ thiếu
      Và loại không được lưu giữ là <thiếu>
      Và căn cứ là khoản 1 Điều 12

      Dữ liệu: Thiếu từng loại
        | đang giữ                            | thiếu     |
        | bản sao, bản thảo, dữ liệu điện tử  | bản chính |
        | bản chính, bản thảo, dữ liệu điện tử | bản sao   |
        | bản chính, bản sao, dữ liệu điện tử | bản thảo  |

    @DG-0051
    Kịch bản: Loại chưa từng lập thì không phải lưu giữ
      Biết đã lập bản chính, dữ liệu điện tử
      Và đang lưu giữ bản chính, dữ liệu điện tử
      Và thời hạn lưu giữ là 10 năm
      Và thời hạn đó theo Luật Lưu trữ
      Khi xem xét việc lưu giữ
      Thì kết luận là lưu giữ đủ
      Và căn cứ là khoản 1 Điều 12 và khoản 2 Điều 12

    Khung kịch bản: Thời hạn lưu giữ phải có căn cứ, Quy chế không nêu thời hạn nào
      Biết đã lập bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và đang lưu giữ bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và thời hạn lưu giữ <thời hạn>
      Và thời hạn đó <căn cứ>
      Khi xem xét việc lưu giữ
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ thời hạn và căn cứ, rồi thiếu một trong hai
        | thời hạn     | căn cứ             | kết luận           |
        | là vĩnh viễn | theo Luật Lưu trữ  | lưu giữ đủ         |
        | là vĩnh viễn | chưa rõ theo luật nào | chưa kết luận được |
        | chưa rõ      | theo Luật Lưu trữ  | chưa kết luận được |

    Kịch bản: Chưa rõ thời hạn và căn cứ thì không tự đặt ra thời hạn
      Biết đã lập bản chính
      Và đang lưu giữ bản chính
      Khi xem xét việc lưu giữ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thời hạn lưu giữ, căn cứ của thời hạn

    Kịch bản: Chưa biết gì về việc lưu giữ
      Khi xem xét việc lưu giữ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: những loại đã lập, những loại đang lưu giữ, thời hạn lưu giữ, căn cứ của thời hạn

    Khung kịch bản: Lưu giữ trước và từ ngày Quy chế có hiệu lực
      Biết đã lập bản chính, bản sao
      Và đang lưu giữ bản sao
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét việc lưu giữ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 15/09/2024 | không áp dụng |
        | 16/09/2024 | lưu giữ thiếu |

    Khung kịch bản: Ban Quản trị lưu giữ nội dung
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 1 Điều 12
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                               | ai           | loại     | khi nào   | đối với ai | ủy quyền  | số |
        | lưu giữ toàn bộ nội dung thông tin | Ban Quản trị | nhiệm vụ | không nêu | không nêu  | không cần | 1  |

  @qc1624.d12.k2
  Quy tắc: Khoản 2. Lưu giữ thông tin, dữ liệu điện tử

    Kịch bản: Không lưu giữ dữ liệu điện tử
      Biết đã lập bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và đang lưu giữ bản chính, bản sao, bản thảo
      Khi xem xét việc lưu giữ
      Thì kết luận là lưu giữ thiếu
      Và loại không được lưu giữ là dữ liệu điện tử
      Và căn cứ là khoản 2 Điều 12

    Kịch bản: Lưu giữ đủ cả bản giấy và dữ liệu điện tử, với thời hạn có căn cứ
      Biết đã lập bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và đang lưu giữ bản chính, bản sao, bản thảo, dữ liệu điện tử
      Và thời hạn lưu giữ là 20 năm
      Và thời hạn đó theo Luật Lưu trữ
      Khi xem xét việc lưu giữ
      Thì kết luận là lưu giữ đủ
      Và căn cứ là khoản 1 Điều 12 và khoản 2 Điều 12
