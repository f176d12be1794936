# language: vi
@qc352.d14
Tính năng: Điều 14. Tiếp nhận, giải quyết và trả kết quả thủ tục nộp trực tuyến trên Cổng Dịch vụ công

  @qc352.d14.k1
  Quy tắc: Khoản 1. Tiếp nhận và chuyển hồ sơ nộp trực tuyến

    @qc352.d14.k1.a @qc352.d14.k1.b
    Kịch bản: Hồ sơ đầy đủ, hợp lệ được tiếp nhận và chuyển theo văn bản nào
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: có
      Và hồ sơ nhận được có hợp lệ không: có
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là đã rõ văn bản của từng khâu
      Và các khâu căn cứ khoản 1 Điều 14 là
        | khâu      | theo                          | phần nêu         | căn cứ                 |
        | tiếp nhận | Nghị định số 61/2018/NĐ-CP    | khoản 2 Điều 17  | điểm a khoản 1 Điều 14 |
        | chuyển    | Quyết định số 838/QĐ-BHXH     | không nêu        | điểm b khoản 1 Điều 14 |

    @qc352.d14.k1.a @qc352.d14.k1.b @DG-0108
    Khung kịch bản: Khoản 1 nêu văn bản phải theo mà không nêu điều kiện hồ sơ đầy đủ, hợp lệ
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: <đầy đủ>
      Và hồ sơ nhận được có hợp lệ không: <hợp lệ>
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là <kết luận>
      Và các khâu căn cứ khoản 1 Điều 14 là
        | khâu      | theo                          | phần nêu         | căn cứ                 |
        | tiếp nhận | Nghị định số 61/2018/NĐ-CP    | khoản 2 Điều 17  | điểm a khoản 1 Điều 14 |
        | chuyển    | Quyết định số 838/QĐ-BHXH     | không nêu        | điểm b khoản 1 Điều 14 |

      Dữ liệu: Hồ sơ thiếu, và hồ sơ chưa xem xong
        | đầy đủ  | hợp lệ  | kết luận                                           |
        | không   | chưa rõ | khoản 2 Điều 14 không nói về hồ sơ chưa đủ, hợp lệ |
        | chưa rõ | có      | chưa kết luận được                                 |

    Kịch bản: Hồ sơ không nộp trực tuyến trên Cổng thì khoản 1, khoản 2 Điều 14 không áp dụng
      Biết hồ sơ giải quyết không được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: có
      Và hồ sơ nhận được có hợp lệ không: có
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là hồ sơ không nộp trên Cổng
      Và căn cứ là khoản 1 Điều 14 và khoản 2 Điều 14 và khoản 1 Điều 19

    Khung kịch bản: Hồ sơ nộp trước và từ ngày được coi là Quy chế có hiệu lực
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: có
      Và hồ sơ nhận được có hợp lệ không: có
      Và áp dụng pháp luật của ngày <ngày>
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối chưa có hiệu lực và ngày đầu có hiệu lực
        | ngày       | kết luận                     |
        | 05/03/2020 | không áp dụng                |
        | 06/03/2020 | đã rõ văn bản của từng khâu  |

  @qc352.d14.k2
  Quy tắc: Khoản 2. Giải quyết hồ sơ sau khi nhận đầy đủ, hợp lệ

    @qc352.d14.k2.a @qc352.d14.k2.b @qc352.d14.k2.c
    Kịch bản: Hồ sơ đầy đủ và hợp lệ được giải quyết theo quy định nào
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: có
      Và hồ sơ nhận được có hợp lệ không: có
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là đã rõ văn bản của từng khâu
      Và các khâu căn cứ khoản 2 Điều 14 là
        | khâu                  | theo                                              | phần nêu  | căn cứ                 |
        | xử lý, thẩm định      | quy định không nêu số                             | không nêu | điểm a khoản 2 Điều 14 |
        | thời gian xử lý       | quyết định về trình tự, thời gian, không nêu số   | không nêu | điểm b khoản 2 Điều 14 |
        | quá trình giải quyết  | quyết định về giao dịch điện tử, không nêu số     | không nêu | điểm c khoản 2 Điều 14 |
      Và không khâu nào phải chờ hồ sơ đầy đủ, hợp lệ

    @qc352.d14.k2.a @qc352.d14.k2.b @qc352.d14.k2.c @DG-0086 @DG-0108
    Khung kịch bản: Hồ sơ chưa đầy đủ hoặc chưa hợp lệ thì chưa khâu nào ở khoản 2 bắt đầu
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: <đầy đủ>
      Và hồ sơ nhận được có hợp lệ không: <hợp lệ>
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là khoản 2 Điều 14 không nói về hồ sơ chưa đủ, hợp lệ
      Và các khâu phải chờ hồ sơ đầy đủ, hợp lệ là xử lý, thẩm định; thời gian xử lý; quá trình giải quyết
      Và căn cứ là điểm a khoản 2 Điều 14 và điểm b khoản 2 Điều 14 và điểm c khoản 2 Điều 14 và điểm a khoản 1 Điều 14

      Dữ liệu: Thiếu một trong hai điều, hoặc cả hai
        | đầy đủ  | hợp lệ  |
        | không   | có      |
        | có      | không   |
        | không   | không   |
        | chưa rõ | không   |

    @qc352.d14.k2.a
    Khung kịch bản: Chưa xem hồ sơ có đầy đủ, hợp lệ không
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và hồ sơ nhận được có đầy đủ không: <đầy đủ>
      Và hồ sơ nhận được có hợp lệ không: <hợp lệ>
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là chưa kết luận được
      Và còn thiếu: <còn thiếu>

      Dữ liệu: Chưa rõ một điều, rồi cả hai
        | đầy đủ  | hợp lệ  | còn thiếu                                                |
        | chưa rõ | có      | hồ sơ có đầy đủ không                                    |
        | có      | chưa rõ | hồ sơ có hợp lệ không                                    |
        | chưa rõ | chưa rõ | hồ sơ có đầy đủ không, hồ sơ có hợp lệ không             |

    Kịch bản: Chưa biết gì về hồ sơ
      Khi xác định quy trình giải quyết hồ sơ trực tuyến
      Thì kết luận là chưa kết luận được
      Và còn thiếu: hồ sơ có nộp trên Cổng không, hồ sơ có đầy đủ không, hồ sơ có hợp lệ không

    @qc352.d14.k2.a
    Khung kịch bản: Ai giữ việc theo điểm a khoản 2 Điều 14
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm a khoản 2 Điều 14 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                              | ai           | loại     | khi nào                | đối với ai |
        | xử lý, thẩm định hồ sơ trực tuyến | cơ quan BHXH | nhiệm vụ | hồ sơ đầy đủ và hợp lệ | không nêu  |

  @qc352.d14.k3
  Quy tắc: Khoản 3. Trả kết quả của hồ sơ nộp trực tuyến

    @qc352.d14.k3.a.g1
    Khung kịch bản: Trả qua hệ thống trực tuyến chỉ khi thủ tục được phép
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và kết quả được trả qua hệ thống dịch vụ công trực tuyến
      Và thủ tục được phép trả kết quả trực tuyến không: <được phép>
      Khi xem xét cách trả kết quả
      Thì kết luận là <kết luận>
      Và căn cứ là gạch đầu dòng thứ nhất điểm a khoản 3 Điều 14

      Dữ liệu: Được phép, không được phép, chưa rõ
        | được phép | kết luận              |
        | có        | đúng cách trả kết quả |
        | không     | trái cách trả kết quả |
        | chưa rõ   | chưa kết luận được    |

    @qc352.d14.k3.a.g2
    Khung kịch bản: Trả qua bưu chính công ích không cần biết thủ tục có được phép trả trực tuyến không
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và kết quả được trả qua bưu chính công ích
      Và thủ tục được phép trả kết quả trực tuyến không: <được phép>
      Khi xem xét cách trả kết quả
      Thì kết luận là đúng cách trả kết quả
      Và căn cứ là gạch đầu dòng thứ hai điểm a khoản 3 Điều 14

      Dữ liệu: Dù được phép hay không
        | được phép |
        | có        |
        | không     |
        | chưa rõ   |

    @qc352.d14.k3.a.g3
    Khung kịch bản: Trả tại Bộ phận Tiếp nhận và Trả kết quả không cần biết thủ tục có được phép trả trực tuyến không
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và kết quả được trả tại Bộ phận Tiếp nhận và Trả kết quả
      Và thủ tục được phép trả kết quả trực tuyến không: <được phép>
      Khi xem xét cách trả kết quả
      Thì kết luận là đúng cách trả kết quả
      Và căn cứ là gạch đầu dòng thứ ba điểm a khoản 3 Điều 14

      Dữ liệu: Dù được phép hay không
        | được phép |
        | có        |
        | không     |
        | chưa rõ   |

    @qc352.d14.k3.a @DG-0088
    Khung kịch bản: Cách không được nêu thì chưa phải là trái quy định
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và kết quả được trả <cách trả>
      Khi xem xét cách trả kết quả
      Thì kết luận là khoản 3 Điều 14 không nhắc đến cách trả này
      Và căn cứ là điểm a khoản 3 Điều 14

      Dữ liệu: Những cách ngoài ba cách được nêu
        | cách trả                       |
        | qua đơn vị chuyển phát tư nhân |
        | qua thư điện tử                |
        | bằng cách khác                 |

    @qc352.d14.k3.a.g1 @qc352.d14.k3.a.g2 @qc352.d14.k3.a.g3
    Khung kịch bản: Thủ tục được và không được phép trả trực tuyến thì có những cách trả nào
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và thủ tục được phép trả kết quả trực tuyến không: <được phép>
      Khi tra các cách trả kết quả
      Thì kết luận là đã rõ các cách trả kết quả
      Và các cách được dùng là <được dùng>
      Và các cách không được dùng là <không được dùng>
      Và căn cứ là điểm a khoản 3 Điều 14 và điểm b khoản 3 Điều 14

      Dữ liệu: Được phép thì ba cách, không được phép thì hai
        | được phép | được dùng                                                                                                 | không được dùng                      |
        | có        | qua hệ thống dịch vụ công trực tuyến; qua bưu chính công ích; tại Bộ phận Tiếp nhận và Trả kết quả | không có                             |
        | không     | qua bưu chính công ích; tại Bộ phận Tiếp nhận và Trả kết quả                                         | qua hệ thống dịch vụ công trực tuyến |

    @qc352.d14.k3.a.g1
    Kịch bản: Chưa rõ thủ tục có được phép trả trực tuyến không
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Khi tra các cách trả kết quả
      Thì kết luận là chưa kết luận được
      Và còn thiếu: thủ tục có được phép trả kết quả trực tuyến không
      Và các cách được dùng là qua bưu chính công ích; tại Bộ phận Tiếp nhận và Trả kết quả
      Và các cách chưa rõ là qua hệ thống dịch vụ công trực tuyến
      Và căn cứ là gạch đầu dòng thứ nhất điểm a khoản 3 Điều 14

    @qc352.d14.k3.b
    Kịch bản: Việc trả kết quả và hồ sơ kèm theo theo văn bản nào
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Và thủ tục được phép trả kết quả trực tuyến không: không
      Khi tra các cách trả kết quả
      Thì kết luận là đã rõ các cách trả kết quả
      Và việc trả kết quả đi theo
        | khâu        | theo                       | phần nêu | căn cứ                 |
        | trả kết quả | Nghị định số 61/2018/NĐ-CP | Điều 20  | điểm b khoản 3 Điều 14 |

    Khung kịch bản: Hồ sơ không nộp trực tuyến trên Cổng, hoặc chưa rõ nộp ở đâu
      Biết <hồ sơ>
      Và kết quả được trả qua bưu chính công ích
      Khi xem xét cách trả kết quả
      Thì kết luận là <kết luận>

      Dữ liệu: Ba tình trạng
        | hồ sơ                                                 | kết luận                  |
        | hồ sơ giải quyết được nộp trực tuyến trên Cổng        | đúng cách trả kết quả     |
        | hồ sơ giải quyết không được nộp trực tuyến trên Cổng  | hồ sơ không nộp trên Cổng |
        | hồ sơ giải quyết chưa rõ có nộp trực tuyến trên Cổng  | chưa kết luận được        |

    Kịch bản: Chưa biết kết quả được trả bằng cách nào
      Biết hồ sơ giải quyết được nộp trực tuyến trên Cổng
      Khi xem xét cách trả kết quả
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách trả kết quả

    Kịch bản: Thủ tục không nộp trực tuyến thì khoản 3 không nói về cách trả
      Biết hồ sơ giải quyết không được nộp trực tuyến trên Cổng
      Khi tra các cách trả kết quả
      Thì kết luận là hồ sơ không nộp trên Cổng
      Và căn cứ là khoản 3 Điều 14

    @qc352.d14.k3.a
    Khung kịch bản: Ai giữ việc theo điểm a khoản 3 Điều 14
      Khi tra Quy chế Cổng xem ai giữ việc: <việc>
      Thì kết luận là xác định được
      Và người giữ việc theo điểm a khoản 3 Điều 14 là
        | ai   | loại   | khi nào   | đối với ai   |
        | <ai> | <loại> | <khi nào> | <đối với ai> |

      Dữ liệu: Từng việc
        | việc                               | ai                                             | loại     | khi nào                | đối với ai       |
        | trả kết quả thủ tục nộp trực tuyến | cơ quan BHXH thực hiện dịch vụ công trực tuyến | nhiệm vụ | thủ tục nộp trực tuyến | tổ chức, cá nhân |
