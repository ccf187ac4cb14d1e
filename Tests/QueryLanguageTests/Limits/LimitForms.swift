/// Queries that grow without end, each in its own way.
enum LimitForms {
  struct Growing: Sendable {
    var sizes: [Int]
    /// What must be taken at least.
    var atLeast: Int
    var isEndless = false
    var text: @Sendable (Int) -> String
  }

  static let growing: [String: Growing] = [
    "alternatives": Growing(sizes: [990, 1_000, 1_001], atLeast: 1_000) {
      conditions($0, by: "or")
    },
    "alternating": deep(atLeast: 20, alternating),
    "bare paths": deep(atLeast: 4, paths),
    "brackets": Growing(sizes: [1, 50, 99, 100, 101], atLeast: 99, text: brackets),
    "conditions": Growing(sizes: [990, 1_000, 1_001], atLeast: 1_000) { conditions($0, by: "and") },
    "counted denials": deep(atLeast: 12) {
      denials($0).replacing("find", with: "count") + " by role"
    },
    "denials": deep(atLeast: 15, denials),
    "every": deep(atLeast: 2, every),
    "functions": deep(atLeast: 2, functions),
    "group functions": Growing(sizes: [1, 20, 40, 59, 60], atLeast: 20, text: groupFunctions),
    "group counts": Growing(sizes: [1, 30, 60, 61], atLeast: 30, text: groupCounts),
    "having": Growing(sizes: [1, 100, 1_000, 1_001], atLeast: 100, text: having),
    "items": Growing(sizes: [1, 59, 60, 61], atLeast: 60, text: items),
    "joins": Growing(sizes: Array(10...60), atLeast: 12, text: joins),
    "list": Growing(sizes: [1, 5_000, 10_000, 10_001], atLeast: 5_000, text: list),
    "named rows": Growing(sizes: Array(1...70), atLeast: 10, text: named),
    "named rows shown": Growing(sizes: Array(1...70), atLeast: 10) {
      "\(named($0)) show name, \((0..<$0).map { "a\($0)" }.joined(separator: ", "))"
    },
    "number list": Growing(sizes: [1, 5_000, 10_000, 10_001], atLeast: 10_000, text: numbers),
    "party rows": deep(atLeast: 2) {
      rows($0, then: "statements (addressee within \"xã A, B, C\")")
    },
    "places": Growing(sizes: [1, 20, 2_000], atLeast: 2_000, isEndless: true, text: places),
    "rows": deep(atLeast: 4) { rows($0) },
    "shapes": deep(atLeast: 2, shapes),
    "shown arrays": deep(atLeast: 2, shown),
    "words": Growing(sizes: [1, 60, 120, 200], atLeast: 100, text: words),
  ]

  private static func deep(atLeast: Int, _ text: @escaping @Sendable (Int) -> String) -> Growing {
    Growing(sizes: Array(1...101), atLeast: atLeast, text: text)
  }

  @Sendable static func brackets(_ count: Int) -> String {
    "find person where \(repeated("(", count))name = \"a\"\(repeated(")", count))"
  }

  static func nots(_ count: Int) -> String {
    "find person where \(repeated("not ", count))name = \"a\""
  }

  @Sendable static func conditions(_ count: Int, by word: String) -> String {
    let parts = (0..<count).map {
      "\(["name", "role", "place", "organisation"][$0 % 4]) ~ \"v\($0)\""
    }
    return "find person where \(parts.joined(separator: " \(word) "))"
  }

  @Sendable static func list(_ count: Int) -> String {
    "find person where name in (\((0..<count).map { "\"\($0)\"" }.joined(separator: ", ")))"
  }

  @Sendable static func numbers(_ count: Int) -> String {
    "find article where words in (\((0..<count).map { String($0 % 10) }.joined(separator: ", ")))"
  }

  @Sendable static func items(_ count: Int) -> String {
    "find person show positions { \((0..<count).map { "role as r\($0)" }.joined(separator: ", ")) }"
  }

  /// Different rows, a table of each.
  @Sendable static func joins(_ count: Int) -> String {
    let ways = (0..<count).map { index in
      let steps = (0..<6).map { (index >> $0) & 1 == 0 ? "parent" : "province" }
      return "place.\(steps.joined(separator: ".")).name as n\(index)"
    }
    return "find position show \(ways.prefix(60).joined(separator: ", "))"
  }

  @Sendable static func rows(_ count: Int) -> String { rows(count, then: "mentions (speaking)") }

  static func rows(_ count: Int, then inner: String) -> String {
    let steps = (0..<count).map {
      $0 % 2 == 0 ? "has articles (has people (" : "has articles (has speakers ("
    }
    return "find person where \(steps.joined())has \(inner)\(repeated(")", count * 2))"
  }

  @Sendable static func denials(_ count: Int) -> String {
    "find person where \(repeated("not (name = \"a\" and ", count))role = \"b\"\(repeated(")", count))"
  }

  @Sendable static func alternating(_ count: Int) -> String {
    let opened = (0..<count).map { $0 % 2 == 0 ? "(name = \"a\" or " : "(role = \"b\" and " }
    return "find person where \(opened.joined())place is missing\(repeated(")", count))"
  }

  @Sendable static func every(_ count: Int) -> String {
    let opened = (0..<count).map { _ in "every articles (title != \"a\" or every people (" }
    return "find person where \(opened.joined())name != \"b\"\(repeated(")", count * 2))"
  }

  @Sendable static func paths(_ count: Int) -> String {
    "find person where \(repeated("articles.people.", count))role != \"a\""
  }

  @Sendable static func functions(_ count: Int) -> String {
    let opened = (0..<count).map {
      $0 % 2 == 0 ? "count(articles where " : "count(people where "
    }
    let closed = repeated(") > 0", count)
    let field = count % 2 == 0 ? "name" : "title"
    return "find person where \(opened.joined())\(field) = \"a\"\(closed)"
  }

  /// Each needs a table of its own.
  @Sendable static func groupFunctions(_ count: Int) -> String {
    let shown = (0..<count).map { "count(people where name = \"a\($0)\") as c\($0)" }
    return "find article group by section show \(shown.joined(separator: ", "))"
  }

  @Sendable static func groupCounts(_ count: Int) -> String {
    let shown = (0..<count).map { "share(where people.name = \"a\($0)\") as c\($0)" }
    return "find article group by section show \(shown.joined(separator: ", "))"
  }

  @Sendable static func having(_ count: Int) -> String {
    let asked = (0..<count).map { "count() > \($0)" }
    return "find article group by section having \(asked.joined(separator: " or "))"
  }

  @Sendable static func named(_ count: Int) -> String {
    let rows = (0..<count).map { "has positions as a\($0) (role = \"\($0)\")" }
    return "find person where \(rows.joined(separator: " and "))"
  }

  @Sendable static func places(_ count: Int) -> String {
    let outer = repeated(", Hà Nội", count)
    return "find person where articles.people.place within \"xã Gia Lâm\(outer)\""
  }

  @Sendable static func shapes(_ count: Int) -> String {
    "find person show \(repeated("articles { people { ", count))name\(repeated(" } }", count))"
  }

  @Sendable static func shown(_ count: Int) -> String {
    "find person show \(repeated("articles.people.", count))statements.addressee"
  }

  /// Marked words, each verified in two placements.
  @Sendable static func words(_ count: Int) -> String {
    "find passage where text ~ \"\(repeated("hòa ", count))\""
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
