/// Follows the elements of a feed and fills its items.
struct FeedStructure {
  private let sizeLimit: Int
  private var item: FeedItem?
  private var outlet = ""
  /// How deep the parser is, and where the item and the field that is being read began.
  private var depth = 0
  private var itemDepth = 0
  private var field: (name: Field, depth: Int)?
  private var text: [UInt8] = []
  private(set) var isTooLarge = false

  private enum Field {
    case title, summary, content, link, identifier, published, modified, section, author, outlet
  }

  init(sizeLimit: Int) { self.sizeLimit = sizeLimit }

  var isInItem: Bool { item != nil }

  mutating func start(_ name: String, prefix: String, attributes: [String: String]) {
    depth += 1
    if field?.name == .author, name == "name" {
      // Atom's author has a name, an address and a page; RSS's is a text.
      field = (.author, depth)
      text = []
      return
    }
    if field != nil {
      // A text in XHTML: its elements are told as they stand.
      text += "<\(name)>".utf8
      return
    }
    if item == nil, name == "item" || name == "entry" {
      item = FeedItem(outlet: outlet)
      itemDepth = depth
      return
    }
    guard let found = Self.field(name, prefix: prefix) else { return }
    if item == nil {
      if found == .title, outlet.isEmpty, depth <= 3 { field = (.outlet, depth) }
      return
    }
    // `media:group` has titles of its own.
    guard depth == itemDepth + 1 || found == .author && depth <= itemDepth + 2 else { return }
    if found == .link, let address = attributes["href"] {
      if attributes["rel"] ?? "alternate" == "alternate" { item?.link = address }
      return
    }
    if found == .section, let term = attributes["term"] {
      set(.section, attributes["label"] ?? term)
      return
    }
    if found == .identifier, attributes["isPermaLink"] == "false" { return }
    field = (found, depth)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard field != nil else { return }
    guard text.count + bytes.count <= sizeLimit else {
      isTooLarge = true
      return
    }
    text += bytes
  }

  /// Ends an element; gives the item that ends with it.
  mutating func end(_ name: String) -> FeedItem? {
    defer { depth -= 1 }
    if let field {
      if depth > field.depth {
        text += "</\(name)>".utf8
      } else {
        set(field.name, String(decoding: text, as: UTF8.self))
        self.field = nil
        text.removeAll(keepingCapacity: true)
      }
      return nil
    }
    guard let item, depth == itemDepth else { return nil }
    self.item = nil
    return item
  }

  /// Fills a field that is still empty.
  private mutating func set(_ field: Field, _ value: String) {
    let path: WritableKeyPath<FeedItem, String>
    switch field {
    case .title: path = \.title
    case .summary: path = \.summary
    case .content: path = \.content
    case .link: path = \.link
    case .published: path = \.published
    case .modified: path = \.modified
    case .section: path = \.section
    case .identifier:
      guard value.hasPrefix("http") else { return }
      path = \.identifier
    case .author:
      item?.authors.append(value)
      return
    case .outlet:
      outlet = value
      return
    }
    if item?[keyPath: path].isEmpty == true { item?[keyPath: path] = value }
  }

  private static func field(_ name: String, prefix: String) -> Field? {
    switch (prefix, name) {
    case ("media", _), ("itunes", _), ("image", _): nil
    case (_, "title"): .title
    case (_, "description"), (_, "summary"): .summary
    case (_, "encoded"), (_, "content"): .content
    case ("", "link"), ("atom", "link"): .link
    case (_, "guid"), (_, "id"): .identifier
    case (_, "pubDate"), (_, "published"), (_, "issued"), ("dc", "date"): .published
    case (_, "updated"), (_, "modified"): .modified
    case (_, "category"), ("dc", "subject"): .section
    case (_, "author"), ("dc", "creator"): .author
    default: nil
    }
  }
}
