import VietnameseText

/// A word that the grammar knows, by its canonical name.
///
/// Most are words only where the grammar expects them, so that a field may be called `last`; the
/// reserved ones are never the first word of a path.
package enum Keyword: String, CaseIterable, Hashable, Sendable {
  case find, count, save, run
  case `where`, group, by, having, show, order, limit, offset
  case asc, desc, fill
  case and, or, not
  case `in`, within, between, since
  case `is`, missing, known
  case has, every, `as`, all, exactly
  case today, this, last

  /// The other names of the keyword; unique among all keywords without their marks.
  package var aliases: [String] { VietnameseNames.keywords[self] ?? [] }

  /// Whether a statement begins with it.
  package var isStatement: Bool {
    [.find, .count, .save, .run].contains(self)
  }

  /// Whether a clause begins with it.
  package var isClause: Bool {
    [.where, .group, .by, .having, .show, .order, .limit].contains(self)
  }

  /// Whether no path may begin with it.
  package var isReserved: Bool {
    isClause || [.and, .or, .not, .in, .is].contains(self)
  }

  /// Whether something must follow, so that the next line of a script goes on.
  var asksForMore: Bool {
    [.and, .or, .not, .in, .within, .between, .since, .is, .as].contains(self)
  }

  /// The keyword that a word is in any language, with or without marks.
  package static func named(_ word: String) -> Keyword? {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return byName[word.lowercased()] }
    return byName[Folding.unmarked(word)]
  }

  private static let byName: [String: Keyword] = {
    var names: [String: Keyword] = [:]
    for keyword in allCases {
      for name in [keyword.rawValue] + keyword.aliases {
        names[Folding.unmarked(name)] = keyword
      }
    }
    return names
  }()
}
