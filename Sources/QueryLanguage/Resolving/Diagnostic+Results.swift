import VietnameseText

extension Diagnostic.Code {
  static let sameColumn = Self("same-column")
  static let orderByMany = Self("order-by-many")
  static let unsortable = Self("unsortable")
  static let countShows = Self("count-shows")
}

/// Clauses that do not go with what they show.
extension Diagnostic {
  static func sameColumn(_ name: String, at range: SourceRange, earlier: SourceRange?) -> Self {
    Self(
      .sameColumn,
      .both("two columns would be called `\(name)`", vi: "hai cột sẽ cùng tên `\(name)`"),
      at: range,
      notes: earlier.map { [Note(.both("the other one", vi: "cột kia ở đây"), at: $0)] } ?? [],
      hint: .both(
        "give one of them another name: `as …`",
        vi: "hãy đặt tên khác cho một cột: `as …`"
      )
    )
  }

  static func sameKey(_ name: String, at range: SourceRange) -> Self {
    Self(
      .sameColumn,
      .both("two columns would be called `\(name)`", vi: "hai cột sẽ cùng tên `\(name)`"),
      at: range,
      hint: name == "count"
        ? .both("the number of rows is shown anyway", vi: "số hàng đằng nào cũng được hiện")
        : .both("take one of them out", vi: "hãy bỏ bớt một cột")
    )
  }

  static func orderByMany(_ path: ResolvedPath, at range: SourceRange) -> Self {
    let isRow = path.field == nil
    let hint: BilingualText =
      isRow
      ? .both(
        "to sort by how many there are: `count(\(path.name))`",
        vi: "để xếp theo số lượng: `count(\(path.name))`"
      )
      : .both(
        "one of them must be chosen: `first(\(path.name))`, `max(\(path.name))`",
        vi: "phải chọn một giá trị: `first(\(path.name))`, `max(\(path.name))`"
      )
    return Self(
      .orderByMany,
      .both(
        "`\(path.name)` can have several values in one row, which gives no order",
        vi: "`\(path.name)` có thể có nhiều giá trị trong một hàng nên không xếp được"
      ),
      at: range,
      hint: hint
    )
  }

  static func unsortable(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .unsortable,
      .both(
        "`\(path.name)` is too long a text to sort or group by",
        vi: "`\(path.name)` là văn bản quá dài để xếp hay nhóm theo"
      ),
      at: range
    )
  }

  static func countShowsItself(_ clause: String, at range: SourceRange) -> Self {
    Self(
      .countShows,
      .both(
        "`count` without `by` gives one number and has no `\(clause)`",
        vi: "`count` không có `by` chỉ cho một số, không có `\(clause)`"
      ),
      at: range,
      hint: clause == "show" ? .both("to see the rows: `find`", vi: "để xem các hàng: `find`") : nil
    )
  }
}
