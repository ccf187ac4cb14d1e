import VietnameseText

extension SyntaxParser {
  /// A value, or an interval of two.
  mutating func value(after: BilingualText) throws(ParseFailure) -> Value {
    let low = try singleValue(after: after)
    guard take(.interval) != nil else { return low }
    let high = try singleValue(after: "`..`")
    return .interval(low, high, low.range.joined(with: high.range))
  }

  private mutating func singleValue(after: BilingualText) throws(ParseFailure) -> Value {
    let token = current
    switch token.kind {
    case .string(let text):
      take()
      return .string(StringLiteral(text, at: token.range))
    case .number(let text):
      if let period = relativePeriod() {
        return .relative(RelativeDate(period, at: range(from: token.range.start)))
      }
      take()
      let isPercent = take(.percent) != nil
      return .number(
        NumberLiteral(text, isPercent: isPercent, at: range(from: token.range.start))
      )
    case .date(let text):
      take()
      return .date(DateLiteral(text, at: token.range))
    case .parameter(let name):
      take()
      return .parameter(Parameter(name, at: token.range))
    case .symbol(.openBracket):
      let values = try list()
      return .list(values, range(from: token.range.start))
    case .word:
      return try wordValue(after: after)
    case .symbol, .command, .invalid, .end:
      throw missing(.both("a value", vi: "giá trị"), after: after)
    }
  }

  private mutating func wordValue(after: BilingualText) throws(ParseFailure) -> Value {
    let start = current
    if start.keyword == .exactly, case .string(let text) = token(1).kind {
      take()
      let literal = StringLiteral(text, at: take().range)
      return .exactly(literal, range(from: start.range.start))
    }
    if start.keyword == .all, token(1).is(.openBracket) {
      take()
      let values = try list()
      return .all(values, range(from: start.range.start))
    }
    if let period = relativePeriod() {
      return .relative(RelativeDate(period, at: range(from: start.range.start)))
    }
    if let date = spokenDate() {
      return .date(DateLiteral(date, at: range(from: start.range.start)))
    }
    guard start.keyword?.isReserved != true else {
      throw missing(.both("a value", vi: "giá trị"), after: after)
    }
    if let slip = relativeSlip { throw fail(slip) }
    return .path(try path(after: after))
  }

  private mutating func list() throws(ParseFailure) -> [Value] {
    try nested { (parser) throws(ParseFailure) in
      let opening = parser.take()
      guard !parser.current.is(.closeBracket) else {
        throw parser.fail(.emptyList(at: opening.range.joined(with: parser.current.range)))
      }
      var values = [try parser.value(after: "`(`")]
      while parser.take(.comma) != nil {
        values.append(try parser.value(after: .both("the comma", vi: "dấu phẩy")))
      }
      if case .string = parser.current.kind {
        let label: BilingualText = .both(
          "is a comma missing before it?",
          vi: "thiếu dấu phẩy phía trước?"
        )
        throw parser.fail(
          .unexpected(.both("a string", vi: "chuỗi"), at: parser.current.range, label: label)
        )
      }
      try parser.close(opening, by: .closeBracket)
      return values
    }
  }
}
