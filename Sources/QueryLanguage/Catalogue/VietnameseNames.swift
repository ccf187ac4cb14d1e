/// The Vietnamese names of everything that a query can say, each beside its English one.
///
/// Names are looked up without marks, so two that can stand in one place must differ in more than
/// marks (`nói` and `nơi` do not); the tests check each place where a name is looked up.
package enum VietnameseNames {
  static let keywords: [Keyword: [String]] = [
    .find: ["tìm"], .count: ["đếm"], .save: ["lưu"], .run: ["chạy"],
    .where: ["khi"], .group: ["nhóm"], .by: ["theo"], .having: ["nhóm_có"], .show: ["hiện"],
    .order: ["xếp"], .limit: ["giới_hạn"], .offset: ["bỏ_qua"],
    .asc: ["tăng"], .desc: ["giảm"], .fill: ["lấp_đầy"],
    .and: ["và"], .or: ["hoặc"], .not: ["không"],
    .in: ["trong"], .within: ["thuộc"], .between: ["giữa"], .since: ["từ"],
    .is: ["là"], .missing: ["thiếu"], .known: ["rõ"],
    .has: ["có"], .every: ["mọi"], .as: ["gọi_là"], .all: ["tất_cả"], .exactly: ["đúng"],
    .today: ["hôm_nay"], .this: ["này"], .last: ["vừa_qua"],
  ]

  static let entities: [EntityID: [String]] = [
    .article: ["bài", "bài_báo"],
    .passage: ["đoạn", "đoạn_văn"],
    .person: ["người"],
    .speaker: ["người_nói", "người_phát_biểu"],
    .position: ["chức_vụ"],
    .statement: ["phát_biểu", "lời_nói"],
    .mention: ["nhắc_tên", "lần_nhắc"],
    .related: ["liên_quan", "bài_liên_quan"],
    .place: ["nơi", "địa_danh"],
    .organisation: ["tổ_chức", "cơ_quan"],
  ]

  /// Of fields, relations and short forms, whatever entity they belong to.
  static let members: [String: [String]] = [
    "addressee": ["người_nhận", "gửi_tới"],
    "article": ["bài", "bài_báo"],
    "articles": ["các_bài"],
    "as_written": ["nguyên_văn"],
    "attribution": ["cách_dẫn"],
    "authors": ["tác_giả"],
    "date": ["ngày"],
    "file": ["tệp"],
    "first_seen": ["thấy_đầu"],
    "honorifics": ["danh_xưng"],
    "id": ["mã"],
    "imported": ["ngày_nhập"],
    "kind": ["loại"],
    "last_seen": ["thấy_cuối"],
    "lead": ["sa_pô"],
    "length": ["độ_dài"],
    "level": ["cấp"],
    "mentions": ["các_lần_nhắc"],
    "modified": ["ngày_sửa"],
    "name": ["tên"],
    "names": ["các_tên"],
    "number": ["số"],
    "occasion": ["dịp", "sự_kiện"],
    "on": ["trên_bài"],
    "on_behalf_of": ["thay_mặt"],
    "organisation": ["tổ_chức", "cơ_quan"],
    "organisations": ["các_tổ_chức"],
    "outlet": ["tờ_báo"],
    "parent": ["trực_thuộc", "cấp_trên"],
    "passage": ["đoạn"],
    "passages": ["các_đoạn"],
    "people": ["những_người"],
    "person": ["người"],
    "place": ["nơi", "địa_danh"],
    "places": ["các_nơi"],
    "position": ["chức_vụ"],
    "positions": ["các_chức_vụ"],
    "province": ["tỉnh_thành"],
    "published": ["ngày_đăng"],
    "quoted": ["cách_trích"],
    "quotes": ["trích_dẫn"],
    "related": ["liên_quan"],
    "role": ["chức_vụ", "chức_danh"],
    "rules": ["bộ_quy_tắc"],
    "section": ["chuyên_mục"],
    "speaker": ["người_nói"],
    "speakers": ["những_người_nói"],
    "speaking": ["đang_nói"],
    "start": ["vị_trí"],
    "statements": ["các_phát_biểu", "lời_nói"],
    "status": ["tình_trạng"],
    "summary": ["tóm_tắt"],
    "target": ["bài_đích"],
    "text": ["nội_dung", "văn_bản"],
    "title": ["tiêu_đề", "tít"],
    "url": ["địa_chỉ", "đường_dẫn"],
    "verb": ["động_từ"],
    "words": ["số_từ"],
  ]

  static let functions: [Function: [String]] = [
    .count: ["đếm"], .sum: ["tổng"], .avg: ["trung_bình"], .min: ["nhỏ_nhất"],
    .max: ["lớn_nhất"], .first: ["đầu_tiên"], .last: ["cuối_cùng"], .share: ["tỷ_lệ", "tỉ_lệ"],
    .year: ["năm"], .month: ["tháng"], .week: ["tuần"], .day: ["ngày"],
  ]

  static let units: [RelativeDate.Unit: [String]] = [
    .year: ["năm"], .month: ["tháng"], .week: ["tuần"], .day: ["ngày"],
  ]

  static let relevance = ["mức_liên_quan"]

  /// The words of fields that have only a few, by the English one; of a field no two are alike.
  static let kinds: [String: [String]] = [
    "acting": ["quyền"],
    "agrees": ["đồng ý", "nhất trí"],
    "asks": ["hỏi"],
    "assesses": ["đánh giá", "nhận định"],
    "body": ["thân bài"],
    "caption": ["chú thích"],
    "commits": ["cam kết"],
    "continued": ["nối tiếp"],
    "direct": ["trực tiếp"],
    "document": ["văn bản"],
    "elect": ["mới bầu"],
    "explicit": ["rõ"],
    "former": ["nguyên", "cựu"],
    "heading": ["đề mục"],
    "held": ["đương nhiệm"],
    "lead": ["sa pô"],
    "orders": ["yêu cầu", "chỉ đạo"],
    "organisation": ["tổ chức", "cơ quan"],
    "partly": ["một phần"],
    "person": ["người"],
    "place": ["nơi", "địa danh"],
    "position": ["chức vụ"],
    "proposes": ["đề nghị", "kiến nghị", "đề xuất"],
    "refuses": ["từ chối", "bác"],
    "reported": ["gián tiếp"],
    "says": ["nói", "cho biết"],
    "stresses": ["nhấn mạnh"],
    "teaser": ["giới thiệu"],
    "title": ["tiêu đề"],
  ]
}
