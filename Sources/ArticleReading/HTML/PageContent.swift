/// Finds the part of a page that the article stands in.
struct PageContent {
  /// The places of the headline, missing where the page has no element for it, and of the text.
  var headline: Int?
  var text: Range<Int>

  /// Where a page has no paragraph and calls nothing its text, there is no part.
  init?(of tree: HTMLTree, roles: HTMLRoles) {
    let all = roles.mass(of: tree.nodes.indices)
    let headlines = tree.all(.h1).filter {
      roles[$0] != .aside && tree.text(of: $0) != nil && !Self.isSiteName($0, in: tree)
    }
    if let named = Self.named(in: tree, roles: roles, all: all) {
      // What holds the headline too is the middle of the page, whatever it is called.
      let isMiddle = headlines.contains(where: named.contains)
      text = isMiddle ? Self.densest(in: named, of: tree, roles: roles, tenths: 9) : named
    } else if all > 0 {
      text = Self.densest(in: tree, roles: roles)
    } else {
      return nil
    }
    let range = text
    headline = headlines.last { $0 < range.lowerBound } ?? headlines.first { range.contains($0) }
  }

  /// Whether a heading leads to the front page: it names the site.
  private static func isSiteName(_ heading: Int, in tree: HTMLTree) -> Bool {
    tree.all(.a, in: tree.subtree(of: heading)).contains {
      tree.nodes[$0]["href"].map(PageAddress.isFrontPage) == true
    }
  }

  /// The smallest element that the page calls the text of its article and that holds most of it.
  private static func named(in tree: HTMLTree, roles: HTMLRoles, all: Int) -> Range<Int>? {
    let bodies = tree.nodes.indices.filter { roles[$0] == .body }
    guard let most = bodies.map({ roles.mass(of: tree.subtree(of: $0)) }).max(),
      most * 10 >= all * 3
    else { return nil }
    if most == 0 { return longest(of: bodies, in: tree) }
    return bodies.last { roles.mass(of: tree.subtree(of: $0)) * 10 >= most * 9 }
      .map(tree.subtree(of:))
  }

  /// The part with the most text, for news of a few short lines.
  private static func longest(of bodies: [Int], in tree: HTMLTree) -> Range<Int>? {
    let lengths = bodies.map { body in
      tree.nodes[tree.subtree(of: body)].reduce(0) { $0 + $1.text.count { $0 > 0x20 } }
    }
    guard let most = lengths.max(), most > 0 else { return nil }
    return lengths.lastIndex { $0 * 10 >= most * 9 }.map { tree.subtree(of: bodies[$0]) }
  }

  /// The part of the page that holds most of it, from its article or its main part on.
  private static func densest(in tree: HTMLTree, roles: HTMLRoles) -> Range<Int> {
    let all = roles.mass(of: tree.nodes.indices)
    let article = (tree.all(.article) + tree.all(.main)).first {
      roles.mass(of: tree.subtree(of: $0)) * 10 >= all * 6
    }
    let start = article.map(tree.subtree) ?? tree.nodes.indices
    return densest(in: start, of: tree, roles: roles, tenths: 7)
  }

  /// Goes down as long as one element holds so many tenths of what the one above holds.
  private static func densest(
    in range: Range<Int>,
    of tree: HTMLTree,
    roles: HTMLRoles,
    tenths: Int
  ) -> Range<Int> {
    var current = range
    while true {
      let mass = roles.mass(of: current)
      let isOneElement = tree.nodes[current.lowerBound].end == current.upperBound
      var next = current.lowerBound + (isOneElement ? 1 : 0)
      var inner: Range<Int>?
      while next < current.upperBound, inner == nil {
        let range = tree.subtree(of: next)
        if range.count > 1, roles.mass(of: range) * 10 >= mass * tenths,
          tree.nodes[next].tag != .p
        {
          inner = range
        }
        next = range.upperBound
      }
      guard let inner else { return current }
      current = inner
    }
  }
}
