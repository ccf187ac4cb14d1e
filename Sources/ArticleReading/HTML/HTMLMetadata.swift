import VietnameseText

/// What a page tells of its article outside of the text: JSON-LD, OpenGraph, microdata, links.
struct HTMLMetadata {
  private let tree: HTMLTree
  private let linked: JSONLD
  private var meta: [String: String] = [:]
  private var properties: [String: [Int]] = [:]
  private var canonical: String?
  private let hasArticleType: Bool

  init(_ tree: HTMLTree, limits: ReadingLimits) {
    self.tree = tree
    linked = JSONLD(tree, limits: limits)
    hasArticleType = tree.nodes.contains { $0["itemtype"]?.hasSuffix("Article") == true }
    for (place, node) in tree.nodes.enumerated() {
      if let property = node["itemprop"] { properties[property, default: []].append(place) }
      if node.tag == .link, node["rel"]?.lowercased() == "canonical", canonical == nil {
        canonical = node["href"]
      }
      guard node.tag == .meta, let name = node["property"] ?? node["name"],
        let content = node["content"], !content.isEmpty
      else { continue }
      if meta[name.lowercased()] == nil { meta[name.lowercased()] = content }
    }
  }

  private func meta(_ names: String...) -> String? {
    for name in names { if let line = meta[name].flatMap({ CleanText.line($0) }) { return line } }
    return nil
  }

  /// The value of a property of microdata: of its attribute, or its text.
  private func property(_ name: String) -> String? {
    guard let place = properties[name]?.first else { return nil }
    let node = tree.nodes[place]
    return (node["content"] ?? node["datetime"]).flatMap { CleanText.line($0) }
      ?? tree.text(of: place)
  }

  /// Whether the page says that it is an article.
  var isArticle: Bool {
    linked.article != nil || hasArticleType || meta["article:published_time"] != nil
      || meta["og:type"]?.lowercased() == "article"
  }

  var headline: String? { linked.line("headline") ?? meta("og:title", "twitter:title") }

  /// The title of the window, which ends in the name of the outlet.
  var windowTitle: String? { tree.all(.title).first.flatMap { tree.text(of: $0) } }

  var summary: String? {
    linked.line("description") ?? meta("og:description", "description", "twitter:description")
  }

  /// The text of the article in JSON-LD, for pages that a program draws in the browser.
  var body: [UInt8]? { linked.article?["articleBody"]?.text }

  var outlet: String? {
    let names = [
      linked.article?["publisher"]?.names.first, meta("og:site_name"), meta("application-name"),
    ].compactMap { $0 }
    return names.first { !Self.isDomain($0) } ?? names.first ?? windowOutlet
  }

  /// What stands behind the last dash or bar of the window's title, where it is called a paper, a
  /// station or a portal: `… - Cổng thông tin điện tử xã Mẫu`.
  private var windowOutlet: String? {
    let kinds = ["báo ", "cổng thông tin", "đài ", "tạp chí ", "trang thông tin", "trang tin "]
    return [" - ", " | ", " – "].lazy
      .compactMap { PageTitle.parts(of: windowTitle ?? "", at: $0).dropFirst().last }
      .first { name in kinds.contains(where: Folding.folded(name).hasPrefix) }
  }

  /// Whether a page names its outlet by the address alone: `baomau.vn`.
  private static func isDomain(_ name: String) -> Bool {
    name.contains(".") && !name.contains(" ")
  }

  var section: String? {
    let told =
      linked.line("articleSection") ?? meta("article:section") ?? property("articleSection")
    guard let told, !isWay(told) else { return trailSection }
    return told
  }

  /// Whether a section is the whole way down to the page: `Kinh doanh, Tài chính`.
  private func isWay(_ section: String) -> Bool {
    let steps = section.split(separator: ",").map { String($0).trimmingSpaces }
    return steps.count > 1 && steps.allSatisfy(linked.trail.contains)
  }

  private var trailSection: String? {
    linked.trail.last { name in
      !["trang chủ", "home"].contains(Folding.folded(name)) && name.utf8.count <= 60
        && !LineForm.same(name, headline ?? "")
    }
  }

  /// Who wrote the page, from the first place that names anybody but the outlet.
  var authors: [String] {
    let outlet = outlet ?? ""
    let places =
      [linked.article?["author"]?.names ?? []]
      + [meta("author"), meta("article:author"), meta("dable:author"), property("author")]
      .map { $0.map { [$0] } ?? [] }
    return places.lazy.map { names in
      names.flatMap { $0.split(separator: ";") }.map { String($0).trimmingSpaces }
        .filter { !$0.isEmpty && !Self.isAddress($0) && !LineForm.same($0, outlet) }
    }
    .first { !$0.isEmpty } ?? []
  }

  /// `https://www.facebook.com/…`, `baomau.vn`; but `H.Y` is somebody.
  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("http") { return true }
    guard !name.contains(" "), let dot = name.lastIndex(of: ".") else { return false }
    let end = name[dot...].utf8.dropFirst()
    return end.count >= 2 && end.allSatisfy { $0 &- 0x61 < 26 }
  }

  var published: TimePeriod? {
    [
      linked.line("datePublished"), meta("article:published_time", "pubdate", "publish-date"),
      meta("date", "dc.date", "dc.date.issued"), property("datePublished"),
    ].lazy.compactMap { $0.flatMap(PageTime.period) }.first
  }

  var modified: TimePeriod? {
    [
      linked.line("dateModified"), meta("article:modified_time", "lastmod", "og:updated_time"),
      property("dateModified"),
    ].lazy.compactMap { $0.flatMap(PageTime.period) }.first
  }

  /// The address that the page is to be known by, and the one that it otherwise gives.
  var addresses: (canonical: String?, own: String?) {
    let own = linked.url ?? meta("og:url")
    return (canonical.flatMap(Self.absolute), own.flatMap(Self.absolute))
  }

  /// A whole address of a page; that of a site's front page is a mistake of the template.
  private static func absolute(_ address: String) -> String? {
    guard let address = CleanText.line(address), address.hasPrefix("http"),
      !address.contains(" ")
    else { return nil }
    let parts = address.split(separator: "/")
    return parts.count > 2 ? address : nil
  }
}
