import Vocabulary

/// Small words between a subject and its reporting verb.
enum Adverbs {
  static let words: WordSet = [
    "cũng", "chỉ", "đã", "vừa", "còn", "tiếp", "tục", "đồng", "thời", "thẳng", "thắn", "rất",
    "luôn",
    "đều",
    "mới", "lại", "đặc", "biệt", "đang", "sẽ", "một", "lần", "nữa", "liên", "không", "khỏi", "từng",
    "nhiều", "cùng", "tỏ", "vẫn", "thường", "liền", "ra", "xúc", "động", "vui", "mừng", "thì",
    "chia",
  ]

  /// Words that tell how somebody speaks (`ngậm ngùi kể`).
  static let manners: WordSet = [
    "buồn", "bã", "lo", "lắng", "ngao", "ngán", "giận", "dữ", "nghẹn", "ngào", "phấn", "khởi", "tự",
    "hào", "hồ", "hởi", "xót", "xa", "bùi", "ngùi", "ngậm", "hài", "hước", "cười", "tươi", "thật",
    "thà", "chân", "tình", "ân", "cần", "dứt", "khoát", "nhẹ", "nhàng", "bức", "xúc", "trầm",
    "ngâm",
    "hóm", "hỉnh", "dí", "dỏm", "tiếc", "nuối", "sung", "sướng", "rưng", "đau", "đớn", "ngắn",
    "gọn",
    "khẳng", "khái", "quả", "quyết", "thành", "lập", "tức", "bất", "ngờ", "khéo", "léo", "thản",
    "nhiên", "bình", "tĩnh", "gay", "gắt", "kiên", "nghiêm", "khắc", "thừng", "mạnh", "mẽ",
  ]

  /// Words that tell when, between a subject and its verb (`chiều qua`, `hôm 18/11`).
  static let times: WordSet = [
    "hôm", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "qua", "nay", "tuần", "trước", "sau",
    "tháng", "mới", "đây", "đó", "hồi", "vào", "cuối", "đầu", "năm", "rạng", "thứ", "giữa",
  ]

  /// Words that join a sentence to what the same person said before.
  static let connectives: WordSet = [
    "đồng", "thời", "cùng", "với", "đó", "bên", "cạnh", "ngoài", "ra", "cũng", "tiếp", "tục", "và",
    "mặt", "khác", "tuy", "nhiên", "đặc", "biệt", "trong", "khi",
  ]
}
