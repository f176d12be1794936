# language: vi
@qc352.d13
Tính năng: Điều 13. Sử dụng Cổng Dịch vụ công để nộp hồ sơ trực tuyến

  @qc352.d13
  Quy tắc: Có tài khoản thì được đăng nhập để kê khai, nộp hồ sơ, tra cứu

    Khung kịch bản: Kê khai, nộp hồ sơ khi đủ điều kiện
      Biết muốn <việc> trên Cổng và đủ mọi điều kiện
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là được làm trên Cổng
      Và căn cứ là Điều 13
      Và từng yêu cầu có kết quả là
        | yêu cầu            | kết quả | căn cứ  |
        | đã có tài khoản    | đạt     | Điều 13 |
        | thủ tục đã công bố | đạt     | Điều 13 |

      Dữ liệu: Hai việc
        | việc      |
        | kê khai   |
        | nộp hồ sơ |

    Kịch bản: Tra cứu dịch vụ khi đủ điều kiện
      Biết muốn tra cứu dịch vụ trên Cổng và đủ mọi điều kiện
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là được làm trên Cổng
      Và từng yêu cầu có kết quả là
        | yêu cầu               | kết quả | căn cứ  |
        | đã có tài khoản       | đạt     | Điều 13 |
        | dịch vụ được cung cấp | đạt     | Điều 13 |

    @DG-0101
    Khung kịch bản: Thiếu một điều kiện thì không được kê khai, nộp hồ sơ
      Biết muốn <việc> trên Cổng và đủ mọi điều kiện
      Và riêng điều kiện trên Cổng <điều kiện> không có
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là không được làm trên Cổng
      Và căn cứ là Điều 13

      Dữ liệu: Thiếu từng điều kiện
        | việc      | điều kiện          |
        | kê khai   | đã có tài khoản    |
        | kê khai   | thủ tục đã công bố |
        | nộp hồ sơ | đã có tài khoản    |
        | nộp hồ sơ | thủ tục đã công bố |

    Khung kịch bản: Tra cứu khi thiếu điều kiện thì bản văn không nhắc đến
      Biết muốn tra cứu dịch vụ trên Cổng và đủ mọi điều kiện
      Và riêng điều kiện trên Cổng <điều kiện> không có
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là điều về sử dụng Cổng không nhắc đến

      Dữ liệu: Thiếu từng điều kiện
        | điều kiện             |
        | đã có tài khoản       |
        | dịch vụ được cung cấp |

    Khung kịch bản: Chưa rõ một điều kiện
      Biết muốn <việc> trên Cổng và đủ mọi điều kiện
      Và riêng điều kiện trên Cổng <điều kiện> chưa rõ
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là chưa kết luận được

      Dữ liệu: Điều kiện của nộp hồ sơ và của tra cứu
        | việc            | điều kiện             |
        | nộp hồ sơ       | thủ tục đã công bố    |
        | tra cứu dịch vụ | dịch vụ được cung cấp |

    Kịch bản: Chưa biết muốn làm gì
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: việc muốn làm trên Cổng

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết muốn nộp hồ sơ trên Cổng và đủ mọi điều kiện
      Và áp dụng pháp luật của ngày <ngày>
      Khi hỏi có được làm việc ấy trên Cổng không
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận          |
        | 05/03/2020 | không áp dụng     |
        | 06/03/2020 | được làm trên Cổng |

    Khung kịch bản: Ai giữ việc theo Điều 13
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo Điều 13 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                 | ai                            | loại  | khi nào                         | đối với ai |
        | nộp hồ sơ trực tuyến | tổ chức, cá nhân sử dụng Cổng | quyền | đã đăng ký tài khoản thành công | không nêu  |
