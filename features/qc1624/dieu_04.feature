# language: vi
@qc1624.d4
Tính năng: Điều 4. Tên, địa chỉ, ảnh đại diện, ảnh bìa

  @qc1624.d4.k1
  Quy tắc: Khoản 1. Tên tài khoản

    @DG-0064
    Khung kịch bản: Tên khớp và không khớp
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có tên là <tên>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      Dữ liệu: Đúng tên, khác chữ hoa
        | tên                      | kết luận        | căn cứ                                                                   |
        | Bảo hiểm xã hội Việt Nam | khớp với Điều 4 | khoản 1 Điều 4 và khoản 2 Điều 4 và khoản 3 Điều 4 và khoản 4 Điều 4 |
        | Bảo Hiểm Xã Hội Việt Nam | khớp với Điều 4 | khoản 1 Điều 4 và khoản 2 Điều 4 và khoản 3 Điều 4 và khoản 4 Điều 4 |

      Dữ liệu: Sai dấu, viết tắt, thừa chữ
        | tên                           | kết luận              | căn cứ         |
        | Bảo hiễm xã hội Việt Nam      | không khớp với Điều 4 | khoản 1 Điều 4 |
        | BHXH Việt Nam                 | không khớp với Điều 4 | khoản 1 Điều 4 |
        | Zalo Bảo hiểm xã hội Việt Nam | không khớp với Điều 4 | khoản 1 Điều 4 |

    Kịch bản: Chưa xem tên
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và chưa xem tên
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là chưa xem hết
      Và còn thiếu: tên
      Và căn cứ là khoản 1 Điều 4

  @qc1624.d4.k2
  Quy tắc: Khoản 2. Địa chỉ tài khoản

    @DG-0062
    Khung kịch bản: Địa chỉ khớp và không khớp
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có địa chỉ là <địa chỉ>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>

      Dữ liệu: Cùng một nơi, nhiều cách viết
        | địa chỉ                                            | kết luận        |
        | https://zalo.me/bhxhvietnam                        | khớp với Điều 4 |
        | http://zalo.me/bhxhvietnam                         | khớp với Điều 4 |
        | zalo.me/bhxhvietnam                                | khớp với Điều 4 |
        | https://Zalo.ME/bhxhvietnam/                       | khớp với Điều 4 |
        | https://zalo.me:443/bhxhvietnam                    | khớp với Điều 4 |
        | https://zalo.me/bhxhvietnam?utm_source=web#gioi    | khớp với Điều 4 |

      Dữ liệu: Nơi khác
        | địa chỉ                            | kết luận              |
        | https://zalo.me/bhxhvietnam1       | không khớp với Điều 4 |
        | https://zalo.me/BHXHvietnam        | không khớp với Điều 4 |
        | https://zalo.me:8443/bhxhvietnam   | không khớp với Điều 4 |
        | https://zalo.vn/bhxhvietnam        | không khớp với Điều 4 |
        | https://zalo.me/bhxhvietnam?page=2 | không khớp với Điều 4 |

    Kịch bản: Chưa xem địa chỉ
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và chưa xem địa chỉ
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là chưa xem hết
      Và còn thiếu: địa chỉ
      Và căn cứ là khoản 2 Điều 4

  @qc1624.d4.k3
  Quy tắc: Khoản 3. Ảnh đại diện

    Khung kịch bản: Ảnh đại diện khớp và không khớp
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có ảnh đại diện là <ảnh>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>

      Dữ liệu: Logo ngành và hình khác
        | ảnh        | kết luận              |
        | logo ngành | khớp với Điều 4       |
        | hình khác  | không khớp với Điều 4 |

    Kịch bản: Chưa xem ảnh đại diện
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và chưa xem ảnh đại diện
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là chưa xem hết
      Và còn thiếu: ảnh đại diện
      Và căn cứ là khoản 3 Điều 4

  @qc1624.d4.k4
  Quy tắc: Khoản 4. Ảnh bìa tiêu biểu, do Ban Quản trị chọn

    Khung kịch bản: Nội dung ảnh bìa
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có ảnh bìa là <ảnh>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>

      Dữ liệu: Tiêu biểu và không tiêu biểu
        | ảnh                             | kết luận              |
        | hình tiêu biểu của BHXH Việt Nam | khớp với Điều 4       |
        | hình không tiêu biểu            | không khớp với Điều 4 |

    @DG-0065
    Khung kịch bản: Người chọn ảnh bìa
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có người chọn ảnh bìa là <ai>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>

      Dữ liệu: Ban Quản trị, một thành viên, người khác
        | ai                             | kết luận              |
        | Ban Quản trị                   | khớp với Điều 4       |
        | một thành viên của Ban Quản trị | không khớp với Điều 4 |
        | người khác                     | không khớp với Điều 4 |

    Kịch bản: Chưa xem ảnh bìa và chưa biết ai chọn
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và chưa xem ảnh bìa
      Và chưa xem người chọn ảnh bìa
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là chưa xem hết
      Và còn thiếu: ảnh bìa, người chọn ảnh bìa
      Và căn cứ là khoản 4 Điều 4

    Kịch bản: Từng mục một, mục sai không che mục chưa xem
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và tài khoản có ảnh bìa là hình không tiêu biểu
      Và chưa xem tên
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là không khớp với Điều 4
      Và căn cứ là khoản 4 Điều 4
      Và kết quả từng mục là
        | mục                | kết quả    |
        | tên                | chưa xem   |
        | địa chỉ            | khớp       |
        | ảnh đại diện       | khớp       |
        | ảnh bìa            | không khớp |
        | người chọn ảnh bìa | khớp       |

    Khung kịch bản: Trước và từ ngày Quy chế có hiệu lực
      Biết tài khoản khớp với Điều 4 ở mọi mục
      Và áp dụng pháp luật của ngày <ngày>
      Khi đối chiếu tài khoản với Điều 4
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận        |
        | 15/09/2024 | không áp dụng   |
        | 16/09/2024 | khớp với Điều 4 |

    Khung kịch bản: Ban Quản trị chọn ảnh bìa
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 4 Điều 4
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc         | ai           | loại  | khi nào        | đối với ai | ủy quyền  | số |
        | chọn ảnh bìa | Ban Quản trị | quyền | từng thời điểm | không nêu  | không cần | 1  |

    Khung kịch bản: Ai được chọn ảnh bìa
      Biết người làm là <ai>
      Và việc làm là chọn ảnh bìa
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>
      Và căn cứ là <căn cứ>

      @DG-0041
      Dữ liệu: Ban Quản trị, một thành viên, và người khác
        | ai                     | kết luận          | căn cứ                            |
        | Ban Quản trị           | được làm          | khoản 4 Điều 4                    |
        | Phó Trưởng Ban         | quy chế không nói | khoản 4 Điều 4 và khoản 1 Điều 7  |
        | biên tập viên          | không được làm    | khoản 4 Điều 4                    |
        | Tổng Giám đốc          | quy chế không nói | khoản 4 Điều 4                    |
