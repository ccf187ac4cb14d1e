/// A stretch of text that stands on lines of its own in a page.
struct HTMLBlock {
  var text: String
  /// The element that it stands in directly.
  var tag: HTMLTag
  /// What the elements around it make of it.
  var role: HTMLRole
  /// Whether most of it leads to other pages.
  var isLink: Bool
  /// Whether all of it is set in bold.
  var isBold: Bool
  /// The addresses that it leads to.
  var links: [String]
  var alignment: Alignment
  /// Whether it stands right below an image, and is set as what is said of one is: centred, or
  /// all of it in italics.
  var isUnderImage = false
  /// The place of the node that ends it, and where the box ends that it heads.
  var place = 0
  var boxEnd: Int?
  /// The box of other pages that stands here instead of a text.
  var box: [RelatedLink] = []

  init(
    text: String,
    tag: HTMLTag,
    role: HTMLRole,
    isLink: Bool,
    isBold: Bool,
    links: [String],
    alignment: Alignment = .start,
    box: [RelatedLink] = []
  ) {
    self.text = text
    self.tag = tag
    self.role = role
    self.isLink = isLink
    self.isBold = isBold
    self.links = links
    self.alignment = alignment
    self.box = box
  }

  /// A line of plain text.
  init(plain text: String) {
    self.init(text: text, tag: .p, role: .plain, isLink: false, isBold: false, links: [])
  }

  /// The edge that a text is set against; names of authors stand at the right one.
  enum Alignment: Hashable {
    case start
    case center
    case right

    /// Missing where the element leaves it to the elements around it.
    init?(of node: HTMLTree.Node) {
      let style = node["style"]?.lowercased().filter { $0 != " " } ?? ""
      let align = node["align"]?.lowercased()
      if align == "right" || style.contains("text-align:right") {
        self = .right
      } else if align == "center" || node.tag == .center || style.contains("text-align:center") {
        self = .center
      } else if align != nil || style.contains("text-align:") {
        self = .start
      } else {
        return nil
      }
    }
  }

  var line: PageLine { PageLine(text: text, number: 0, followsBlank: true) }
}

/// Another page as a box names it.
struct RelatedLink: Hashable {
  var title: String
  var url: String
  var section: String?
  var summary: [String] = []
}
