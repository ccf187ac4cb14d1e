/// Finds the part of a page that the article stands in.
struct PageContent {
  /// The places of the headline, missing where the page has no element for it, and of the text.
  var headline: Int?
  var text: Range<Int>

  /// Where a page has no paragraph and calls nothing its text, there is no part.
  init?(of tree: HTMLTree, roles: HTMLRoles) {
    let all = roles.mass(of: tree.nodes.indices)
    if let named = Self.named(in: tree, roles: roles, all: all) {
      text = named
    } else if all > 0 {
      text = Self.densest(in: tree, roles: roles)
    } else {
      return nil
    }
    let range = text
    let headlines = tree.all(.h1).filter {
      roles[$0] != .aside && tree.text(of: $0) != nil && !Self.isSiteName($0, in: tree)
    }
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
    return bodies.last { roles.mass(of: tree.subtree(of: $0)) * 10 >= most * 9 }
      .map(tree.subtree(of:))
  }

  /// Goes down from the top as long as one element holds most of what the one above holds.
  private static func densest(in tree: HTMLTree, roles: HTMLRoles) -> Range<Int> {
    let articles = tree.all(.article) + tree.all(.main)
    let all = roles.mass(of: tree.nodes.indices)
    var current =
      articles.first { roles.mass(of: tree.subtree(of: $0)) * 10 >= all * 6 }
      .map(tree.subtree(of:)) ?? tree.nodes.indices
    while true {
      let mass = roles.mass(of: current)
      let isOneElement = tree.nodes[current.lowerBound].end == current.upperBound
      var next = current.lowerBound + (isOneElement ? 1 : 0)
      var inner: Range<Int>?
      while next < current.upperBound, inner == nil {
        let range = tree.subtree(of: next)
        if range.count > 1, roles.mass(of: range) * 10 >= mass * 7, tree.nodes[next].tag != .p {
          inner = range
        }
        next = range.upperBound
      }
      guard let inner else { return current }
      current = inner
    }
  }
}
