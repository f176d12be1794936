# language: vi
@qc1624.d18
Tính năng: Điều 18. Phản ánh khó khăn, vướng mắc

  @qc1624.d18
  Quy tắc: Ai gặp khó khăn thì phản ánh về Ban Quản trị, Ban nghiên cứu giải quyết

    Khung kịch bản: Phản ánh và giải quyết khó khăn
      Khi hỏi ai có nhiệm vụ hoặc quyền: <việc>
      Thì kết luận là xác định được
      Và trong đó có theo Điều 18
        | ai   | loại   | khi nào   | đối với ai   | ủy quyền   |
        | <ai> | <loại> | <khi nào> | <đối với ai> | <ủy quyền> |
      Và có tất cả <số> người hoặc đơn vị

      Dữ liệu: Từng việc
        | việc                            | ai                   | loại     | khi nào                 | đối với ai   | ủy quyền  | số |
        | phản ánh khó khăn khi thực hiện | mọi tổ chức, cá nhân | quyền    | gặp khó khăn, vướng mắc | Ban Quản trị | không cần | 1  |
        | nghiên cứu giải quyết khó khăn  | Ban Quản trị         | nhiệm vụ | không nêu               | không nêu    | không cần | 1  |

    Khung kịch bản: Ai cũng được phản ánh khó khăn
      Biết người làm là <ai>
      Và việc làm là phản ánh khó khăn khi thực hiện
      Khi hỏi người đó có được làm việc đó không
      Thì kết luận là được làm
      Và căn cứ là Điều 18

      Dữ liệu: Người trong ngành và người ngoài
        | ai                         |
        | BHXH tỉnh                  |
        | tổ chức, cá nhân bên ngoài |
