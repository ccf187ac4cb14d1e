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
  package var aliases: [String] {
    switch self {
    case .find: ["tìm"]
    case .count: ["đếm"]
    case .save: ["lưu"]
    case .run: ["chạy"]
    case .where: ["khi"]
    case .group: ["nhóm"]
    case .by: ["theo"]
    case .having: ["nhóm_có"]
    case .show: ["hiện"]
    case .order: ["xếp"]
    case .limit: ["giới_hạn"]
    case .offset: ["bỏ_qua"]
    case .asc: ["tăng"]
    case .desc: ["giảm"]
    case .fill: ["lấp_đầy"]
    case .and: ["và"]
    case .or: ["hoặc"]
    case .not: ["không"]
    case .in: ["trong"]
    case .within: ["thuộc"]
    case .between: ["giữa"]
    case .since: ["từ"]
    case .is: ["là"]
    case .missing: ["thiếu"]
    case .known: ["rõ"]
    case .has: ["có"]
    case .every: ["mọi"]
    case .as: ["gọi_là"]
    case .all: ["tất_cả"]
    case .exactly: ["đúng"]
    case .today: ["hôm_nay"]
    case .this: ["này"]
    case .last: ["vừa_qua"]
    }
  }

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
