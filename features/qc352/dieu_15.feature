# language: vi
@qc352.d15
Tính năng: Điều 15. Tổ chức Hệ thống thông tin một cửa điện tử

  @qc352.d15.k4
  Quy tắc: Khoản 4. Nộp hồ sơ trực tiếp hoặc trực tuyến

    Khung kịch bản: Cách nộp nào được khoản 4 nêu
      Biết hồ sơ đến bằng cách <cách nộp>
      Khi xác định quy trình theo cách nộp
      Thì kết luận là đã rõ quy trình theo cách nộp
      Và khoản 4 Điều 15 <nêu> cách nộp này

      Dữ liệu: Hai cách được nêu, và bưu chính mà chỉ Điều 19 nêu
        | cách nộp                                           | nêu       |
        | nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả | có nêu    |
        | nộp trực tuyến trên Cổng                           | có nêu    |
        | gửi qua bưu chính công ích                         | không nêu |

    Kịch bản: Cách nộp không được nêu ở đâu
      Biết hồ sơ đến bằng cách khác
      Khi xác định quy trình theo cách nộp
      Thì kết luận là Quy chế không nhắc đến cách nộp này
      Và căn cứ là khoản 4 Điều 15 và khoản 1 Điều 19 và điểm a khoản 2 Điều 19

    Kịch bản: Chưa biết hồ sơ đến bằng cách nào
      Khi xác định quy trình theo cách nộp
      Thì kết luận là chưa kết luận được
      Và còn thiếu: cách nộp hồ sơ
