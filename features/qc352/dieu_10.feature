# language: vi
@qc352.d10
Tính năng: Điều 10. Mã số hồ sơ thủ tục hành chính

  @qc352.d10
  Quy tắc: Mã do Hệ thống cấp tự động, dùng thống nhất, ghi trên phiếu để tra cứu; không quy định mẫu

    Kịch bản: Mọi điều đều đạt
      Biết mọi điều về mã số hồ sơ đều đạt, với mã 000.00.19.H26-210107-0001
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã đúng Điều 10
      Và căn cứ là Điều 10

    Kịch bản: Mã không do Hệ thống cấp
      Biết mọi điều về mã số hồ sơ đều đạt
      Và mã số hồ sơ do nơi khác cấp
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là do Hệ thống một cửa điện tử cấp
      Và căn cứ là Điều 10

    Kịch bản: Mã không được cấp tự động
      Biết mọi điều về mã số hồ sơ đều đạt
      Và mã số hồ sơ không được cấp tự động
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là cấp tự động

    @DG-0071
    Khung kịch bản: Mã dùng trong giao dịch, cùng một mã hoặc khác mã
      Biết mọi điều về mã số hồ sơ đều đạt
      Và giao dịch với người nộp dùng mã <mã>
      Khi xem xét mã số hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Cùng mã, cùng mã viết cách khác, khác mã
        | mã                           | kết luận        |
        | 000.00.19.H26-210107-0001    | mã đúng Điều 10 |
        | 000.00.19.h26 - 210107 –0001 | mã đúng Điều 10 |
        | 000.00.19.H26-210107-0002    | mã trái Điều 10 |

    @DG-0071
    Kịch bản: Giao dịch với người nộp dùng mã khác
      Biết mọi điều về mã số hồ sơ đều đạt
      Và giao dịch với người nộp dùng mã 000.00.19.H26-210107-0002
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là cùng một mã với người nộp

    @DG-0071
    Kịch bản: Các cơ quan BHXH dùng mã khác khi giao dịch với nhau
      Biết mọi điều về mã số hồ sơ đều đạt
      Và giao dịch giữa các cơ quan BHXH dùng mã 000.00.19.H26-210107-0002
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là cùng một mã giữa các cơ quan BHXH

    @DG-0071
    Kịch bản: Phiếu tiếp nhận ghi mã khác
      Biết mọi điều về mã số hồ sơ đều đạt
      Và phiếu tiếp nhận ghi mã số hồ sơ là 000.00.19.H26-210107-0002
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là ghi trên phiếu tiếp nhận

    @DG-0072
    Kịch bản: Phiếu tiếp nhận không ghi mã
      Biết mọi điều về mã số hồ sơ đều đạt
      Và phiếu tiếp nhận không ghi mã số hồ sơ
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là ghi trên phiếu tiếp nhận

    Kịch bản: Chưa có phiếu tiếp nhận thì không xét mã trên phiếu
      Biết mọi điều về mã số hồ sơ đều đạt
      Và chưa có phiếu tiếp nhận nào cho hồ sơ
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã đúng Điều 10

    @DG-0073
    Kịch bản: Tra cứu bằng mã không thấy hồ sơ
      Biết mọi điều về mã số hồ sơ đều đạt
      Và tra cứu bằng mã số hồ sơ thì không thấy hồ sơ
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là tra cứu được bằng mã

    @DG-0071
    Kịch bản: Điều trái đã rõ thì kết luận, dù còn điều chưa rõ
      Biết mã số hồ sơ là 000.00.19.H26-210107-0001
      Và phiếu tiếp nhận ghi mã số hồ sơ là 000.00.19.H26-210107-0002
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã trái Điều 10
      Và điều không đạt về mã là ghi trên phiếu tiếp nhận

    Kịch bản: Chưa biết gì
      Khi xem xét mã số hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: mã số hồ sơ, nơi cấp mã, việc cấp mã tự động, các giao dịch dùng mã, mã trên phiếu, việc tra cứu bằng mã

    Kịch bản: Hồ sơ chưa có mã, Điều 10 không nêu khi nào phải cấp
      Biết hồ sơ chưa được cấp mã
      Khi xem xét mã số hồ sơ
      Thì kết luận là hồ sơ chưa có mã

    Kịch bản: Hồ sơ chưa có mã thì phiếu không ghi mã, tra cứu không thấy cũng chưa phải là trái
      Biết hồ sơ chưa được cấp mã
      Và phiếu tiếp nhận không ghi mã số hồ sơ
      Và tra cứu bằng mã số hồ sơ thì không thấy hồ sơ
      Khi xem xét mã số hồ sơ
      Thì kết luận là hồ sơ chưa có mã

    Khung kịch bản: Mã trước và từ ngày Quy chế được coi là có hiệu lực
      Biết mọi điều về mã số hồ sơ đều đạt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét mã số hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận        |
        | 05/03/2020 | không áp dụng   |
        | 06/03/2020 | mã đúng Điều 10 |

    Kịch bản: Đọc mã của BHXH Việt Nam
      Biết mã số hồ sơ là 00001/2026/07906
      Khi đọc mã số hồ sơ
      Thì kết luận là đọc được mã
      Và mã số hồ sơ theo mẫu của BHXH Việt Nam, mức chứng cứ I
      Và trong mã có số thứ tự 00001 và cơ quan 07906
      Và trong mã có năm 2026
      Và căn cứ là Điều 10

    Khung kịch bản: Đọc mã theo mẫu quốc gia
      Biết mã số hồ sơ là <mã>
      Khi đọc mã số hồ sơ
      Thì kết luận là đọc được mã
      Và mã số hồ sơ theo mẫu <mẫu>, mức chứng cứ <mức>
      Và trong mã có số thứ tự <số> và cơ quan <cơ quan>
      Và trong mã có ngày tiếp nhận <ngày>

      Dữ liệu: Mã đơn vị cũ, mã cơ quan mới, và số thứ tự 5 chữ số chưa ai thấy
        | mã                        | mẫu                         | mức | số    | cơ quan       | ngày       |
        | 000.00.19.H26-210107-0001 | quốc gia với mã đơn vị cũ   | T   | 0001  | 000.00.19.H26 | 07/01/2021 |
        | H15.50.05.13-261008-0042  | quốc gia với mã cơ quan mới | R   | 0042  | H15.50.05.13  | 08/10/2026 |
        | H15.50.05.13-261008-00042 | quốc gia với mã cơ quan mới | I   | 00042 | H15.50.05.13  | 08/10/2026 |

    Khung kịch bản: Mã viết cách khác được đưa về dạng gọn
      Biết mã số hồ sơ là <mã>
      Khi đọc mã số hồ sơ
      Thì kết luận là đọc được mã
      Và dạng gọn của mã là 000.00.19.H26-210107-0001

      Dữ liệu: Chữ thường, dấu cách, dấu gạch dài, chữ số toàn khổ
        | mã                                                 |
        | 000.00.19.h26-210107-0001                          |
        | 000.00.19.H26 - 210107 - 0001                      |
        | 000.00.19.H26–210107—0001                          |
        | ０００．００．１９．Ｈ２６－２１０１０７－０００１ |

    @DG-0022
    Kịch bản: Ngày trong mã không có trong lịch
      Biết mã số hồ sơ là 000.00.19.H26-210230-0001
      Khi đọc mã số hồ sơ
      Thì kết luận là mã có ngày không thể có
      Và mã số hồ sơ theo mẫu quốc gia với mã đơn vị cũ, mức chứng cứ T
      Và trong mã có ngày không thể có 30/02/2021

    @DG-0022
    Kịch bản: Mã không theo mẫu nào đã biết thì chưa kết luận, không phải là trái
      Biết mã số hồ sơ là G09.20-20260609-0092637
      Khi đọc mã số hồ sơ
      Thì kết luận là không rõ mẫu của mã

    @DG-0022
    Kịch bản: Mã có ký tự không có trong mẫu nào
      Biết mã số hồ sơ là Đ15.50-261008-0042
      Khi đọc mã số hồ sơ
      Thì kết luận là mã có ký tự lạ

    Khung kịch bản: Người hỏi yêu cầu một mẫu
      Biết mã số hồ sơ là 00001/2026/07906
      Và mã số hồ sơ được yêu cầu theo mẫu <mẫu>
      Khi đọc mã số hồ sơ
      Thì kết luận là <kết luận>
      Và mã số hồ sơ theo mẫu của BHXH Việt Nam, mức chứng cứ I

      Dữ liệu: Đúng mẫu và khác mẫu
        | mẫu                       | kết luận         |
        | của BHXH Việt Nam         | đọc được mã      |
        | quốc gia với mã đơn vị cũ | mã theo mẫu khác |

    Kịch bản: Chưa biết mã
      Khi đọc mã số hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: mã số hồ sơ

    @DG-0022
    Khung kịch bản: Mã không theo mẫu quốc gia không phải là trái Điều 10
      Biết mọi điều về mã số hồ sơ đều đạt, với mã <mã>
      Khi xem xét mã số hồ sơ
      Thì kết luận là <kết luận>

      Dữ liệu: Mã riêng của BHXH và mã không rõ mẫu
        | mã                      | kết luận                    |
        | 00001/2026/07906        | mã đúng Điều 10             |
        | G09.20-20260609-0092637 | mã không rõ mẫu, không trái |

    Kịch bản: Mọi điều đều đạt, nhưng mã không theo mẫu mà người hỏi yêu cầu
      Biết mọi điều về mã số hồ sơ đều đạt
      Và mã số hồ sơ được yêu cầu theo mẫu của BHXH Việt Nam
      Khi xem xét mã số hồ sơ
      Thì kết luận là mã không theo mẫu được yêu cầu

    Kịch bản: Mỗi hồ sơ có một mã riêng
      Biết sổ hồ sơ gồm
        | hồ sơ | mã               |
        | 1     | 00001/2026/07906 |
        | 2     | 00002/2026/07906 |
        | 3     | chưa cấp         |
      Khi rà soát mã trong sổ hồ sơ
      Thì kết luận là mỗi hồ sơ một mã
      Và căn cứ là Điều 10

    @DG-0071
    Kịch bản: Một mã dùng cho hai hồ sơ
      Biết sổ hồ sơ gồm
        | hồ sơ | mã                |
        | 1     | 00001/2026/07906  |
        | 2     | 00001 /2026/07906 |
      Khi rà soát mã trong sổ hồ sơ
      Thì kết luận là mã không thống nhất
      Và mã dùng cho nhiều hồ sơ là 00001/2026/07906, của hồ sơ 1 và 2
      Và căn cứ là Điều 10

    @DG-0071
    Kịch bản: Một hồ sơ có hai mã
      Biết sổ hồ sơ gồm
        | hồ sơ | mã               |
        | 1     | 00001/2026/07906 |
        | 1     | 00002/2026/07906 |
        | 2     | chưa rõ          |
      Khi rà soát mã trong sổ hồ sơ
      Thì kết luận là mã không thống nhất
      Và hồ sơ có nhiều mã là hồ sơ 1, với mã 00001/2026/07906 và 00002/2026/07906

    Kịch bản: Có hồ sơ chưa rõ mã
      Biết sổ hồ sơ gồm
        | hồ sơ | mã               |
        | 1     | 00001/2026/07906 |
        | 2     | chưa rõ          |
      Khi rà soát mã trong sổ hồ sơ
      Thì kết luận là chưa kết luận được
      Và còn thiếu: các hồ sơ trong sổ

    Khung kịch bản: Ai giữ việc theo Điều 10
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo Điều 10 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc            | ai                                 | loại     | khi nào   | đối với ai |
        | cấp mã số hồ sơ | Hệ thống thông tin một cửa điện tử | nhiệm vụ | không nêu | không nêu  |
