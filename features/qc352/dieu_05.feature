# language: vi
@qc352.d5
Tính năng: Điều 5. Các hành vi bị cấm khi sử dụng dịch vụ trên Cổng Dịch vụ công và Hệ thống một cửa điện tử

  @qc352.d5.k1
  Quy tắc: Khoản 1. Không được cản trở người chọn dịch vụ công trực tuyến

    Kịch bản: Cản trở người muốn nộp trực tuyến
      Biết trên Cổng, người xem xét xác định có hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và căn cứ là khoản 1 Điều 5

    @DG-0027
    Kịch bản: Ép người khác dùng cách trực tuyến không phải là cản trở cách trực tuyến
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Và tình tiết ép dùng cách trực tuyến được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng không có hành vi bị cấm
      Và trên Cổng, hành vi cản trở lựa chọn dịch vụ công trực tuyến không đủ yếu tố: cản trở người chọn cách trực tuyến

    @DG-0105
    Khung kịch bản: Ai có hành vi cũng bị cấm, dù không phải người đang sử dụng dịch vụ
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Và tình tiết đang sử dụng dịch vụ <sử dụng>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và căn cứ là khoản 1 Điều 5

      Dữ liệu: Người dùng dịch vụ, chưa rõ, và cán bộ vận hành
        | sử dụng                   |
        | được xác định             |
        | chưa được xác định        |
        | được xác định là không có |

    Kịch bản: Chưa có kết quả xem xét nào
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét các hành vi

    Kịch bản: Mọi hành vi đã được xem xét và không có hành vi nào
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng không có hành vi bị cấm
      Và căn cứ là Điều 5 và điểm a khoản 3 Điều 22
      Và còn 0 hành vi chưa rõ

    Kịch bản: Một hành vi chưa được xem xét thì chưa kết luận được
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, chưa ai xem xét hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là chưa kết luận được
      Và trên Cổng, hành vi cản trở lựa chọn dịch vụ công trực tuyến còn thiếu: việc xem xét

    Khung kịch bản: Kết quả không ghi người xem xét thì không được tính
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định <kết quả> hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Và kết quả về hành vi đó không có tên người xem xét
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là còn thiếu yếu tố của hành vi
      Và trên Cổng, hành vi cản trở lựa chọn dịch vụ công trực tuyến còn thiếu: người xem xét

      Dữ liệu: Dù kết quả là có hay không
        | kết quả  |
        | có       |
        | không có |

    Khung kịch bản: Hành vi trước và từ ngày Quy chế có hiệu lực
      Biết trên Cổng, người xem xét xác định có hành vi cản trở lựa chọn dịch vụ công trực tuyến
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                    |
        | 05/03/2020 | không áp dụng               |
        | 06/03/2020 | trên Cổng có hành vi bị cấm |

  @qc352.d5.k2
  Quy tắc: Khoản 2. Không được cản trở hay can thiệp trái phép việc truyền, gửi, nhận thông điệp

    @DG-0076
    Khung kịch bản: Cản trở cũng phải là trái phép
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi cản trở truyền, gửi, nhận thông điệp
      Và tình tiết trái phép <trái phép>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Trái phép, chưa rõ và không trái phép
        | trái phép                 | kết luận                          | căn cứ                            |
        | được xác định             | trên Cổng có hành vi bị cấm       | khoản 2 Điều 5                    |
        | chưa được xác định        | còn thiếu yếu tố của hành vi      | khoản 2 Điều 5                    |
        | được xác định là không có | trên Cổng không có hành vi bị cấm | Điều 5 và điểm a khoản 3 Điều 22  |

    Khung kịch bản: Can thiệp phải là trái phép
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi can thiệp truyền, gửi, nhận thông điệp
      Và tình tiết trái phép <trái phép>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Trái phép, chưa rõ và không trái phép
        | trái phép                 | kết luận                          | căn cứ                            |
        | được xác định             | trên Cổng có hành vi bị cấm       | khoản 2 Điều 5                    |
        | chưa được xác định        | còn thiếu yếu tố của hành vi      | khoản 2 Điều 5                    |
        | được xác định là không có | trên Cổng không có hành vi bị cấm | Điều 5 và điểm a khoản 3 Điều 22  |

  @qc352.d5.k3
  Quy tắc: Khoản 3. Không được làm bảy việc trái phép với thông điệp dữ liệu, và không được giả mạo thông điệp

    Khung kịch bản: Việc với thông điệp là trái phép, hoặc chưa rõ có trái phép không
      Biết trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và tình tiết trái phép <trái phép>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 3 Điều 5

      Dữ liệu: Bảy việc
        | hành vi              | trái phép          | kết luận                     |
        | thay đổi thông điệp  | được xác định      | trên Cổng có hành vi bị cấm  |
        | thay đổi thông điệp  | chưa được xác định | còn thiếu yếu tố của hành vi |
        | xóa thông điệp       | được xác định      | trên Cổng có hành vi bị cấm  |
        | xóa thông điệp       | chưa được xác định | còn thiếu yếu tố của hành vi |
        | hủy thông điệp       | được xác định      | trên Cổng có hành vi bị cấm  |
        | hủy thông điệp       | chưa được xác định | còn thiếu yếu tố của hành vi |
        | sao chép thông điệp  | được xác định      | trên Cổng có hành vi bị cấm  |
        | sao chép thông điệp  | chưa được xác định | còn thiếu yếu tố của hành vi |
        | tiết lộ thông điệp   | được xác định      | trên Cổng có hành vi bị cấm  |
        | tiết lộ thông điệp   | chưa được xác định | còn thiếu yếu tố của hành vi |
        | hiển thị thông điệp  | được xác định      | trên Cổng có hành vi bị cấm  |
        | hiển thị thông điệp  | chưa được xác định | còn thiếu yếu tố của hành vi |
        | di chuyển thông điệp | được xác định      | trên Cổng có hành vi bị cấm  |
        | di chuyển thông điệp | chưa được xác định | còn thiếu yếu tố của hành vi |

    Khung kịch bản: Giả mạo thì không có trường hợp được phép
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi giả mạo thông điệp
      Và tình tiết trái phép <trái phép>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và căn cứ là khoản 3 Điều 5

      Dữ liệu: Không ai phải xác định là trái phép
        | trái phép                 |
        | được xác định             |
        | chưa được xác định        |
        | được xác định là không có |

    Kịch bản: Sao chép được phép thì không bị cấm
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi sao chép thông điệp
      Và tình tiết trái phép được xác định là không có
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng không có hành vi bị cấm
      Và trên Cổng, hành vi sao chép thông điệp không đủ yếu tố: trái phép

  @qc352.d5.k4
  Quy tắc: Khoản 4. Không được tạo, phát tán phần mềm gây hại hay phá hoại hạ tầng

    @DG-0102
    Khung kịch bản: Phần mềm làm thay đổi, phá hoại hệ thống điều hành
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và phần mềm đó <tác hại>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Một trong hai tác hại là đủ
        | hành vi           | tác hại                         | kết luận                          | căn cứ                           |
        | tạo phần mềm      | làm thay đổi hệ thống điều hành | trên Cổng có hành vi bị cấm       | khoản 4 Điều 5                   |
        | tạo phần mềm      | phá hoại hệ thống điều hành     | trên Cổng có hành vi bị cấm       | khoản 4 Điều 5                   |
        | tạo phần mềm      | không làm gì hệ thống điều hành | trên Cổng không có hành vi bị cấm | Điều 5 và điểm a khoản 3 Điều 22 |
        | tạo phần mềm      | chưa rõ làm gì                  | còn thiếu yếu tố của hành vi      | khoản 4 Điều 5                   |
        | phát tán phần mềm | làm thay đổi hệ thống điều hành | trên Cổng có hành vi bị cấm       | khoản 4 Điều 5                   |
        | phát tán phần mềm | phá hoại hệ thống điều hành     | trên Cổng có hành vi bị cấm       | khoản 4 Điều 5                   |
        | phát tán phần mềm | không làm gì hệ thống điều hành | trên Cổng không có hành vi bị cấm | Điều 5 và điểm a khoản 3 Điều 22 |
        | phát tán phần mềm | chưa rõ làm gì                  | còn thiếu yếu tố của hành vi      | khoản 4 Điều 5                   |

    Khung kịch bản: Phần mềm có cả hai tác hại
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và phần mềm đó vừa làm thay đổi vừa phá hoại hệ thống điều hành
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và căn cứ là khoản 4 Điều 5

      Dữ liệu: Tạo và phát tán
        | hành vi           |
        | tạo phần mềm      |
        | phát tán phần mềm |

    @DG-0103
    Khung kịch bản: Phần mềm được xét theo tác hại, không theo mục đích
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi <hành vi>
      Và phần mềm đó vừa làm thay đổi vừa phá hoại hệ thống điều hành
      Và tình tiết nhằm phá hoại hạ tầng <mục đích>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và căn cứ là khoản 4 Điều 5

      Dữ liệu: Có mục đích phá hoại hay không
        | hành vi           | mục đích                  |
        | tạo phần mềm      | được xác định             |
        | tạo phần mềm      | chưa được xác định        |
        | tạo phần mềm      | được xác định là không có |
        | phát tán phần mềm | được xác định là không có |

    Khung kịch bản: Hành vi khác phải nhằm phá hoại hạ tầng của hai hệ thống
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi khác với hạ tầng
      Và tình tiết nhằm phá hoại hạ tầng <mục đích>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Có mục đích đó, chưa rõ và không có
        | mục đích                  | kết luận                          | căn cứ                           |
        | được xác định             | trên Cổng có hành vi bị cấm       | khoản 4 Điều 5                   |
        | chưa được xác định        | còn thiếu yếu tố của hành vi      | khoản 4 Điều 5                   |
        | được xác định là không có | trên Cổng không có hành vi bị cấm | Điều 5 và điểm a khoản 3 Điều 22 |

  @qc352.d5.k5
  Quy tắc: Khoản 5. Vi phạm khác theo pháp luật thì phải nêu luật bị vi phạm

    Khung kịch bản: Luật bị vi phạm đã hoặc chưa được nêu
      Biết trên Cổng, người xem xét xác định có hành vi vi phạm pháp luật khác
      Và luật bị vi phạm <luật>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 5 Điều 5

      Dữ liệu: Nêu và chưa nêu
        | luật                          | kết luận                     |
        | là Luật Giao dịch điện tử     | trên Cổng có hành vi bị cấm  |
        | chưa được nêu                 | còn thiếu yếu tố của hành vi |

  @qc352.d5.k6
  Quy tắc: Khoản 6. Phiếu phải do Hệ thống xuất ra; không được tự ý lập phiếu ngoài Hệ thống

    Khung kịch bản: Phiếu của thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu <nguồn>
      Và trên phiếu <mã số>
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Nguồn của phiếu và mã số trên phiếu
        | nguồn                        | mã số                         | kết luận                        | căn cứ                     |
        | do Hệ thống một cửa xuất ra  | ghi mã Hệ thống cấp cho hồ sơ | phiếu đúng yêu cầu              | khoản 6 Điều 5 và Điều 10  |
        | không do Hệ thống một cửa xuất ra | ghi mã Hệ thống cấp cho hồ sơ | phiếu không do Hệ thống xuất ra | khoản 6 Điều 5             |
        | do Hệ thống một cửa xuất ra  | ghi mã khác                   | phiếu sai mã số                 | khoản 6 Điều 5 và Điều 10  |
        | không do Hệ thống một cửa xuất ra | ghi mã khác                   | phiếu không do Hệ thống xuất ra | khoản 6 Điều 5 và Điều 10  |

    @DG-0072
    Khung kịch bản: Phiếu không ghi mã nào
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu <nguồn>
      Và trên phiếu thì không có mã nào
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 6 Điều 5 và Điều 10

      Dữ liệu: Phiếu do Hệ thống xuất ra hoặc không
        | nguồn                             | kết luận                        |
        | do Hệ thống một cửa xuất ra       | phiếu không có mã số            |
        | không do Hệ thống một cửa xuất ra | phiếu không do Hệ thống xuất ra |

    Kịch bản: Một phiếu có thể trái cả hai yêu cầu
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu không do Hệ thống một cửa xuất ra
      Và trên phiếu ghi mã khác
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là phiếu không do Hệ thống xuất ra
      Và phiếu không đạt: do Hệ thống xuất ra; mã số Hệ thống cấp

    Kịch bản: Đã chắc một điều trái thì vẫn kết luận, dù chưa rõ mã số
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu không do Hệ thống một cửa xuất ra
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là phiếu không do Hệ thống xuất ra
      Và phiếu còn chưa rõ: mã số Hệ thống cấp

    Kịch bản: Chưa rõ mã số thì chưa kết luận được
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu do Hệ thống một cửa xuất ra
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là chưa kết luận được
      Và còn thiếu: mã số trên phiếu

    Kịch bản: Thủ tục khác không thuộc yêu cầu này
      Biết phiếu thuộc thủ tục không do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu không do Hệ thống một cửa xuất ra
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là không áp dụng
      Và căn cứ là khoản 6 Điều 5

    Kịch bản: Chưa rõ thủ tục do ai giải quyết thì chưa nói là trái
      Biết phiếu không do Hệ thống một cửa xuất ra
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thủ tục có thuộc cơ quan BHXH không

    Khung kịch bản: Đủ bốn yếu tố mới là tự ý lập phiếu
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi lập phiếu tiếp nhận
      Và người lập phiếu <người lập>
      Và tình tiết tự ý <tự ý>
      Và tình tiết lập ngoài Hệ thống <ngoài Hệ thống>
      Và tình tiết để trả cho tổ chức, cá nhân <để trả>
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ bốn yếu tố, rồi chưa rõ hoặc không có một yếu tố
        | người lập                        | tự ý               | ngoài Hệ thống            | để trả                    | kết luận                          |
        | là công chức tiếp nhận           | được xác định      | được xác định             | được xác định             | trên Cổng có hành vi bị cấm       |
        | là viên chức tiếp nhận           | được xác định      | được xác định             | được xác định             | trên Cổng có hành vi bị cấm       |
        | là người ngoài bộ phận tiếp nhận | được xác định      | được xác định             | được xác định             | trên Cổng không có hành vi bị cấm |
        | chưa rõ                          | được xác định      | được xác định             | được xác định             | còn thiếu yếu tố của hành vi      |
        | là viên chức tiếp nhận           | chưa được xác định | được xác định             | được xác định             | còn thiếu yếu tố của hành vi      |
        | là viên chức tiếp nhận           | được xác định      | được xác định là không có | được xác định             | trên Cổng không có hành vi bị cấm |
        | là viên chức tiếp nhận           | được xác định      | chưa được xác định        | được xác định             | còn thiếu yếu tố của hành vi      |
        | là viên chức tiếp nhận           | được xác định      | được xác định             | được xác định là không có | trên Cổng không có hành vi bị cấm |
        | là viên chức tiếp nhận           | được xác định      | được xác định             | chưa được xác định        | còn thiếu yếu tố của hành vi      |

    @DG-0080
    Kịch bản: Lao động hợp đồng tự lập phiếu thì điều cấm không nêu đến
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi lập phiếu tiếp nhận
      Và người lập phiếu là lao động hợp đồng được giao tiếp nhận
      Và tình tiết tự ý được xác định
      Và tình tiết lập ngoài Hệ thống được xác định
      Và tình tiết để trả cho tổ chức, cá nhân được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng không có hành vi bị cấm
      Và trên Cổng, hành vi lập phiếu tiếp nhận không đủ yếu tố: người lập phiếu

    @DG-0077
    Kịch bản: Lập phiếu theo lệnh khi Hệ thống gặp sự cố, xét theo câu thứ hai
      Biết mọi hành vi bị cấm trên Cổng đều được xác định là không có
      Và trên Cổng, người xem xét xác định có hành vi lập phiếu tiếp nhận
      Và người lập phiếu là viên chức tiếp nhận
      Và tình tiết tự ý được xác định là không có
      Và tình tiết lập ngoài Hệ thống được xác định
      Và tình tiết để trả cho tổ chức, cá nhân được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là bản văn không nói đến tình tiết đó
      Và căn cứ là khoản 6 Điều 5
      Và trên Cổng, hành vi lập phiếu tiếp nhận có điều bản văn không nói đến: tự ý

    Kịch bản: Vẫn phiếu ấy, xét theo câu thứ nhất
      Biết phiếu thuộc thủ tục do cơ quan BHXH tiếp nhận và giải quyết
      Và phiếu không do Hệ thống một cửa xuất ra
      Và trên phiếu thì không có mã nào
      Khi đối chiếu phiếu tiếp nhận
      Thì kết luận là phiếu không do Hệ thống xuất ra

    Kịch bản: Nhiều hành vi thì nêu đủ từng hành vi và căn cứ, dù còn hành vi chưa xem xét
      Biết trên Cổng, người xem xét xác định có hành vi chiếm đoạt chữ ký số
      Và tình tiết của người khác được xác định
      Và trên Cổng, người xem xét xác định có hành vi lập phiếu tiếp nhận
      Và người lập phiếu là công chức tiếp nhận
      Và tình tiết tự ý được xác định
      Và tình tiết lập ngoài Hệ thống được xác định
      Và tình tiết để trả cho tổ chức, cá nhân được xác định
      Và trên Cổng, người xem xét xác định có hành vi xóa thông điệp
      Và tình tiết trái phép được xác định
      Và trên Cổng, người xem xét xác định có hành vi tiết lộ thông điệp
      Và tình tiết trái phép được xác định
      Khi xem xét hành vi trên Cổng và Hệ thống một cửa
      Thì kết luận là trên Cổng có hành vi bị cấm
      Và hành vi bị cấm trên Cổng là
        | hành vi              | căn cứ                   |
        | xóa thông điệp       | khoản 3 Điều 5           |
        | tiết lộ thông điệp   | khoản 3 Điều 5           |
        | lập phiếu tiếp nhận  | khoản 6 Điều 5           |
        | chiếm đoạt chữ ký số | điểm a khoản 3 Điều 22   |
      Và căn cứ là khoản 3 Điều 5 và khoản 6 Điều 5 và điểm a khoản 3 Điều 22
      Và còn 20 hành vi chưa rõ

    @DG-0080
    Khung kịch bản: Ai giữ việc theo khoản 6 Điều 5
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo khoản 6 Điều 5 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                        | ai                             | loại     | khi nào   | đối với ai       |
        | không tự tạo phiếu tiếp nhận ngoài Hệ thống | công chức, viên chức tiếp nhận | nhiệm vụ | không nêu | tổ chức, cá nhân |
