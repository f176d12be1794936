# language: vi
@qc352.d12
Tính năng: Điều 12. Tra cứu tình trạng hồ sơ

  @qc352.d12.k1
  Quy tắc: Khoản 1. Nội dung kết quả tra cứu

    Khung kịch bản: Nơi hiển thị kết quả tra cứu
      Biết kết quả tra cứu hồ sơ được hiển thị ở <nơi>
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là đang xử lý hồ sơ
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 1 Điều 12

      Dữ liệu: Hai nơi được nêu và nơi khác
        | nơi                        | kết luận                        |
        | Cổng Dịch vụ công          | kết quả tra cứu đủ mục          |
        | một điểm tra cứu           | kết quả tra cứu đủ mục          |
        | trang mạng của đơn vị khác | không phải nơi tra cứu được nêu |

    @DG-0110
    Khung kịch bản: Thiếu một mục
      Biết kết quả tra cứu hồ sơ được hiển thị ở một điểm tra cứu
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Nhưng kết quả tra cứu hồ sơ không có mục <mục>
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là kết quả tra cứu thiếu mục
      Và mục mà kết quả tra cứu còn thiếu là <mục>
      Và căn cứ là gạch đầu dòng thứ <số> khoản 1 Điều 12

      @qc352.d12.k1.g1
      Dữ liệu: Cơ quan giải quyết
        | mục                     | số   |
        | cơ quan BHXH giải quyết | nhất |

      @qc352.d12.k1.g2
      Dữ liệu: Phòng ban giải quyết
        | mục                  | số  |
        | phòng ban giải quyết | hai |

      @qc352.d12.k1.g3
      Dữ liệu: Ngày tiếp nhận
        | mục            | số |
        | ngày tiếp nhận | ba |

      @qc352.d12.k1.g4 @DG-0083
      Dữ liệu: Ngày trả kết quả
        | mục            | số |
        | ngày trả kết quả | tư |

      @qc352.d12.k1.g5
      Dữ liệu: Tình trạng xử lý
        | mục              | số  |
        | tình trạng xử lý | năm |

    @qc352.d12.k1.g1 @qc352.d12.k1.g2 @qc352.d12.k1.g3 @qc352.d12.k1.g4 @qc352.d12.k1.g5
    Khung kịch bản: Đủ năm mục với một trong năm tình trạng
      Biết kết quả tra cứu hồ sơ được hiển thị ở Cổng Dịch vụ công
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là <tình trạng>
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là kết quả tra cứu đủ mục

      Dữ liệu: Năm tình trạng
        | tình trạng                     |
        | đã tiếp nhận hồ sơ             |
        | đang xử lý hồ sơ               |
        | đã xử lý xong và đã có kết quả |
        | đã trả kết quả                 |
        | đã từ chối hồ sơ               |

    @qc352.d12.k1.g5 @DG-0081
    Kịch bản: Tình trạng ngoài năm tình trạng được nêu
      Biết kết quả tra cứu hồ sơ được hiển thị ở Cổng Dịch vụ công
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là chờ bổ sung giấy tờ
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là điều khoản về hồ sơ không nhắc đến
      Và căn cứ là gạch đầu dòng thứ năm khoản 1 Điều 12

    @qc352.d12.k1.g4 @DG-0083
    Khung kịch bản: Ngày trả kết quả phải có ở mọi tình trạng
      Biết kết quả tra cứu hồ sơ được hiển thị ở Cổng Dịch vụ công
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là <tình trạng>
      Nhưng kết quả tra cứu hồ sơ không có mục ngày trả kết quả
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là kết quả tra cứu thiếu mục

      Dữ liệu: Chưa trả và đã trả
        | tình trạng       |
        | đang xử lý hồ sơ |
        | đã trả kết quả   |

    @qc352.d12.k1.g3 @qc352.d12.k1.g4
    Khung kịch bản: Ngày lạ được ghi nhận nhưng không phải là vi phạm
      Biết kết quả tra cứu hồ sơ được hiển thị ở Cổng Dịch vụ công
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là đã trả kết quả
      Và ngày tiếp nhận được hiển thị là 10/08/2026
      Và ngày trả kết quả được hiển thị là <ngày trả>
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là kết quả tra cứu đủ mục
      Và <ghi nhận> điều lạ là ngày trả kết quả trước ngày tiếp nhận

      Dữ liệu: Trước một ngày và cùng ngày
        | ngày trả   | ghi nhận       |
        | 09/08/2026 | ghi nhận       |
        | 10/08/2026 | không ghi nhận |

    Kịch bản: Chưa biết gì về kết quả tra cứu
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: nơi hiển thị, các mục được hiển thị, tình trạng được hiển thị

    Kịch bản: Chưa biết nơi hiển thị thì mục thiếu chưa phải là vi phạm
      Biết kết quả tra cứu hồ sơ có đủ năm mục
      Và tình trạng được hiển thị là đang xử lý hồ sơ
      Nhưng kết quả tra cứu hồ sơ không có mục ngày tiếp nhận
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: nơi hiển thị

    Khung kịch bản: Kết quả tra cứu trước và từ ngày Quy chế có hiệu lực
      Biết kết quả tra cứu hồ sơ được hiển thị ở Cổng Dịch vụ công
      Và kết quả tra cứu hồ sơ có đủ năm mục
      Nhưng kết quả tra cứu hồ sơ không có mục ngày tiếp nhận
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét kết quả tra cứu hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                  |
        | 05/03/2020 | không áp dụng             |
        | 06/03/2020 | kết quả tra cứu thiếu mục |

    @qc352.d12.k1.g5 @DG-0023
    Kịch bản: Hồ sơ mới
      Biết tình trạng hiện tại của hồ sơ là chưa có tình trạng nào
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là xác định được
      Và căn cứ là gạch đầu dòng thứ năm khoản 1 Điều 12
      Và điều hiển nhiên ấy chỉ là suy luận
      Và từng tình trạng nếu đến tiếp theo là
        | tình trạng                     | nhận định         | lý do                |
        | đã tiếp nhận hồ sơ             | hiển nhiên        | hồ sơ bắt đầu từ đây |
        | đang xử lý hồ sơ               | Quy chế không nói | không xếp thứ tự     |
        | đã xử lý xong và đã có kết quả | Quy chế không nói | không xếp thứ tự     |
        | đã trả kết quả                 | Quy chế không nói | không xếp thứ tự     |
        | đã từ chối hồ sơ               | Quy chế không nói | không xếp thứ tự     |

    @qc352.d12.k1.g5 @DG-0023
    Kịch bản: Hồ sơ đang xử lý
      Biết tình trạng hiện tại của hồ sơ là đang xử lý hồ sơ
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là xác định được
      Và từng tình trạng nếu đến tiếp theo là
        | tình trạng                     | nhận định         | lý do                       |
        | đã tiếp nhận hồ sơ             | Quy chế không nói | không xếp thứ tự            |
        | đang xử lý hồ sơ               | Quy chế không nói | vẫn như cũ                  |
        | đã xử lý xong và đã có kết quả | hiển nhiên        | nối tiếp theo nghĩa của từ  |
        | đã trả kết quả                 | Quy chế không nói | không xếp thứ tự            |
        | đã từ chối hồ sơ               | hiển nhiên        | từ chối khi chưa có kết quả |

    @qc352.d12.k1.g5 @DG-0023
    Kịch bản: Sau khi trả kết quả, không bước chuyển nào bị cấm
      Biết tình trạng hiện tại của hồ sơ là đã trả kết quả
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là xác định được
      Và từng tình trạng nếu đến tiếp theo là
        | tình trạng                     | nhận định         | lý do            |
        | đã tiếp nhận hồ sơ             | Quy chế không nói | không xếp thứ tự |
        | đang xử lý hồ sơ               | Quy chế không nói | không xếp thứ tự |
        | đã xử lý xong và đã có kết quả | Quy chế không nói | không xếp thứ tự |
        | đã trả kết quả                 | Quy chế không nói | vẫn như cũ       |
        | đã từ chối hồ sơ               | Quy chế không nói | không xếp thứ tự |

    @qc352.d12.k1.g5
    Kịch bản: Tình trạng hiện tại không được nêu
      Biết tình trạng hiện tại của hồ sơ là chờ bổ sung giấy tờ
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là điều khoản về hồ sơ không nhắc đến

    Kịch bản: Chưa biết tình trạng hiện tại
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: tình trạng hiện tại

    Khung kịch bản: Hỏi tình trạng tiếp theo trước và từ ngày Quy chế có hiệu lực
      Biết tình trạng hiện tại của hồ sơ là đang xử lý hồ sơ
      Và áp dụng pháp luật của ngày <ngày>
      Khi hỏi tình trạng tiếp theo của hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 05/03/2020 | không áp dụng |
        | 06/03/2020 | xác định được |

  @qc352.d12.k2
  Quy tắc: Khoản 2. Cách tra cứu

    @qc352.d12.k2.a @DG-0091
    Khung kịch bản: Tra cứu trực tuyến tại địa chỉ của Cổng
      Biết tra cứu hồ sơ bằng trực tuyến
      Và địa chỉ tra cứu trực tuyến là <địa chỉ>
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là <kết luận>
      Và căn cứ là điểm a khoản 2 Điều 12

      Dữ liệu: Đúng địa chỉ, cách viết khác, và trang con
        | địa chỉ                                           | kết luận              |
        | http://dichvucong.baohiemxahoi.gov.vn             | cách tra cứu được nêu |
        | https://dichvucong.baohiemxahoi.gov.vn/           | cách tra cứu được nêu |
        | https://dichvucong.baohiemxahoi.gov.vn/tra-cuu    | cách tra cứu được nêu |

      @DG-0104
      Dữ liệu: Cổng ở tên miền khác
        | địa chỉ                                   | kết luận                           |
        | http://baohiemxahoi.gov.vn                | điều khoản về hồ sơ không nhắc đến |
        | http://dichvucong.baohiemxahoi.gov.vn.vn  | điều khoản về hồ sơ không nhắc đến |

    @qc352.d12.k2.a
    Kịch bản: Chưa biết địa chỉ tra cứu
      Biết tra cứu hồ sơ bằng trực tuyến
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: địa chỉ tra cứu

    @qc352.d12.k2.b
    Kịch bản: Hệ thống trả lời tự động qua tin nhắn
      Biết tra cứu hồ sơ bằng tin nhắn trả lời tự động
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là cách tra cứu được nêu
      Và căn cứ là điểm b khoản 2 Điều 12

    @DG-0024 @qc352.d12.k2.a @qc352.d12.k2.b
    Kịch bản: Cách tra cứu mà danh sách không nêu
      Biết tra cứu hồ sơ bằng gọi điện thoại
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là điều khoản về hồ sơ không nhắc đến
      Và căn cứ là khoản 2 Điều 12

    Kịch bản: Chưa biết cách tra cứu
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách tra cứu

    Khung kịch bản: Tra cứu trước và từ ngày Quy chế có hiệu lực
      Biết tra cứu hồ sơ bằng tin nhắn trả lời tự động
      Và áp dụng pháp luật của ngày <ngày>
      Khi tra danh sách cách tra cứu hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận              |
        | 05/03/2020 | không áp dụng         |
        | 06/03/2020 | cách tra cứu được nêu |
