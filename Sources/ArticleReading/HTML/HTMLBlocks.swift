/// Cuts a part of a page into its blocks.
///
/// Each line break ends a block, as it does when the page's text is copied from a browser.
struct HTMLBlocks {
  private let tree: HTMLTree
  private let roles: HTMLRoles
  private let isInBox: Bool
  private(set) var blocks: [HTMLBlock] = []

  private var open: [Open] = []
  private var text: [UInt8] = []
  private var letters = (all: 0, linked: 0, bold: 0, italic: 0)
  /// Whether an image stands between the last block and the text at hand.
  private var followsImage = false
  private var links: [String] = []
  /// The node that is looked at.
  private var current = 0

  private struct Open {
    var place: Int
    var tag: HTMLTag
    var role: HTMLRole
    var isLink: Bool
    /// Where the link leads that the element stands in.
    var address: String?
    var isBold: Bool
    var isItalic: Bool
    var alignment: HTMLBlock.Alignment
  }

  /// Inside of a box of other pages no part is a box of its own.
  static func blocks(
    of range: Range<Int>,
    in tree: HTMLTree,
    roles: HTMLRoles,
    isInBox: Bool = false
  ) -> [HTMLBlock] {
    var cutting = HTMLBlocks(tree: tree, roles: roles, isInBox: isInBox)
    cutting.cut(range)
    return cutting.blocks
  }

  private init(tree: HTMLTree, roles: HTMLRoles, isInBox: Bool) {
    self.tree = tree
    self.roles = roles
    self.isInBox = isInBox
  }

  private mutating func cut(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      current = place
      while let last = open.last, tree.nodes[last.place].end <= place { close() }
      let node = tree.nodes[place]
      guard let tag = node.tag else {
        add(node.text)
        place += 1
        continue
      }
      let role = roles[place]
      if tag.isSilent || role == .aside {
        place = node.end
      } else if role == .related, !isInBox {
        endBlock()
        let links = RelatedLinks.links(in: place..<node.end, of: tree, roles: roles)
        if !links.isEmpty { append(box: links) }
        place = node.end
      } else {
        enter(node, tag, role, at: place)
        place += 1
      }
    }
    while !open.isEmpty { close() }
    endBlock()
  }

  private mutating func append(box: [RelatedLink]) {
    blocks.append(
      HTMLBlock(
        text: "",
        tag: .div,
        role: .related,
        isLink: true,
        isBold: false,
        links: [],
        box: box
      )
    )
  }

  private mutating func enter(
    _ node: HTMLTree.Node,
    _ tag: HTMLTag,
    _ role: HTMLRole,
    at place: Int
  ) {
    if tag.isBlock { endBlock() }
    let outer = open.last
    // Whatever stands in a caption belongs to it, the photographer too.
    let inherits =
      role == .plain || role == .body || role == .section || outer?.role == .caption
    if tag == .a, let address = node["href"] { links.append(address) }
    if tag == .img { followsImage = true }
    open.append(
      Open(
        place: place,
        tag: tag,
        role: inherits ? outer?.role ?? .plain : role,
        isLink: tag == .a || outer?.isLink == true,
        address: tag == .a ? node["href"] : outer?.address,
        isBold: tag == .b || tag == .strong || outer?.isBold == true,
        isItalic: tag == .i || tag == .em || outer?.isItalic == true,
        alignment: HTMLBlock.Alignment(of: node) ?? outer?.alignment ?? .start
      )
    )
  }

  private mutating func close() {
    guard let last = open.last else { return }
    if last.tag.isBlock {
      endBlock()
    } else if tree.nodes[last.place]["class"] == "location-stamp" {
      // Where the story is from; the style of the page draws the dash.
      text += " - ".utf8
    }
    open.removeLast()
  }

  private mutating func add(_ bytes: [UInt8]) {
    let inner = open.last
    if inner?.tag == .pre {
      text += bytes
    } else {
      text += bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    }
    let count = bytes.count { $0 > 0x20 }
    letters.all += count
    if inner?.isLink == true { letters.linked += count }
    if inner?.isBold == true { letters.bold += count }
    if inner?.isItalic == true { letters.italic += count }
  }

  private mutating func endBlock() {
    defer {
      text.removeAll(keepingCapacity: true)
      letters = (0, 0, 0, 0)
      links = []
    }
    guard letters.all > 0 else { return }
    defer { followsImage = false }
    let tag = open.last { $0.tag.isBlock }?.tag ?? .div
    // A link may hold whole blocks.
    if links.isEmpty, let address = open.last?.address { links = [address] }
    for line in CleanText.lines(text) {
      var block = HTMLBlock(
        text: line.text,
        tag: tag,
        role: open.last?.role ?? .plain,
        isLink: letters.linked * 10 >= letters.all * 8,
        isBold: letters.bold == letters.all,
        links: links,
        alignment: open.last?.alignment ?? .start
      )
      block.isUnderImage =
        followsImage && (block.alignment == .center || letters.italic == letters.all)
      block.place = current
      if PageWords.isRelatedHeading(line) { block.boxEnd = boxEnd }
      blocks.append(block)
    }
  }

  /// The end of the smallest element around the heading that has a link behind it.
  private var boxEnd: Int {
    var element = open.last?.place ?? 0
    for _ in 0..<5 {
      let rest = min(current, tree.nodes[element].end)..<tree.nodes[element].end
      if rest.contains(where: { tree.nodes[$0].tag == .a }) { break }
      element = tree.nodes[element].parent
    }
    return tree.nodes[element].end
  }
}
