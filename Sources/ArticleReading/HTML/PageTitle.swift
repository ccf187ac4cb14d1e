/// Finds the title of a page: in its headline, its metadata, or the title of its window.
struct PageTitle {
  let tree: HTMLTree
  let roles: HTMLRoles
  let metadata: HTMLMetadata
  let content: PageContent?

  var text: String? {
    let onPage = content?.headline.flatMap { tree.text(of: $0) }
    if let onPage, Self.tells(onPage) || metadata.headline == nil { return onPage }
    if let headline = metadata.headline.map(withoutOutlet) {
      // All pages of a system may be called `Chi tiết tin`.
      return onPage != nil || Self.tells(headline, 4) ? headline : heading ?? headline
    }
    return metadata.windowTitle.map { part(of: $0) ?? heading ?? withoutOutlet($0) }
  }

  private static func tells(_ title: String, _ words: Int = 3) -> Bool {
    title.split(separator: " ").count >= words
  }

  /// The last heading of some words before the first paragraph.
  private var heading: String? {
    guard let text = content?.text else { return nil }
    let end =
      text.first { roles.mass(of: $0..<$0 + 1) > 0 && roles[tree.nodes[$0].parent] != .lead }
      ?? text.lowerBound
    return (0..<end).reversed().lazy
      .filter { place in
        tree.nodes[place].tag?.isHeading == true && roles[place] != .aside
          && roles[place] != .lead
          && tree.all(.a, in: tree.subtree(of: place)).isEmpty
      }
      .compactMap { tree.text(of: $0) }
      .first { Self.tells($0, 4) }
  }

  /// The part of the window's title that stands alone on the page: the rest names the site.
  private func part(of title: String) -> String? {
    for separator in [" - ", " | ", " – ", " :: ", "_", "-"] {
      let parts = Self.parts(of: title, at: separator)
      guard (2...8).contains(parts.count) else { continue }
      for count in (1..<parts.count).reversed() {
        for piece in [parts.prefix(count), parts.suffix(count)] {
          let piece = piece.joined(separator: separator)
          let places = tree.elements(saying: piece, in: tree.nodes.indices)
          if piece.utf8.count >= 12, !places.allSatisfy({ isLinked($0) }) { return piece }
        }
      }
    }
    return nil
  }

  /// Whether an element is a link, or stands in one.
  private func isLinked(_ place: Int) -> Bool {
    var element = place
    while element > 0 {
      if tree.nodes[element].tag == .a { return true }
      element = tree.nodes[element].parent
    }
    return false
  }

  /// A title without the name of the outlet behind a bar or a dash.
  private func withoutOutlet(_ title: String) -> String {
    for separator in [" | ", " - ", " – ", " :: "] {
      let parts = Self.parts(of: title, at: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let isOutlet = metadata.outlet.map { LineForm.same($0, last) } ?? false
      let words = last.split(separator: " ").count
      if isOutlet || (separator == " | " && words <= 5) || last.hasSuffix(".vn") {
        return parts.dropLast().joined(separator: separator)
      }
    }
    return title
  }

  /// The pieces of a text between separators.
  static func parts(of text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = text[...]
    while let next = rest.first {
      if rest.hasPrefix(separator) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
      } else {
        part.append(next)
        rest = rest.dropFirst()
      }
    }
    return parts + [part]
  }
}
