/// The lines in which two texts differ, with a few equal lines around them.
package enum TextDifference {
  private static let context = 2

  private enum Edit {
    case same(Substring), removed(Substring), added(Substring)
  }

  /// The difference as text: `-` before a line of the first text only, `+` of the second only.
  ///
  /// White space and marks that cannot be told apart by eye are written as code points in the
  /// changed lines: a failing test about NFC and NFD would otherwise show two equal lines.
  package static func lines(_ first: String, _ second: String) -> String {
    let edits = edits(
      first.split(separator: "\n", omittingEmptySubsequences: false),
      second.split(separator: "\n", omittingEmptySubsequences: false)
    )
    var shown = Set<Int>()
    for (index, edit) in edits.enumerated() {
      switch edit {
      case .same: continue
      case .removed, .added: shown.formUnion(index - context...index + context)
      }
    }
    var text = ""
    var isInGap = false
    for (index, edit) in edits.enumerated() {
      guard shown.contains(index) else {
        if !isInGap { text += "   …\n" }
        isInGap = true
        continue
      }
      isInGap = false
      switch edit {
      case .same(let line): text += "   \(line)\n"
      case .removed(let line): text += " - \(plain(line))\n"
      case .added(let line): text += " + \(plain(line))\n"
      }
    }
    return text
  }

  private static func edits(_ old: [Substring], _ new: [Substring]) -> [Edit] {
    let sameBytes = { (left: Substring, right: Substring) in left.utf8.elementsEqual(right.utf8) }
    let changes = new.difference(from: old, by: sameBytes)
    var removed: [Int: Substring] = [:]
    var added: [Int: Substring] = [:]
    for change in changes {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): added[offset] = line
      }
    }
    var edits: [Edit] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if let line = removed[oldIndex] {
        edits.append(.removed(line))
        oldIndex += 1
      } else if let line = added[newIndex] {
        edits.append(.added(line))
        newIndex += 1
      } else {
        edits.append(.same(old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return edits
  }

  private static func plain(_ line: Substring) -> String {
    var text = ""
    for scalar in line.unicodeScalars {
      let isHidden =
        scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .nonspacingMark
        || (scalar.properties.isWhitespace && scalar != " ")
      if isHidden {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text.hasSuffix(" ") ? text + "⏎" : text
  }
}
