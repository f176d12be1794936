# language: vi
@qc352.d19
Tính năng: Điều 19. Quy trình giải quyết thủ tục trên Hệ thống thông tin một cửa điện tử

  @qc352.d19.k1
  Quy tắc: Khoản 1. Hồ sơ tiếp nhận qua Cổng Dịch vụ công

    Kịch bản: Hồ sơ nộp trực tuyến trên Cổng đi theo văn bản nào
      Biết hồ sơ đến bằng cách nộp trực tuyến trên Cổng
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và các khâu theo cách nộp là
        | khâu                         | theo                       | phần nêu        | căn cứ                 |
        | tiếp nhận                    | Nghị định số 61/2018/NĐ-CP | khoản 2 Điều 17 | điểm a khoản 1 Điều 14 |
        | chuyển                       | Quyết định số 838/QĐ-BHXH  | không nêu       | điểm b khoản 1 Điều 14 |
        | quy trình trên Hệ thống      | Quyết định số 838/QĐ-BHXH  | không nêu       | khoản 1 Điều 19        |
      Và không ai phải chụp hoặc quét hồ sơ
      Và căn cứ là điểm a khoản 1 Điều 14 và điểm b khoản 1 Điều 14 và khoản 1 Điều 19 và khoản 4 Điều 15

    @DG-0108
    Khung kịch bản: Khoản 1 nêu văn bản phải theo mà không nêu điều kiện hồ sơ đầy đủ, hợp lệ
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: <đầy đủ>
      Và hồ sơ nhận được có hợp lệ không: có
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là <kết luận>
      Và các khâu căn cứ khoản 1 Điều 19 là
        | khâu                    | theo                      | phần nêu  | căn cứ          |
        | quy trình trên Hệ thống | Quyết định số 838/QĐ-BHXH | không nêu | khoản 1 Điều 19 |

      Dữ liệu: Hồ sơ đầy đủ và hồ sơ thiếu
        | đầy đủ | kết luận                                           |
        | có     | đã rõ văn bản của từng khâu                        |
        | không  | khoản 2 Điều 14 không nói về hồ sơ chưa đủ, hợp lệ |

  @qc352.d19.k2
  Quy tắc: Khoản 2. Hồ sơ tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả

    @qc352.d19.k2.a
    Khung kịch bản: Hồ sơ nộp trực tiếp và gửi qua bưu chính đi theo quy trình nào
      Biết hồ sơ đến bằng cách <cách nộp>
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và các khâu theo cách nộp là
        | khâu                     | theo                                         | phần nêu  | căn cứ                 |
        | giải quyết hồ sơ tại chỗ | quy định về quy trình giải quyết, không nêu số | không nêu | điểm a khoản 2 Điều 19 |

      Dữ liệu: Hai cách nộp
        | cách nộp                                           |
        | nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả |
        | gửi qua bưu chính công ích                         |

    @qc352.d19.k2.a
    Kịch bản: Cách nộp khác thì Điều 19 không nói theo quy trình nào
      Biết hồ sơ đến bằng cách khác
      Khi xác định quy trình theo cách nộp
      Thì kết luận là Quy chế không nhắc đến cách nộp này

    @qc352.d19.k2.b
    Kịch bản: Hồ sơ nộp trực tiếp thì cán bộ tiếp nhận phải chụp hoặc quét để chuyển đi
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và cán bộ tiếp nhận phải chụp hoặc quét hồ sơ
      Và căn cứ là điểm a khoản 2 Điều 19 và điểm b khoản 2 Điều 19 và khoản 4 Điều 15
      Và kết quả nêu ghi chú về chỗ dẫn chiếu khoản 5 Điều 3

    @qc352.d19.k2.b @DG-0089
    Kịch bản: Hồ sơ gửi qua bưu chính cũng phải được chụp hoặc quét
      Biết hồ sơ đến bằng cách gửi qua bưu chính công ích
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và cán bộ tiếp nhận phải chụp hoặc quét hồ sơ
      Và căn cứ là điểm a khoản 2 Điều 19 và điểm b khoản 2 Điều 19

    @qc352.d19.k2.b
    Kịch bản: Hồ sơ nộp trực tuyến thì không ai phải chụp hoặc quét
      Biết hồ sơ đến bằng cách nộp trực tuyến trên Cổng
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và không ai phải chụp hoặc quét hồ sơ

    @qc352.d19.k2.c
    Kịch bản: Hồ sơ liên thông được thiết lập thông suốt từ đầu đến cuối
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông do cơ quan vừa là đầu mối vừa quản lý Hệ thống thiết lập
      Và thiết lập đó bảo đảm hồ sơ chuyển thông suốt
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là đã thiết lập đúng
      Và căn cứ là điểm c khoản 2 Điều 19
      Và điểm c nêu tư cách đầu mối tiếp nhận; quản lý Hệ thống
      Và việc chuyển hồ sơ phải thông suốt từ khâu tiếp nhận đến khâu trả kết quả

    @qc352.d19.k2.c @DG-0090
    Kịch bản: Cơ quan quản lý Hệ thống thiết lập dù không phải đầu mối tiếp nhận
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông do cơ quan chỉ quản lý Hệ thống thiết lập
      Và thiết lập đó bảo đảm hồ sơ chuyển thông suốt
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là đã thiết lập đúng

    @qc352.d19.k2.c
    Khung kịch bản: Cơ quan khác thiết lập thay thì Quy chế không nói
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông do <cơ quan> thiết lập
      Và thiết lập đó bảo đảm hồ sơ chuyển thông suốt
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là Quy chế không nói về việc thiết lập thay

      Dữ liệu: Hai cơ quan không quản lý Hệ thống
        | cơ quan                  |
        | cơ quan chỉ là đầu mối   |
        | cơ quan khác             |

    @qc352.d19.k2.c
    Kịch bản: Hồ sơ liên thông mà chưa ai thiết lập
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông chưa được ai thiết lập
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là chưa thiết lập thủ tục liên thông
      Và căn cứ là điểm c khoản 2 Điều 19

    @qc352.d19.k2.c
    Kịch bản: Thiết lập rồi mà hồ sơ không chuyển thông suốt, dù chưa rõ ai thiết lập
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thiết lập đó không bảo đảm hồ sơ chuyển thông suốt
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là thiết lập không thông suốt

    @qc352.d19.k2.c
    Kịch bản: Hồ sơ do một cơ quan giải quyết thì không phải hồ sơ liên thông
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do một cơ quan BHXH giải quyết
      Và thủ tục liên thông chưa được ai thiết lập
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là không phải hồ sơ liên thông

    @qc352.d19.k2.c @DG-0089
    Kịch bản: Hồ sơ liên thông gửi qua bưu chính mà chưa ai thiết lập
      Biết hồ sơ đến bằng cách gửi qua bưu chính công ích
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông chưa được ai thiết lập
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là chưa thiết lập thủ tục liên thông

    @qc352.d19.k2.c @DG-0087
    Khung kịch bản: Hồ sơ liên thông không đến Bộ phận Tiếp nhận và Trả kết quả
      Biết hồ sơ đến bằng cách <cách nộp>
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Và thủ tục liên thông chưa được ai thiết lập
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là <kết luận>

      Dữ liệu: Nộp trực tuyến thì theo khoản 1, cách khác thì không được nhắc đến
        | cách nộp                 | kết luận                            |
        | nộp trực tuyến trên Cổng | điểm c không nói về cách nộp này    |
        | khác                     | Quy chế không nhắc đến cách nộp này |

    @qc352.d19.k2.c
    Kịch bản: Chưa rõ ai thiết lập và có thông suốt không
      Biết hồ sơ đến bằng cách nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả
      Và hồ sơ do nhiều cơ quan BHXH giải quyết
      Khi xem xét việc thiết lập thủ tục liên thông
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cơ quan đã thiết lập, hồ sơ có chuyển thông suốt không

    @qc352.d19.k2.b @DG-0089
    Khung kịch bản: Ai giữ việc theo điểm b khoản 2 Điều 19
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm b khoản 2 Điều 19 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                 | ai                     | loại     | khi nào                                         | đối với ai |
        | chụp hoặc quét hồ sơ để chuyển xử lý | cán bộ tiếp nhận hồ sơ | nhiệm vụ | hồ sơ nộp trực tiếp; cả hồ sơ gửi qua bưu chính | không nêu  |

    @qc352.d19.k2.c @DG-0087 @DG-0089 @DG-0090
    Khung kịch bản: Ai giữ việc theo điểm c khoản 2 Điều 19
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm c khoản 2 Điều 19 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                       | ai                                      | loại     | khi nào                                                                    | đối với ai |
        | thiết lập thủ tục liên thông trên Hệ thống | cơ quan BHXH được giao quản lý Hệ thống | nhiệm vụ | hồ sơ, thủ tục liên thông; hồ sơ nộp trực tiếp; cả hồ sơ gửi qua bưu chính | không nêu  |
