/// Addresses of pages.
enum PageAddress {
  /// Whether a link leads to no other page: `#phan-2`, `javascript:;`.
  static func isWithinPage(_ link: String) -> Bool {
    link.hasPrefix("#") || link.hasPrefix("javascript:")
  }

  /// Whether a link leads to the front page of a site: `/`, `https://baomau.vn/`.
  static func isFrontPage(_ link: String) -> Bool {
    let parts = link.split(separator: "/").count
    return link == "/" || link.hasPrefix("http") && parts == 2
  }

  /// The whole address of a link on a page; missing where the link leads to no page, or only the
  /// page's unknown address could tell where.
  static func resolved(_ link: String, on page: String) -> String? {
    guard let link = CleanText.line(link) else { return nil }
    if link.hasPrefix("http://") || link.hasPrefix("https://") { return link }
    guard let slashes = page.utf8.firstIndex(of: UInt8(ascii: "/")),
      page.hasPrefix("http")
    else { return nil }
    let scheme = page[..<slashes]
    if link.hasPrefix("//") { return scheme + link }
    let host = page[slashes...].dropFirst(2).prefix { $0 != "/" }
    if link.hasPrefix("/") { return "\(scheme)//\(host)\(link)" }
    let isOther = link.prefix { $0 != "/" && $0 != "?" }.contains(":")
    guard !isOther, !link.hasPrefix("#") else { return nil }
    let folder = page.lastIndex(of: "/").map { page[...$0] } ?? ""
    return folder.count > scheme.count + 2 ? "\(folder)\(link)" : "\(page)/\(link)"
  }
}
