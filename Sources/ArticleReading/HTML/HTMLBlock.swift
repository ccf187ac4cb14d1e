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
  /// Whether it stands at the right edge, as names of authors do.
  var isRightAligned = false
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
    isRightAligned: Bool = false,
    box: [RelatedLink] = []
  ) {
    self.text = text
    self.tag = tag
    self.role = role
    self.isLink = isLink
    self.isBold = isBold
    self.links = links
    self.isRightAligned = isRightAligned
    self.box = box
  }

  /// A line of plain text.
  init(plain text: String) {
    self.init(text: text, tag: .p, role: .plain, isLink: false, isBold: false, links: [])
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
