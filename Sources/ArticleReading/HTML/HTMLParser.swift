import CMarkup

/// Builds the tree of a page with libxml2's parser of HTML, within our limits.
///
/// The parser only tells what it meets; the tree is ours, so that a page nested 200,000 deep stops
/// it at once instead of filling its tree and its stack.
final class HTMLParser {
  private let limits: ReadingLimits
  private var tree = HTMLTree()
  private var open: [Int] = []
  private var problem: ReadingError.Reason?
  private var parser: OpaquePointer?

  private init(limits: ReadingLimits) { self.limits = limits }

  /// The tree of valid UTF-8.
  static func tree(
    of bytes: [UInt8],
    limits: ReadingLimits
  ) throws(ReadingError) -> HTMLTree {
    guard bytes.count <= limits.markup else {
      throw ReadingError(.tooLarge(limit: limits.markup))
    }
    if let place = AttributeCount.excess(in: bytes) {
      throw ReadingError(.tooManyAttributes(limit: AttributeCount.limit), byte: place)
    }
    let parser = HTMLParser(limits: limits)
    // The parser takes a NUL for the end of its input.
    parser.parse(bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes)
    if let problem = parser.problem { throw ReadingError(problem) }
    return parser.tree
  }

  private func parse(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    var events = Self.events
    guard let parser = markup_html(&events, Unmanaged.passUnretained(self).toOpaque()) else {
      problem = .noParser
      return
    }
    defer { markup_free(parser) }
    self.parser = parser
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      markup_read_html(parser, start, Int32(buffer.count))
    }
    self.parser = nil
    while !open.isEmpty { close() }
  }

  private static var events: markup_events {
    var events = markup_events()
    events.start_html = { HTMLParser.of($0)?.start($1, attributes: $2) }
    events.end = { HTMLParser.of($0)?.end($1) }
    events.text = { HTMLParser.of($0)?.add($1, count: $2) }
    return events
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLParser? {
    pointer.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: - What the parser meets

  private func start(
    _ name: UnsafePointer<CChar>?,
    attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) {
    guard problem == nil, let name else { return }
    guard open.count < limits.elementDepth else {
      return stop(.tooDeep(limit: limits.elementDepth))
    }
    let tag = HTMLTag(name: String(cString: name))
    let node = HTMLTree.Node(
      tag: tag,
      parent: open.last ?? 0,
      end: 0,
      attributes: kept(attributes)
    )
    if append(node) { open.append(tree.nodes.count - 1) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard problem == nil, let name, let last = open.last else { return }
    let tag = HTMLTag(name: String(cString: name))
    guard tree.nodes[last].tag == tag else { return }
    close()
  }

  private func add(_ text: UnsafePointer<CChar>?, count: Int32) {
    guard problem == nil, let text, count > 0, let last = open.last else { return }
    // Programs and styles are no text; what describes the page in JSON is.
    if let tag = tree.nodes[last].tag, tag == .script || tag == .style {
      guard tree.nodes[last]["type"]?.lowercased().hasPrefix("application/ld+json") == true else {
        return
      }
    }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    if let before = tree.nodes.last, before.tag == nil, before.parent == last {
      tree.nodes[tree.nodes.count - 1].text += bytes
    } else {
      let end = tree.nodes.count + 1
      _ = append(HTMLTree.Node(parent: last, end: end, text: Array(bytes)))
    }
  }

  /// Adds a node to the tree; whether there was room for it.
  private func append(_ node: HTMLTree.Node) -> Bool {
    guard tree.nodes.count < limits.nodes else {
      stop(.tooManyElements(limit: limits.nodes))
      return false
    }
    tree.nodes.append(node)
    return true
  }

  private func close() {
    tree.nodes[open.removeLast()].end = tree.nodes.count
  }

  private func stop(_ reason: ReadingError.Reason) {
    problem = reason
    if let parser { markup_stop(parser) }
  }

  /// The attributes that reading asks for; a page has ten times as many.
  private static let attributeNames: Set<String> = [
    "class", "id", "href", "itemprop", "itemtype", "content", "property", "name", "datetime",
    "rel", "type", "style", "hidden", "align", "data-role", "data-slot", "data-content-name",
  ]

  private func kept(
    _ list: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [HTMLTree.Attribute] {
    guard let list else { return [] }
    var kept: [HTMLTree.Attribute] = []
    var place = 0
    while let name = list[place] {
      let name = String(cString: name)
      if Self.attributeNames.contains(name) {
        let value = list[place + 1].map { String(cString: $0) } ?? ""
        kept.append(HTMLTree.Attribute(name: name, value: value))
      }
      place += 2
    }
    return kept
  }
}
