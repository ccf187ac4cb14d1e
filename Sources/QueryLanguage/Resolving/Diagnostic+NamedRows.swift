import VietnameseText

extension Diagnostic.Code {
  static let misplacedName = Self("misplaced-name")
  static let nameTaken = Self("name-taken")
  static let notComparable = Self("not-comparable")
}

/// Rows that are given a name.
extension Diagnostic {
  static func nameTooDeep(_ name: Name) -> Self {
    Self(
      .misplacedName,
      .both(
        "a row is named only in the topmost list of conditions joined by `and`",
        vi: "chỉ đặt tên cho hàng được ở lớp điều kiện ngoài cùng nối bằng `and`"
      ),
      at: name.range,
      hint: .both(
        "behind `or`, `not` and in brackets of other rows `has … (…)` stands without `as`",
        vi: "sau `or`, `not` và trong ngoặc của hàng khác, viết `has … (…)` không có `as`"
      )
    )
  }

  static func nameOfEvery(_ name: Name) -> Self {
    Self(
      .misplacedName,
      .both(
        "`every` speaks of all rows, of which none can be named",
        vi: "`every` nói về mọi hàng nên không đặt tên được cho hàng nào"
      ),
      at: name.range
    )
  }

  static func nameTaken(_ name: Name, by what: BilingualText) -> Self {
    Self(
      .nameTaken,
      .both(
        "`\(name.text)` is \(what) already and cannot name a row",
        vi: "`\(name.text)` đã là \(what), không dùng làm tên hàng được"
      ),
      at: name.range,
      hint: .both("any other word will do: `as a`", vi: "từ nào khác cũng được: `as a`")
    )
  }

  static func twoFields(_ subject: Subject, _ path: Path) -> Self {
    Self(
      .notComparable,
      .both(
        "`\(path.text)` is a field of the same row; only with a named row can a value be compared",
        vi: "`\(path.text)` là trường của cùng hàng đó; chỉ so sánh được với hàng đã đặt tên"
      ),
      at: path.range,
      hint:
        .both(
          "name it: `has \(subject.path.relations.first?.name ?? "positions") as a (…)`, then `\(subject.name) = a.…`",
          vi:
            "hãy đặt tên: `has \(subject.path.relations.first?.name ?? "positions") as a (…)`, rồi `\(subject.name) = a.…`"
        )
    )
  }

  static func manyOfNamed(_ path: ResolvedPath, at range: SourceRange) -> Self {
    Self(
      .notComparable,
      .both(
        "`\(path.name)` can have several values, of which none is meant",
        vi: "`\(path.name)` có thể có nhiều giá trị, không rõ giá trị nào"
      ),
      at: range,
      hint: .both(
        "name the row that is meant by another `has … as b (…)`",
        vi: "hãy đặt tên cho hàng đó bằng một `has … as b (…)` khác"
      )
    )
  }

  static func neverTheSame(_ subject: Subject, _ other: ResolvedPath, at range: SourceRange) -> Self
  {
    func noun(_ path: ResolvedPath) -> BilingualText {
      path.field?.type.noun ?? path.entity.indefinite
    }
    return Self(
      .notComparable,
      .both(
        "`\(subject.name)` is \(noun(subject.path)) and `\(other.name)` is \(noun(other)); they are never the same",
        vi:
          "`\(subject.name)` là \(noun(subject.path)) còn `\(other.name)` là \(noun(other)); không bao giờ trùng nhau"
      ),
      at: range
    )
  }

  static func rowsInFunction(_ name: String, at range: SourceRange) -> Self {
    Self(
      .groupOnly,
      .both(
        "in groups functions speak of the rows that are found, not of the named row `\(name)`",
        vi: "trong nhóm, hàm nói về các hàng tìm được, không về hàng đã đặt tên `\(name)`"
      ),
      at: range
    )
  }
}
