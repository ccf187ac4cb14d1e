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
    if tag == .figcaption || tag == .caption { self = .caption }
    if let property = node["itemprop"], let role = Self.ofProperty(property) { self = role }
    guard self == .plain else { return }
    let names = [node["class"], node["id"]].compactMap { $0?.lowercased() }
    guard !names.isEmpty else { return }
    let joined = names.joined(separator: " ")
    let words = Set(joined.split { !($0.isLetter || $0.isNumber) }.map(String.init))
    if let role = Self.ofWords(words, joined, tag) { self = role }
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

  private static func ofWords(
    _ words: Set<String>,
    _ joined: String,
    _ tag: HTMLTag
  ) -> HTMLRole? {
    if bodies.contains(where: joined.contains) { return .body }
    if captions.contains(where: joined.contains) || (tag == .p && words == ["image"]) {
      return .caption
    }
    if leads.contains(where: joined.contains) || !words.isDisjoint(with: leadWords) {
      return .lead
    }
    if boxes.contains(where: joined.contains) { return .related }
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

  private static let bodies = [
    "articlebody", "article-body", "article__body", "article_body", "detail-content",
    "detail__content", "detail_content", "content-detail", "content_detail", "detail-body",
    "fck_detail", "entry-content", "post-content", "post-body", "singular-content",
    "news-content", "cms-body", "article-content", "article__content", "content-article",
    "bodytext", "noi-dung", "noidung",
  ]
  private static let captions = [
    "caption", "pic-desc", "photo-desc", "img-desc", "image-desc", "desc-img", "chu-thich",
    "chuthich",
  ]
  private static let leads = ["sapo", "chapeau", "standfirst", "tomtat", "tom-tat"]
  private static let leadWords: Set<String> = [
    "lead", "summary", "description", "excerpt", "abstract", "dek",
  ]
  private static let boxes = [
    "relat", "lienquan", "lien-quan", "docthem", "doc-them", "xemthem", "xem-them", "recommend",
    "read-more", "readmore", "cung-chuyen-muc", "tin-khac", "suggest",
  ]
  private static let asideWords: Set<String> = [
    "ad", "ads", "adv", "advert", "advertisement", "banner", "banners", "breadcrumb",
    "breadcrumbs", "btn", "button", "buttons", "cmt", "comment", "comments", "binhluan",
    "copyright", "emoji", "footer", "hashtag", "hashtags", "keyword", "keywords", "login",
    "menu", "modal", "nav", "navbar", "navigation", "newsletter", "pagination", "player", "poll",
    "popup", "qc", "quangcao", "rating", "search", "share", "sharing", "sidebar", "social",
    "subscribe", "tag", "taglist", "tags", "toolbar", "vote",
  ]
  private static let authorWords: Set<String> = [
    "author", "authors", "tacgia", "byline", "writer", "journalist",
  ]
  private static let timeWords: Set<String> = [
    "date", "time", "datetime", "pdate", "publishdate", "postdate", "ngaydang",
  ]
}
