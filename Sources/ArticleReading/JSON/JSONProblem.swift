/// What is wrong with a text that should be JSON, and where.
struct JSONProblem: Error, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case endsInside(String)
    case expected(String)
    case lineBreakInString
    case badEscape
    case tooDeep(limit: Int)
    case notUTF8
  }

  var kind: Kind
  /// The offset in the text.
  var place: Int

  /// The problem as the beginning of a sentence.
  var phrase: String {
    switch kind {
    case .endsInside(let what): "the JSON ends inside \(what)"
    case .expected(let what): "broken JSON: expected \(what)"
    case .lineBreakInString: "broken JSON: the line ends inside a string"
    case .badEscape: "broken JSON: no such escape in a string"
    case .tooDeep(let limit): "JSON nested deeper than \(limit) levels"
    case .notUTF8: "the JSON is not UTF-8"
    }
  }
}
