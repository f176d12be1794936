# language: vi
@qc1624.d11
Tính năng: Điều 11. Biên tập, đăng, cập nhật và gỡ thông tin

  @qc1624.d11.k1
  Quy tắc: Khoản 1. Thông tin được đăng và gỡ theo các bước đã định, mỗi bước có người làm

    Khung kịch bản: Bài đi đủ các bước thì đúng quy trình
      Biết một bài qua đủ các bước đến khi <bước>
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và căn cứ là khoản 1 Điều 11
      Và bài ở trạng thái <trạng thái>
      Và điểm văn bản không nhắc đến là <không nhắc đến>

      Dữ liệu: Đến từng bước
        | bước             | trạng thái        | không nhắc đến       |
        | nhận bài         | đã nhận           | không có             |
        | đề xuất          | đã đề xuất        | không có             |
        | trình quyết định | chờ quyết định    | không có             |
        | quyết định đăng  | được duyệt đăng   | không có             |
        | đăng             | đã đăng           | không có             |
        | trình gỡ         | chờ quyết định gỡ | không có             |
        | quyết định gỡ    | được duyệt gỡ     | không có             |
        | gỡ               | đã gỡ             | ai thực hiện việc gỡ |

    @qc1624.d11.k1.a @DG-0012
    Khung kịch bản: Biên tập viên biên tập rồi mới đề xuất
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước <thiếu>
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước <bước>
      Và những điểm đó ràng buộc
      Và căn cứ là <căn cứ>

      Dữ liệu: Từng bước bị bỏ
        | thiếu    | điểm                                               | bước             | căn cứ                                              |
        | biên tập | đề xuất khi chưa biên tập                          | đề xuất          | điểm a khoản 1 Điều 11                              |
        | đề xuất  | trình khi chưa có đề xuất; trình khi chưa rà soát  | trình quyết định | điểm a khoản 1 Điều 11 và điểm b khoản 1 Điều 11    |

    @qc1624.d11.k1.a
    Khung kịch bản: Việc đề xuất là của biên tập viên
      Biết một bài qua đủ các bước đến khi đăng
      Và bước đề xuất do <ai> làm
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là <điểm>
      Và căn cứ là <căn cứ>

      Dữ liệu: Biên tập viên và người khác
        | ai            | kết luận       | điểm                                | căn cứ                 |
        | biên tập viên | đúng quy trình | không có                            | khoản 1 Điều 11        |
        | cộng tác viên | trái quy trình | đề xuất không phải do biên tập viên | điểm a khoản 1 Điều 11 |
        | Thư ký        | trái quy trình | đề xuất không phải do biên tập viên | điểm a khoản 1 Điều 11 |

    @qc1624.d11.k1.a @DG-0036
    Khung kịch bản: Trung tâm Truyền thông tiếp nhận, biên tập cũng là làm đúng
      Biết một bài qua đủ các bước đến khi đăng
      Và bước <bước> do đơn vị thường trực làm
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm văn bản không nhắc đến là không có

      Dữ liệu: Hai việc
        | bước     |
        | nhận bài |
        | biên tập |

    @qc1624.d11.k1.b
    Kịch bản: Thư ký trình mà chưa rà soát
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước rà soát
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là trình khi chưa rà soát, ở bước trình quyết định
      Và căn cứ là điểm b khoản 1 Điều 11

    @qc1624.d11.k1.b
    Kịch bản: Thư ký trình khi yêu cầu sửa còn chưa xong
      Biết một bài qua đủ các bước đến khi đăng
      Và sau bước rà soát có thêm bước yêu cầu sửa của Thư ký
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là trình khi yêu cầu sửa chưa xong, ở bước trình quyết định
      Và căn cứ là điểm b khoản 1 Điều 11

    @qc1624.d11.k1.b
    Khung kịch bản: Sửa xong thì trình tiếp được, có rà soát lại hay không
      Biết một bài qua đủ các bước đến khi rà soát
      Và sau bước rà soát có thêm bước yêu cầu sửa của Thư ký
      Và sau bước yêu cầu sửa có thêm bước biên tập của biên tập viên
      Và sau bước biên tập có thêm bước đề xuất của biên tập viên
      Và sau bước đề xuất có thêm bước <thêm> của Thư ký
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm văn bản không nhắc đến là <không nhắc đến>
      Và bài ở trạng thái <trạng thái>

      Dữ liệu: Rà soát lại và trình ngay
        | thêm             | không nhắc đến              | trạng thái     |
        | rà soát          | không có                    | đã rà soát     |
        | trình quyết định | không rà soát lại bản đã sửa | chờ quyết định |

    @qc1624.d11.k1.b
    Kịch bản: Chưa sửa mà đề xuất lại thì yêu cầu sửa chưa xong
      Biết một bài qua đủ các bước đến khi rà soát
      Và sau bước rà soát có thêm bước yêu cầu sửa của Thư ký
      Và sau bước yêu cầu sửa có thêm bước đề xuất của biên tập viên
      Và sau bước đề xuất có thêm bước trình quyết định của Thư ký
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là trình khi yêu cầu sửa chưa xong, ở bước đề xuất
      Và căn cứ là điểm b khoản 1 Điều 11
      Và bài ở trạng thái chờ quyết định

    @qc1624.d11.k1.c
    Khung kịch bản: Việc trình quyết định là của Thư ký
      Biết một bài qua đủ các bước đến khi đăng
      Và bước trình quyết định do <ai> làm
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là <điểm>
      Và căn cứ là <căn cứ>

      Dữ liệu: Thư ký và người khác
        | ai            | kết luận       | điểm                        | căn cứ                 |
        | Thư ký        | đúng quy trình | không có                    | khoản 1 Điều 11        |
        | biên tập viên | trái quy trình | trình không phải do Thư ký  | điểm c khoản 1 Điều 11 |

    @qc1624.d11.k1.c @DG-0034
    Kịch bản: Quyết định khi chưa được trình
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước trình quyết định
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định khi chưa được trình, ở bước quyết định đăng
      Và căn cứ là điểm c khoản 1 Điều 11

    @qc1624.d11.k1.c
    Khung kịch bản: Nhật ký có chỗ thiếu thì bước không ghi chưa phải là bước bị bỏ
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước trình quyết định
      Và nhật ký <tình trạng>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm chưa rõ là <chưa rõ>
      Và điểm trái quy trình là <điểm>

      Dữ liệu: Có chỗ thiếu và đầy đủ
        | tình trạng   | kết luận           | chưa rõ             | điểm                           |
        | có chỗ thiếu | chưa kết luận được | bước không được ghi | không có                       |
        | đầy đủ       | trái quy trình     | không có            | quyết định khi chưa được trình |

    @qc1624.d11.k1.c
    Khung kịch bản: Người không có quyền quyết định thì bài chưa có quyết định
      Biết một bài qua đủ các bước đến khi đăng
      Và bước quyết định đăng do <ai> làm
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định không đúng người; đăng không có quyết định
      Và căn cứ là điểm c khoản 1 Điều 11 và điểm d khoản 1 Điều 11 và khoản 3 Điều 9

      Dữ liệu: Người khác trong và ngoài Ban
        | ai                 |
        | thành viên Ban     |
        | Thư ký             |
        | đơn vị thường trực |
        | biên tập viên      |

    @qc1624.d11.k1.c
    Kịch bản: Người khác quyết định rồi Trưởng Ban quyết định lại trước khi đăng
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do thành viên Ban làm
      Và sau bước quyết định đăng có thêm bước quyết định đăng của Trưởng Ban
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định không đúng người
      Và căn cứ là điểm c khoản 1 Điều 11
      Và bài ở trạng thái được duyệt đăng

    @qc1624.d11.k1.c
    Kịch bản: Cả Ban cùng quyết định thì văn bản không nói
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do cả Ban Quản trị làm
      Khi xem nhật ký của bài
      Thì kết luận là chưa kết luận được
      Và điểm chưa rõ là cả Ban cùng quyết định, người xem xét là cả Ban Quản trị

    @qc1624.d11.k1.c
    Khung kịch bản: Phó Trưởng Ban quyết định trong thời hạn được ủy quyền
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Và người quyết định đăng được ủy quyền quản lý nội dung từ ngày 01/10/2024 đến hết ngày 31/12/2024
      Và bước quyết định đăng diễn ra ngày <ngày>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là <điểm>
      Và căn cứ là <căn cứ>

      Dữ liệu: Ngày đầu, ngày cuối và hai ngày liền kề
        | ngày       | kết luận       | điểm                               | căn cứ                                    |
        | 30/09/2024 | trái quy trình | quyết định ngoài thời hạn ủy quyền | điểm c khoản 1 Điều 11 và khoản 3 Điều 9  |
        | 01/10/2024 | đúng quy trình | không có                           | khoản 1 Điều 11                           |
        | 31/12/2024 | đúng quy trình | không có                           | khoản 1 Điều 11                           |
        | 01/01/2025 | trái quy trình | quyết định ngoài thời hạn ủy quyền | điểm c khoản 1 Điều 11 và khoản 3 Điều 9  |

    @qc1624.d11.k1.c
    Kịch bản: Phó Trưởng Ban không được ủy quyền thì không quyết định được
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Và người quyết định đăng không được ủy quyền gì
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định không có ủy quyền
      Và căn cứ là điểm c khoản 1 Điều 11 và khoản 3 Điều 9
      Và bài ở trạng thái chờ quyết định

    @qc1624.d11.k1.c @DG-0014
    Kịch bản: Ủy quyền kiểm duyệt không phải là ủy quyền quản lý nội dung
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Và người quyết định đăng được ủy quyền kiểm duyệt từ ngày 01/10/2024
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định ngoài phạm vi ủy quyền
      Và căn cứ là điểm c khoản 1 Điều 11

    @qc1624.d11.k1.c
    Kịch bản: Chưa biết Phó Trưởng Ban có được ủy quyền hay không
      Biết một bài qua đủ các bước đến khi quyết định đăng
      Và bước quyết định đăng do Phó Trưởng Ban làm
      Khi xem nhật ký của bài
      Thì kết luận là chưa kết luận được
      Và điểm chưa rõ là không rõ việc ủy quyền

    @qc1624.d11.k1.c @qc1624.d11.k1.d
    Khung kịch bản: Không được đăng khi chưa có quyết định, trước quyết định hay sau khi bị từ chối
      Biết một bài qua đủ các bước đến khi đăng
      Và thiếu bước hoàn thiện
      Và bước quyết định đăng <thay đổi>
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước đăng
      Và căn cứ là <căn cứ>

      Dữ liệu: Chưa, sau và từ chối
        | thay đổi                                   | điểm                     | căn cứ                                                                   |
        | được thay bằng bước việc khác              | đăng không có quyết định | điểm c khoản 1 Điều 11 và điểm d khoản 1 Điều 11 và khoản 3 Điều 9       |
        | dời đến sau bước đăng                      | đăng trước quyết định    | điểm d khoản 1 Điều 11                                                   |
        | được thay bằng bước quyết định không đăng  | đăng sau khi bị từ chối  | điểm c khoản 1 Điều 11 và điểm d khoản 1 Điều 11 và khoản 3 Điều 9       |

    @qc1624.d11.k1.d
    Khung kịch bản: Việc hoàn thiện và đăng là của biên tập viên
      Biết một bài qua đủ các bước đến khi đăng
      Và bước <bước> do <ai> làm
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước <bước>
      Và căn cứ là điểm d khoản 1 Điều 11

      Dữ liệu: Từng việc
        | bước       | ai                 | điểm                                   |
        | hoàn thiện | Thư ký             | hoàn thiện không phải do biên tập viên |
        | đăng       | đơn vị thường trực | đăng không phải do biên tập viên       |

    @qc1624.d11.k1.c @qc1624.d11.k1.d
    Khung kịch bản: Nội dung đăng khác nội dung đã duyệt
      Biết một bài qua đủ các bước đến khi đăng
      Và người quyết định duyệt <cách duyệt>
      Và nội dung ở bước đăng là <bản đăng>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là <điểm>
      Và căn cứ là <căn cứ>

      @DG-0015
      Dữ liệu: Duyệt nguyên văn và duyệt kèm ý kiến
        | cách duyệt  | bản đăng | kết luận           | điểm                              | căn cứ                                           |
        | nguyên văn  | bản một  | đúng quy trình     | không có                          | khoản 1 Điều 11                                  |
        | nguyên văn  | bản hai  | trái quy trình     | đăng khác bản đã duyệt nguyên văn | điểm c khoản 1 Điều 11 và điểm d khoản 1 Điều 11 |
        | kèm ý kiến  | bản một  | đúng quy trình     | không có                          | khoản 1 Điều 11                                  |
        | kèm ý kiến  | bản hai  | chưa kết luận được | không có                          | điểm d khoản 1 Điều 11                           |
        | kèm ý kiến  | không rõ | chưa kết luận được | không có                          | điểm d khoản 1 Điều 11                           |

    @qc1624.d11.k1.c @qc1624.d11.k1.d
    Khung kịch bản: Bài trả lại để sửa trong khi chờ quyết định
      Biết một bài qua đủ các bước đến khi đăng
      Và sau bước trình quyết định có thêm bước biên tập của biên tập viên
      Và sau bước biên tập có thêm bước <thêm> của <ai>
      Và nội dung ở bước biên tập là bản hai
      Và nội dung ở bước <thêm> là bản hai
      Và người quyết định duyệt nguyên văn
      Và nội dung ở bước quyết định đăng là không rõ
      Và nội dung ở bước đăng là bản hai
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là không có
      Và điểm chưa rõ là <chưa rõ>

      Dữ liệu: Trình lại và chưa trình lại bản đã sửa
        | thêm             | ai            | kết luận           | chưa rõ                                     |
        | trình quyết định | Thư ký        | đúng quy trình     | không có                                    |
        | đề xuất          | biên tập viên | chưa kết luận được | không rõ bản được duyệt hoặc bản được đăng  |

    @qc1624.d11.k1.c @qc1624.d11.k1.d @DG-0015
    Kịch bản: Đã duyệt nguyên văn thì bản khác cần quyết định mới, xác nhận không thay được
      Biết một bài qua đủ các bước đến khi đăng
      Và người quyết định duyệt nguyên văn
      Và nội dung ở bước đăng là bản hai
      Và sau bước hoàn thiện có thêm bước xác nhận bản cuối của Trưởng Ban
      Và nội dung ở bước xác nhận bản cuối là bản hai
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là đăng khác bản đã duyệt nguyên văn, ở bước đăng

    @qc1624.d11.k1.d @DG-0015
    Khung kịch bản: Duyệt kèm ý kiến mà bản đăng khác thì người quyết định xem xét
      Biết một bài qua đủ các bước đến khi đăng
      Và người quyết định duyệt kèm ý kiến
      Và nội dung ở bước đăng là bản hai
      Và sau bước hoàn thiện có thêm bước xác nhận bản cuối của <ai>
      Và nội dung ở bước xác nhận bản cuối là <bản xác nhận>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm chưa rõ là <chưa rõ>

      Dữ liệu: Xác nhận đúng bản, bản khác, người khác xác nhận
        | ai              | bản xác nhận | kết luận           | chưa rõ                                                               |
        | Trưởng Ban      | bản hai      | đúng quy trình     | không có                                                              |
        | Trưởng Ban      | bản ba       | chưa kết luận được | đăng khác bản đã duyệt, chưa ai xác nhận, người xem xét là Trưởng Ban |
        | Thư ký          | bản hai      | chưa kết luận được | đăng khác bản đã duyệt, chưa ai xác nhận, người xem xét là Trưởng Ban |
        | không rõ        | bản hai      | chưa kết luận được | không rõ ai làm                                                       |
        | cả Ban Quản trị | bản hai      | chưa kết luận được | cả Ban cùng quyết định, người xem xét là cả Ban Quản trị              |
        | Phó Trưởng Ban  | bản hai      | chưa kết luận được | không rõ việc ủy quyền                                                |

    @qc1624.d11.k1.d @DG-0032
    Kịch bản: Quyết định của người có quyền là ý kiến của Ban, không cần ý kiến của cả Ban nữa
      Biết một bài qua đủ các bước đến khi đăng
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm trái quy trình là không có

    @qc1624.d11.k1.e
    Khung kịch bản: Trình gỡ là việc của Thư ký, quyết định gỡ là việc của Phó Trưởng Ban
      Biết một bài qua đủ các bước đến khi quyết định gỡ
      Và bước <bước> do <ai> làm
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước <bước>
      Và căn cứ là điểm e khoản 1 Điều 11

      Dữ liệu: Từng việc
        | bước          | ai             | điểm                          |
        | trình gỡ      | biên tập viên  | trình gỡ không phải do Thư ký |
        | quyết định gỡ | thành viên Ban | quyết định gỡ không đúng người |
        | quyết định gỡ | Thư ký         | quyết định gỡ không đúng người |

    @qc1624.d11.k1.e
    Kịch bản: Quyết định gỡ khi chưa được trình
      Biết một bài qua đủ các bước đến khi quyết định gỡ
      Và thiếu bước trình gỡ
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là quyết định gỡ khi chưa được trình, ở bước quyết định gỡ
      Và căn cứ là điểm e khoản 1 Điều 11

    @qc1624.d11.k1.e @DG-0013
    Khung kịch bản: Phó Trưởng Ban quyết định gỡ mà không cần ủy quyền, Trưởng Ban thì văn bản không nói
      Biết một bài qua đủ các bước đến khi quyết định gỡ
      Và bước quyết định gỡ do <ai> làm
      Và người quyết định gỡ không được ủy quyền gì
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm văn bản không nhắc đến là <không nhắc đến>

      Dữ liệu: Hai người
        | ai             | không nhắc đến            |
        | Phó Trưởng Ban | không có                  |
        | Trưởng Ban     | Trưởng Ban quyết định gỡ  |

    @qc1624.d11.k1.e
    Khung kịch bản: Không được gỡ khi chưa có quyết định hoặc trước quyết định
      Biết một bài qua đủ các bước đến khi gỡ
      Và bước quyết định gỡ <thay đổi>
      Khi xem nhật ký của bài
      Thì kết luận là trái quy trình
      Và điểm trái quy trình là <điểm>, ở bước gỡ
      Và căn cứ là khoản 1 Điều 11 và điểm e khoản 1 Điều 11
      Và bài ở trạng thái đã gỡ

      Dữ liệu: Chưa, sau và không cho gỡ
        | thay đổi                               | điểm                    |
        | được thay bằng bước việc khác          | gỡ không có quyết định  |
        | được thay bằng bước quyết định không gỡ | gỡ không có quyết định  |
        | dời đến sau bước gỡ                    | gỡ trước quyết định     |

    @qc1624.d11.k1.a @DG-0035
    Khung kịch bản: Cập nhật thông tin đã đăng thì đi lại các bước
      Biết một bài qua đủ các bước đến khi đăng
      Và sau bước đăng có thêm bước <bước> của biên tập viên
      Và nội dung ở bước <bước> là bản hai
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm trái quy trình là <điểm>
      Và bài ở trạng thái <trạng thái>

      Dữ liệu: Biên tập lại, đề xuất ngay, đăng ngay bản mới
        | bước     | kết luận       | điểm                      | trạng thái |
        | biên tập | đúng quy trình | không có                  | đã biên tập |
        | đề xuất  | trái quy trình | đề xuất khi chưa biên tập | đã đề xuất |
        | đăng     | trái quy trình | đăng không có quyết định  | đã đăng    |

    @DG-0016
    Kịch bản: Câu trả lời riêng cho một người không qua quy trình đăng bài
      Biết một bài qua đủ các bước đến khi đăng
      Và đó là câu trả lời riêng cho một người
      Khi xem nhật ký của bài
      Thì kết luận là không áp dụng

    @DG-0020
    Khung kịch bản: Bước của Thư ký từ khi phòng của Thư ký không còn
      Biết một bài qua đủ các bước đến khi rà soát
      Và bước rà soát diễn ra ngày <ngày>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>
      Và điểm chưa rõ là <chưa rõ>

      Dữ liệu: Ngày cuối và ngày đầu
        | ngày       | kết luận           | chưa rõ             |
        | 28/02/2025 | đúng quy trình     | không có            |
        | 01/03/2025 | chưa kết luận được | chức danh không còn |

    @DG-0020
    Kịch bản: Có người xác nhận ai giữ việc của Thư ký sau khi phòng không còn
      Biết một bài qua đủ các bước đến khi rà soát
      Và bước rà soát diễn ra ngày 01/03/2025
      Và có người xác nhận ai giữ việc của Thư ký
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình

    Khung kịch bản: Trước ngày có hiệu lực thì không áp dụng
      Biết một bài qua đủ các bước đến khi đăng
      Và bước đăng diễn ra ngày <ngày>
      Khi xem nhật ký của bài
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối và ngày đầu
        | ngày       | kết luận       |
        | 15/09/2024 | không áp dụng  |
        | 16/09/2024 | đúng quy trình |

    Khung kịch bản: Những điều văn bản không nhắc đến thì không phải là trái quy trình
      Biết một bài qua đủ các bước đến khi trình quyết định
      Và sau bước <sau> có thêm bước <bước> của <ai>
      Khi xem nhật ký của bài
      Thì kết luận là đúng quy trình
      Và điểm văn bản không nhắc đến là <không nhắc đến>

      Dữ liệu: Từng điều
        | sau              | bước        | ai             | không nhắc đến                          |
        | đề xuất          | rà soát     | biên tập viên  | người khác rà soát                      |
        | nhận bài         | biên tập    | cộng tác viên  | người khác biên tập                     |
        | đề xuất          | yêu cầu sửa | Trưởng Ban     | người khác yêu cầu sửa                  |
        | trình quyết định | rà soát     | Thư ký         | bước làm vào lúc văn bản không nhắc đến |
        | rà soát          | việc khác   | thành viên Ban | việc không có trong quy trình           |

    @qc1624.d11.k1.a
    Kịch bản: Bài chưa nhận thì làm gì tiếp
      Biết bài đang ở trạng thái chưa nhận
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang | mức    | căn cứ                 |
        | nhận bài | biên tập viên | không cần | đã nhận     | nói rõ | điểm a khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: đề xuất; trình quyết định; quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: biên tập; rà soát; yêu cầu sửa; hoàn thiện

    @qc1624.d11.k1.a
    Kịch bản: Bài đã nhận thì làm gì tiếp
      Biết bài đang ở trạng thái đã nhận
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang | mức    | căn cứ                 |
        | biên tập | biên tập viên | không cần | đã biên tập | nói rõ | điểm a khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: đề xuất; trình quyết định; quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: nhận bài; rà soát; yêu cầu sửa; hoàn thiện

    @qc1624.d11.k1.a
    Kịch bản: Bài đã biên tập thì làm gì tiếp
      Biết bài đang ở trạng thái đã biên tập
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang | mức    | căn cứ                 |
        | biên tập | biên tập viên | không cần | đã biên tập | suy ra | điểm a khoản 1 Điều 11 |
        | đề xuất  | biên tập viên | không cần | đã đề xuất  | nói rõ | điểm a khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: trình quyết định; quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: nhận bài; rà soát; yêu cầu sửa; hoàn thiện

    @qc1624.d11.k1.b
    Kịch bản: Bài đã đề xuất thì làm gì tiếp
      Biết bài đang ở trạng thái đã đề xuất
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước        | người làm | ủy quyền  | chuyển sang    | mức    | căn cứ                 |
        | rà soát     | Thư ký    | không cần | đã rà soát     | nói rõ | điểm b khoản 1 Điều 11 |
        | yêu cầu sửa | Thư ký    | không cần | bị yêu cầu sửa | nói rõ | điểm b khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: trình quyết định; quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; hoàn thiện

    @qc1624.d11.k1.b @qc1624.d11.k1.c
    Kịch bản: Bài đã rà soát thì làm gì tiếp
      Biết bài đang ở trạng thái đã rà soát
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước             | người làm | ủy quyền  | chuyển sang    | mức    | căn cứ                 |
        | yêu cầu sửa      | Thư ký    | không cần | bị yêu cầu sửa | nói rõ | điểm b khoản 1 Điều 11 |
        | trình quyết định | Thư ký    | không cần | chờ quyết định | nói rõ | điểm c khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; hoàn thiện

    @qc1624.d11.k1.b
    Kịch bản: Bài bị yêu cầu sửa thì làm gì tiếp
      Biết bài đang ở trạng thái bị yêu cầu sửa
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang    | mức    | căn cứ                 |
        | biên tập | biên tập viên | không cần | bị yêu cầu sửa | nói rõ | điểm b khoản 1 Điều 11 |
        | đề xuất  | biên tập viên | không cần | đã đề xuất     | suy ra | điểm b khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: trình quyết định; quyết định đăng; quyết định không đăng; đăng
      Và văn bản không nhắc đến các bước: nhận bài; rà soát; yêu cầu sửa; hoàn thiện

    @qc1624.d11.k1.c
    Kịch bản: Bài chờ quyết định thì làm gì tiếp
      Biết bài đang ở trạng thái chờ quyết định
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước                  | người làm      | ủy quyền         | chuyển sang           | mức    | căn cứ                 |
        | quyết định đăng       | Trưởng Ban     | không cần        | được duyệt đăng       | nói rõ | điểm c khoản 1 Điều 11 |
        | quyết định đăng       | Phó Trưởng Ban | quản lý nội dung | được duyệt đăng       | nói rõ | điểm c khoản 1 Điều 11 |
        | quyết định không đăng | Trưởng Ban     | không cần        | không được duyệt đăng | suy ra | điểm c khoản 1 Điều 11 |
        | quyết định không đăng | Phó Trưởng Ban | quản lý nội dung | không được duyệt đăng | suy ra | điểm c khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: đăng
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; hoàn thiện

    @qc1624.d11.k1.d
    Kịch bản: Bài được duyệt đăng thì làm gì tiếp
      Biết bài đang ở trạng thái được duyệt đăng
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước       | người làm     | ủy quyền  | chuyển sang   | mức    | căn cứ                 |
        | hoàn thiện | biên tập viên | không cần | đã hoàn thiện | nói rõ | điểm d khoản 1 Điều 11 |
        | đăng       | biên tập viên | không cần | đã đăng       | nói rõ | điểm d khoản 1 Điều 11 |
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng

    Kịch bản: Bài không được duyệt đăng thì làm gì tiếp
      Biết bài đang ở trạng thái không được duyệt đăng
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình không cho làm bước nào
      Và làm ngay sẽ trái quy trình: đăng
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng; hoàn thiện

    @qc1624.d11.k1.d
    Kịch bản: Bài đã hoàn thiện thì làm gì tiếp
      Biết bài đang ở trạng thái đã hoàn thiện
      Và đó là bài mới
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước | người làm     | ủy quyền  | chuyển sang | mức    | căn cứ                 |
        | đăng | biên tập viên | không cần | đã đăng     | nói rõ | điểm d khoản 1 Điều 11 |
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng; hoàn thiện

    @qc1624.d11.k1.a @qc1624.d11.k1.e @DG-0035
    Kịch bản: Bài đã đăng thì làm gì tiếp
      Biết bài đang ở trạng thái đã đăng
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang       | mức       | căn cứ                 |
        | nhận bài | biên tập viên | không cần | đã nhận           | cách hiểu | điểm a khoản 1 Điều 11 |
        | biên tập | biên tập viên | không cần | đã biên tập       | cách hiểu | điểm a khoản 1 Điều 11 |
        | trình gỡ | Thư ký        | không cần | chờ quyết định gỡ | nói rõ    | điểm e khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: đề xuất; trình quyết định; quyết định gỡ; gỡ
      Và văn bản không nhắc đến các bước: rà soát; yêu cầu sửa; quyết định đăng; quyết định không đăng; hoàn thiện; đăng; quyết định không gỡ

    @qc1624.d11.k1.e @DG-0013
    Kịch bản: Bài chờ quyết định gỡ thì làm gì tiếp
      Biết bài đang ở trạng thái chờ quyết định gỡ
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước                | người làm      | ủy quyền  | chuyển sang         | mức    | căn cứ                 |
        | quyết định gỡ       | Phó Trưởng Ban | không cần | được duyệt gỡ       | nói rõ | điểm e khoản 1 Điều 11 |
        | quyết định không gỡ | Phó Trưởng Ban | không cần | không được duyệt gỡ | suy ra | điểm e khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: gỡ
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng; hoàn thiện; đăng; trình gỡ

    Kịch bản: Bài được duyệt gỡ thì làm gì tiếp
      Biết bài đang ở trạng thái được duyệt gỡ
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước | người làm | ủy quyền  | chuyển sang | mức    | căn cứ          |
        | gỡ   | không nêu | không cần | đã gỡ       | suy ra | khoản 1 Điều 11 |
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng; hoàn thiện; đăng; trình gỡ; quyết định gỡ; quyết định không gỡ

    @qc1624.d11.k1.a @qc1624.d11.k1.e @DG-0035
    Kịch bản: Bài không được duyệt gỡ thì làm gì tiếp
      Biết bài đang ở trạng thái không được duyệt gỡ
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước     | người làm     | ủy quyền  | chuyển sang       | mức       | căn cứ                 |
        | nhận bài | biên tập viên | không cần | đã nhận           | cách hiểu | điểm a khoản 1 Điều 11 |
        | biên tập | biên tập viên | không cần | đã biên tập       | cách hiểu | điểm a khoản 1 Điều 11 |
        | trình gỡ | Thư ký        | không cần | chờ quyết định gỡ | nói rõ    | điểm e khoản 1 Điều 11 |
      Và làm ngay sẽ trái quy trình: đề xuất; trình quyết định; quyết định gỡ; gỡ
      Và văn bản không nhắc đến các bước: rà soát; yêu cầu sửa; quyết định đăng; quyết định không đăng; hoàn thiện; đăng; quyết định không gỡ

    Kịch bản: Bài đã gỡ thì làm gì tiếp
      Biết bài đang ở trạng thái đã gỡ
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình không cho làm bước nào
      Và văn bản không nhắc đến các bước: nhận bài; biên tập; đề xuất; rà soát; yêu cầu sửa; trình quyết định; quyết định đăng; quyết định không đăng; hoàn thiện; đăng

    @qc1624.d11.k1.e @DG-0035
    Kịch bản: Bản cập nhật đang chờ thì thông tin đã đăng vẫn gỡ được
      Biết bài đang ở trạng thái đã đề xuất
      Và đó là bản cập nhật
      Khi xem các bước tiếp theo
      Thì kết luận là xác định được
      Và quy trình cho làm
        | bước        | người làm | ủy quyền  | chuyển sang       | mức    | căn cứ                 |
        | rà soát     | Thư ký    | không cần | đã rà soát        | nói rõ | điểm b khoản 1 Điều 11 |
        | yêu cầu sửa | Thư ký    | không cần | bị yêu cầu sửa    | nói rõ | điểm b khoản 1 Điều 11 |
        | trình gỡ    | Thư ký    | không cần | chờ quyết định gỡ | nói rõ | điểm e khoản 1 Điều 11 |

    Khung kịch bản: Ban Quản trị chịu trách nhiệm duyệt đăng hoặc gỡ bỏ
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 1 Điều 11
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                   | ai           | loại     | khi nào   | đối với ai | ủy quyền  | số |
        | chịu trách nhiệm duyệt đăng hoặc gỡ bỏ | Ban Quản trị | nhiệm vụ | không nêu | không nêu  | không cần | 1  |

    Khung kịch bản: Việc nào làm khi nào và đối với ai
      Biết áp dụng pháp luật của ngày 28/02/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo <căn cứ>
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền  |
        | <ai> | <loại> | <khi nào> | <đối với ai> | không cần |

      Dữ liệu: Từng việc
        | việc                         | ai                  | loại     | khi nào                       | đối với ai                                                           | căn cứ                 |
        | đề xuất đăng hoặc cập nhật   | biên tập viên       | nhiệm vụ | không nêu                     | Thư ký Ban Quản trị                                                  | điểm a khoản 1 Điều 11 |
        | yêu cầu sửa lại              | Thư ký Ban Quản trị | quyền    | có thay đổi                   | biên tập viên                                                        | điểm b khoản 1 Điều 11 |
        | trình quyết định việc đăng   | Thư ký Ban Quản trị | nhiệm vụ | không nêu                     | Trưởng Ban hoặc Phó Trưởng Ban được ủy quyền quản lý về mặt nội dung | điểm c khoản 1 Điều 11 |
        | hoàn thiện sau khi có ý kiến | biên tập viên       | nhiệm vụ | đã có ý kiến của Ban Quản trị | không nêu                                                            | điểm d khoản 1 Điều 11 |
        | đăng lên tài khoản           | biên tập viên       | nhiệm vụ | đã có ý kiến của Ban Quản trị | không nêu                                                            | điểm d khoản 1 Điều 11 |
        | trình việc gỡ bỏ             | Thư ký Ban Quản trị | nhiệm vụ | cần gỡ bỏ thông tin           | Phó Trưởng Ban                                                       | điểm e khoản 1 Điều 11 |

    Kịch bản: Không ai được nêu tên để gỡ thông tin khỏi tài khoản
      Khi hỏi ai có nhiệm vụ hoặc quyền: gỡ khỏi tài khoản
      Thì kết luận là quy chế không nói
      Và căn cứ là khoản 1 Điều 11

    Khung kịch bản: Ai được làm từng bước
      Biết người làm là <ai>
      Và việc làm là <việc>
      Và việc đó diễn ra ngày 02/10/2024
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      @DG-0012
      Dữ liệu: Quy trình cố định người làm
        | ai                         | việc                        | kết luận          |
        | biên tập viên              | đăng lên tài khoản          | được làm          |
        | Thư ký Ban Quản trị        | đăng lên tài khoản          | không được làm    |
        | Thư ký Ban Quản trị        | trình quyết định việc đăng  | được làm          |
        | biên tập viên              | trình quyết định việc đăng  | không được làm    |
        | Trưởng Ban                 | quyết định đăng             | được làm          |
        | thành viên Ban Quản trị    | quyết định đăng             | không được làm    |

      Dữ liệu: Những chỗ Quy chế không nói
        | ai                         | việc                        | kết luận          |
        | Ban Quản trị               | quyết định đăng             | quy chế không nói |
        | Ban Quản trị               | quyết định gỡ bỏ            | quy chế không nói |
        | Trưởng Ban                 | quyết định gỡ bỏ            | quy chế không nói |
        | biên tập viên              | gỡ khỏi tài khoản           | quy chế không nói |

    @DG-0013
    Kịch bản: Phó Trưởng Ban quyết định gỡ bỏ mà không cần ủy quyền
      Biết người làm là Phó Trưởng Ban
      Và việc làm là quyết định gỡ bỏ
      Và Trưởng Ban không ủy quyền gì
      Và việc đó diễn ra ngày 02/10/2024
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là được làm
      Và căn cứ là điểm e khoản 1 Điều 11

    Khung kịch bản: Phó Trưởng Ban quyết định đăng khi được ủy quyền quản lý nội dung
      Biết người làm là Phó Trưởng Ban
      Và việc làm là quyết định đăng
      Và Trưởng Ban ủy quyền <phạm vi> từ ngày 01/10/2024 đến hết ngày 31/10/2024
      Và việc đó diễn ra ngày <ngày>
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>

      @DG-0014
      Dữ liệu: Trong và ngoài thời hạn, đúng và khác phạm vi
        | phạm vi                 | ngày       | kết luận       |
        | quản lý về mặt nội dung | 30/09/2024 | không được làm |
        | quản lý về mặt nội dung | 01/10/2024 | được làm       |
        | quản lý về mặt nội dung | 31/10/2024 | được làm       |
        | quản lý về mặt nội dung | 01/11/2024 | không được làm |
        | kiểm duyệt nội dung     | 15/10/2024 | không được làm |

    Khung kịch bản: Quyền chỉ thuộc về một chức danh không còn nữa thì để ngỏ
      Biết áp dụng pháp luật của ngày <ngày>
      Khi hỏi ai có nhiệm vụ hoặc quyền: yêu cầu sửa lại
      Thì kết luận là <kết luận>

      Dữ liệu: Ngày cuối còn chức danh và ngày đầu không còn
        | ngày       | kết luận                |
        | 28/02/2025 | xác định được           |
        | 01/03/2025 | chức danh không còn nữa |
