# language: vi
@qc1624.d8
Tính năng: Điều 8. Các đơn vị trực thuộc và bảo hiểm xã hội các tỉnh

  @qc1624.d8.k1
  Quy tắc: Khoản 1. Trung tâm Truyền thông là bộ phận thường trực

    @qc1624.d8.k1.a
    Khung kịch bản: Bộ phận thường trực và trách nhiệm về nội dung
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm a khoản 1 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                     | ai                     | loại     | khi nào   | đối với ai   | ủy quyền  | số |
        | làm bộ phận thường trực của Ban Quản trị | Trung tâm Truyền thông | nhiệm vụ | không nêu | Ban Quản trị | không cần | 1  |
        | chịu trách nhiệm về nội dung được đăng   | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu    | không cần | 1  |

    @qc1624.d8.k1.b
    Khung kịch bản: Đề xuất nội dung và phản ánh hoạt động
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm b khoản 1 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                                | ai                     | loại     | khi nào   | đối với ai   | ủy quyền  | số |
        | đề xuất kế hoạch, nội dung, cách thể hiện thông tin | Trung tâm Truyền thông | nhiệm vụ | không nêu | Ban Quản trị | không cần | 1  |
        | phản ánh hoạt động của ngành                        | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu    | không cần | 1  |

    @qc1624.d8.k1.c
    Khung kịch bản: Tiếp nhận và phối hợp giải đáp
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm c khoản 1 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                      | ai                     | loại     | khi nào   | đối với ai       | ủy quyền  | số |
        | tiếp nhận câu hỏi                         | Trung tâm Truyền thông | nhiệm vụ | không nêu | người dân        | không cần | 2  |
        | phối hợp với đơn vị nghiệp vụ để giải đáp | Trung tâm Truyền thông | nhiệm vụ | không nêu | đơn vị nghiệp vụ | không cần | 1  |

    @qc1624.d8.k1.d
    Khung kịch bản: Xử lý thông tin gửi về
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm d khoản 1 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                       | ai                     | loại     | khi nào   | đối với ai | ủy quyền  | số |
        | tiếp nhận thông tin gửi về | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu  | không cần | 2  |
        | sàng lọc thông tin gửi về  | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu  | không cần | 1  |
        | tổng hợp thông tin gửi về  | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu  | không cần | 1  |
        | biên tập                   | Trung tâm Truyền thông | nhiệm vụ | không nêu | không nêu  | không cần | 2  |

    @qc1624.d8.k1.e
    Khung kịch bản: Làm việc khác theo yêu cầu
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo điểm e khoản 1 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                      | ai                     | loại     | khi nào   | đối với ai             | ủy quyền  | số |
        | yêu cầu bộ phận thường trực làm việc khác | Ban Quản trị           | quyền    | không nêu | Trung tâm Truyền thông | không cần | 1  |
        | làm việc khác mà Ban Quản trị yêu cầu     | Trung tâm Truyền thông | nhiệm vụ | không nêu | Ban Quản trị           | không cần | 1  |

    @DG-0020
    Khung kịch bản: Trung tâm Truyền thông không còn từ 01/03/2025 thì việc của trung tâm để ngỏ
      Biết người làm là Trung tâm Truyền thông
      Và việc làm là biên tập
      Và việc đó diễn ra ngày <ngày>
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là <kết luận>
      Và căn cứ là điểm d khoản 1 Điều 8

      Dữ liệu: Ngày cuối còn trung tâm và ngày đầu không còn
        | ngày       | kết luận                |
        | 28/02/2025 | được làm                |
        | 01/03/2025 | chức danh không còn nữa |

    Kịch bản: Chưa biết ngày nào thì chưa biết trung tâm còn hay không
      Biết người làm là Trung tâm Truyền thông
      Và việc làm là biên tập
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là chưa kết luận được
      Và còn thiếu: ngày làm việc đó

    Kịch bản: Nhiệm vụ giữ tên đơn vị mà văn bản in, kèm ghi chú
      Biết áp dụng pháp luật của ngày 01/03/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: sàng lọc thông tin gửi về
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh      | đã ra sao | từ ngày    | kế thừa                                  | mức           |
        | Trung tâm Truyền thông | không còn | 01/03/2025 | Ban Tuyên truyền và Hỗ trợ người tham gia | nguồn thứ cấp |

    Kịch bản: Ngày cuối trung tâm còn tên thì chưa có ghi chú
      Biết áp dụng pháp luật của ngày 28/02/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: sàng lọc thông tin gửi về
      Thì kết luận là xác định được
      Và không có ghi chú nào

  @qc1624.d8.k2
  Quy tắc: Khoản 2. Trung tâm Công nghệ thông tin bảo đảm an toàn, bảo mật

    Khung kịch bản: Bảo đảm an toàn, bảo mật
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 2 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                               | ai                            | loại     | khi nào   | đối với ai             | ủy quyền  | số |
        | bảo đảm an toàn, bảo mật thông tin | Trung tâm Công nghệ thông tin | nhiệm vụ | không nêu | Trung tâm Truyền thông | không cần | 1  |

    Kịch bản: Đơn vị đổi tên vẫn được làm nhiệm vụ của mình
      Biết người làm là Trung tâm Công nghệ thông tin
      Và việc làm là bảo đảm an toàn, bảo mật thông tin
      Và việc đó diễn ra ngày 01/03/2025
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là được làm

  @qc1624.d8.k3
  Quy tắc: Khoản 3. Trung tâm Dịch vụ hỗ trợ, chăm sóc khách hàng trả lời người dân, doanh nghiệp

    Khung kịch bản: Trả lời người dân và doanh nghiệp
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 3 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                        | ai                                            | loại     | khi nào   | đối với ai              | ủy quyền  | số |
        | trả lời câu hỏi của người dân, doanh nghiệp | Trung tâm Dịch vụ hỗ trợ, chăm sóc khách hàng | nhiệm vụ | không nêu | người dân, doanh nghiệp | không cần | 2  |

    Kịch bản: Nhiệm vụ giao cho trung tâm không cấm đơn vị khác trả lời
      Biết người làm là BHXH tỉnh
      Và việc làm là trả lời câu hỏi của người dân, doanh nghiệp
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là quy chế không nói
      Và căn cứ là khoản 3 Điều 8 và khoản 1 Điều 13

  @qc1624.d8.k4
  Quy tắc: Khoản 4. Đơn vị trực thuộc và bảo hiểm xã hội các tỉnh cung cấp thông tin và câu trả lời

    Khung kịch bản: Cung cấp thông tin và câu trả lời để biên tập
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo khoản 4 Điều 8
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                                       | ai                              | loại     | khi nào   | đối với ai             | ủy quyền  | số |
        | cung cấp thông tin thuộc lĩnh vực của mình | đơn vị trực thuộc BHXH Việt Nam | nhiệm vụ | không nêu | Trung tâm Truyền thông | không cần | 2  |
        | cung cấp thông tin thuộc lĩnh vực của mình | BHXH tỉnh                       | nhiệm vụ | không nêu | Trung tâm Truyền thông | không cần | 2  |
        | gửi câu trả lời để biên tập                | đơn vị trực thuộc BHXH Việt Nam | nhiệm vụ | không nêu | Trung tâm Truyền thông | không cần | 2  |
        | gửi câu trả lời để biên tập                | BHXH tỉnh                       | nhiệm vụ | không nêu | Trung tâm Truyền thông | không cần | 2  |

    Kịch bản: Một trung tâm cũng là đơn vị trực thuộc
      Biết người làm là Trung tâm Công nghệ thông tin
      Và việc làm là cung cấp thông tin thuộc lĩnh vực của mình
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là được làm
      Và căn cứ là khoản 4 Điều 8

    Kịch bản: Bảo hiểm xã hội các tỉnh được sắp xếp lại, nhiệm vụ kèm ghi chú
      Biết áp dụng pháp luật của ngày 01/07/2025
      Khi hỏi ai có nhiệm vụ hoặc quyền: gửi câu trả lời để biên tập
      Thì kết luận là xác định được
      Và ghi chú là
        | đơn vị, chức danh                              | đã ra sao        | từ ngày    | kế thừa                                   | mức           |
        | Trung tâm Truyền thông                         | không còn        | 01/03/2025 | Ban Tuyên truyền và Hỗ trợ người tham gia | nguồn thứ cấp |
        | BHXH các tỉnh, thành phố trực thuộc Trung ương | được sắp xếp lại | 01/07/2025 | 34 BHXH tỉnh, thành phố                   | nguồn thứ cấp |
