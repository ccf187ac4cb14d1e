/// The role of each element of a page.
///
/// A class may lie (`main-content has-sidebar`), so an element that holds the headline or most of the
/// page's text is neither a box nor an aside whatever it is called.
struct HTMLRoles {
  private var roles: [HTMLRole]
  /// Up to each place, the bytes of the paragraphs that are not links.
  private var told: [Int]

  subscript(_ place: Int) -> HTMLRole { roles[place] }

  init(of tree: HTMLTree) {
    roles = tree.nodes.map { HTMLRole(of: $0) }
    let plain = [HTMLRole](repeating: .plain, count: roles.count)
    told = Self.told(in: tree, roles: plain)
    let all = told.last ?? 0
    let headlines = Self.running(tree.nodes.map { $0.tag == .h1 })
    let bodies = Self.running(covered(by: roles.indices.filter { roles[$0] == .body }, in: tree))
    for place in roles.indices where roles[place] != .plain && roles[place] != .body {
      if roles[place] == .aside || roles[place] == .related, Self.isWord(place, in: tree) {
        roles[place] = .plain
        continue
      }
      let range = tree.subtree(of: place)
      let mass = mass(of: range)
      // Comments may be longer than the news, and the lead may be its only long paragraph.
      let isBeside =
        bodies[bodies.count - 1] > 0 && bodies[range.lowerBound] == bodies[range.upperBound]
      let isShortLead = roles[place] == .lead && mass < Self.longLead
      let isLarge = all > 0 && mass * 10 > all * 6 && !isBeside && !isShortLead
      if isLarge || headlines[place + 1] < headlines[range.upperBound] { roles[place] = .plain }
    }
    for table in tree.all(.table) where roles[table] == .plain && Self.isImage(table, in: tree) {
      roles[table] = .caption
    }
    told = Self.told(in: tree, roles: roles)
  }

  /// The nodes of the elements that have paragraphs.
  private func covered(by elements: [Int], in tree: HTMLTree) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: tree.nodes.count)
    var end = 0
    for element in elements where mass(of: tree.subtree(of: element)) > 0 {
      for place in max(element, end)..<max(tree.nodes[element].end, end) { isCovered[place] = true }
      end = max(end, tree.nodes[element].end)
    }
    return isCovered
  }

  /// How many hold before each place, and in all.
  private static func running(_ flags: [Bool]) -> [Int] {
    var sum = 0
    return [0]
      + flags.map { flag in
        sum += flag ? 1 : 0
        return sum
      }
  }

  /// Whether a link is a word of a paragraph, whatever its class says (`tag`, `suggest-link`).
  private static func isWord(_ place: Int, in tree: HTMLTree) -> Bool {
    guard tree.nodes[place].tag == .a else { return false }
    var element = tree.nodes[place].parent
    while element > 0, tree.nodes[element].tag?.isBlock == false {
      element = tree.nodes[element].parent
    }
    return tree.nodes[element].tag == .p
  }

  /// Whether a table only holds an image and what is said below it, and is no link to a page.
  private static func isImage(_ table: Int, in tree: HTMLTree) -> Bool {
    let range = tree.subtree(of: table)
    let nodes = tree.nodes[range]
    guard nodes.count <= 60, nodes.contains(where: { $0.tag == .img }) else { return false }
    let links = tree.all(.a, in: range).map(tree.subtree)
    let isSaid = range.contains { place in
      tree.nodes[place].text.contains { $0 > 0x20 } && !links.contains { $0.contains(place) }
    }
    return isSaid && nodes.reduce(0) { $0 + $1.text.count } < 800
  }

  /// The bytes of paragraphs in a range of nodes.
  func mass(of range: Range<Int>) -> Int {
    (range.upperBound > 0 ? told[range.upperBound - 1] : 0)
      - (range.lowerBound > 0 ? told[range.lowerBound - 1] : 0)
  }

  /// Bytes of what is too long for a lead.
  private static let longLead = 1000

  /// Bytes of a text that is long enough to tell something.
  private static let paragraph = 80

  /// What is no paragraph of the text however long it is.
  private static let tellsNothing: Set<HTMLRole> = [.aside, .related, .lead]

  private static func told(in tree: HTMLTree, roles: [HTMLRole]) -> [Int] {
    var block = [Int](repeating: 0, count: tree.nodes.count)
    var isLinked = [Bool](repeating: false, count: tree.nodes.count)
    var bytes = [Int](repeating: 0, count: tree.nodes.count)
    for (place, node) in tree.nodes.enumerated() {
      let inherited = place > 0 && isLinked[node.parent]
      guard let tag = node.tag else {
        if !inherited { bytes[block[node.parent]] += node.text.count { $0 > 0x20 } }
        continue
      }
      isLinked[place] =
        inherited || tag == .a || tag.isSilent || Self.tellsNothing.contains(roles[place])
      block[place] = tag.isBlock && tag != .br ? place : (place > 0 ? block[node.parent] : 0)
    }
    var sum = 0
    return bytes.map { count in
      sum += count >= paragraph ? count : 0
      return sum
    }
  }
}
