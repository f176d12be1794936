# language: vi
@qc1624.d7
Tính năng: Điều 7. Ban Quản trị tài khoản Zalo

  @qc1624.d7.k1
  Quy tắc: Khoản 1. Ban Quản trị do Tổng Giám đốc thành lập, kiêm nhiệm, theo sự phân công của Trưởng Ban

    Khung kịch bản: Thành lập Ban Quản trị và phân công thành viên
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 1 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                           | ai            | loại     | khi nào   | đối với ai              | ủy quyền  | số |
        | thành lập Ban Quản trị                         | Tổng Giám đốc | quyền    | không nêu | không nêu               | không cần | 1  |
        | làm việc kiêm nhiệm                            | Ban Quản trị  | nhiệm vụ | không nêu | không nêu               | không cần | 1  |
        | phân công nhiệm vụ cho thành viên Ban Quản trị | Trưởng Ban    | quyền    | không nêu | thành viên Ban Quản trị | không cần | 2  |

    Khung kịch bản: Ai được thành lập Ban Quản trị và phân công thành viên
      Biết người làm là <ai>
      Và việc làm là <việc>
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      @DG-0041
      Dữ liệu: Quyền giao đích danh
        | ai                       | việc                                           | kết luận       |
        | Tổng Giám đốc            | thành lập Ban Quản trị                         | được làm       |
        | Trưởng Ban               | thành lập Ban Quản trị                         | không được làm |
        | Trưởng Ban               | phân công nhiệm vụ cho thành viên Ban Quản trị | được làm       |
        | Trung tâm Truyền thông   | phân công nhiệm vụ cho thành viên Ban Quản trị | không được làm |

      @DG-0041
      Dữ liệu: Với cấp trên và người bên ngoài thì Quy chế không nói
        | ai                         | việc                                           | kết luận          |
        | Tổng Giám đốc              | phân công nhiệm vụ cho thành viên Ban Quản trị | quy chế không nói |
        | tổ chức, cá nhân bên ngoài | thành lập Ban Quản trị                         | quy chế không nói |

    Kịch bản: Một thành viên làm việc của Ban Quản trị thì do Trưởng Ban phân công
      Biết người làm là thành viên Ban Quản trị
      Và việc làm là tham mưu, đề xuất cách phát triển tài khoản
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là quy chế không nói
      Và người phải quyết định là Trưởng Ban
      Và căn cứ là điểm a khoản 3 Điều 7 và khoản 1 Điều 7

    Kịch bản: Quyền của một chức danh đã đổi tên vẫn giữ tên cũ, kèm ghi chú
      Biết áp dụng pháp luật của ngày 01/03/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: thành lập Ban Quản trị
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh           | đã ra sao | từ ngày    | kế thừa                | mức    |
        | Tổng Giám đốc BHXH Việt Nam | đổi tên   | 01/03/2025 | Giám đốc BHXH Việt Nam | nguồn thứ cấp |

    Khung kịch bản: Trước ngày có hiệu lực thì chưa ai có nhiệm vụ, quyền
      Biết áp dụng pháp luật của ngày <ngày>
      Khi hỏi ai có nhiệm vụ hoặc quyền: thành lập Ban Quản trị
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận      |
        | 15/09/2024 | không áp dụng |
        | 16/09/2024 | xác định được |

    Kịch bản: Chưa biết hỏi về việc gì
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: người làm, việc làm

  @qc1624.d7.k2
  Quy tắc: Khoản 2. Trưởng Ban chịu trách nhiệm về thông tin, được ủy quyền và phải báo cáo

    @qc1624.d7.k2.a
    Khung kịch bản: Trách nhiệm về thông tin đã đăng
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm a khoản 2 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                  | ai         | loại     | khi nào   | đối với ai    | ủy quyền  | số |
        | chịu trách nhiệm về thông tin đã đăng | Trưởng Ban | nhiệm vụ | không nêu | Tổng Giám đốc | không cần | 1  |

    @qc1624.d7.k2.b
    Khung kịch bản: Phân công, ủy quyền và trách nhiệm của người ủy quyền
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm b khoản 2 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                                     | ai                      | loại     | khi nào   | đối với ai              | ủy quyền                                  | số |
        | phân công, ủy quyền việc thuộc thẩm quyền của Trưởng Ban | Trưởng Ban              | quyền    | không nêu | thành viên Ban Quản trị | không cần                                 | 1  |
        | chịu trách nhiệm về quyết định của người được ủy quyền   | Trưởng Ban              | nhiệm vụ | không nêu | không nêu               | không cần                                 | 1  |
        | phân công nhiệm vụ cho thành viên Ban Quản trị           | thành viên Ban Quản trị | quyền    | không nêu | không nêu               | việc khác thuộc thẩm quyền của Trưởng Ban | 2  |
        | báo cáo Tổng Giám đốc về hoạt động của tài khoản         | thành viên Ban Quản trị | nhiệm vụ | không nêu | không nêu               | việc khác thuộc thẩm quyền của Trưởng Ban | 2  |
        | triệu tập họp bất thường                                 | thành viên Ban Quản trị | quyền    | không nêu | không nêu               | việc khác thuộc thẩm quyền của Trưởng Ban | 2  |

    @qc1624.d7.k2.b
    Khung kịch bản: Thành viên làm việc của Trưởng Ban khi được ủy quyền đúng phạm vi, trong thời hạn
      Biết người làm là <ai>
      Và việc làm là triệu tập họp bất thường
      Và Trưởng Ban ủy quyền <phạm vi> từ ngày 01/10/2024 đến hết ngày 31/10/2024
      Và việc đó diễn ra ngày <ngày>
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>
      Và lý do là <lý do>

      Dữ liệu: Ngày đầu, ngày cuối của ủy quyền, và phạm vi khác
        | ai                      | phạm vi                                   | ngày       | kết luận       | lý do                             |
        | thành viên Ban Quản trị | việc khác thuộc thẩm quyền của Trưởng Ban | 30/09/2024 | không được làm | ủy quyền không có hiệu lực        |
        | thành viên Ban Quản trị | việc khác thuộc thẩm quyền của Trưởng Ban | 01/10/2024 | được làm       | thuộc nhiệm vụ, quyền hạn         |
        | Phó Trưởng Ban          | việc khác thuộc thẩm quyền của Trưởng Ban | 31/10/2024 | được làm       | thuộc nhiệm vụ, quyền hạn         |
        | Phó Trưởng Ban          | việc khác thuộc thẩm quyền của Trưởng Ban | 01/11/2024 | không được làm | ủy quyền không có hiệu lực        |
        | Thư ký Ban Quản trị     | quản lý về mặt nội dung                   | 15/10/2024 | không được làm | ủy quyền khác phạm vi             |

    @qc1624.d7.k2.b
    Khung kịch bản: Không được ủy quyền, hoặc chưa biết có được ủy quyền không
      Biết người làm là Phó Trưởng Ban
      Và việc làm là <việc>
      Và việc đó diễn ra ngày 15/10/2024
      Và Trưởng Ban không ủy quyền gì
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      Dữ liệu: Quyền thì không được làm; nhiệm vụ của người khác thì Quy chế không nói
        | việc                                             | kết luận          |
        | triệu tập họp bất thường                         | không được làm    |
        | báo cáo Tổng Giám đốc về hoạt động của tài khoản | quy chế không nói |

    @qc1624.d7.k2.b
    Kịch bản: Chưa biết có được ủy quyền không
      Biết người làm là Phó Trưởng Ban
      Và việc làm là triệu tập họp bất thường
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: sự ủy quyền, ngày làm việc đó
      Và căn cứ là điểm b khoản 2 Điều 7

    @qc1624.d7.k2.c
    Khung kịch bản: Báo cáo Tổng Giám đốc
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm c khoản 2 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                             | ai         | loại     | khi nào                       | đối với ai    | ủy quyền  | số |
        | báo cáo Tổng Giám đốc về hoạt động của tài khoản | Trưởng Ban | nhiệm vụ | sáu tháng, hằng năm, đột xuất | Tổng Giám đốc | không cần | 2  |

    @qc1624.d7.k2.c @DG-0018
    Kịch bản: Một năm có kỳ sáu tháng đầu năm và kỳ cả năm
      Khi xem các kỳ báo cáo và họp của năm 2026
      Thì kết luận là xác định được
      Và các kỳ là
        | việc    | kỳ                | ngày đầu   | ngày cuối  | căn cứ                     |
        | báo cáo | sáu tháng đầu năm | 01/01/2026 | 30/06/2026 | điểm c khoản 2 Điều 7      |
        | báo cáo | cả năm            | 01/01/2026 | 31/12/2026 | điểm c khoản 2 Điều 7      |
        | họp     | sáu tháng đầu năm | 01/01/2026 | 30/06/2026 | khoản 4 Điều 7             |
        | họp     | cả năm            | 01/01/2026 | 31/12/2026 | khoản 4 Điều 7             |

    @qc1624.d7.k2.c @DG-0040
    Kịch bản: Năm 2024 chỉ có kỳ cả năm, vì sáu tháng đầu năm đã qua khi Quy chế có hiệu lực
      Khi xem các kỳ báo cáo và họp của năm 2024
      Thì kết luận là xác định được
      Và các kỳ là
        | việc    | kỳ     | ngày đầu   | ngày cuối  | căn cứ                |
        | báo cáo | cả năm | 01/01/2024 | 31/12/2024 | điểm c khoản 2 Điều 7 |
        | họp     | cả năm | 01/01/2024 | 31/12/2024 | khoản 4 Điều 7        |

    @qc1624.d7.k2.c
    Kịch bản: Năm trước khi Quy chế có hiệu lực không có kỳ nào
      Khi xem các kỳ báo cáo và họp của năm 2023
      Thì kết luận là không áp dụng
      Và căn cứ là Điều 2 Quyết định 1624/QĐ-BHXH

    @qc1624.d7.k2.c @DG-0043
    Khung kịch bản: Kỳ chưa hết thì chưa thiếu, kỳ đã hết mà chưa báo cáo thì được nêu tên nhưng chưa phải trái quy định
      Biết đã họp kỳ sáu tháng đầu năm của năm 2026 vào ngày 30/06/2026
      Khi xem lại các kỳ của năm 2026 vào ngày <ngày>
      Thì kết luận là <kết luận>
      Và kỳ còn thiếu là <kỳ>

      Dữ liệu: Ngày cuối của kỳ và ngày kế tiếp
        | ngày       | kết luận         | kỳ                         |
        | 30/06/2026 | chưa có kỳ nào hết | không có                 |
        | 01/07/2026 | còn kỳ chưa có   | báo cáo sáu tháng đầu năm  |

    @qc1624.d7.k2.c
    Khung kịch bản: Báo cáo đột xuất hoặc của năm khác không thay cho báo cáo của kỳ
      Biết đã họp kỳ sáu tháng đầu năm của năm 2026 vào ngày 30/06/2026
      Và đã báo cáo kỳ <kỳ> của năm <năm> vào ngày <ngày>
      Khi xem lại các kỳ của năm 2026 vào ngày 10/07/2026
      Thì kết luận là <kết luận>

      Dữ liệu: Đúng kỳ, sai kỳ, sai năm, và báo cáo gửi sau ngày xem xét
        | kỳ                | năm  | ngày       | kết luận       |
        | sáu tháng đầu năm | 2026 | 10/07/2026 | đủ kỳ          |
        | sáu tháng đầu năm | 2026 | 11/07/2026 | còn kỳ chưa có |
        | sáu tháng đầu năm | 2025 | 02/07/2026 | còn kỳ chưa có |
        | đột xuất          | 2026 | 02/07/2026 | còn kỳ chưa có |

    @qc1624.d7.k2.c
    Kịch bản: Chưa biết đã báo cáo, đã họp lúc nào
      Khi hỏi các kỳ của năm 2026 có đủ báo cáo và cuộc họp không, xét ngày 01/07/2026
      Thì kết luận là chưa kết luận được
      Và còn thiếu: các báo cáo, các cuộc họp

  @qc1624.d7.k3
  Quy tắc: Khoản 3. Ban Quản trị tham mưu, tổ chức, hướng dẫn, phối hợp, yêu cầu và đề nghị

    @qc1624.d7.k3.a
    Khung kịch bản: Tham mưu phát triển tài khoản
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm a khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                        | ai           | loại     | khi nào   | đối với ai | ủy quyền  | số |
        | tham mưu, đề xuất cách phát triển tài khoản | Ban Quản trị | nhiệm vụ | không nêu | không nêu  | không cần | 1  |

    @qc1624.d7.k3.b
    Khung kịch bản: Tổ chức nội dung và giải đáp
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm b khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                 | ai           | loại     | khi nào   | đối với ai       | ủy quyền  | số |
        | tổ chức làm nội dung và đăng tải     | Ban Quản trị | nhiệm vụ | không nêu | không nêu        | không cần | 1  |
        | làm đầu mối tổ chức tư vấn, giải đáp | Ban Quản trị | nhiệm vụ | không nêu | tổ chức, cá nhân | không cần | 1  |

    @qc1624.d7.k3.c
    Khung kịch bản: Hướng dẫn đơn vị và người dùng
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm c khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                            | ai           | loại     | khi nào   | đối với ai                                   | ủy quyền  | số |
        | hướng dẫn đơn vị cung cấp thông tin, dữ liệu    | Ban Quản trị | nhiệm vụ | không nêu | các đơn vị                                   | không cần | 1  |
        | hướng dẫn cách dùng và tương tác trên tài khoản | Ban Quản trị | nhiệm vụ | không nêu | người làm việc trong ngành; tổ chức, cá nhân | không cần | 1  |

    @qc1624.d7.k3.d
    Khung kịch bản: Phối hợp cập nhật và truyền thông
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm d khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                        | ai           | loại     | khi nào   | đối với ai       | ủy quyền  | số |
        | phối hợp cập nhật thông tin và truyền thông | Ban Quản trị | nhiệm vụ | không nêu | đơn vị liên quan | không cần | 1  |

    @qc1624.d7.k3.e
    Khung kịch bản: Yêu cầu đơn vị trả lời
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm e khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                           | ai           | loại     | khi nào   | đối với ai                                 | ủy quyền  | số |
        | yêu cầu đơn vị trả lời câu hỏi | Ban Quản trị | nhiệm vụ | không nêu | đơn vị trực thuộc BHXH Việt Nam; BHXH tỉnh | không cần | 2  |

    @qc1624.d7.k3.f
    Khung kịch bản: Theo dõi và đề nghị xử lý giả mạo, xuyên tạc
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm f khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                              | ai           | loại     | khi nào   | đối với ai            | ủy quyền  | số |
        | theo dõi tài khoản giả mạo và thông tin xuyên tạc | Ban Quản trị | nhiệm vụ | không nêu | không nêu             | không cần | 1  |
        | đề nghị ngăn chặn tài khoản giả mạo               | Ban Quản trị | nhiệm vụ | không nêu | cơ quan có thẩm quyền | không cần | 1  |
        | đề nghị xử lý thông tin xuyên tạc                 | Ban Quản trị | nhiệm vụ | không nêu | cơ quan có thẩm quyền | không cần | 1  |

    @qc1624.d7.k3.g
    Khung kịch bản: Tham mưu xử lý sự cố truyền thông
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm g khoản 3 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                              | ai           | loại     | khi nào               | đối với ai     | ủy quyền  | số |
        | tham mưu xử lý sự cố truyền thông | Ban Quản trị | nhiệm vụ | có sự cố truyền thông | lãnh đạo Ngành | không cần | 1  |

    Khung kịch bản: Việc của Ban Quản trị không do đơn vị hay người khác tự làm
      Biết người làm là <ai>
      Và việc làm là <việc>
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      Dữ liệu: Trách nhiệm yêu cầu đơn vị trả lời
        | ai                                  | việc                           | kết luận          |
        | Ban Quản trị                        | yêu cầu đơn vị trả lời câu hỏi | được làm          |
        | người được giao trực tài khoản Zalo | yêu cầu đơn vị trả lời câu hỏi | được làm          |
        | Trung tâm Truyền thông              | yêu cầu đơn vị trả lời câu hỏi | quy chế không nói |
        | tổ chức, cá nhân bên ngoài          | yêu cầu đơn vị trả lời câu hỏi | quy chế không nói |

      Dữ liệu: Nhiệm vụ của Ban Quản trị không cấm người khác
        | ai                         | việc                                | kết luận          |
        | Ban Quản trị               | đề nghị ngăn chặn tài khoản giả mạo | được làm          |
        | tổ chức, cá nhân bên ngoài | đề nghị ngăn chặn tài khoản giả mạo | quy chế không nói |

    @qc1624.d7.k3.f @DG-0060 @DG-0061
    Khung kịch bản: Tên giống tên tài khoản, ở địa chỉ khác
      Biết trang có tên như tài khoản, <khác>
      Và trang có địa chỉ https://zalo.me/0900000001
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét trang giống tài khoản
      Và Ban Quản trị đề nghị cơ quan có thẩm quyền
      Và tên giống vì <vì sao>
      Và căn cứ là điểm f khoản 3 Điều 7

      Dữ liệu: Các cách làm cho giống
        | khác                                      | vì sao                     |
        | không khác gì                             | giống hệt                  |
        | viết hoa toàn bộ                          | chỉ khác cách viết         |
        | bỏ hết dấu cách                           | chỉ khác cách viết         |
        | thêm hình ở cuối                          | chỉ khác cách viết         |
        | bỏ hết dấu                                | chỉ khác dấu               |
        | đổi dấu hỏi thành dấu ngã                 | chỉ khác dấu               |
        | thay chữ a bằng chữ cái Nga               | dùng chữ trông giống       |
        | viết hoa và thay chữ B bằng chữ cái Nga   | dùng chữ trông giống       |
        | thay chữ m bằng hai chữ r, n              | dùng chữ trông giống       |
        | bỏ một chữ cái                            | khác một, hai chữ          |
        | thay hai chữ cái                          | khác một, hai chữ          |

    @qc1624.d7.k3.f @DG-0063
    Khung kịch bản: Tên dài hơn có chứa tên của tài khoản
      Biết trang có tên “<tên>”
      Và trang có địa chỉ https://zalo.me/0900000001
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là <kết luận>

      Dữ liệu: Chứa tên, và không giống
        | tên                                      | kết luận                                   |
        | Hỗ trợ Bảo hiểm xã hội Việt Nam          | phải đề nghị xem xét trang giống tài khoản |
        | Bảo hiểm xã hội Việt Nam tư vấn          | phải đề nghị xem xét trang giống tài khoản |

    @qc1624.d7.k3.f
    Khung kịch bản: Tên không giống thì không có gì phải đề nghị
      Biết trang có tên “<tên>”
      Và trang có địa chỉ https://zalo.me/0900000001
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là không có gì phải đề nghị

      Dữ liệu: Những tên khác
        | tên                          |
        | Bảo hiểm xã hội tỉnh Hà Nam  |
        | Bảo hiểm y tế toàn dân       |
        | Công an thành phố Hà Nội     |

    @qc1624.d7.k3.f @DG-0060 @DG-0061
    Khung kịch bản: Địa chỉ giống địa chỉ tài khoản
      Biết trang có tên “Công an thành phố Hà Nội”
      Và trang có địa chỉ <địa chỉ>
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét trang giống tài khoản

      Dữ liệu: Khác tên miền, khác một chữ, thêm chữ
        | địa chỉ                          |
        | https://zalo.vn/bhxhvietnam      |
        | https://zalo.me/bhxhvietnan      |
        | https://zalo.me/bhxhvietnam.2026 |
        | https://bhxhvietnam.com          |

    @qc1624.d7.k3.f @DG-0062
    Kịch bản: Chính tài khoản của ngành thì không phải trang giống
      Biết trang có tên như tài khoản, không khác gì
      Và trang có địa chỉ zalo.me/bhxhvietnam/
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là không có gì phải đề nghị

    @qc1624.d7.k3.f
    Khung kịch bản: Chưa biết địa chỉ thì có thể chính là tài khoản của ngành
      Biết trang có tên “<tên>”
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là chưa kết luận được
      Và còn thiếu: địa chỉ của trang

      Dữ liệu: Tên giống và tên không giống
        | tên                      |
        | Bảo hiểm xã hội Việt Nam |
        | Công an thành phố Hà Nội |

    @qc1624.d7.k3.f @DG-0060
    Khung kịch bản: Có người xác nhận trang tự nhận là của ngành
      Biết trang có tên “<tên>”
      Và trang có địa chỉ https://zalo.me/0900000001
      Và trang <có> tự nhận là của ngành
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là <kết luận>

      Dữ liệu: Tự nhận dù tên khác, và không tự nhận
        | tên                      | có    | kết luận                                   |
        | Tư vấn hưu trí           | có    | phải đề nghị xem xét trang giống tài khoản |
        | Tư vấn hưu trí           | không | không có gì phải đề nghị                   |
        | Bảo hiểm xã hội Việt Nam | không | phải đề nghị xem xét trang giống tài khoản |

    @qc1624.d7.k3.f @DG-0061
    Kịch bản: Trang giống tài khoản thì không cần xét ảnh hưởng
      Biết trang có tên như tài khoản, bỏ hết dấu
      Và trang có địa chỉ https://zalo.me/0900000001
      Và việc ấy không ảnh hưởng đến hình ảnh và uy tín của Ngành
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét trang giống tài khoản

    @qc1624.d7.k3.f
    Khung kịch bản: Thông tin xuyên tạc nội dung đã đăng
      Biết bài <xuyên tạc> xuyên tạc nội dung đã đăng
      Và việc ấy <ảnh hưởng> ảnh hưởng đến hình ảnh và uy tín của Ngành
      Và người xác nhận là bà Nguyễn Thị An
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là <kết luận>

      Dữ liệu: Phải đủ cả hai
        | xuyên tạc | ảnh hưởng | kết luận                           |
        | có        | có        | phải đề nghị xem xét bài xuyên tạc |
        | có        | không     | không có gì phải đề nghị           |
        | không     | có        | không có gì phải đề nghị           |

    @qc1624.d7.k3.f
    Kịch bản: Bài xuyên tạc thì Ban Quản trị đề nghị cơ quan có thẩm quyền
      Biết bài có xuyên tạc nội dung đã đăng
      Và việc ấy có ảnh hưởng đến hình ảnh và uy tín của Ngành
      Và người xác nhận là bà Nguyễn Thị An
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét bài xuyên tạc
      Và Ban Quản trị đề nghị cơ quan có thẩm quyền

    @qc1624.d7.k3.f
    Kịch bản: Chưa biết ai xác nhận và chưa xét ảnh hưởng
      Biết bài có xuyên tạc nội dung đã đăng
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là chưa kết luận được
      Và còn thiếu: người xác nhận, có ảnh hưởng đến Ngành hay không

    @qc1624.d7.k3.f
    Kịch bản: Trang giống tài khoản lại đăng bài xuyên tạc
      Biết trang có tên như tài khoản, bỏ hết dấu
      Và trang có địa chỉ https://zalo.me/0900000001
      Và bài có xuyên tạc nội dung đã đăng
      Và việc ấy có ảnh hưởng đến hình ảnh và uy tín của Ngành
      Và người xác nhận là bà Nguyễn Thị An
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là phải đề nghị xem xét cả trang lẫn bài

    @qc1624.d7.k3.f
    Kịch bản: Chưa có dữ kiện nào
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là chưa kết luận được
      Và còn thiếu: tên của trang, địa chỉ của trang, bài có xuyên tạc hay không

    @qc1624.d7.k3.f
    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực
      Biết trang có tên như tài khoản, bỏ hết dấu
      Và trang có địa chỉ https://zalo.me/0900000001
      Và áp dụng pháp luật của ngày <ngày>
      Khi xét dấu hiệu giả mạo, xuyên tạc
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                                   |
        | 15/09/2024 | không áp dụng                              |
        | 16/09/2024 | phải đề nghị xem xét trang giống tài khoản |

  @qc1624.d7.k4
  Quy tắc: Khoản 4. Ban Quản trị họp định kỳ; Trưởng Ban có thể triệu tập họp bất thường

    Khung kịch bản: Họp định kỳ và họp bất thường
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 4 Điều 7
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                           | ai           | loại     | khi nào             | đối với ai | ủy quyền  | số |
        | họp định kỳ đánh giá hoạt động | Ban Quản trị | nhiệm vụ | sáu tháng, hằng năm | không nêu  | không cần | 1  |
        | triệu tập họp bất thường       | Trưởng Ban   | quyền    | đột xuất            | không nêu  | không cần | 2  |

    Kịch bản: Các kỳ họp của năm 2025
      Khi xem các kỳ báo cáo và họp của năm 2025
      Thì kết luận là xác định được
      Và các kỳ là
        | việc    | kỳ                | ngày đầu   | ngày cuối  | căn cứ                     |
        | báo cáo | sáu tháng đầu năm | 01/01/2025 | 30/06/2025 | điểm c khoản 2 Điều 7      |
        | báo cáo | cả năm            | 01/01/2025 | 31/12/2025 | điểm c khoản 2 Điều 7      |
        | họp     | sáu tháng đầu năm | 01/01/2025 | 30/06/2025 | khoản 4 Điều 7             |
        | họp     | cả năm            | 01/01/2025 | 31/12/2025 | khoản 4 Điều 7             |

    @DG-0043
    Khung kịch bản: Báo cáo đủ mà chưa họp thì kỳ họp được nêu tên
      Biết đã báo cáo kỳ sáu tháng đầu năm của năm 2025 vào ngày 27/06/2025
      Và đã báo cáo kỳ cả năm của năm 2025 vào ngày 26/12/2025
      Và đã họp kỳ <kỳ> của năm 2025 vào ngày 26/12/2025
      Khi xem lại các kỳ của năm 2025 vào ngày 01/01/2026
      Thì kết luận là còn kỳ chưa có
      Và kỳ còn thiếu là <thiếu>
      Và căn cứ là khoản 4 Điều 7

      Dữ liệu: Thiếu một trong hai kỳ họp
        | kỳ                | thiếu                  |
        | cả năm            | họp sáu tháng đầu năm  |
        | sáu tháng đầu năm | họp cả năm             |

    Khung kịch bản: Ai được triệu tập họp bất thường
      Biết người làm là <ai>
      Và việc làm là triệu tập họp bất thường
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      @DG-0041
      Dữ liệu: Trưởng Ban và người khác
        | ai                     | kết luận       |
        | Trưởng Ban             | được làm       |
        | biên tập viên          | không được làm |
        | Ban Quản trị           | không được làm |

      @DG-0041
      Dữ liệu: Cấp trên của Trưởng Ban và người bên ngoài
        | ai                         | kết luận          |
        | Tổng Giám đốc              | quy chế không nói |
        | tổ chức, cá nhân bên ngoài | quy chế không nói |
