/// The names of an element's class and id, and the role that they give it.
///
/// Written for this project from what Vietnamese news pages and the usual systems behind them call
/// their parts. A page has thousands of elements, so bytes are compared.
struct HTMLNames {
  /// In small letters; `ArticleContent` both as one word and cut into `article-content`.
  private let bytes: [UInt8]
  private let cut: [UInt8]

  init(of node: HTMLTree.Node) {
    var bytes: [UInt8] = []
    var isCut = false
    for name in [node["class"], node["id"]] {
      guard let name else { continue }
      if !bytes.isEmpty { bytes.append(0x20) }
      var isAfterSmall = false
      for byte in name.utf8 {
        isCut = isCut || isAfterSmall && byte &- 0x41 < 26
        isAfterSmall = byte &- 0x61 < 26
        bytes.append(byte)
      }
    }
    cut = isCut ? Self.cut(bytes) : bytes.map(Self.small)
    self.bytes = isCut ? bytes.map(Self.small) : cut
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func cut(_ bytes: [UInt8]) -> [UInt8] {
    var cut: [UInt8] = []
    var isAfterSmall = false
    for byte in bytes {
      if isAfterSmall, byte &- 0x41 < 26 { cut.append(UInt8(ascii: "-")) }
      cut.append(small(byte))
      isAfterSmall = byte &- 0x61 < 26
    }
    return cut
  }

  func isOnly(_ name: String) -> Bool { bytes.elementsEqual(name.utf8) }

  /// Whether the part stands anywhere in the names.
  func have(_ part: String) -> Bool { Self.stands(Array(part.utf8)[...], in: bytes) }

  /// Whether the part shows the way from the front page down to this one.
  var isBreadcrumb: Bool { have("breadcrumb") || have("bread-crumb") }

  /// Whether the part is the top of the page, that all pages of the site have.
  var isTop: Bool { bytes.split(separator: 0x20).contains(where: Self.tops.contains) }

  /// Missing where the names say nothing.
  var role: HTMLRole? {
    guard !bytes.isEmpty else { return nil }
    let isCut = bytes.count != cut.count
    if Self.isBody(bytes) || isCut && Self.isBody(cut) { return .body }
    if let role = Self.part(of: isCut ? bytes + [0x20] + cut : bytes) { return role }
    let roles = cut.split { $0 &- 0x61 >= 26 && $0 &- 0x30 >= 10 && $0 < 0x80 }
      .compactMap { Self.words[$0] }
    return [.lead, .aside, .author, .time].first(where: roles.contains)
  }

  private static func isBody(_ names: [UInt8]) -> Bool {
    names.split(separator: 0x20).contains(where: bodies.contains)
  }

  private static func stands(_ part: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }

  /// The role of the first part of the table that stands in the names.
  ///
  /// Each letter asks only the parts that begin with it.
  private static func part(of names: [UInt8]) -> HTMLRole? {
    var best = parts.count
    for (place, byte) in names.enumerated() where byte &- 0x61 < 26 {
      for index in partsByLetter[Int(byte &- 0x61)]
      where index < best && names[place...].starts(with: parts[index].part) {
        best = index
      }
    }
    return best < parts.count ? parts[best].role : nil
  }

  private static let partsByLetter: [[Int]] = (UInt8(0x61)...0x7A).map { letter in
    parts.indices.filter { parts[$0].part.first == letter }
  }

  /// Whole names of classes: `content-detail` is the text, `content-detail-sapo` its lead.
  private static let bodies = Set(
    slices([
      "__mastercms_content", "abody", "art-body", "article-body", "article-content",
      "article-detail-content", "article__body", "article__content", "article_body", "articlebody",
      "b-maincontent", "cms-body", "content-detail",
      "content-news-detail", "content_detail", "detail-body", "detail-cmain", "detail-content",
      "detail-content-body", "detail__content", "detail_content", "details__content",
      "dt-news__content", "entry-body", "entry-content", "fck_detail", "main-detail-body",
      "maincontent", "news-content", "noi-dung", "noidung", "post-body", "post-content",
      "singular-content", "td-post-content", "the-article-body",
    ])
  )

  private static let tops = Set(
    slices([
      "header", "header-top", "main-header", "page-header", "site-header", "site-top", "top-bar",
      "top-header", "topbar",
    ])
  )

  /// Parts of names, which may be grown together with others.
  private static let parts: [(part: ArraySlice<UInt8>, role: HTMLRole)] = table([
    (
      .caption,
      [
        "caption", "pic-desc", "photo-desc", "img-desc", "image-desc", "desc-img", "chu-thich",
        "chuthich",
      ]
    ),
    (
      .lead,
      [
        "sapo", "chapeau", "chappeau", "standfirst", "tomtat", "tom-tat",
      ]
    ),
    (
      .related,
      [
        "relat", "lienquan", "lien-quan", "docthem", "doc-them", "xemthem", "xem-them", "recommend",
        "read-more", "readmore", "cung-chuyen-muc", "tin-khac", "other-news", "othernews",
        "suggest", "list-news",
        "insert-new", "listnewsincontent",
      ]
    ),
  ])

  /// Whole words of names.
  private static let words: [ArraySlice<UInt8>: HTMLRole] = Dictionary(
    table([
      (
        .lead,
        [
          "lead", "summary", "description", "desc", "excerpt", "abstract", "brief", "dek", "intro",
        ]
      ),
      (
        .aside,
        [
          "ad", "ads", "adv", "advert", "advertisement", "banner", "banners", "breadcrumb",
          "breadcrumbs", "btn", "button", "buttons", "cmt", "comment", "comments", "binhluan",
          "copyright", "emoji", "footer", "hashtag", "hashtags", "keyword", "keywords", "login",
          "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pagination", "player",
          "poll", "popup", "qc", "quangcao", "rating", "search", "share", "sharing", "sidebar",
          "social", "subscribe", "tag", "taglist", "tags", "toc", "toolbar", "vote",
        ]
      ),
      (
        .author,
        [
          "author", "authors", "tacgia", "byline", "writer", "journalist",
        ]
      ),
      (
        .time,
        [
          "date", "time", "datetime", "pdate", "publishdate", "postdate", "ngaydang",
        ]
      ),
    ]).map { ($0.part, $0.role) },
    uniquingKeysWith: { first, _ in first }
  )

  private static func slices(_ list: [String]) -> [ArraySlice<UInt8>] {
    list.map { Array($0.utf8)[...] }
  }

  private static func table(
    _ lists: [(role: HTMLRole, names: [String])]
  ) -> [(part: ArraySlice<UInt8>, role: HTMLRole)] {
    lists.flatMap { list in slices(list.names).map { ($0, list.role) } }
  }
}
