# language: vi
@qc352.d11
Tính năng: Điều 11. Đăng ký, thay đổi thông tin tài khoản Cổng Dịch vụ công

  @qc352.d11.k1
  Quy tắc: Khoản 1. Đăng ký, sử dụng, thay đổi tài khoản

    @qc352.d11.k1.a @qc352.d11.k1.b
    Kịch bản: Đăng ký đúng về mọi mặt
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Khi xem xét tài khoản Cổng
      Thì kết luận là tài khoản đúng quy định
      Và căn cứ là điểm a khoản 1 Điều 11 và điểm b khoản 1 Điều 11
      Và từng yêu cầu có kết quả là
        | yêu cầu                     | kết quả | căn cứ                 |
        | nhập đầy đủ thông tin       | đạt     | điểm a khoản 1 Điều 11 |
        | nhập trên Cổng              | đạt     | điểm a khoản 1 Điều 11 |
        | thông báo tài khoản ban đầu | đạt     | điểm b khoản 1 Điều 11 |

    @qc352.d11.k1.a
    Khung kịch bản: Nhập đủ và chưa đủ thông tin, khi đăng ký và khi thay đổi
      Biết việc <việc> tài khoản Cổng đúng về mọi mặt
      Và thông tin nhập vào tài khoản <mức độ>
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ, không đủ, chưa rõ
        | việc     | mức độ               | kết luận                |
        | đăng ký  | đầy đủ               | tài khoản đúng quy định |
        | đăng ký  | không đầy đủ         | tài khoản trái quy định |
        | đăng ký  | chưa rõ đủ hay không | chưa kết luận được      |
        | thay đổi | đầy đủ               | tài khoản đúng quy định |
        | thay đổi | không đầy đủ         | tài khoản trái quy định |
        | thay đổi | chưa rõ đủ hay không | chưa kết luận được      |

    @qc352.d11.k1.a
    Kịch bản: Thay đổi mà nhập không đủ thông tin thì nêu đúng căn cứ
      Biết việc thay đổi tài khoản Cổng đúng về mọi mặt
      Và thông tin nhập vào tài khoản không đầy đủ
      Khi xem xét tài khoản Cổng
      Thì kết luận là tài khoản trái quy định
      Và căn cứ là điểm a khoản 1 Điều 11

    @qc352.d11.k1.a @DG-0091
    Khung kịch bản: Nhập tại địa chỉ của Cổng
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và thông tin tài khoản được nhập tại <địa chỉ>
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Đúng địa chỉ, cách viết khác, trang bên trong
        | địa chỉ                                         | kết luận               |
        | http://dichvucong.baohiemxahoi.gov.vn           | tài khoản đúng quy định |
        | https://DICHVUCONG.baohiemxahoi.gov.vn/         | tài khoản đúng quy định |
        | https://dichvucong.baohiemxahoi.gov.vn/dang-ky  | tài khoản đúng quy định |

    @qc352.d11.k1.a @DG-0104
    Khung kịch bản: Đăng ký tại một cổng ở tên miền khác
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và thông tin tài khoản được nhập tại <địa chỉ>
      Khi xem xét tài khoản Cổng
      Thì kết luận là khoản về tài khoản không nhắc đến
      Và căn cứ là điểm a khoản 1 Điều 11

      Dữ liệu: Gần giống và khác hẳn
        | địa chỉ                                          |
        | https://dichvucong.baohiemxahoi.gov.vna          |
        | https://dichvucong.baohiemxahoi.gov.vn.dangky.vn |
        | https://dichvucong.gov.vn                        |

    @qc352.d11.k1.b
    Khung kịch bản: Thông báo tài khoản ban đầu đúng và không đúng như đã đăng ký
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và Cổng thông báo tài khoản ban đầu qua <cách>
      Và nơi nhận thông báo ấy <đúng không> như đã đăng ký
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Hai cách được nêu
        | cách                     | đúng không     | kết luận               |
        | thư điện tử              | đúng           | tài khoản đúng quy định |
        | thư điện tử              | không đúng     | tài khoản trái quy định |
        | thư điện tử              | chưa rõ có đúng | chưa kết luận được     |
        | tin nhắn trên điện thoại | đúng           | tài khoản đúng quy định |
        | tin nhắn trên điện thoại | không đúng     | tài khoản trái quy định |

    @qc352.d11.k1.b @DG-0092
    Kịch bản: Thông báo bằng cách mà bản văn không nhắc đến
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và Cổng thông báo tài khoản ban đầu qua thư giấy
      Khi xem xét tài khoản Cổng
      Thì kết luận là khoản về tài khoản không nhắc đến
      Và căn cứ là điểm b khoản 1 Điều 11

    @qc352.d11.k1.b
    Kịch bản: Không thông báo tài khoản ban đầu
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và Cổng không thông báo tài khoản ban đầu
      Khi xem xét tài khoản Cổng
      Thì kết luận là tài khoản trái quy định
      Và căn cứ là điểm b khoản 1 Điều 11

    @qc352.d11.k1.c @DG-0107
    Khung kịch bản: Giao dịch bằng tài khoản nào
      Biết việc sử dụng tài khoản Cổng đúng về mọi mặt
      Và giao dịch bằng tài khoản <tài khoản>
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>
      Và căn cứ là điểm c khoản 1 Điều 11
      Và từng yêu cầu có kết quả là
        | yêu cầu                    | kết quả   | căn cứ                 |
        | dùng tài khoản đã đăng ký  | <kết quả> | điểm c khoản 1 Điều 11 |

      Dữ liệu: Tài khoản đã đăng ký, của người khác, chưa đăng ký
        | tài khoản                   | kết quả        | kết luận                        |
        | do chính người dùng đăng ký | đạt            | tài khoản đúng quy định          |
        | do người khác đăng ký       | không nhắc đến | khoản về tài khoản không nhắc đến |
        | không do ai đăng ký         | không đạt      | tài khoản trái quy định          |

    @qc352.d11.k1.d
    Kịch bản: Thay đổi thông tin tài khoản đúng về mọi mặt
      Biết việc thay đổi tài khoản Cổng đúng về mọi mặt
      Khi xem xét tài khoản Cổng
      Thì kết luận là tài khoản đúng quy định
      Và căn cứ là điểm a khoản 1 Điều 11 và điểm d khoản 1 Điều 11
      Và từng yêu cầu có kết quả là
        | yêu cầu                       | kết quả | căn cứ                 |
        | nhập đầy đủ thông tin         | đạt     | điểm a khoản 1 Điều 11 |
        | thay đổi trên Cổng            | đạt     | điểm d khoản 1 Điều 11 |
        | thông tin đăng ký có thay đổi | đạt     | điểm d khoản 1 Điều 11 |

    @qc352.d11.k1.d @DG-0100
    Khung kịch bản: Thay đổi thông tin tài khoản khi nào
      Biết việc thay đổi tài khoản Cổng đúng về mọi mặt
      Và các thông tin đăng ký <thay đổi>
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>
      Và căn cứ là điểm d khoản 1 Điều 11

      Dữ liệu: Thông tin đăng ký không thay đổi, và chưa rõ
        | thay đổi                  | kết luận                |
        | không thay đổi            | tài khoản trái quy định |
        | chưa rõ có thay đổi không | chưa kết luận được      |

    @qc352.d11.k1.d @DG-0104
    Kịch bản: Thay đổi thông tin tài khoản tại một cổng ở tên miền khác
      Biết việc thay đổi tài khoản Cổng đúng về mọi mặt
      Và thông tin tài khoản được nhập tại https://vssid.vn
      Khi xem xét tài khoản Cổng
      Thì kết luận là khoản về tài khoản không nhắc đến
      Và căn cứ là điểm d khoản 1 Điều 11

    Kịch bản: Chưa biết làm gì với tài khoản
      Khi xem xét tài khoản Cổng
      Thì kết luận là chưa kết luận được
      Và còn thiếu: việc làm với tài khoản
      Và căn cứ là khoản 1 Điều 11

    Khung kịch bản: Đăng ký tài khoản trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết việc đăng ký tài khoản Cổng đúng về mọi mặt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét tài khoản Cổng
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận               |
        | 05/03/2020 | không áp dụng          |
        | 06/03/2020 | tài khoản đúng quy định |

    @qc352.d11.k1.a
    Khung kịch bản: Ai giữ việc theo điểm a khoản 1 Điều 11
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm a khoản 1 Điều 11 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                | ai                            | loại     | khi nào   | đối với ai |
        | nhập đủ thông tin đăng ký tài khoản | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | không nêu | không nêu  |

    @qc352.d11.k1.b
    Khung kịch bản: Ai giữ việc theo điểm b khoản 1 Điều 11
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm b khoản 1 Điều 11 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                  | ai                | loại     | khi nào   | đối với ai       |
        | thông báo tài khoản truy nhập ban đầu | Cổng Dịch vụ công | nhiệm vụ | không nêu | tổ chức, cá nhân |

  @qc352.d11.k2
  Quy tắc: Khoản 2. Xuất trình hồ sơ khi được yêu cầu kiểm tra, đối chiếu

    @qc352.d11.k2.b
    Khung kịch bản: Ở mức độ nào và khi có yêu cầu gì thì phải xuất trình
      Biết dịch vụ công trực tuyến ở <mức độ>
      Và yêu cầu đối với hồ sơ là <yêu cầu>
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là phải xuất trình hồ sơ
      Và nghĩa vụ xuất trình phát sinh vì yêu cầu <yêu cầu>
      Và căn cứ là điểm b khoản 2 Điều 11

      Dữ liệu: Hai mức độ, hai loại yêu cầu
        | mức độ   | yêu cầu   |
        | mức độ 3 | kiểm tra  |
        | mức độ 3 | đối chiếu |
        | mức độ 4 | kiểm tra  |
        | mức độ 4 | đối chiếu |

    @qc352.d11.k2.b
    Khung kịch bản: Mức độ và loại yêu cầu mà bản văn không nhắc đến
      Biết dịch vụ công trực tuyến ở <mức độ>
      Và yêu cầu đối với hồ sơ là <yêu cầu>
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là khoản về xuất trình không nhắc đến

      Dữ liệu: Mức độ 1, mức độ 2, yêu cầu khác
        | mức độ   | yêu cầu     |
        | mức độ 1 | kiểm tra    |
        | mức độ 2 | đối chiếu   |
        | mức độ 3 | nộp bản lưu |

    @qc352.d11.k2.b
    Khung kịch bản: Chưa ai yêu cầu thì chưa phải xuất trình
      Biết dịch vụ công trực tuyến ở <mức độ>
      Và yêu cầu đối với hồ sơ là không có
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là chưa phải xuất trình hồ sơ
      Và nghĩa vụ xuất trình không phát sinh vì yêu cầu không có

      Dữ liệu: Dù ở mức độ nào
        | mức độ     |
        | mức độ 2   |
        | mức độ 4   |
        | toàn trình |

    @qc352.d11.k2.b @DG-0094
    Khung kịch bản: Tên gọi sau này không được coi là mức độ 3, mức độ 4
      Biết dịch vụ công trực tuyến ở <mức độ>
      Và yêu cầu đối với hồ sơ là kiểm tra
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là tên gọi mức độ chưa được nối với nhau

      Dữ liệu: Hai tên gọi
        | mức độ     |
        | một phần   |
        | toàn trình |

    Kịch bản: Chưa biết mức độ và yêu cầu
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: mức độ dịch vụ, yêu cầu đối với hồ sơ

    Khung kịch bản: Xuất trình hồ sơ trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết dịch vụ công trực tuyến ở mức độ 4
      Và yêu cầu đối với hồ sơ là kiểm tra
      Và áp dụng pháp luật của ngày <ngày>
      Khi hỏi có phải xuất trình hồ sơ không
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận             |
        | 05/03/2020 | không áp dụng        |
        | 06/03/2020 | phải xuất trình hồ sơ |

    @qc352.d11.k2.b
    Khung kịch bản: Ai giữ việc theo điểm b khoản 2 Điều 11
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm b khoản 2 Điều 11 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                                    | ai                            | loại     | khi nào                                             | đối với ai |
        | xuất trình hồ sơ để kiểm tra, đối chiếu | tổ chức, cá nhân sử dụng Cổng | nhiệm vụ | có yêu cầu kiểm tra, đối chiếu ở mức độ 3, mức độ 4 | không nêu  |

  @qc352.d11.k3
  Quy tắc: Khoản 3. Sửa đổi, bổ sung hồ sơ trực tuyến

    @qc352.d11.k3.a @DG-0093
    Khung kịch bản: Sửa đổi vì lý do nào
      Biết hồ sơ trực tuyến được sửa đổi vì <lý do>
      Và việc sửa đổi ấy làm trực tiếp trên Cổng
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là <kết luận>
      Và từng yêu cầu có kết quả là
        | yêu cầu               | kết quả   | căn cứ                 |
        | có lý do được nêu     | <kết quả> | điểm a khoản 3 Điều 11 |
        | làm trực tiếp trên Cổng | đạt     | điểm b khoản 3 Điều 11 |

      Dữ liệu: Hai lý do được nêu và lý do khác
        | lý do                             | kết quả   | kết luận          |
        | hồ sơ có sự thay đổi              | đạt       | được sửa hồ sơ    |
        | cơ quan thực hiện thủ tục yêu cầu | đạt       | được sửa hồ sơ    |
        | cơ quan khác yêu cầu              | không đạt | không được sửa hồ sơ |

    @qc352.d11.k3.b @DG-0093
    Khung kịch bản: Sửa đổi ở đâu
      Biết hồ sơ trực tuyến được sửa đổi vì hồ sơ có sự thay đổi
      Và việc sửa đổi ấy làm <nơi>
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Trên Cổng và ngoài Cổng
        | nơi                 | kết luận             | căn cứ                                            |
        | trực tiếp trên Cổng | được sửa hồ sơ       | điểm a khoản 3 Điều 11 và điểm b khoản 3 Điều 11 |
        | tại quầy            | không được sửa hồ sơ | điểm b khoản 3 Điều 11                           |

    @qc352.d11.k3.a @qc352.d11.k3.b
    Kịch bản: Sai cả lý do lẫn nơi làm thì nêu cả hai căn cứ
      Biết hồ sơ trực tuyến được sửa đổi vì cơ quan khác yêu cầu
      Và việc sửa đổi ấy làm tại quầy
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là không được sửa hồ sơ
      Và căn cứ là điểm a khoản 3 Điều 11 và điểm b khoản 3 Điều 11

    @qc352.d11.k3.b
    Kịch bản: Làm ngoài Cổng thì trái quy định dù chưa rõ lý do
      Biết việc sửa đổi ấy làm tại quầy
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là không được sửa hồ sơ

    Kịch bản: Chưa biết lý do và nơi làm
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: lý do sửa đổi, nơi sửa đổi

    Khung kịch bản: Sửa đổi hồ sơ trước và từ ngày Quy chế có hiệu lực theo nguồn thứ cấp
      Biết hồ sơ trực tuyến được sửa đổi vì cơ quan thực hiện thủ tục yêu cầu
      Và việc sửa đổi ấy làm trực tiếp trên Cổng
      Và áp dụng pháp luật của ngày <ngày>
      Khi hỏi có được sửa đổi hồ sơ trực tuyến không
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận       |
        | 05/03/2020 | không áp dụng  |
        | 06/03/2020 | được sửa hồ sơ |
