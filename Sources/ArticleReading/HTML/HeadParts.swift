import VietnameseText

/// What a page shows around its headline and marks by a role, for pages whose metadata say nothing.
struct HeadParts {
  let tree: HTMLTree
  let roles: HTMLRoles
  /// The places of the headline and of the text; the start of the page where there are none.
  let headline: Int
  let text: Range<Int>

  /// The time that stands nearest to the headline: between it and the text, above it, or further
  /// down.
  ///
  /// The top of a page tells the day on which it was read, so what stands there does not count.
  var time: TimePeriod? {
    let above = (0..<headline).reversed().filter { roles[$0] == .time && !isInTop($0) }
    let below = (byline.upperBound..<tree.nodes.count).filter { roles[$0] == .time }
    return time(marked: byline.filter { roles[$0] == .time }) ?? timeRightAbove
      ?? time(marked: above) ?? time(marked: below)
  }

  private func time(marked places: [Int]) -> TimePeriod? {
    for place in places {
      let text = tree.nodes[place]["datetime"] ?? tree.text(of: place)
      guard let time = text.flatMap({ PageTime.period($0) }) else { continue }
      // Day and clock may be marked apart.
      let whole = tree.text(of: tree.nodes[place].parent).flatMap { PageTime.period($0) }
      return time.text.utf8.count > 10 ? time : whole ?? time
    }
    return nil
  }

  /// The time of a line in the part that the headline stands in, before it.
  private var timeRightAbove: TimePeriod? {
    let start = min(tree.nodes[headline].parent + 1, headline)
    return HTMLBlocks.blocks(of: start..<headline, in: tree, roles: roles).reversed().lazy
      .compactMap { TimeLine($0.text) }
      .first { $0.rest.allSatisfy { PageWords.isSection($0) } }?.times.first
  }

  /// The names between headline and text, also where a bar of buttons stands around them.
  var authors: [String] {
    byline.filter { roles[$0] == .author }
      .compactMap { tree.text(of: $0) }
      .flatMap { Byline.authors(in: PageLine(text: $0, number: 0, followsBlank: false)) ?? [] }
  }

  /// From the headline to the first paragraph of the text that is not its lead.
  private var byline: Range<Int> {
    let start = max(headline, text.lowerBound)
    let paragraph = (start..<max(start, text.upperBound)).first {
      roles.mass(of: $0..<$0 + 1) > 0 && !isInLead($0)
    }
    return headline..<(paragraph ?? start)
  }

  private func isInLead(_ place: Int) -> Bool { isInside(place) { roles[$0] == .lead } }

  /// The last step of the way down to the page, or the only link right above the headline.
  var section: String? {
    let ways = (0..<headline).reversed().filter { HTMLNames(of: tree.nodes[$0]).isBreadcrumb }
    for way in ways {
      let links = tree.all(.a, in: way..<min(tree.nodes[way].end, headline))
      if let name = links.reversed().lazy.compactMap(sectionName).first { return name }
    }
    let links = tree.all(.a, in: tree.nodes[headline].parent..<headline)
    return links.count == 1 ? sectionName(of: links[0]) : nil
  }

  /// The text of a link, where it is as short as the name of a section.
  private func sectionName(of link: Int) -> String? {
    guard let address = tree.nodes[link]["href"], !PageAddress.isFrontPage(address),
      !PageAddress.isWithinPage(address),
      let name = tree.text(of: link), name.split(separator: " ").count <= 6,
      LineForm.startsAsSentence(name),
      !PageWords.isMenu(PageLine(text: name, number: 0, followsBlank: false))
    else { return nil }
    return name
  }

  private func isInTop(_ place: Int) -> Bool {
    isInside(place) { element in
      let node = tree.nodes[element]
      return node.end <= headline
        && (node.tag == .header || node.tag == .nav || HTMLNames(of: node).isTop)
    }
  }

  /// Whether the node or one around it is what is asked for.
  private func isInside(_ place: Int, _ isMeant: (Int) -> Bool) -> Bool {
    var element = place
    while element > 0 {
      if isMeant(element) { return true }
      element = tree.nodes[element].parent
    }
    return false
  }
}
