/// What a page tells of its article in JSON-LD.
struct JSONLD {
  private(set) var article: JSONValue?
  /// The names of the way down to the page.
  private(set) var trail: [String] = []

  private static let types: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "Report",
  ]

  init(_ tree: HTMLTree, limits: ReadingLimits) {
    for place in tree.all(.script) {
      let texts = tree.nodes[tree.subtree(of: place)].filter { $0.tag == nil }
      guard let text = texts.first?.text else { continue }
      var reader = JSONReader(
        Self.withoutComment(text),
        depthLimit: limits.jsonDepth,
        isLenient: true
      )
      // What a page says wrongly of itself is as if it had said nothing.
      guard let value = try? reader.value() else { continue }
      take(value)
    }
  }

  /// Some pages hide their JSON from old browsers.
  private static func withoutComment(_ text: [UInt8]) -> [UInt8] {
    let (open, close) = ([UInt8]("{[".utf8), [UInt8]("}]".utf8))
    guard let start = text.firstIndex(where: open.contains),
      let end = text.lastIndex(where: close.contains),
      start < end
    else { return text }
    return Array(text[start...end])
  }

  private mutating func take(_ value: JSONValue) {
    var waiting = [value]
    while let value = waiting.popLast() {
      switch value {
      case .array(let values): waiting += values.reversed()
      case .object:
        let names = value["@type"]?.names ?? []
        if article == nil, names.contains(where: Self.types.contains) { article = value }
        if trail.isEmpty, names.contains("BreadcrumbList") { trail = Self.trail(value) }
        for key in ["mainEntity", "@graph"] { if let inner = value[key] { waiting.append(inner) } }
      case .null, .bool, .number, .string: break
      }
    }
  }

  private static func trail(_ list: JSONValue) -> [String] {
    guard case .array(let items)? = list["itemListElement"] else { return [] }
    // Some pages wrap each step into a list of its own.
    let steps = items.flatMap { item in
      if case .array(let inner) = item { inner } else { [item] }
    }
    return steps.compactMap { $0["name"]?.names.first ?? $0["item"]?["name"]?.names.first }
  }

  func line(_ key: String) -> String? { article?[key]?.names.first }

  /// The address of the article: a string, or an object that has one.
  var url: String? {
    if let url = article?["url"]?.names.first { return url }
    guard let page = article?["mainEntityOfPage"] else { return nil }
    return page["@id"]?.names.first ?? page.names.first { $0.hasPrefix("http") }
  }
}
