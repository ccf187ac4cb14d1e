/// Tells HTML, feeds and JSON by how they begin.
///
/// A headline may begin with `[Ảnh]` or `<`; only what no headline begins with counts.
enum MarkupSniffing {
  /// HTML or a feed, where the bytes begin with a declaration or an element that is one.
  static func kind(of head: ArraySlice<UInt8>) -> ContentKind? {
    let head = head.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    func begins(_ start: String) -> Bool { head.starts(with: start.utf8) }
    if begins("<!doctype html") { return .html }
    if begins("<?xml") || begins("<rss") || begins("<feed") {
      return ["<rss", "<feed", "<rdf"].contains { contains($0, in: head) } ? .feed : .html
    }
    if begins("<!--") { return contains("<html", in: head) ? .html : nil }
    let name = head.dropFirst().prefix { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    let next = head.dropFirst(1 + name.count).first
    guard elements.contains(String(decoding: name, as: UTF8.self)),
      next == UInt8(ascii: ">") || next == 0x20 || next == 0x0A
    else { return nil }
    return .html
  }

  private static let elements: Set<String> = [
    "html", "head", "body", "meta", "link", "script", "style", "title", "div", "span", "p", "a",
    "article", "section", "main", "header", "nav", "table", "ul", "h1", "h2", "h3", "h4", "figure",
    "font", "center",
  ]

  private static func contains(_ part: String, in text: [UInt8]) -> Bool {
    let part = Array(part.utf8)
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  /// An object with a quoted key, or a list whose first item is one of JSON.
  static func isJSON(_ head: ArraySlice<UInt8>) -> Bool {
    // Nothing else begins with so many brackets.
    if head.prefix(16).count(where: { $0 == UInt8(ascii: "[") }) == 16 { return true }
    let rest = skippingSpace(head.dropFirst())
    guard let first = rest.first else { return false }
    if head.first == UInt8(ascii: "{") {
      if first == UInt8(ascii: "}") { return true }
      guard let after = afterString(rest) else { return false }
      return skippingSpace(after).first == UInt8(ascii: ":")
    }
    switch first {
    case UInt8(ascii: "]"): return true
    case UInt8(ascii: "{"), UInt8(ascii: "["): return isJSON(rest)
    case UInt8(ascii: "\""):
      guard let next = afterString(rest).flatMap({ skippingSpace($0).first }) else { return false }
      return next == UInt8(ascii: ",") || next == UInt8(ascii: "]")
    default: return false
    }
  }

  private static func skippingSpace(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// What follows the string that the bytes begin with.
  private static func afterString(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.first == UInt8(ascii: "\"") else { return nil }
    var escaped = false
    for place in bytes.indices.dropFirst() {
      if escaped {
        escaped = false
      } else if bytes[place] == UInt8(ascii: "\\") {
        escaped = true
      } else if bytes[place] == UInt8(ascii: "\"") {
        return bytes[(place + 1)...]
      }
    }
    return nil
  }
}
