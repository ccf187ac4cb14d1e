/// Addresses of pages.
enum PageAddress {
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
