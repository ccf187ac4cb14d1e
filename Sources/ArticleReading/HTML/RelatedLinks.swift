/// Reads the boxes of other pages out of a part of a page.
enum RelatedLinks {
  /// No page shows more other pages on purpose of its article.
  static let limit = 40

  static func links(
    in range: Range<Int>,
    of tree: HTMLTree,
    roles: HTMLRoles
  ) -> [RelatedLink] {
    var boxes: [RelatedLink] = []
    var place = range.lowerBound
    while place < range.upperBound, boxes.count < limit {
      let node = tree.nodes[place]
      guard let tag = node.tag else {
        take(node.text, into: &boxes)
        place += 1
        continue
      }
      if tag == .a, let address = node["href"] {
        // A link may hold a whole box: title, section, and summary in blocks of their own.
        let inner = place + 1..<node.end
        for block in HTMLBlocks.blocks(of: inner, in: tree, roles: roles, isInBox: true) {
          take(block.text, address, into: &boxes)
        }
        place = node.end
      } else if tag.isSilent || (place > range.lowerBound && roles[place] == .aside) {
        place = node.end
      } else {
        place += 1
      }
    }
    return boxes
  }

  /// The text of a link: the title of the next page, or the same page once more.
  private static func take(_ text: String, _ address: String, into boxes: inout [RelatedLink]) {
    let line = PageLine(text: text, number: 0, followsBlank: false)
    guard !PageAddress.isWithinPage(address), !PageWords.isMenu(line),
      !PageWords.isRelatedHeading(line)
    else { return }
    if let last = boxes.indices.last, boxes[last].url == address {
      if text != boxes[last].title, !boxes[last].summary.contains(text) {
        boxes[last].summary.append(text)
      }
      return
    }
    if line.wordCount < 4 {
      if let last = boxes.indices.last, boxes[last].section == nil, PageWords.isSection(text) {
        boxes[last].section = text
      }
      return
    }
    if boxes.contains(where: { $0.url == address }) { return }
    boxes.append(RelatedLink(title: text, url: address))
  }

  /// A text beside a link: the summary of that page, or the section that it stands in.
  private static func take(_ bytes: [UInt8], into boxes: inout [RelatedLink]) {
    guard let last = boxes.indices.last, let text = CleanText.line(bytes) else { return }
    let line = PageLine(text: text, number: 0, followsBlank: false)
    if PageWords.isSection(text), boxes[last].section == nil {
      boxes[last].section = text
    } else if line.wordCount >= 8, !LineForm.same(text, boxes[last].title) {
      boxes[last].summary.append(text)
    }
  }
}
