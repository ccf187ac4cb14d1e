import ArticleStore
import QueryLanguage
import SQLText
import VietnameseText

/// A row of the last result, by which it is gone back to.
struct ResultRowPlace {
  /// The row as the user counts, from 1.
  var number: Int
  /// The table in which the row's `id` stands.
  var table: String
  var id: Int64
}

extension Session {
  /// The row that a user names by its number, for a command that takes one.
  func row(_ number: String, for command: String) throws -> ResultRowPlace {
    // Where another store has come to its place there is no result any more.
    _ = try store()
    guard let last = lastResult else { throw ShellError.noResult }
    guard let table = last.query.tracked.origin else {
      throw ShellError.noSource(try question(behind: number))
    }
    guard let row = Int(number), row > 0 else { throw ShellError.rowNumber(number, command) }
    guard row <= last.origins.count else { throw ShellError.noRow(row, of: last) }
    let id = last.origins[row - 1]
    guard id != LastResult.gone else { throw ShellError.rowIsGone(row) }
    return ResultRowPlace(number: row, table: table, id: id)
  }
}

extension ShellError {
  /// `question` finds the rows that are counted.
  fileprivate static func noSource(_ question: String?) -> Self {
    let asked = question.map { BilingualText(": \(VisibleText.visible($0))") } ?? ""
    return Self(
      .both(
        "these rows count others, and no words stand behind one; ask for the rows with `find`\(asked)",
        vi:
          "các hàng này chỉ là số đếm, không có câu chữ phía sau; hãy hỏi các hàng bằng `find`\(asked)"
      )
    )
  }

  fileprivate static func rowNumber(_ text: String, _ command: String) -> Self {
    let given = VisiblePath.text(text)
    return Self(
      .both(
        "`\(command) N` takes the number of a row, from 1; not \"\(given)\"",
        vi: "`\(command) N` cần số thứ tự của hàng, từ 1; không phải \"\(given)\""
      )
    )
  }

  fileprivate static func noRow(_ row: Int, of result: LastResult) -> Self {
    if row <= result.count {
      let kept = ResultFoot.grouped(LastResult.kept)
      return Self(
        .both(
          "only the first \(kept) rows can be looked up",
          vi: "chỉ xem lại được \(kept) hàng đầu"
        )
      )
    }
    func rows(_ language: Language) -> String {
      "\(ResultFoot.grouped(result.count)) \(result.query.noun(for: result.count, in: language))"
    }
    return Self(
      .both(
        "there is no row \(row); the last result has \(rows(.english))",
        vi: "không có hàng \(row); kết quả cuối có \(rows(.vietnamese))"
      )
    )
  }

  fileprivate static func rowIsGone(_ row: Int) -> Self {
    Self(
      .both(
        "row \(row) was there before a correction and is no longer; ask again",
        vi: "hàng \(row) không còn sau một lần sửa; hãy hỏi lại"
      )
    )
  }
}
