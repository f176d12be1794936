# language: vi
@qc352.d18
Tính năng: Điều 18. Cập nhật thông tin về thủ tục hành chính vào Hệ thống một cửa điện tử

  @qc352.d18.k1
  Quy tắc: Khoản 1. Mọi thủ tục được áp dụng đều được công khai và cập nhật

    @qc352.d18.k1.a @qc352.d18.k1.b @qc352.d18.k1.c
    Kịch bản: Thủ tục công khai đúng về mọi mặt, không có thay đổi
      Biết thủ tục hành chính chưa rõ loại được công khai, cập nhật đúng về mọi mặt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục đúng quy định
      Và căn cứ là điểm a khoản 1 Điều 18 và điểm b khoản 1 Điều 18 và điểm c khoản 1 Điều 18
      Và không có nơi nào phải đăng thay đổi
      Và từng yêu cầu có kết quả là
        | yêu cầu                         | kết quả | căn cứ                 |
        | công khai trên Hệ thống         | đạt     | điểm a khoản 1 Điều 18 |
        | nêu rõ mức độ                   | đạt     | điểm b khoản 1 Điều 18 |
        | có hướng dẫn                    | đạt     | điểm b khoản 1 Điều 18 |
        | phân loại theo lĩnh vực         | đạt     | điểm b khoản 1 Điều 18 |
        | cập nhật kịp thời vào Hệ thống  | đạt     | điểm c khoản 1 Điều 18 |
        | cập nhật đầy đủ vào Hệ thống    | đạt     | điểm c khoản 1 Điều 18 |
        | cập nhật chính xác vào Hệ thống | đạt     | điểm c khoản 1 Điều 18 |

    @qc352.d18.k1.a
    Khung kịch bản: Thủ tục không được công khai
      Biết thủ tục hành chính chưa rõ loại được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục <công khai>
      Và thủ tục ấy <áp dụng> áp dụng để giải quyết
      Khi xem xét việc công khai thủ tục
      Thì kết luận là <kết luận>

      Dữ liệu: Được áp dụng hay không
        | công khai | áp dụng        | kết luận                        |
        | không đạt | được           | công khai thủ tục trái quy định |
        | không đạt | không được     | không áp dụng                   |
        | không đạt | chưa rõ có được | chưa kết luận được             |
        | chưa rõ   | được           | chưa kết luận được              |

    @qc352.d18.k1.a.g1
    Kịch bản: Thủ tục do BHXH Việt Nam công bố mà không được công khai
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục không đạt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục trái quy định
      Và căn cứ là gạch đầu dòng thứ nhất điểm a khoản 1 Điều 18

    @qc352.d18.k1.a.g2
    Kịch bản: Thủ tục thực hiện thống nhất toàn Ngành mà không được công khai
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục không đạt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục trái quy định
      Và căn cứ là gạch đầu dòng thứ hai điểm a khoản 1 Điều 18

    @qc352.d18.k1.b
    Khung kịch bản: Thủ tục trên Hệ thống thiếu mức độ hoặc chưa được phân loại
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt <mặt> của thủ tục <kết quả>
      Khi xem xét việc công khai thủ tục
      Thì kết luận là <kết luận>
      Và căn cứ là điểm b khoản 1 Điều 18

      Dữ liệu: Từng mặt
        | mặt                     | kết quả   | kết luận                        |
        | nêu rõ mức độ           | không đạt | công khai thủ tục trái quy định |
        | nêu rõ mức độ           | chưa rõ   | chưa kết luận được              |
        | phân loại theo lĩnh vực | không đạt | công khai thủ tục trái quy định |
        | phân loại theo lĩnh vực | chưa rõ   | chưa kết luận được              |

    @qc352.d18.k1.b @DG-0095
    Kịch bản: Thủ tục trên Hệ thống không có hướng dẫn
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt có hướng dẫn của thủ tục không đạt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục trái quy định
      Và căn cứ là điểm b khoản 1 Điều 18

    @qc352.d18.k1.b
    Kịch bản: Chưa rõ thủ tục có trên Hệ thống không thì chưa thể nói thiếu mức độ
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục chưa rõ
      Và riêng mặt nêu rõ mức độ của thủ tục không đạt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thủ tục có được công khai trên Hệ thống không

    @qc352.d18.k1.c
    Khung kịch bản: Việc cập nhật không đạt, hoặc chưa có người xem xét
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng việc cập nhật <yêu cầu> <kết quả>
      Khi xem xét việc công khai thủ tục
      Thì kết luận là <kết luận>
      Và căn cứ là điểm c khoản 1 Điều 18

      Dữ liệu: Từng yêu cầu
        | yêu cầu   | kết quả                 | kết luận                        |
        | kịp thời  | không đạt               | công khai thủ tục trái quy định |
        | kịp thời  | chưa được xem xét       | chưa kết luận được              |
        | đầy đủ    | không đạt               | công khai thủ tục trái quy định |
        | đầy đủ    | không ghi người xem xét | chưa kết luận được              |
        | chính xác | không đạt               | công khai thủ tục trái quy định |

    @qc352.d18.k1.c
    Kịch bản: Chưa rõ thủ tục có trên Hệ thống không thì chưa thể nói cập nhật không đạt
      Biết thủ tục hành chính thực hiện thống nhất toàn Ngành được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục chưa rõ
      Và riêng việc cập nhật kịp thời không đạt
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thủ tục có được công khai trên Hệ thống không

    Kịch bản: Chưa biết gì về thủ tục
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết thủ tục hành chính chưa rõ loại được công khai, cập nhật đúng về mọi mặt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét việc công khai thủ tục
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                        |
        | 05/03/2020 | không áp dụng                   |
        | 06/03/2020 | công khai thủ tục đúng quy định |

  @qc352.d18.k2
  Quy tắc: Khoản 2. Thủ tục có thay đổi được đăng ở hai nơi và công bố sử dụng ở một nơi

    Khung kịch bản: Đủ nơi và thiếu từng nơi khi việc đăng đã kết thúc
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy đã đăng ở <nơi đã đăng>
      Và việc đăng thay đổi ấy đã kết thúc
      Khi xem xét việc công khai thủ tục
      Thì kết luận là <kết luận>
      Và các nơi phải đăng thay đổi là
        | nơi                                | việc            | kết quả     | căn cứ           |
        | Cổng thông tin của BHXH Việt Nam   | đăng tải        | <một>       | khoản 2 Điều 18  |
        | Trang tin điện tử của BHXH các tỉnh | đăng tải       | <hai>       | khoản 2 Điều 18  |
        | Cơ sở dữ liệu quốc gia             | công bố sử dụng | <ba>        | khoản 2 Điều 18  |

      Dữ liệu: Đủ ba nơi, rồi thiếu từng nơi
        | nơi đã đăng                                                                                          | một       | hai       | ba        | kết luận                        |
        | Cổng thông tin của BHXH Việt Nam, Trang tin điện tử của BHXH các tỉnh, Cơ sở dữ liệu quốc gia         | đạt       | đạt       | đạt       | công khai thủ tục đúng quy định |
        | Trang tin điện tử của BHXH các tỉnh, Cơ sở dữ liệu quốc gia, bảng tin của cơ quan                     | không đạt | đạt       | đạt       | công khai thủ tục trái quy định |
        | Cổng thông tin của BHXH Việt Nam, Cơ sở dữ liệu quốc gia                                              | đạt       | không đạt | đạt       | công khai thủ tục trái quy định |
        | Cổng thông tin của BHXH Việt Nam, Trang tin điện tử của BHXH các tỉnh                                 | đạt       | đạt       | không đạt | công khai thủ tục trái quy định |
        | bảng tin của cơ quan                                                                                  | không đạt | không đạt | không đạt | công khai thủ tục trái quy định |

    Kịch bản: Chưa rõ thủ tục không áp dụng có thay đổi hay không thì chưa biết có gì phải đăng
      Biết thủ tục hành chính chưa rõ loại được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt công khai trên Hệ thống của thủ tục không đạt
      Và thủ tục ấy không được áp dụng để giải quyết
      Và chưa rõ có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy đã đăng ở Cổng thông tin của BHXH Việt Nam, Trang tin điện tử của BHXH các tỉnh, Cơ sở dữ liệu quốc gia
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được
      Và căn cứ là khoản 2 Điều 18
      Và còn thiếu: có công bố thay đổi không

    Kịch bản: Việc đăng còn đang làm thì nơi chưa đăng chưa phải là thiếu
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy đã đăng ở Cổng thông tin của BHXH Việt Nam
      Và việc đăng thay đổi ấy còn đang làm
      Khi xem xét việc công khai thủ tục
      Thì kết luận là việc đăng thay đổi đang thực hiện
      Và căn cứ là khoản 2 Điều 18
      Và các nơi phải đăng thay đổi là
        | nơi                                 | việc            | kết quả        | căn cứ          |
        | Cổng thông tin của BHXH Việt Nam    | đăng tải        | đạt            | khoản 2 Điều 18 |
        | Trang tin điện tử của BHXH các tỉnh | đăng tải        | không nhắc đến | khoản 2 Điều 18 |
        | Cơ sở dữ liệu quốc gia              | công bố sử dụng | không nhắc đến | khoản 2 Điều 18 |

    Kịch bản: Chưa rõ việc đăng đã kết thúc chưa
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy chưa đăng ở đâu
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được
      Và còn thiếu: việc đăng đã kết thúc chưa

    Kịch bản: Đăng thêm ở nơi khác thì không sao
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy đã đăng ở Cổng thông tin của BHXH Việt Nam, Trang tin điện tử của BHXH các tỉnh, Cơ sở dữ liệu quốc gia, bảng tin của cơ quan
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục đúng quy định

    Kịch bản: Thiếu cả mục lẫn nơi đăng thì nêu đủ căn cứ
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và riêng mặt nêu rõ mức độ của thủ tục không đạt
      Và riêng việc cập nhật đầy đủ không đạt
      Và có quyết định công bố thay đổi thủ tục ấy
      Và thay đổi ấy chưa đăng ở đâu
      Và việc đăng thay đổi ấy đã kết thúc
      Khi xem xét việc công khai thủ tục
      Thì kết luận là công khai thủ tục trái quy định
      Và căn cứ là điểm b khoản 1 Điều 18 và điểm c khoản 1 Điều 18 và khoản 2 Điều 18

    Khung kịch bản: Chưa rõ có thay đổi hay chưa rõ đã đăng ở đâu
      Biết thủ tục hành chính do BHXH Việt Nam công bố theo quyết định được công khai, cập nhật đúng về mọi mặt
      Và <thay đổi> quyết định công bố thay đổi thủ tục ấy
      Khi xem xét việc công khai thủ tục
      Thì kết luận là chưa kết luận được
      Và còn thiếu: <thiếu>

      Dữ liệu: Hai điều chưa rõ
        | thay đổi   | thiếu                                                                             |
        | có         | những nơi đã đăng thay đổi, việc đăng đã kết thúc chưa                            |
        | chưa rõ có | có công bố thay đổi không, những nơi đã đăng thay đổi, việc đăng đã kết thúc chưa |
