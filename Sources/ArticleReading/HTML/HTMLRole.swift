/// What an element is to its page, by its tag, its properties, and the names of its class and id.
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
    // A form asks for a login or a comment, but some systems put the whole page into one.
    if tag == .nav || tag == .footer || tag == .form || Self.isHidden(node) { self = .aside }
    if tag == .time { self = .time }
    if node["type"]?.hasPrefix("Related") == true { self = .related }
    if let property = node["itemprop"], let role = Self.ofProperty(property) { self = role }
    if self == .plain, node.attributes.contains(where: { $0.name.hasPrefix("data-") }),
      let role = Self.ofData(node)
    {
      self = role
    }
    guard self == .plain else { return }
    let names = HTMLNames(of: node)
    if let role = names.role {
      self = role
    } else if tag == .p, names.isOnly("image") {
      self = .caption
    } else if tag == .figure || tag == .figcaption || tag == .caption {
      // Tables and quotations are set as figures too.
      self = names.have("table") || names.have("quote") ? .plain : .caption
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

  /// What an element is by its `data-…` attributes, where its classes only tell how it looks.
  private static func ofData(_ node: HTMLTree.Node) -> HTMLRole? {
    if node["data-content-name"]?.contains("related") == true { return .related }
    return switch node["data-role"] ?? node["data-slot"] {
    case "sapo": .lead
    case "content": .body
    case "author": .author
    case "publishdate": .time
    default: nil
    }
  }

  private static func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node["hidden"] != nil { return true }
    guard let style = node["style"]?.lowercased() else { return false }
    return style.contains("display:none") || style.contains("display: none")
  }
}
