# language: vi
@qc352.d22
Tính năng: Điều 22. Trách nhiệm của tổ chức, cá nhân sử dụng Cổng Dịch vụ công

  @qc352.d22.k1
  Quy tắc: Khoản 1. Dùng Cổng để thực hiện thủ tục, theo quy định

    Kịch bản: Dùng Cổng không đúng quy định
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và riêng nghĩa vụ dùng Cổng theo quy định của người dùng được xác định là không làm
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là người dùng trái nghĩa vụ
      Và căn cứ là khoản 1 Điều 22
      Và người dùng không làm nghĩa vụ: dùng Cổng theo quy định

    Kịch bản: Mọi nghĩa vụ đều đã làm
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là người dùng làm đủ nghĩa vụ
      Và căn cứ là khoản 1 Điều 22 và khoản 2 Điều 22 và điểm a khoản 3 Điều 22 và điểm b khoản 3 Điều 22

    Kịch bản: Chưa có kết quả xem xét nào
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét nghĩa vụ của người dùng

    Khung kịch bản: Xem xét trước và từ ngày Quy chế có hiệu lực
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                   |
        | 05/03/2020 | không áp dụng              |
        | 06/03/2020 | người dùng làm đủ nghĩa vụ |

    Khung kịch bản: Ai giữ việc theo khoản 1 Điều 22
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 1 Điều 22 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                      | ai                            | loại     | khi nào   | đối với ai |
        | dùng Cổng để thực hiện thủ tục hành chính | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |

  @qc352.d22.k2
  Quy tắc: Khoản 2. Làm theo những gì đã đăng công khai

    Khung kịch bản: Một điều đã đăng mà người dùng không làm theo
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và riêng nghĩa vụ <nghĩa vụ> của người dùng được xác định là không làm
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là người dùng trái nghĩa vụ
      Và căn cứ là khoản 2 Điều 22
      Và người dùng không làm nghĩa vụ: <nghĩa vụ>

      Dữ liệu: Năm điều được đăng công khai
        | nghĩa vụ                      |
        | theo thủ tục đã đăng          |
        | theo hồ sơ đã đăng            |
        | theo thành phần hồ sơ đã đăng |
        | theo yêu cầu đã đăng          |
        | theo điều kiện đã đăng        |

    Khung kịch bản: Chưa có người xem xét thì chưa kết luận được
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và riêng nghĩa vụ theo hồ sơ đã đăng của người dùng <trạng thái>
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét nghĩa vụ của người dùng
      Và căn cứ là khoản 2 Điều 22
      Và nghĩa vụ người dùng chưa rõ: theo hồ sơ đã đăng

      Dữ liệu: Chưa xem xét, hoặc kết quả không ghi tên
        | trạng thái                 |
        | chưa được xem xét          |
        | không có tên người xem xét |

    Khung kịch bản: Ai giữ việc theo khoản 2 Điều 22
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 2 Điều 22 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                   | ai                            | loại     | khi nào   | đối với ai |
        | làm theo thủ tục, hồ sơ đăng trên Cổng | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |

  @qc352.d22.k3
  Quy tắc: Khoản 3. Giữ tài khoản của mình, không xâm phạm tài khoản của người khác, khai chính xác

    @qc352.d22.k3.a
    Kịch bản: Không bảo vệ tài khoản của mình là trái nghĩa vụ
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và riêng nghĩa vụ bảo vệ tài khoản của người dùng được xác định là không làm
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là người dùng trái nghĩa vụ
      Và căn cứ là điểm a khoản 3 Điều 22
      Và người dùng không làm nghĩa vụ: bảo vệ tài khoản

    @qc352.d22.k3.a
    Khung kịch bản: Hành vi với tài khoản, chữ ký số phải là của người khác
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và tình tiết của người khác <của người khác>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>

      Dữ liệu: Gian lận, mạo nhận, chiếm đoạt
        | hành vi              | của người khác            | kết luận                          |
        | gian lận tài khoản   | được xác định             | trên Cổng có hành vi bị cấm       |
        | gian lận tài khoản   | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | mạo nhận tài khoản   | được xác định             | trên Cổng có hành vi bị cấm       |
        | mạo nhận tài khoản   | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | chiếm đoạt tài khoản | được xác định             | trên Cổng có hành vi bị cấm       |
        | chiếm đoạt tài khoản | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | gian lận chữ ký số   | được xác định             | trên Cổng có hành vi bị cấm       |
        | gian lận chữ ký số   | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | mạo nhận chữ ký số   | được xác định             | trên Cổng có hành vi bị cấm       |
        | mạo nhận chữ ký số   | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | mạo nhận chữ ký số   | được xác định là không có | trên Cổng không có hành vi bị cấm |
        | chiếm đoạt chữ ký số | được xác định             | trên Cổng có hành vi bị cấm       |
        | chiếm đoạt chữ ký số | chưa được xác định        | còn thiếu yếu tố của hành vi      |

    @qc352.d22.k3.a
    Khung kịch bản: Sử dụng phải là của người khác và trái phép
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và tình tiết của người khác <của người khác>
      Và tình tiết trái phép <trái phép>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ hai yếu tố, rồi chưa rõ hoặc không có một yếu tố
        | hành vi           | của người khác            | trái phép                 | kết luận                          |
        | sử dụng tài khoản | được xác định             | được xác định             | trên Cổng có hành vi bị cấm       |
        | sử dụng tài khoản | được xác định             | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | sử dụng tài khoản | được xác định             | được xác định là không có | trên Cổng không có hành vi bị cấm |
        | sử dụng tài khoản | chưa được xác định        | được xác định             | còn thiếu yếu tố của hành vi      |
        | sử dụng tài khoản | được xác định là không có | được xác định             | trên Cổng không có hành vi bị cấm |
        | sử dụng chữ ký số | được xác định             | được xác định             | trên Cổng có hành vi bị cấm       |
        | sử dụng chữ ký số | được xác định             | chưa được xác định        | còn thiếu yếu tố của hành vi      |
        | sử dụng chữ ký số | chưa được xác định        | được xác định             | còn thiếu yếu tố của hành vi      |

    @qc352.d22.k3.a @DG-0079
    Khung kịch bản: Chủ tài khoản, chữ ký số đồng ý thì bản văn không nói đến
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và tình tiết của người khác được xác định
      Và tình tiết chủ tài khoản, chữ ký số đồng ý được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là bản văn không nói đến tình tiết đó
      Và căn cứ là điểm a khoản 3 Điều 22
      Và trên Cổng, hành vi <hành vi> có điều bản văn không nói đến: trái phép

      Dữ liệu: Tài khoản và chữ ký số
        | hành vi           |
        | sử dụng tài khoản |
        | sử dụng chữ ký số |

    @qc352.d22.k3.a @DG-0078
    Khung kịch bản: Gian lận không dùng đến tài khoản, chữ ký số thì không thuộc điểm này
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và tình tiết của người khác được xác định
      Và tình tiết không dùng đến tài khoản, chữ ký số được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng không có hành vi bị cấm
      Và trên Cổng, hành vi <hành vi> không đủ yếu tố: liên quan tài khoản, chữ ký số

      Dữ liệu: Tài khoản và chữ ký số
        | hành vi            |
        | gian lận tài khoản |
        | gian lận chữ ký số |

    @qc352.d22.k3.b
    Khung kịch bản: Đăng ký, kê khai không chính xác, hoặc không chịu trách nhiệm
      Biết mọi nghĩa vụ của người dùng Cổng đều được xác định là đã làm
      Và riêng nghĩa vụ <nghĩa vụ> của người dùng được xác định là không làm
      Khi xem xét nghĩa vụ của người dùng Cổng
      Thì kết luận là người dùng trái nghĩa vụ
      Và căn cứ là điểm b khoản 3 Điều 22
      Và người dùng không làm nghĩa vụ: <nghĩa vụ>

      Dữ liệu: Ba nghĩa vụ
        | nghĩa vụ                         |
        | đăng ký chính xác                |
        | kê khai chính xác                |
        | chịu trách nhiệm về điều đã khai |

    @qc352.d22.k3.a
    Khung kịch bản: Ai giữ việc theo điểm a khoản 3 Điều 22
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm a khoản 3 Điều 22 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                               | ai                            | loại     | khi nào   | đối với ai |
        | bảo vệ tài khoản được cấp                          | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |
        | không lạm dụng tài khoản, chữ ký số của người khác | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |

    @qc352.d22.k3.b
    Khung kịch bản: Ai giữ việc theo điểm b khoản 3 Điều 22
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm b khoản 3 Điều 22 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                           | ai                            | loại     | khi nào   | đối với ai |
        | đăng ký, kê khai chính xác                     | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |
        | chịu trách nhiệm về thông tin đăng ký, kê khai | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |
