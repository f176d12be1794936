# language: vi
@qc352.d8
Tính năng: Điều 8. Quản lý và khai thác dữ liệu

  @qc352.d8.k1
  Quy tắc: Khoản 1. Đưa dữ liệu tra cứu về Cổng

    Khung kịch bản: Ba cách đưa dữ liệu về Cổng
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Và cách đưa dữ liệu về Cổng là <cách>
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là dữ liệu tra cứu đáp ứng Điều 8
      Và căn cứ là khoản 1 Điều 8 và khoản 2 Điều 8 và khoản 3 Điều 8

      Dữ liệu: Một trong ba là đủ
        | cách     |
        | tích hợp |
        | đồng bộ  |
        | kết xuất |

    Kịch bản: Dữ liệu không được đưa về Cổng
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng dữ liệu không được đưa về Cổng bằng cách nào
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là dữ liệu tra cứu trái Điều 8
      Và yêu cầu về dữ liệu tra cứu không được đáp ứng là đưa dữ liệu về Cổng
      Và căn cứ là khoản 1 Điều 8

    @DG-0082
    Kịch bản: Đưa dữ liệu về Cổng bằng cách mà Điều 8 không nêu
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng cách đưa dữ liệu về Cổng là nhập tay
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là điều khoản về hồ sơ không nhắc đến
      Và căn cứ là khoản 1 Điều 8

    Kịch bản: Chưa rõ dữ liệu được đưa về Cổng bằng cách nào
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng cách đưa dữ liệu về Cổng chưa rõ
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách đưa dữ liệu về Cổng

    Khung kịch bản: Dữ liệu tra cứu trước và từ ngày Quy chế có hiệu lực
      Biết dữ liệu không được đưa về Cổng bằng cách nào
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                    |
        | 05/03/2020 | không áp dụng               |
        | 06/03/2020 | dữ liệu tra cứu trái Điều 8 |

  @qc352.d8.k2
  Quy tắc: Khoản 2. Cơ sở dữ liệu tra cứu an toàn, chính xác

    Kịch bản: Cả hai yêu cầu đều được xác định là đạt
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là dữ liệu tra cứu đáp ứng Điều 8
      Và căn cứ là khoản 1 Điều 8 và khoản 2 Điều 8 và khoản 3 Điều 8

    Khung kịch bản: Một yêu cầu được xác định là không đạt
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng riêng yêu cầu <yêu cầu> đối với cơ sở dữ liệu tra cứu được xác định là không đạt
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là dữ liệu tra cứu trái Điều 8
      Và yêu cầu về dữ liệu tra cứu không được đáp ứng là <yêu cầu>
      Và căn cứ là khoản 2 Điều 8

      Dữ liệu: Hai yêu cầu
        | yêu cầu   |
        | an toàn   |
        | chính xác |

    Khung kịch bản: Một yêu cầu chưa có kết quả xem xét được tính
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng riêng yêu cầu <yêu cầu> đối với cơ sở dữ liệu tra cứu <tình trạng>
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là chưa kết luận được
      Và yêu cầu về dữ liệu tra cứu chưa biết là <yêu cầu>
      Và còn thiếu: kết quả xem xét cơ sở dữ liệu

      Dữ liệu: Chưa xem xét, hoặc không ghi người xem xét
        | yêu cầu   | tình trạng              |
        | an toàn   | chưa được xem xét       |
        | chính xác | không ghi người xem xét |

  @qc352.d8.k3
  Quy tắc: Khoản 3. Thời gian lưu trữ theo pháp luật về lưu trữ

    Khung kịch bản: Thời gian lưu trữ phải có căn cứ, Quy chế không nêu thời gian nào
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Và thời gian lưu trữ dữ liệu <thời gian>
      Và văn bản quy định thời gian ấy <văn bản>
      Và văn bản ấy <lĩnh vực>
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ căn cứ, thiếu từng điều, và căn cứ thuộc lĩnh vực khác
        | thời gian | văn bản         | lĩnh vực                   | kết luận                       |
        | là 70 năm | là Luật Lưu trữ | thuộc pháp luật về lưu trữ | dữ liệu tra cứu đáp ứng Điều 8 |
        | chưa rõ   | là Luật Lưu trữ | thuộc pháp luật về lưu trữ | chưa kết luận được             |
        | là 70 năm | chưa rõ         | thuộc pháp luật về lưu trữ | chưa kết luận được             |
        | là 70 năm | là Luật Lưu trữ | chưa rõ thuộc lĩnh vực nào | chưa kết luận được             |
        | là 70 năm | là Luật Kế toán | thuộc lĩnh vực khác        | căn cứ lưu trữ thuộc lĩnh vực khác |
        | chưa rõ   | là Luật Kế toán | thuộc lĩnh vực khác        | căn cứ lưu trữ thuộc lĩnh vực khác |

    Kịch bản: Thời gian lưu trữ lấy từ văn bản thuộc lĩnh vực khác thì chưa phải là trái
      Biết dữ liệu tra cứu tình trạng hồ sơ đáp ứng mọi yêu cầu của Điều 8
      Nhưng văn bản ấy thuộc lĩnh vực khác
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là căn cứ lưu trữ thuộc lĩnh vực khác
      Và căn cứ là khoản 3 Điều 8

    Kịch bản: Chưa biết gì về dữ liệu tra cứu
      Khi xem xét dữ liệu tra cứu tình trạng hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách đưa dữ liệu về Cổng, kết quả xem xét cơ sở dữ liệu, thời gian lưu trữ dữ liệu, văn bản quy định thời gian lưu trữ, lĩnh vực của văn bản ấy
