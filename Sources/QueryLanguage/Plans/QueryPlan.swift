package import SQLText
package import VietnameseText

/// What SQLite reads for a statement, in plain words.
///
/// Made from the rows of `explain query plan`; whoever has a store asks for them.
package struct QueryPlan: Hashable, Sendable {
  /// One thing that is read or done, in SQLite's order.
  package enum Step: Hashable, Sendable {
    /// Every row of a table, or of an index that holds all that is asked of it.
    case scan(table: String, isInOrder: Bool)
    /// The rows of a table with some values in some columns.
    case lookup(table: String, columns: [String])
    /// The rows of a table with some id.
    case fetch(table: String)
    /// The full-text index of a table of words.
    case words(table: String)
    /// An index that is built for this one question out of a whole table.
    case index(table: String)
    /// What was found is kept and sorted before the first row is shown.
    case sort
  }

  /// Each step once.
  package private(set) var steps: [Step] = []

  /// The statement whose rows hold the plan: its column `detail` is what a plan is made from.
  package static func statement(of sql: SQLFragment) -> SQLStatement {
    SQLStatement(
      sql: "explain query plan \(sql)",
      columns: [
        ResultColumn(name: "id", type: .integer), ResultColumn(name: "parent", type: .integer),
        ResultColumn(name: "notused", type: .integer), ResultColumn(name: "detail", type: .text),
      ]
    )
  }

  /// `details`: the last column of each row of the plan of a statement.
  package init(details: [String], of sql: SQLFragment) {
    let tables = Self.tables(of: sql)
    for detail in details {
      guard let step = Self.step(detail, tables), !steps.contains(step) else { continue }
      steps.append(step)
    }
  }

  /// The tables that are read from end to end, each once.
  package var scanned: [String] {
    steps.compactMap { step in
      switch step {
      case .scan(let table, _), .index(let table): table
      case .lookup, .fetch, .words, .sort: nil
      }
    }
  }

  package var text: BilingualText {
    let head = BilingualText("read for it:", vi: "để trả lời, kho được đọc như sau:")
    return .joined([head] + steps.map { "  \($0.words)" }, separator: "\n")
  }

  // MARK: reading

  private static func step(_ detail: String, _ tables: [String: String]) -> Step? {
    let words = detail.split(separator: " ").map(String.init)
    if detail.hasPrefix("USE TEMP B-TREE FOR"), detail.hasSuffix("ORDER BY") { return .sort }
    guard words.count > 1, let table = tables[words[1]] else { return nil }
    if detail.contains(" VIRTUAL TABLE ") { return .words(table: table) }
    switch words[0] {
    case "SCAN":
      return .scan(table: table, isInOrder: detail.contains(" USING INDEX "))
    case "SEARCH":
      if detail.contains(" USING AUTOMATIC ") { return .index(table: table) }
      if detail.contains(" INTEGER PRIMARY KEY ") { return .fetch(table: table) }
      return .lookup(table: table, columns: columns(of: detail))
    default: return nil
    }
  }

  /// The columns of `… (role_folded=? AND place=?)`, each once and without what they end in.
  private static func columns(of detail: String) -> [String] {
    guard let open = detail.lastIndex(of: "("), detail.hasSuffix(")") else { return [] }
    var columns: [String] = []
    for part in detail[open...].split(separator: " ") where part != "AND" {
      var column = part.drop { $0 == "(" }.prefix { $0.isLetter || $0 == "_" }
      for suffix in ["_folded", "_from", "_to", "_key"] where column.hasSuffix(suffix) {
        column = column.dropLast(suffix.count)
      }
      if !column.isEmpty, !columns.contains(String(column)) { columns.append(String(column)) }
    }
    return columns
  }

  /// The stored tables of a statement by their aliases; selects with a name of their own are none.
  private static func tables(of sql: SQLFragment) -> [String: String] {
    let words = tokens(of: sql.prepared.sql)
    var named: Set<String> = []
    for index in words.indices.dropLast() where words[index] == "as" && words[index + 1] == "(" {
      // `pairs as (…)`, or with its columns: `periods (period) as (…)`.
      let head = words[..<index]
      let end = head.last == ")" ? head.lastIndex(of: "(") : index
      if let end, end > 0 { named.insert(words[end - 1]) }
    }
    var tables: [String: String] = [:]
    for index in words.indices where ["from", "join"].contains(words[index]) {
      guard index + 1 < words.count else { continue }
      let table = words[index + 1]
      guard table != "(", !table.hasPrefix("json_"), !named.contains(table) else { continue }
      let next = index + 2 < words.count ? words[index + 2] : ""
      tables[isAlias(next) ? next : table] = table
    }
    return tables
  }

  private static func isAlias(_ word: String) -> Bool {
    let others = ["where", "join", "left", "order", "group", "on", "limit", "union", "from"]
    return word.first?.isLetter == true && !others.contains(word)
  }

  /// Words and signs; of brackets and commas each is one.
  private static func tokens(of sql: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in sql.unicodeScalars {
      let isSign = scalar == "(" || scalar == ")" || scalar == ","
      guard isSign || scalar == " " || scalar == "\n" else {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if isSign { tokens.append(String(scalar)) }
    }
    return word.isEmpty ? tokens : tokens + [word]
  }
}

extension QueryPlan.Step {
  /// As in: looks up position by role and place.
  fileprivate var words: BilingualText {
    switch self {
    case .scan(let table, true):
      .both("scans all of \(table), in its order", vi: "quét toàn bộ \(table), theo thứ tự sẵn có")
    case .scan(let table, false): .both("scans all of \(table)", vi: "quét toàn bộ \(table)")
    case .lookup(let table, []): .both("looks up \(table)", vi: "tra \(table)")
    case .lookup(let table, let columns):
      .both(
        "looks up \(table) by \(columns.joined(separator: ", "))",
        vi: "tra \(table) theo \(columns.joined(separator: ", "))"
      )
    case .fetch(let table): .both("fetches \(table) by its id", vi: "lấy \(table) theo id")
    case .words(let table): .both("looks up words in \(table)", vi: "tra từ trong \(table)")
    case .index(let table):
      .both(
        "scans all of \(table), to index it for this one question",
        vi: "quét toàn bộ \(table) để lập chỉ mục riêng cho câu hỏi này"
      )
    case .sort:
      .both(
        "sorts what was found before it shows the first",
        vi: "sắp xếp xong mọi hàng tìm được rồi mới hiện hàng đầu"
      )
    }
  }
}
