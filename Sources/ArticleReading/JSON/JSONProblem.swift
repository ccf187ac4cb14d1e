import VietnameseText

/// What is wrong with a text that should be JSON, and where.
struct JSONProblem: Error, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case endsInside(BilingualText)
    case expected(BilingualText)
    case lineBreakInString
    case badEscape
    case tooDeep(limit: Int)
    case notUTF8
  }

  var kind: Kind
  /// The offset in the text.
  var place: Int

  /// The problem as the beginning of a sentence.
  var phrase: BilingualText {
    switch kind {
    case .endsInside(let what):
      .both("the JSON ends inside \(what)", vi: "JSON kết thúc giữa chừng trong \(what)")
    case .expected(let what):
      .both("broken JSON: expected \(what)", vi: "JSON hỏng: cần \(what)")
    case .lineBreakInString:
      .both(
        "broken JSON: the line ends inside a string",
        vi: "JSON hỏng: dòng kết thúc giữa một chuỗi"
      )
    case .badEscape:
      .both(
        "broken JSON: no such escape in a string",
        vi: "JSON hỏng: ký hiệu thoát trong chuỗi không hợp lệ"
      )
    case .tooDeep(let limit):
      .both("JSON nested deeper than \(limit) levels", vi: "JSON lồng sâu quá \(limit) tầng")
    case .notUTF8:
      .both("the JSON is not UTF-8", vi: "JSON không phải UTF-8")
    }
  }
}
