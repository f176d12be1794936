# language: vi
@qc1624.d6
Tính năng: Điều 6. Những hành vi bị cấm khi tương tác

  @qc1624.d6.k1
  Quy tắc: Khoản 1. Không được lợi dụng tài khoản nhằm các mục đích bị cấm

    @qc1624.d6.k1.a
    Khung kịch bản: Hành vi ở điểm a đã hoặc chưa được xác định là nhằm mục đích đó
      Biết người xem xét xác định có hành vi <hành vi>
      Và mục đích lợi dụng tài khoản <mục đích>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>
      Và căn cứ là điểm a khoản 1 Điều 6

      Dữ liệu: Tám hành vi của câu thứ nhất
        | hành vi                          | mục đích           | kết luận           |
        | chống phá Nhà nước               | được xác định      | có hành vi bị cấm  |
        | chống phá Nhà nước               | chưa được xác định | chưa kết luận được |
        | vi phạm an ninh quốc gia         | được xác định      | có hành vi bị cấm  |
        | vi phạm an ninh quốc gia         | chưa được xác định | chưa kết luận được |
        | vi phạm trật tự an toàn xã hội   | được xác định      | có hành vi bị cấm  |
        | vi phạm trật tự an toàn xã hội   | chưa được xác định | chưa kết luận được |
        | xuyên tạc lịch sử                | được xác định      | có hành vi bị cấm  |
        | xuyên tạc lịch sử                | chưa được xác định | chưa kết luận được |
        | xúc phạm tôn giáo                | được xác định      | có hành vi bị cấm  |
        | xúc phạm tôn giáo                | chưa được xác định | chưa kết luận được |
        | phân biệt đối xử về giới         | được xác định      | có hành vi bị cấm  |
        | phân biệt đối xử về giới         | chưa được xác định | chưa kết luận được |
        | phân biệt chủng tộc              | được xác định      | có hành vi bị cấm  |
        | phân biệt chủng tộc              | chưa được xác định | chưa kết luận được |
        | kích động gây bạo loạn           | được xác định      | có hành vi bị cấm  |
        | kích động gây bạo loạn           | chưa được xác định | chưa kết luận được |

      @DG-0019
      Dữ liệu: Hai hành vi mà chữ kích động cũng bao trùm
        | hành vi                             | mục đích           | kết luận           |
        | kích động phá rối an ninh           | được xác định      | có hành vi bị cấm  |
        | kích động phá rối an ninh           | chưa được xác định | chưa kết luận được |
        | kích động gây rối trật tự công cộng | được xác định      | có hành vi bị cấm  |
        | kích động gây rối trật tự công cộng | chưa được xác định | chưa kết luận được |

    @qc1624.d6.k1.a @DG-0053
    Kịch bản: Có mục đích mà hành vi chưa xảy ra thì chưa phải hành vi bị cấm
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định không có hành vi chống phá Nhà nước
      Và mục đích lợi dụng tài khoản được xác định
      Khi xem xét các hành vi bị cấm
      Thì kết luận là không có hành vi bị cấm

    @qc1624.d6.k1.a @DG-0019
    Khung kịch bản: Tự mình gây rối thì không phải là kích động
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định có hành vi <hành vi>
      Và mục đích lợi dụng tài khoản được xác định
      Và người đó tự mình làm
      Khi xem xét các hành vi bị cấm
      Thì kết luận là không có hành vi bị cấm
      Và hành vi <hành vi> không có yếu tố kích động

      Dữ liệu: Hai hành vi
        | hành vi                             |
        | kích động phá rối an ninh           |
        | kích động gây rối trật tự công cộng |

    @qc1624.d6.k1.a @DG-0028 @DG-0052
    Khung kịch bản: Tuyên truyền sai chính sách cần cả mục đích và hậu quả
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định có hành vi tuyên truyền sai chính sách
      Và mục đích lợi dụng tài khoản <mục đích>
      Và hậu quả làm người dân mất lòng tin <hậu quả>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>

      Dữ liệu: Đủ hai yếu tố, rồi chưa rõ hoặc không có một trong hai
        | mục đích                  | hậu quả                   | kết luận               |
        | được xác định             | được xác định             | có hành vi bị cấm      |
        | được xác định             | chưa được xác định        | chưa kết luận được     |
        | được xác định             | được xác định là không có | không có hành vi bị cấm |
        | chưa được xác định        | được xác định             | chưa kết luận được     |
        | được xác định là không có | được xác định             | không có hành vi bị cấm |

    @qc1624.d6.k1.b
    Khung kịch bản: Hành vi ở điểm b đã hoặc chưa được xác định là nhằm mục đích đó
      Biết người xem xét xác định có hành vi <hành vi>
      Và mục đích lợi dụng tài khoản <mục đích>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>
      Và căn cứ là điểm b khoản 1 Điều 6

      Dữ liệu: Hai loại bí mật
        | hành vi                       | mục đích           | kết luận           |
        | tiết lộ bí mật của Nhà nước   | được xác định      | có hành vi bị cấm  |
        | tiết lộ bí mật của Nhà nước   | chưa được xác định | chưa kết luận được |
        | tiết lộ bí mật của ngành BHXH | được xác định      | có hành vi bị cấm  |
        | tiết lộ bí mật của ngành BHXH | chưa được xác định | chưa kết luận được |

    @qc1624.d6.k1.b
    Khung kịch bản: Bí mật khác thì phải nêu luật quy định bí mật đó
      Biết người xem xét xác định có hành vi tiết lộ bí mật khác
      Và mục đích lợi dụng tài khoản <mục đích>
      Và luật quy định bí mật đó <luật>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>
      Và căn cứ là điểm b khoản 1 Điều 6

      Dữ liệu: Đủ mục đích và luật, rồi thiếu một trong hai
        | mục đích           | luật                       | kết luận           |
        | được xác định      | là Luật Bảo hiểm y tế      | có hành vi bị cấm  |
        | được xác định      | chưa được nêu              | chưa kết luận được |
        | chưa được xác định | là Luật Bảo hiểm y tế      | chưa kết luận được |

    @qc1624.d6.k1.c
    Khung kịch bản: Hành vi ở điểm c đã hoặc chưa được xác định là nhằm mục đích đó
      Biết người xem xét xác định có hành vi <hành vi>
      Và mục đích lợi dụng tài khoản <mục đích>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>
      Và căn cứ là điểm c khoản 1 Điều 6

      Dữ liệu: Mười hành vi
        | hành vi                          | mục đích           | kết luận           |
        | thông tin sai sự thật            | được xác định      | có hành vi bị cấm  |
        | thông tin sai sự thật            | chưa được xác định | chưa kết luận được |
        | làm nhục tổ chức, cá nhân        | được xác định      | có hành vi bị cấm  |
        | làm nhục tổ chức, cá nhân        | chưa được xác định | chưa kết luận được |
        | vu khống tổ chức, cá nhân        | được xác định      | có hành vi bị cấm  |
        | vu khống tổ chức, cá nhân        | chưa được xác định | chưa kết luận được |
        | xâm phạm trật tự quản lý kinh tế | được xác định      | có hành vi bị cấm  |
        | xâm phạm trật tự quản lý kinh tế | chưa được xác định | chưa kết luận được |
        | hoạt động mại dâm                | được xác định      | có hành vi bị cấm  |
        | hoạt động mại dâm                | chưa được xác định | chưa kết luận được |
        | tệ nạn xã hội                    | được xác định      | có hành vi bị cấm  |
        | tệ nạn xã hội                    | chưa được xác định | chưa kết luận được |
        | mua bán người                    | được xác định      | có hành vi bị cấm  |
        | mua bán người                    | chưa được xác định | chưa kết luận được |
        | xúi giục người khác phạm tội     | được xác định      | có hành vi bị cấm  |
        | xúi giục người khác phạm tội     | chưa được xác định | chưa kết luận được |
        | lôi kéo người khác phạm tội      | được xác định      | có hành vi bị cấm  |
        | lôi kéo người khác phạm tội      | chưa được xác định | chưa kết luận được |
        | kích động người khác phạm tội    | được xác định      | có hành vi bị cấm  |
        | kích động người khác phạm tội    | chưa được xác định | chưa kết luận được |

    @qc1624.d6.k1.c @DG-0030
    Kịch bản: Thông tin sai sự thật bị cấm dù không nói về ai
      Biết người xem xét xác định có hành vi thông tin sai sự thật
      Và mục đích lợi dụng tài khoản được xác định
      Và thông tin đó không nói về tổ chức, cá nhân nào
      Khi xem xét các hành vi bị cấm
      Thì kết luận là có hành vi bị cấm
      Và căn cứ là điểm c khoản 1 Điều 6

    @qc1624.d6.k1.d
    Khung kịch bản: Tư lợi đã hoặc chưa được xác định là nhằm mục đích đó
      Biết người xem xét xác định có hành vi tư lợi cho cá nhân
      Và mục đích lợi dụng tài khoản <mục đích>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>
      Và căn cứ là điểm d khoản 1 Điều 6

      Dữ liệu: Có và chưa có mục đích
        | mục đích           | kết luận           |
        | được xác định      | có hành vi bị cấm  |
        | chưa được xác định | chưa kết luận được |

    Kịch bản: Có hành vi nhưng được xác định là không nhằm mục đích lợi dụng tài khoản
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định có hành vi làm nhục tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định là không có
      Khi xem xét các hành vi bị cấm
      Thì kết luận là không có hành vi bị cấm
      Và hành vi làm nhục tổ chức, cá nhân không có yếu tố mục đích

    Kịch bản: Nhiều hành vi thì nêu đủ từng hành vi và căn cứ, dù còn hành vi chưa xem xét
      Biết người xem xét xác định có hành vi tư lợi cho cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Và người xem xét xác định có hành vi vu khống tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Và người xem xét xác định có hành vi cản trở việc sử dụng
      Và người xem xét xác định có hành vi làm nhục tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Khi xem xét các hành vi bị cấm
      Thì kết luận là có hành vi bị cấm
      Và các hành vi bị cấm là
        | hành vi                   | căn cứ                  |
        | làm nhục tổ chức, cá nhân | điểm c khoản 1 Điều 6   |
        | vu khống tổ chức, cá nhân | điểm c khoản 1 Điều 6   |
        | tư lợi cho cá nhân        | điểm d khoản 1 Điều 6   |
        | cản trở việc sử dụng      | khoản 2 Điều 6          |
      Và căn cứ là điểm c khoản 1 Điều 6 và điểm d khoản 1 Điều 6 và khoản 2 Điều 6
      Và còn 26 hành vi chưa rõ

    Kịch bản: Mọi hành vi đã được xem xét và không có hành vi nào
      Biết người xem xét xác định không có hành vi nào khác
      Khi xem xét các hành vi bị cấm
      Thì kết luận là không có hành vi bị cấm
      Và còn 0 hành vi chưa rõ

    Kịch bản: Một hành vi chưa được xem xét thì chưa kết luận được
      Biết người xem xét xác định không có hành vi nào khác
      Và hành vi mua bán người chưa được xem xét
      Khi xem xét các hành vi bị cấm
      Thì kết luận là chưa kết luận được
      Và hành vi mua bán người còn thiếu việc xem xét
      Và còn 1 hành vi chưa rõ

    Khung kịch bản: Kết quả không ghi người xem xét thì không được tính
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định <kết quả> hành vi vu khống tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Và kết quả đó không ghi người xem xét
      Khi xem xét các hành vi bị cấm
      Thì kết luận là chưa kết luận được
      Và hành vi vu khống tổ chức, cá nhân còn thiếu người xem xét

      Dữ liệu: Dù kết quả là có hay không
        | kết quả  |
        | có       |
        | không có |

    Kịch bản: Chưa có kết quả xem xét nào
      Khi xem xét các hành vi bị cấm
      Thì kết luận là chưa kết luận được
      Và còn thiếu: kết quả xem xét các hành vi

    @DG-0031
    Khung kịch bản: Điều 6 ràng buộc người của ngành cũng như người ngoài ngành
      Biết người thực hiện là <người thực hiện>
      Và người xem xét xác định có hành vi vu khống tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Khi xem xét các hành vi bị cấm
      Thì kết luận là có hành vi bị cấm

      Dữ liệu: Người của ngành và người ngoài ngành
        | người thực hiện               |
        | viên chức ở đơn vị trực thuộc |
        | viên chức ở BHXH tỉnh         |
        | cá nhân ngoài ngành           |

    Khung kịch bản: Hành vi trước và từ ngày Quy chế có hiệu lực
      Biết người xem xét xác định có hành vi vu khống tổ chức, cá nhân
      Và mục đích lợi dụng tài khoản được xác định
      Và áp dụng pháp luật của ngày <ngày>
      Khi xem xét các hành vi bị cấm
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận          |
        | 15/09/2024 | không áp dụng     |
        | 16/09/2024 | có hành vi bị cấm |

  @qc1624.d6.k2
  Quy tắc: Khoản 2. Không được gây rối, phá hoại thiết bị hay cản trở hoạt động của tài khoản

    @DG-0029
    Khung kịch bản: Mỗi hành vi ở khoản 2 bị cấm riêng, không cần xác định mục đích
      Biết người xem xét xác định không có hành vi nào khác
      Và người xem xét xác định có hành vi <hành vi>
      Và mục đích lợi dụng tài khoản chưa được xác định
      Khi xem xét các hành vi bị cấm
      Thì kết luận là có hành vi bị cấm
      Và căn cứ là khoản 2 Điều 6

      Dữ liệu: Năm hành vi
        | hành vi                    |
        | gây rối hệ thống thiết bị  |
        | phá hoại hệ thống thiết bị |
        | cản trở việc quản lý       |
        | cản trở việc cung cấp      |
        | cản trở việc sử dụng       |

    Kịch bản: Hành vi ở khoản 2 chưa được xem xét thì chưa kết luận được
      Biết người xem xét xác định không có hành vi nào khác
      Và hành vi phá hoại hệ thống thiết bị chưa được xem xét
      Khi xem xét các hành vi bị cấm
      Thì kết luận là chưa kết luận được
      Và hành vi phá hoại hệ thống thiết bị còn thiếu việc xem xét
