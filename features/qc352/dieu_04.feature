# language: vi
@qc352.d4
Tính năng: Điều 4. Nguyên tắc cung cấp dịch vụ công trên Cổng Dịch vụ công

  @qc352.d4.k1
  Quy tắc: Khoản 1. Thủ tục đơn giản, rõ ràng, thuận tiện

    Khung kịch bản: Một nguyên tắc về thủ tục không được bảo đảm
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và nguyên tắc của dịch vụ công “<nguyên tắc>” được xác định là không bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là <nguyên tắc>
      Và căn cứ là khoản 1 Điều 4

      Dữ liệu: Ba nguyên tắc
        | nguyên tắc                            |
        | thủ tục đơn giản                      |
        | thủ tục rõ ràng                       |
        | thủ tục thuận tiện cho người sử dụng  |

    Kịch bản: Chưa có dữ kiện nào
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét nguyên tắc của dịch vụ công, số giờ vận hành trong ngày

    Khung kịch bản: Trước và từ ngày được coi là có hiệu lực
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa áp dụng và ngày đầu áp dụng
        | ngày       | kết luận                    |
        | 05/03/2020 | không áp dụng               |
        | 06/03/2020 | đúng nguyên tắc dịch vụ công |

  @qc352.d4.k2
  Quy tắc: Khoản 2. Công khai, minh bạch

    Khung kịch bản: Một điều không được công khai, minh bạch
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và nguyên tắc của dịch vụ công “<nguyên tắc>” được xác định là không bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là <nguyên tắc>
      Và căn cứ là khoản 2 Điều 4

      Dữ liệu: Ba điều
        | nguyên tắc                                   |
        | công khai, minh bạch về thông tin            |
        | công khai, minh bạch về thời gian giải quyết |
        | công khai, minh bạch về tình trạng hồ sơ     |

    Khung kịch bản: Kết quả xem xét chưa được tính
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và nguyên tắc của dịch vụ công “công khai, minh bạch về tình trạng hồ sơ” <tình trạng>
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là chưa kết luận được
      Và nguyên tắc của dịch vụ công chưa rõ là công khai, minh bạch về tình trạng hồ sơ
      Và còn thiếu: kết quả xem xét nguyên tắc của dịch vụ công
      Và căn cứ là khoản 2 Điều 4

      Dữ liệu: Chưa ai xem xét, hoặc không ghi ai xem xét
        | tình trạng           |
        | chưa được xem xét    |
        | không ghi ai xem xét |

  @qc352.d4.k3
  Quy tắc: Khoản 3. Phối hợp chặt chẽ với tổ chức, cá nhân

    Kịch bản: Việc phối hợp không chặt chẽ
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và nguyên tắc của dịch vụ công “phối hợp chặt chẽ với tổ chức, cá nhân” được xác định là không bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là phối hợp chặt chẽ với tổ chức, cá nhân
      Và nguyên tắc của dịch vụ công chưa rõ là vận hành liên tục
      Và căn cứ là khoản 3 Điều 4

  @qc352.d4.k4
  Quy tắc: Khoản 4. Chính xác, thuận tiện, tiết kiệm; không phiền hà, ách tắc

    Khung kịch bản: Một nguyên tắc về việc giải quyết không được bảo đảm
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và nguyên tắc của dịch vụ công “<nguyên tắc>” được xác định là không bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là <nguyên tắc>
      Và căn cứ là khoản 4 Điều 4

      Dữ liệu: Bảy nguyên tắc
        | nguyên tắc            |
        | giải quyết chính xác  |
        | giải quyết thuận tiện |
        | tiết kiệm thời gian   |
        | tiết kiệm công sức    |
        | tiết kiệm chi phí     |
        | không gây phiền hà    |
        | không gây ách tắc     |

  @qc352.d4.k5
  Quy tắc: Khoản 5. Toàn vẹn, an toàn, có giá trị pháp lý và vận hành liên tục cả ngày

    Khung kịch bản: Một nguyên tắc về an toàn không được bảo đảm
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Và nguyên tắc của dịch vụ công “<nguyên tắc>” được xác định là không bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là <nguyên tắc>
      Và căn cứ là khoản 5 Điều 4

      Dữ liệu: Ba nguyên tắc
        | nguyên tắc            |
        | bảo đảm toàn vẹn      |
        | bảo đảm an toàn       |
        | bảo đảm tính pháp lý  |

    Kịch bản: Vận hành đủ giờ và mọi nguyên tắc được bảo đảm
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 24 giờ trong ngày
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là đúng nguyên tắc dịch vụ công
      Và căn cứ là khoản 1 Điều 4 và khoản 2 Điều 4 và khoản 3 Điều 4 và khoản 4 Điều 4 và khoản 5 Điều 4

    Kịch bản: Ngừng một giờ vì sự cố đã là gián đoạn
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 23 giờ trong ngày
      Và dịch vụ công ngừng không chỉ để bảo trì theo kế hoạch
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là vận hành liên tục
      Và căn cứ là khoản 5 Điều 4

    @DG-0097
    Kịch bản: Ngừng để bảo trì theo kế hoạch cũng là gián đoạn
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Và dịch vụ công vận hành 23 giờ trong ngày
      Và dịch vụ công ngừng chỉ để bảo trì theo kế hoạch
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là trái nguyên tắc dịch vụ công
      Và nguyên tắc của dịch vụ công không bảo đảm là vận hành liên tục

    Kịch bản: Chưa biết vận hành bao nhiêu giờ
      Biết mọi nguyên tắc của dịch vụ công đều được xác định là bảo đảm
      Khi xem xét nguyên tắc của dịch vụ công
      Thì kết luận là chưa kết luận được
      Và nguyên tắc của dịch vụ công chưa rõ là vận hành liên tục
      Và còn thiếu: số giờ vận hành trong ngày
