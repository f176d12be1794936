# language: vi
@qc1624.d14
Tính năng: Điều 14. Khen thưởng

  @qc1624.d14
  Quy tắc: Làm tốt nhiệm vụ thì được xem xét khen thưởng theo quy định về thi đua, khen thưởng

    Kịch bản: Tổ chức, cá nhân làm tốt nhiệm vụ
      Biết việc đã được xác định là làm tốt việc cung cấp thông tin và duy trì hoạt động
      Khi xác định hệ quả
      Thì kết luận là xác định được
      Và hệ quả là xem xét khen thưởng
      Và theo quy định thi đua, khen thưởng của Nhà nước; quy định thi đua, khen thưởng của Ngành
      Và thời điểm xem xét là định kỳ; đột xuất
      Và hệ quả không tùy theo mức độ
      Và Quy chế không nêu ai quyết định
      Và Quy chế không nêu hình thức, mức độ cụ thể
      Và căn cứ là Điều 14
