# language: vi
@qc1624.d13
Tính năng: Điều 13. Tiếp nhận và trả lời câu hỏi, vướng mắc

  @qc1624.d13.k1
  Quy tắc: Khoản 1. Người trực tiếp nhận và phản hồi câu hỏi trong giờ hành chính

    @DG-0004
    Khung kịch bản: Câu hỏi đến trong giờ và ngoài giờ được coi là tiếp nhận lúc nào
      Biết câu hỏi đến lúc <đến>
      Khi xác định lúc tiếp nhận
      Thì kết luận là xác định được
      Và câu hỏi được coi là tiếp nhận lúc <tiếp nhận>
      Và căn cứ là khoản 1 Điều 13

      Dữ liệu: Trong một ngày làm việc, thứ Hai 12/10/2026
        | đến              | tiếp nhận        |
        | 12/10/2026 07:59 | 12/10/2026 08:00 |
        | 12/10/2026 08:00 | 12/10/2026 08:00 |
        | 12/10/2026 11:59 | 12/10/2026 11:59 |
        | 12/10/2026 12:15 | 12/10/2026 13:00 |
        | 12/10/2026 16:59 | 12/10/2026 16:59 |
        | 12/10/2026 17:00 | 13/10/2026 08:00 |

      Dữ liệu: Ngày nghỉ và thứ Bảy làm bù
        | đến              | tiếp nhận        |
        | 11/10/2026 10:00 | 12/10/2026 08:00 |
        | 21/08/2026 17:00 | 22/08/2026 08:00 |
        | 16/02/2026 10:00 | 23/02/2026 08:00 |

    Khung kịch bản: Câu hỏi chỉ biết ngày đến
      Biết câu hỏi đến ngày <đến>
      Khi xác định lúc tiếp nhận
      Thì kết luận là xác định được
      Và câu hỏi được coi là tiếp nhận ngày <tiếp nhận>

      Dữ liệu: Ngày làm việc, cuối tuần, ngày lễ
        | đến        | tiếp nhận  |
        | 12/10/2026 | 12/10/2026 |
        | 10/10/2026 | 12/10/2026 |
        | 02/09/2026 | 03/09/2026 |

    Kịch bản: Chưa biết câu hỏi đến lúc nào
      Khi xác định lúc tiếp nhận
      Thì kết luận là chưa kết luận được
      Và còn thiếu: lúc câu hỏi đến

    @DG-0009
    Kịch bản: Trong giờ hành chính, người trực phải báo đã nhận câu hỏi
      Biết câu hỏi đến lúc 12/10/2026 09:00
      Khi xác định lúc tiếp nhận
      Thì kết luận là xác định được
      Và người trực phải báo đã nhận câu hỏi

    @DG-0070
    Kịch bản: Câu hỏi không cần ý kiến đơn vị khác thì người trực trả lời
      Biết câu hỏi thuộc thẩm quyền của ngành bảo hiểm xã hội
      Và cần ý kiến của 0 đơn vị
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là xác định được
      Và các bước là
        | bước    | người thực hiện |
        | trả lời | người trực      |
      Và căn cứ là khoản 1 Điều 13

    Khung kịch bản: Ai tiếp nhận và trả lời, khi nào
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo <căn cứ>
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền  |
        | <ai> | <loại> | <khi nào> | <đối với ai> | không cần |

      Dữ liệu: Từng việc
        | việc                                        | ai                                  | loại     | khi nào        | đối với ai       | căn cứ          |
        | tiếp nhận câu hỏi                           | người được giao trực tài khoản Zalo | nhiệm vụ | giờ hành chính | tổ chức, cá nhân | khoản 1 Điều 13 |
        | trả lời câu hỏi của người dân, doanh nghiệp | người được giao trực tài khoản Zalo | nhiệm vụ | không nêu      | tổ chức, cá nhân | khoản 1 Điều 13 |

  @qc1624.d13.k2
  Quy tắc: Khoản 2. Câu hỏi cần ý kiến đơn vị khác được trả lời trong 3, 4 hoặc 5 ngày làm việc

    Khung kịch bản: Cần ý kiến đơn vị khác thì báo cáo và hỏi bằng văn bản
      Biết câu hỏi thuộc thẩm quyền của ngành bảo hiểm xã hội
      Và cần ý kiến của <số> đơn vị
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là xác định được
      Và các bước là
        | bước                       | người thực hiện |
        | báo cáo Ban Quản trị       | người trực      |
        | hỏi đơn vị bằng văn bản    | người trực      |
      Và căn cứ là khoản 2 Điều 13

      Dữ liệu: Một và nhiều đơn vị
        | số |
        | 1  |
        | 4  |

    Kịch bản: Chưa biết có phải hỏi đơn vị nào không
      Biết câu hỏi thuộc thẩm quyền của ngành bảo hiểm xã hội
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là chưa kết luận được
      Và còn thiếu: số đơn vị phải hỏi

    Kịch bản: Chưa biết câu hỏi có thuộc thẩm quyền hay không
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là chưa kết luận được
      Và còn thiếu: câu hỏi có thuộc thẩm quyền hay không, số đơn vị phải hỏi

    @qc1624.d13.k2.a
    Khung kịch bản: Một đơn vị, ngày cuối còn hạn và ngày đầu quá hạn
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của 1 đơn vị
      Khi trả lời ngày <trả lời>
      Thì kết luận là <kết luận>
      Và hạn trả lời là <hạn>
      Và căn cứ là điểm a khoản 2 Điều 13

      Dữ liệu: Qua một cuối tuần
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 15/10/2026 09:00 | 20/10/2026 | 20/10/2026 | đúng hạn |
        | 15/10/2026 09:00 | 21/10/2026 | 20/10/2026 | quá hạn  |

      @DG-0003
      Dữ liệu: Có thứ Bảy làm bù 22/08/2026
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 20/08/2026 09:00 | 24/08/2026 | 24/08/2026 | đúng hạn |
        | 20/08/2026 09:00 | 25/08/2026 | 24/08/2026 | quá hạn  |

      Dữ liệu: Qua Tết Nguyên đán 2026
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 12/02/2026 09:00 | 24/02/2026 | 24/02/2026 | đúng hạn |
        | 12/02/2026 09:00 | 25/02/2026 | 24/02/2026 | quá hạn  |

      Dữ liệu: Qua cuối năm 2025 sang năm 2026
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 30/12/2025 09:00 | 06/01/2026 | 06/01/2026 | đúng hạn |
        | 30/12/2025 09:00 | 07/01/2026 | 06/01/2026 | quá hạn  |

    @qc1624.d13.k2.a
    Kịch bản: Không phải hỏi đơn vị nào thì khoản 2 không đặt ra thời hạn
      Biết câu hỏi được tiếp nhận lúc 15/10/2026 09:00
      Và cần ý kiến của 0 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là không áp dụng
      Và căn cứ là khoản 2 Điều 13

    @qc1624.d13.k2.b
    Khung kịch bản: Hai đơn vị, ngày cuối còn hạn và ngày đầu quá hạn
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của 2 đơn vị
      Khi trả lời ngày <trả lời>
      Thì kết luận là <kết luận>
      Và hạn trả lời là <hạn>
      Và căn cứ là điểm b khoản 2 Điều 13

      Dữ liệu: Qua ngày 30/4 và 01/5 năm 2026
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 28/04/2026 09:00 | 06/05/2026 | 06/05/2026 | đúng hạn |
        | 28/04/2026 09:00 | 07/05/2026 | 06/05/2026 | quá hạn  |

      Dữ liệu: Qua Quốc khánh 2026
        | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 27/08/2026 09:00 | 07/09/2026 | 07/09/2026 | đúng hạn |
        | 27/08/2026 09:00 | 08/09/2026 | 07/09/2026 | quá hạn  |

    @qc1624.d13.k2.c @DG-0008
    Khung kịch bản: Từ ba đơn vị, ngày cuối còn hạn và ngày đầu quá hạn
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của <số> đơn vị
      Khi trả lời ngày <trả lời>
      Thì kết luận là <kết luận>
      Và hạn trả lời là <hạn>
      Và căn cứ là điểm c khoản 2 Điều 13

      Dữ liệu: Ba đơn vị, qua Ngày Văn hóa Việt Nam 24/11/2026
        | số | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 3  | 20/11/2026 09:00 | 30/11/2026 | 30/11/2026 | đúng hạn |
        | 3  | 20/11/2026 09:00 | 01/12/2026 | 30/11/2026 | quá hạn  |

      Dữ liệu: Bảy đơn vị, qua một cuối tuần
        | số | tiếp nhận        | trả lời    | hạn        | kết luận |
        | 7  | 12/10/2026 09:00 | 19/10/2026 | 19/10/2026 | đúng hạn |
        | 7  | 12/10/2026 09:00 | 20/10/2026 | 19/10/2026 | quá hạn  |

    @qc1624.d13.k2.c @DG-0008
    Kịch bản: Từ ba đơn vị mà vụ việc không phức tạp vẫn là năm ngày làm việc
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 3 đơn vị
      Và vụ việc không phức tạp
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 19/10/2026
      Và căn cứ là điểm c khoản 2 Điều 13

    @qc1624.d13.k2.c
    Kịch bản: Năm chưa công bố lịch nghỉ thì hạn chỉ là tạm tính
      Biết câu hỏi được tiếp nhận ngày 28/12/2027
      Và cần ý kiến của 3 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 05/01/2028
      Và kết quả là tạm tính vì lịch nghỉ năm 2027, 2028

    @qc1624.d13.k2.a
    Kịch bản: Năm đã công bố lịch nghỉ thì hạn không phải tạm tính
      Biết câu hỏi được tiếp nhận ngày 07/01/2026
      Và cần ý kiến của 1 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 10/01/2026
      Và kết quả không phải tạm tính

    @DG-0002
    Kịch bản: Ngày tiếp nhận không tính vào thời hạn
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 15/10/2026

    @DG-0003
    Kịch bản: Lịch đếm từng ngày qua một thứ Bảy làm bù
      Biết câu hỏi được tiếp nhận lúc 20/08/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và lịch đếm là
        | ngày       | tính  |
        | 21/08/2026 | có    |
        | 22/08/2026 | có    |
        | 23/08/2026 | không |
        | 24/08/2026 | có    |

    @DG-0004
    Khung kịch bản: Câu hỏi đến ngoài giờ bắt đầu tính từ lần mở cửa kế tiếp
      Biết câu hỏi được tiếp nhận lúc <tiếp nhận>
      Và cần ý kiến của 1 đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và ngày bắt đầu tính là <bắt đầu>
      Và hạn trả lời là <hạn>

      Dữ liệu: Trước giờ, giờ nghỉ trưa, phút cuối, giờ đóng cửa, Chủ nhật
        | tiếp nhận        | bắt đầu    | hạn        |
        | 12/10/2026 07:59 | 12/10/2026 | 15/10/2026 |
        | 12/10/2026 12:15 | 12/10/2026 | 15/10/2026 |
        | 12/10/2026 16:59 | 12/10/2026 | 15/10/2026 |
        | 12/10/2026 17:00 | 13/10/2026 | 16/10/2026 |
        | 11/10/2026 10:00 | 12/10/2026 | 15/10/2026 |

    @DG-0001
    Kịch bản: Thời hạn tính từ lúc câu hỏi được tiếp nhận
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Và mốc tính hạn là lúc câu hỏi được tiếp nhận
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 15/10/2026

    @DG-0001
    Kịch bản: Người dùng có thể khai mốc là lúc gửi văn bản hỏi đơn vị
      Biết văn bản hỏi đơn vị được gửi lúc 13/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Và mốc tính hạn là lúc gửi văn bản hỏi đơn vị
      Khi tính hạn trả lời
      Thì kết luận là xác định được
      Và hạn trả lời là 16/10/2026

    @DG-0005
    Khung kịch bản: Ngày cuối còn hạn đến 24 giờ
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi trả lời lúc <trả lời>
      Thì kết luận là <kết luận>

      Dữ liệu: Cuối ngày hạn và đầu ngày sau
        | trả lời          | kết luận |
        | 15/10/2026 16:59 | đúng hạn |
        | 15/10/2026 23:59 | đúng hạn |
        | 16/10/2026 00:00 | quá hạn  |

    @DG-0006
    Kịch bản: Đơn vị trả lời kịp nhưng người hỏi nhận được muộn thì vẫn quá hạn
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Và đơn vị được hỏi trả lời ngày 14/10/2026
      Khi trả lời ngày 16/10/2026
      Thì kết luận là quá hạn

    Khung kịch bản: Chưa trả lời thì xét theo ngày xem xét
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi đến ngày <xem xét> vẫn chưa trả lời
      Thì kết luận là <kết luận>
      Và hạn trả lời là 15/10/2026

      Dữ liệu: Ngày cuối còn hạn và ngày đầu quá hạn
        | xem xét    | kết luận          |
        | 15/10/2026 | chưa kết luận được |
        | 16/10/2026 | quá hạn           |

    Kịch bản: Chưa biết đã trả lời chưa và xét vào ngày nào
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi xem xét việc trả lời
      Thì kết luận là chưa kết luận được
      Và còn thiếu: ngày trả lời, ngày xem xét

    Kịch bản: Chưa biết gì thì chưa tính được hạn
      Khi tính hạn trả lời
      Thì kết luận là chưa kết luận được
      Và còn thiếu: lúc bắt đầu tính hạn, số đơn vị phải hỏi

    Khung kịch bản: Ai báo cáo Ban Quản trị và yêu cầu đơn vị, khi nào
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo <căn cứ>
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền  |
        | <ai> | <loại> | <khi nào> | <đối với ai> | không cần |

      Dữ liệu: Từng việc
        | việc                                            | ai                                  | loại     | khi nào                               | đối với ai       | căn cứ          |
        | báo cáo Ban Quản trị về câu hỏi cần đơn vị khác | người được giao trực tài khoản Zalo | nhiệm vụ | cần ý kiến chuyên môn của đơn vị khác | Ban Quản trị     | khoản 2 Điều 13 |
        | yêu cầu đơn vị trả lời câu hỏi                  | người được giao trực tài khoản Zalo | nhiệm vụ | cần ý kiến chuyên môn của đơn vị khác | đơn vị liên quan | khoản 2 Điều 13 |

  @qc1624.d13.k3
  Quy tắc: Khoản 3. Câu hỏi ngoài thẩm quyền thì cho biết và chỉ dẫn nơi giải quyết

    Khung kịch bản: Câu hỏi ngoài thẩm quyền, dù có đơn vị liên quan hay không
      Biết câu hỏi không thuộc thẩm quyền của ngành bảo hiểm xã hội
      Và cần ý kiến của <số> đơn vị
      Khi xác định cách xử lý câu hỏi
      Thì kết luận là xác định được
      Và các bước là
        | bước                               | người thực hiện |
        | cho người hỏi biết                 | Ban Quản trị    |
        | chỉ dẫn đến cơ quan có thẩm quyền  | Ban Quản trị    |
      Và căn cứ là khoản 3 Điều 13

      Dữ liệu: Không có và có đơn vị liên quan
        | số |
        | 0  |
        | 2  |

    Khung kịch bản: Ai cho người hỏi biết và chỉ dẫn, khi nào
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo <căn cứ>
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền  |
        | <ai> | <loại> | <khi nào> | <đối với ai> | không cần |

      Dữ liệu: Từng việc
        | việc                                            | ai           | loại     | khi nào                            | đối với ai       | căn cứ          |
        | báo cho người hỏi biết câu hỏi ngoài thẩm quyền | Ban Quản trị | nhiệm vụ | câu hỏi ngoài thẩm quyền của ngành | tổ chức, cá nhân | khoản 3 Điều 13 |
        | chỉ dẫn người hỏi đến cơ quan có thẩm quyền     | Ban Quản trị | nhiệm vụ | câu hỏi ngoài thẩm quyền của ngành | tổ chức, cá nhân | khoản 3 Điều 13 |

  @qc1624.d13.k4
  Quy tắc: Khoản 4. Các hình thức trả lời

    Khung kịch bản: Hình thức trả lời có được nêu hay không
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Và trả lời bằng <hình thức>
      Khi trả lời ngày 15/10/2026
      Thì kết luận là đúng hạn
      Và hình thức trả lời <được nêu>
      Và căn cứ là điểm a khoản 2 Điều 13 và khoản 4 Điều 13

      Dữ liệu: Ba hình thức được nêu; hình thức khác thì quy chế không nhắc đến, không phải là vi phạm
        | hình thức                      | được nêu             |
        | chữ viết trực tiếp trên Zalo   | được quy chế nêu     |
        | ảnh chụp công văn của đơn vị   | được quy chế nêu     |
        | bản quét công văn của đơn vị   | được quy chế nêu     |
        | lời nói ghi âm                 | quy chế không nhắc đến |

    Kịch bản: Chưa biết hình thức trả lời thì vẫn xét được thời hạn
      Biết câu hỏi được tiếp nhận lúc 12/10/2026 09:00
      Và cần ý kiến của 1 đơn vị
      Khi trả lời ngày 15/10/2026
      Thì kết luận là đúng hạn
      Và căn cứ là điểm a khoản 2 Điều 13
