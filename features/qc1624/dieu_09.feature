# language: vi
@qc1624.d9
Tính năng: Điều 9. Nguyên tắc cung cấp thông tin

  @qc1624.d9.k1
  Quy tắc: Khoản 1. Hợp với chủ trương, pháp luật; phục vụ quản lý và đáp ứng nhu cầu

    Khung kịch bản: Thông tin không đạt một nguyên tắc ở khoản 1
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và riêng nguyên tắc <nguyên tắc> được xác định là không đạt
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là trái nguyên tắc
      Và nguyên tắc không đạt là <nguyên tắc>
      Và căn cứ là khoản 1 Điều 9

      Dữ liệu: Hai nguyên tắc về sự phù hợp
        | nguyên tắc                             |
        | hợp với chủ trương, đường lối của Đảng |
        | hợp với chính sách, pháp luật          |

      @DG-0050
      Dữ liệu: Hai mục đích phải đạt cả hai
        | nguyên tắc                       |
        | phục vụ công tác quản lý         |
        | đáp ứng nhu cầu khai thác thông tin |

    Kịch bản: Mọi nguyên tắc đều đạt
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là đúng nguyên tắc
      Và căn cứ là khoản 1 Điều 9 và khoản 2 Điều 9 và khoản 5 Điều 9

    Khung kịch bản: Một nguyên tắc chưa có kết quả xem xét được tính
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và riêng nguyên tắc hợp với chính sách, pháp luật <tình trạng>
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là chưa kết luận được
      Và nguyên tắc chưa được xem xét là hợp với chính sách, pháp luật
      Và căn cứ là khoản 1 Điều 9

      Dữ liệu: Chưa xem xét, hoặc không ghi người xem xét
        | tình trạng                |
        | chưa được xem xét         |
        | không ghi người xem xét   |

    Kịch bản: Chưa có kết quả xem xét nguyên tắc nào
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét các nguyên tắc

    Khung kịch bản: Thông tin cung cấp trước và từ ngày Quy chế có hiệu lực
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận        |
        | 15/09/2024 | không áp dụng   |
        | 16/09/2024 | đúng nguyên tắc |

  @qc1624.d9.k2
  Quy tắc: Khoản 2. Chính xác, khách quan, kịp thời; tuân thủ pháp luật về bí mật, sở hữu trí tuệ, thông tin trên mạng

    Khung kịch bản: Thông tin không đạt một nguyên tắc ở khoản 2
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và riêng nguyên tắc <nguyên tắc> được xác định là không đạt
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là trái nguyên tắc
      Và nguyên tắc không đạt là <nguyên tắc>
      Và căn cứ là khoản 2 Điều 9

      Dữ liệu: Sáu nguyên tắc
        | nguyên tắc                                     |
        | chính xác                                      |
        | khách quan                                     |
        | kịp thời                                       |
        | theo pháp luật về bảo vệ bí mật Nhà nước       |
        | theo pháp luật về sở hữu trí tuệ               |
        | theo pháp luật về thông tin trên mạng          |

    Kịch bản: Không đạt nhiều nguyên tắc thì nêu đủ căn cứ
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và riêng nguyên tắc kịp thời được xác định là không đạt
      Và riêng nguyên tắc giữ bí mật của Ngành được xác định là không đạt
      Và riêng nguyên tắc khách quan chưa được xem xét
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là trái nguyên tắc
      Và nguyên tắc không đạt là kịp thời; giữ bí mật của Ngành
      Và nguyên tắc chưa được xem xét là khách quan
      Và căn cứ là khoản 2 Điều 9 và khoản 5 Điều 9

  @qc1624.d9.k3
  Quy tắc: Khoản 3. Trưởng Ban, hoặc Phó Trưởng Ban được ủy quyền, kiểm duyệt nội dung

    Khung kịch bản: Kiểm duyệt và chịu kiểm duyệt
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 3 Điều 9
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                | ai                   | loại     | khi nào            | đối với ai                                   | ủy quyền            | số |
        | chịu sự kiểm duyệt  | mọi tổ chức, cá nhân | nhiệm vụ | cung cấp thông tin | Trưởng Ban hoặc Phó Trưởng Ban được ủy quyền | không cần           | 1  |
        | kiểm duyệt nội dung | Trưởng Ban           | quyền    | không nêu          | không nêu                                    | không cần           | 2  |
        | kiểm duyệt nội dung | Phó Trưởng Ban       | quyền    | không nêu          | không nêu                                    | kiểm duyệt nội dung | 2  |

    Khung kịch bản: Ủy quyền kiểm duyệt và ủy quyền quản lý nội dung là hai phạm vi
      Biết người làm là Phó Trưởng Ban
      Và việc làm là kiểm duyệt nội dung
      Và Trưởng Ban ủy quyền <phạm vi> từ ngày 01/10/2024
      Và việc đó diễn ra ngày 02/10/2024
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>
      Và căn cứ là khoản 3 Điều 9 và điểm b khoản 2 Điều 7

      @DG-0014
      Dữ liệu: Đúng phạm vi và khác phạm vi
        | phạm vi                 | kết luận       |
        | kiểm duyệt nội dung     | được làm       |
        | quản lý về mặt nội dung | không được làm |

    Khung kịch bản: Người khác không kiểm duyệt
      Biết người làm là <ai>
      Và việc làm là kiểm duyệt nội dung
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      Dữ liệu: Trưởng Ban và người khác
        | ai                     | kết luận       |
        | Trưởng Ban             | được làm       |
        | Ban Quản trị           | không được làm |
        | biên tập viên          | không được làm |

    @DG-0033
    Khung kịch bản: Quyết định đăng của người có quyền cũng là kiểm duyệt
      Biết một bài qua đủ các bước đến khi đăng
      Và bước quyết định đăng do <ai> làm
      Và người quyết định đăng được ủy quyền <phạm vi> từ ngày 01/10/2024
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm trái quy trình là không có

      Dữ liệu: Trưởng Ban và Phó Trưởng Ban
        | ai             | phạm vi                         |
        | Trưởng Ban     | quản lý nội dung                |
        | Phó Trưởng Ban | quản lý nội dung                |
        | Phó Trưởng Ban | quản lý nội dung và kiểm duyệt  |

    @DG-0014
    Kịch bản: Phó Trưởng Ban chỉ được ủy quyền kiểm duyệt thì không quyết định đăng được
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Và người quyết định đăng được ủy quyền kiểm duyệt từ ngày 01/10/2024
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định ngoài phạm vi ủy quyền
      Và căn cứ là điểm c khoản 1 Điều 11

    Khung kịch bản: Đăng mà chưa ai có quyền duyệt là chưa qua kiểm duyệt
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước hoàn thiện
      Và bước quyết định đăng <thay đổi>
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước đăng
      Và căn cứ là điểm c khoản 1 Điều 11 và điểm d khoản 1 Điều 11 và khoản 3 Điều 9

      Dữ liệu: Chưa có quyết định và bị từ chối
        | thay đổi                                  | điểm                     |
        | được thay bằng bước việc khác             | đăng không có quyết định |
        | được thay bằng bước quyết định không đăng | đăng sau khi bị từ chối  |

    Khung kịch bản: Ủy quyền không có hoặc hết hạn thì cũng không phải là kiểm duyệt
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Và người quyết định đăng <ủy quyền>
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>
      Và căn cứ là điểm c khoản 1 Điều 11 và khoản 3 Điều 9

      Dữ liệu: Không có và hết hạn
        | ủy quyền                                                                             | điểm                               |
        | không được ủy quyền gì                                                               | quyết định không có ủy quyền       |
        | được ủy quyền quản lý nội dung từ ngày 01/09/2024 đến hết ngày 09/10/2024            | quyết định ngoài thời hạn ủy quyền |

  @qc1624.d9.k4
  Quy tắc: Khoản 4. Thông tin thu thập phải trích nguyên văn, chính xác, từ nguồn chính thức, đúng pháp luật

    Khung kịch bản: Thông tin thu thập không đạt một điều kiện về nguồn
      Biết thông tin được thu thập từ nơi khác
      Và mọi điều kiện về nguồn đều đạt
      Và riêng điều kiện <điều kiện> thì không đạt
      Khi xem xét nguồn của thông tin
      Thì kết luận là trái điều kiện về nguồn
      Và điều kiện về nguồn không đạt là <điều kiện>
      Và căn cứ là khoản 4 Điều 9

      Dữ liệu: Bốn điều kiện
        | điều kiện              |
        | trích dẫn nguyên văn   |
        | chính xác theo nguồn   |
        | nguồn chính thức       |
        | đúng pháp luật         |

    Kịch bản: Thông tin thu thập đạt mọi điều kiện về nguồn
      Biết thông tin được thu thập từ nơi khác
      Và mọi điều kiện về nguồn đều đạt
      Khi xem xét nguồn của thông tin
      Thì kết luận là đúng điều kiện về nguồn
      Và căn cứ là khoản 4 Điều 9

    Kịch bản: Thông tin không phải thu thập thì khoản 4 không áp dụng
      Biết thông tin không được thu thập từ nơi khác
      Và mọi điều kiện về nguồn đều đạt
      Khi xem xét nguồn của thông tin
      Thì kết luận là không áp dụng
      Và căn cứ là khoản 4 Điều 9

    Kịch bản: Chưa rõ một điều kiện về nguồn
      Biết thông tin được thu thập từ nơi khác
      Và mọi điều kiện về nguồn đều đạt
      Và riêng điều kiện nguồn chính thức thì chưa rõ
      Khi xem xét nguồn của thông tin
      Thì kết luận là chưa kết luận được
      Và còn thiếu: nguồn có chính thức không

    Kịch bản: Chưa rõ thông tin có phải thu thập không
      Biết mọi điều kiện về nguồn đều đạt
      Khi xem xét nguồn của thông tin
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thông tin có được thu thập không

    Khung kịch bản: Đăng thông tin thu thập trước và từ ngày Quy chế có hiệu lực
      Biết thông tin được thu thập từ nơi khác
      Và mọi điều kiện về nguồn đều đạt
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét nguồn của thông tin
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                |
        | 15/09/2024 | không áp dụng           |
        | 16/09/2024 | đúng điều kiện về nguồn |

  @qc1624.d9.k5
  Quy tắc: Khoản 5. Giữ bí mật Nhà nước và bí mật của Ngành theo pháp luật và quy định của Ngành

    Khung kịch bản: Thông tin không đạt một nguyên tắc ở khoản 5
      Biết mọi nguyên tắc cung cấp thông tin đều được xác định là đạt
      Và riêng nguyên tắc <nguyên tắc> được xác định là không đạt
      Khi xem xét các nguyên tắc cung cấp thông tin
      Thì kết luận là trái nguyên tắc
      Và nguyên tắc không đạt là <nguyên tắc>
      Và căn cứ là khoản 5 Điều 9

      Dữ liệu: Hai loại bí mật
        | nguyên tắc              |
        | giữ bí mật Nhà nước     |
        | giữ bí mật của Ngành    |
