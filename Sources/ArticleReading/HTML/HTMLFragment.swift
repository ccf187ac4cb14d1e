/// Texts of records and feeds, which are plain or a piece of HTML, once or twice escaped.
enum HTMLFragment {
  /// The blocks of a piece of HTML; missing where the text is plain.
  static func blocks(
    of bytes: [UInt8],
    limits: ReadingLimits
  ) throws(ReadingError) -> [HTMLBlock]? {
    var bytes = bytes
    if !hasElements(bytes) {
      guard bytes.contains(UInt8(ascii: "&")) else { return nil }
      let decoded = EntityText.decoded(bytes)
      guard hasElements(decoded) else { return nil }
      bytes = decoded
    }
    let tree = try HTMLParser.tree(of: bytes, limits: limits)
    return HTMLBlocks.blocks(of: tree.nodes.indices, in: tree, roles: HTMLRoles(of: tree))
  }

  /// A short text on one line, without elements and entities; missing where nothing is left.
  static func line(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) -> String? {
    guard let blocks = try blocks(of: bytes, limits: limits) else { return CleanText.line(bytes) }
    let texts = blocks.flatMap { $0.box.isEmpty ? [$0.text] : $0.box.map(\.title) }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// Whether there is an element in the text that pieces of HTML have.
  static func hasElements(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while let sign = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let isClosing = sign + 1 < bytes.count && bytes[sign + 1] == UInt8(ascii: "/")
      let start = sign + (isClosing ? 2 : 1)
      let name = bytes[start...].prefix(12).prefix {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10
      }
      let next = start + name.count
      if !name.isEmpty, next < bytes.count, [0x20, 0x09, 0x0A, 0x2F, 0x3E].contains(bytes[next]),
        HTMLTag(name: String(decoding: name, as: UTF8.self).lowercased()) != .other
      {
        return true
      }
      place = sign + 1
    }
    return false
  }
}
