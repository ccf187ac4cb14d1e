import ArticleStore
import Foundation
import Importing
import QueryLanguage
import SQLText
import VietnameseText

extension Session {
  /// How many rows of the last result are found again after a correction.
  private static let rowsFollowed = 2_000

  /// Makes the people of several rows of the last result one person.
  func merge(rows numbers: [String]) throws {
    var people: [Int64] = []
    for number in numbers { people.append(try person(of: row(number, for: "merge"))) }
    try say(correct { try $0.merge(people: people) })
  }

  /// Shows what the person of a row is known by, or takes some of it apart.
  func split(row number: String, parts: [String]) throws {
    let row = try row(number, for: "split")
    let person = try person(of: row)
    guard let store = try store() else { throw ShellError.noStore(place) }
    guard row.table == "person" else {
      guard parts.isEmpty else { throw ShellError.splitsAtOnce(row) }
      let namings =
        try row.table == "position"
        ? store.namings(ofPosition: row.id) : store.namings(of: row.table, id: row.id)
      guard let namings = namings.first else { throw ShellError.isGone(row) }
      return try say(correct { try $0.split(namings, from: person) })
    }
    let all = try store.namings(of: person)
    guard !parts.isEmpty else { return try show(all, of: row) }
    var chosen: PersonNamings?
    for part in parts {
      guard let number = Int(part), all.indices.contains(number - 1) else {
        throw ShellError.noPart(part, of: row, count: all.count)
      }
      chosen = chosen?.joined(with: all[number - 1]) ?? all[number - 1]
    }
    guard let chosen else { return }
    try say(correct { try $0.split(chosen, from: person) })
  }

  /// Hides the facts of rows from every answer.
  func strike(rows numbers: [String]) throws {
    let rows = try numbers.map { try row($0, for: "strike") }
    for row in rows {
      // A strike may have written the next row anew.
      let now = try self.row(String(row.number), for: "strike")
      let struck = try correct { try $0.strike(now.table, id: now.id) }
      guard let struck else { throw ShellError.isGone(row) }
      say(struck)
    }
  }

  /// Takes the last correction back.
  func undo() throws {
    guard let undone = try correct({ try $0.undo() }) else {
      throw ShellError(
        .both("there is no correction to take back", vi: "không có lần sửa nào để bỏ")
      )
    }
    let what = CorrectionLine.what(of: undone)
    tell(.both("taken back: \(what)", vi: "đã bỏ lần sửa: \(what)"))
  }

  func showCorrections() throws {
    guard let store = try store() else { throw ShellError.noStore(place) }
    let corrections = try store.corrections()
    guard !corrections.isEmpty else {
      return tell(.both("there are no corrections", vi: "chưa sửa gì"))
    }
    try show(
      corrections.map { VisibleText.visible(CorrectionLine.text(of: $0).text(in: language)) }
    )
  }

  private func person(of row: ResultRowPlace) throws -> Int64 {
    guard let store = try store() else { throw ShellError.noStore(place) }
    guard let person = try store.person(of: row.table, id: row.id) else {
      throw ShellError(
        .both(
          "row \(row.number) is of no person; ask with `find person` or `find position`",
          vi: """
            hàng \(row.number) không phải của một người; \
            hãy hỏi bằng `find person` hoặc `find position`
            """
        )
      )
    }
    return person
  }

  private func show(_ parts: [PersonNamings], of row: ResultRowPlace) throws {
    guard Set(parts.flatMap(\.namings)).count > 1 else {
      throw ShellError(
        .both(
          """
          only one article names the person of row \(row.number), so there is nothing to take apart; \
          a wrong position is struck: find position, strike N
          """,
          vi: """
            chỉ một bài nhắc tên người ở hàng \(row.number) nên không có gì để tách; \
            chức vụ sai thì gạch bỏ: find position, strike N
            """
        )
      )
    }
    let width = String(parts.count).count
    let row = row.number
    var lines = [
      language.text("the person of row \(row) is known by", vi: "người ở hàng \(row) được biết qua")
    ]
    for (index, part) in parts.enumerated() {
      let number = String(index + 1)
      let noun = language.text(part.articles == 1 ? "article" : "articles", vi: "bài")
      let articles = "\(ResultFoot.grouped(part.articles)) \(noun)"
      lines.append(
        "  \(String(repeating: " ", count: width - number.count))\(number)  "
          + "\(VisibleText.visible(part.label)) · \(articles)"
      )
    }
    lines.append(
      language.text(
        "`split \(row) K …` makes another person of what stands under K",
        vi: "`split \(row) K …` tách phần ghi ở số K thành một người khác"
      )
    )
    try show(lines)
  }

  private func say(_ correction: Correction) {
    let what = CorrectionLine.what(of: correction)
    tell(.both("\(what) · `undo` takes it back", vi: "đã \(what) · `undo` để bỏ lần sửa này"))
  }

  /// What is no data, apart from what stands around it where somebody reads along.
  private func tell(_ text: BilingualText) {
    let lines = DisplayWidth.wrapped(
      VisibleText.visible(text.text(in: language)),
      width: isInteractive ? output.width ?? 80 : .max,
      hanging: 2
    )
    let text = lines.joined(separator: "\n")
    output.say(isInteractive ? "\n\(text)\n" : text)
  }

  private func show(_ lines: [String]) throws {
    let shown = lines.flatMap {
      DisplayWidth.wrapped($0, width: isInteractive ? output.width ?? 80 : .max, hanging: 4)
    }.joined(separator: "\n")
    try output.show(isInteractive ? "\n\(shown)\n" : shown)
  }

  /// Opens the store for writing for the moment, and follows the rows of the last result to where
  /// the correction has led them.
  private func correct<Value>(_ body: (FactCorrection) throws -> Value) throws -> Value {
    guard let reading = try store() else { throw ShellError.noStore(place) }
    let keys = try lastResult.flatMap { last in
      try last.query.tracked.origin.flatMap {
        try reading.keys(of: $0, ids: last.origins.prefix(Self.rowsFollowed).map(\.self))
      }
    }
    try closeStore()
    let store = try ArticleStore.open(place.path, for: .writing)
    let value: Value
    do {
      value = try body(FactCorrection(store: store, time: .second(after1970: Int(time(nil)))))
    } catch {
      try store.close()
      throw error
    }
    try store.close()
    if let keys { try follow(keys) }
    return value
  }

  private func follow(_ keys: RowKeys) throws {
    guard let store = try store(), var last = lastResult else { return }
    let now = try store.ids(of: keys)
    last.origins = last.origins.prefix(Self.rowsFollowed).map { now[$0] ?? LastResult.gone }
    lastResult = last
  }
}

extension PersonNamings {
  /// Both, under one label.
  fileprivate func joined(with other: PersonNamings) -> PersonNamings {
    var joined = self
    joined.add(other)
    return joined
  }
}

extension ShellError {
  fileprivate static func splitsAtOnce(_ row: ResultRowPlace) -> Self {
    Self(
      .both(
        "row \(row.number) is no person: `split \(row.number)` takes this row alone apart",
        vi: "hàng \(row.number) không phải là người: `split \(row.number)` chỉ tách riêng hàng này"
      )
    )
  }

  fileprivate static func isGone(_ row: ResultRowPlace) -> Self {
    Self(
      .both(
        "row \(row.number) is not in the store any more; ask again",
        vi: "hàng \(row.number) không còn trong kho; hãy hỏi lại"
      )
    )
  }

  fileprivate static func noPart(_ part: String, of row: ResultRowPlace, count: Int) -> Self {
    let given = VisiblePath.text(part)
    return Self(
      .both(
        "`split \(row.number) K` takes a number from 1 to \(count); not \"\(given)\"",
        vi: "`split \(row.number) K` cần một số từ 1 đến \(count); không phải \"\(given)\""
      )
    )
  }
}
