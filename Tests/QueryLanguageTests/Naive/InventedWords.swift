/// The words of invented stores and of the queries that are asked of them.
///
/// They are few, so that random queries find something, and near to one another: with the same
/// letters and other marks, abbreviated and written out, with the tone mark in both places.
enum InventedWords {
  static let roles = ["Bí thư", "Chủ tịch", "Ủy viên", "Đại sứ"]
  static let bodies = ["HĐND", "UBND", "Đảng ủy", "Thành ủy", "Bộ Chính trị"]
  static let bodyKinds = ["party", "elected", "government"]
  static let names = [
    ["Nguyễn Thị Hòa"], ["Trần Quốc Bảo"], ["Lê Văn Hoà", "Lê Văn Hòa"], ["Lê Văn Hoa"],
    ["António Reis", "Antonio Reis"], ["Trần Quốc Báo", "Trần Quốc Bảo"], ["Đỗ Minh Châu"],
  ]
  static let honorifics = ["ông", "bà", "đồng chí"]
  static let titles = [
    "Bến thuyền Gia Lâm", "Ben thuyen Gia Lam", "HĐND xã họp", "Hội đồng nhân dân xã họp",
    "Hòa Bình đón khách", "Hoa nở ở Mê Linh",
  ]
  static let outlets = ["Báo Ven Sông", "Báo ven sông", "Nhật báo Đồi"]
  static let sections = ["Tin tức", "tin tức", "Đời sống"]
  static let urls = [
    "https://vensong.example/ben-thuyen", "https://vensong.example/hoa-binh",
    "http://doi.example/thuyen-ben",
  ]
  static let verbs = ["cho biết", "đề nghị", "hỏi"]
  static let occasions = ["Hội nghị giao ban", "Họp HĐND"]
  static let dates = [
    "2025", "2025-12", "2025-12-31", "2026-01", "2026-01-15", "2026-01-30",
    "2026-01-30T20:44:00", "2026-02-09", "2026-02-10", "2026-02-10T06:00:00",
  ]
  static let askedDates = [
    "2025", "2026", "12/2025", "2026-01", "1/2026", "31/12/2025", "15/1", "30/01/2026",
    "\"tháng 1/2026\"", "2026-01-30T20:44", "today", "this month", "last month", "last week",
    "last year", "last 2 days", "last 30 days", "last 2 weeks", "this year",
  ]
  /// Each in its two markings; a text has one of them only, because SQL looks for the words in
  /// their order without marks and then for each marked word wherever it stands.
  static let textWords = [
    ["phân", "phản"], ["cấp", "cáp"], ["ngân", "ngần"], ["sách", "sạch"], ["hòa", "hoà", "hoa"],
    ["bến", "bên"], ["thuyền", "thuyên"], ["xã", "xa"], ["5.000"], ["Lũy", "luỹ"],
  ]
  static let askedPlaces = [
    "Hà Nội", "thành phố Hà Nội", "TP Hà Nội", "Gia Lâm", "xã Gia Lâm", "xã Gia Lâm, Hà Nội",
    "Gia Lâm, Ninh Bình", "phường Gia Lâm", "Cửa Nam", "tỉnh Ninh Bình", "Bãi Cháy", "gia lam",
  ]
  static let askedBodies = [
    "HĐND", "Hội đồng nhân dân", "UBND", "đảng ủy", "Đảng uỷ", "Bộ Chính trị", "HĐND xã Gia Lâm",
    "UBND thành phố Hà Nội", "Thành ủy Hà Nội", "Đảng ủy xã Gia Lâm, Ninh Bình",
    "HĐND xã", "UBND thành phố", "HĐND tỉnh",
  ]
  static let askedRoles = [
    "Bí thư", "bí thư", "Chủ tịch", "Ủy viên", "Uỷ viên", "Đại sứ", "Bi thu", "Chủ tịch HĐND",
    "Bí thư Đảng ủy xã Gia Lâm", "Ủy viên Bộ Chính trị", "Chủ tịch UBND xã Mê Linh",
    "Chủ tịch HĐND xã", "Bí thư tỉnh", "Chủ tịch thành phố", "Bí thư phường",
  ]
  /// For `~` on short values.
  static let askedWords = [
    "hoa", "hòa", "hoà", "van hoa", "văn hoà", "tran", "bao", "bảo", "gia lam", "ben thuyen",
    "hdnd", "HĐND", "hoi dong", "xa", "ven song", "thi", "antonio", "họp", "dang uy", "minh chau",
    "giao ban", "tp", "binh", "example", "thuyen ben", "đời", "doi",
  ]
  /// What the last word of `~` may begin with.
  static let askedBeginnings = ["hò*", "ho*", "hoà*", "văn h*", "gi*", "bá*", "thu*", "bến th*"]
}

extension InventedWords {
  /// The letters of long texts without their marks.
  static let bare: [Character: Character] = [
    "â": "a", "ả": "a", "ấ": "a", "á": "a", "à": "a", "ạ": "a", "ã": "a", "ầ": "a",
    "ò": "o", "ế": "e", "ê": "e", "ề": "e", "ũ": "u", "ỹ": "y",
  ]
}
