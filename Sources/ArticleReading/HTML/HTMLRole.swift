/// What an element is to its page, by the words of its class and id.
///
/// Written for this project from what Vietnamese news pages and the usual systems behind them call
/// their parts.
enum HTMLRole: Hashable, Sendable {
  case plain
  /// Nothing of it is the article's: comments, buttons, menus, advertisements.
  case aside
  case caption
  case lead
  case author
  case time
  /// A box of other pages.
  case related
  case section
  /// The text of the article.
  case body

  init(of node: HTMLTree.Node) {
    self = .plain
    guard let tag = node.tag else { return }
    if tag == .nav || tag == .footer || Self.isHidden(node) { self = .aside }
    if tag == .time { self = .time }
    if node["type"]?.hasPrefix("Related") == true { self = .related }
    if let property = node["itemprop"], let role = Self.ofProperty(property) { self = role }
    guard self == .plain else { return }
    let names = [node["class"], node["id"]].compactMap { $0?.lowercased() }.joined(separator: " ")
    if let role = names.isEmpty ? nil : Self.ofNames(names, tag) {
      self = role
    } else if tag == .figure || tag == .figcaption || tag == .caption {
      // Tables and quotations are set as figures too.
      self = names.contains("table") || names.contains("quote") ? .plain : .caption
    }
  }

  private static func ofProperty(_ property: String) -> HTMLRole? {
    switch property {
    case "articleBody": .body
    case "caption": .caption
    case "author": .author
    case "datePublished", "dateModified": .time
    case "articleSection": .section
    case "comment": .aside
    default: nil
    }
  }

  private static func ofNames(_ names: String, _ tag: HTMLTag) -> HTMLRole? {
    if names.split(separator: " ").contains(where: bodies.contains) { return .body }
    let words = Set(names.split { !($0.isLetter || $0.isNumber) })
    if captions.contains(where: names.contains) || (tag == .p && names == "image") {
      return .caption
    }
    if leads.contains(where: names.contains) || !words.isDisjoint(with: leadWords) {
      return .lead
    }
    if boxes.contains(where: names.contains) { return .related }
    if !words.isDisjoint(with: asideWords) { return .aside }
    if !words.isDisjoint(with: authorWords) { return .author }
    if !words.isDisjoint(with: timeWords) { return .time }
    return nil
  }

  private static func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node["hidden"] != nil { return true }
    guard let style = node["style"]?.lowercased() else { return false }
    return style.contains("display:none") || style.contains("display: none")
  }

  /// Whole names of classes: `content-detail` is the text, `content-detail-sapo` its lead.
  private static let bodies: Set<Substring> = [
    "abody", "article-body", "article-content", "article__body", "article__content",
    "article_body", "articlebody", "b-maincontent", "cms-body", "content-detail",
    "content-news-detail", "content_detail", "detail-body", "detail-cmain", "detail-content",
    "detail-content-body", "detail__content", "detail_content", "details__content",
    "dt-news__content", "entry-body", "entry-content", "fck_detail", "main-detail-body",
    "maincontent", "news-content", "noi-dung", "noidung", "post-body", "post-content",
    "singular-content", "td-post-content", "the-article-body",
  ]
  private static let captions = [
    "caption", "pic-desc", "photo-desc", "img-desc", "image-desc", "desc-img", "chu-thich",
    "chuthich",
  ]
  private static let leads = ["sapo", "chapeau", "chappeau", "standfirst", "tomtat", "tom-tat"]
  private static let leadWords: Set<Substring> = [
    "lead", "summary", "description", "desc", "excerpt", "abstract", "dek", "intro",
  ]
  private static let boxes = [
    "relat", "lienquan", "lien-quan", "docthem", "doc-them", "xemthem", "xem-them", "recommend",
    "read-more", "readmore", "cung-chuyen-muc", "tin-khac", "suggest", "list-news", "insert-new",
    "listnewsincontent",
  ]
  private static let asideWords: Set<Substring> = [
    "ad", "ads", "adv", "advert", "advertisement", "banner", "banners", "breadcrumb",
    "breadcrumbs", "btn", "button", "buttons", "cmt", "comment", "comments", "binhluan",
    "copyright", "emoji", "footer", "hashtag", "hashtags", "keyword", "keywords", "login",
    "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pagination", "player", "poll",
    "popup", "qc", "quangcao", "rating", "search", "share", "sharing", "sidebar", "social",
    "subscribe", "tag", "taglist", "tags", "toolbar", "vote",
  ]
  private static let authorWords: Set<Substring> = [
    "author", "authors", "tacgia", "byline", "writer", "journalist",
  ]
  private static let timeWords: Set<Substring> = [
    "date", "time", "datetime", "pdate", "publishdate", "postdate", "ngaydang",
  ]
}
