import VietnameseText

extension SyntaxParser {
  /// A path, or a function of one.
  mutating func expression(after: BilingualText) throws(ParseFailure) -> Expression {
    let path = try path(after: after)
    guard current.is(.openBracket), path.steps.count == 1 else { return .path(path) }
    return .call(try call(of: path.steps[0]))
  }

  mutating func path(after: BilingualText) throws(ParseFailure) -> Path {
    guard let word = current.word, current.keyword?.isReserved != true else {
      throw missing(.both("a field", vi: "trường"), after: after)
    }
    var steps = [Name(word, at: take().range)]
    while take(.dot) != nil {
      guard let word = current.word else {
        throw missing(.both("a field", vi: "trường"), after: .both("the dot", vi: "dấu chấm"))
      }
      guard steps.count < LanguageLimits.pathSteps else {
        throw fail(.pathTooLong(at: current.range))
      }
      steps.append(Name(word, at: take().range))
    }
    return Path(steps)
  }

  private mutating func call(of name: Name) throws(ParseFailure) -> FunctionCall {
    try nested { (parser) throws(ParseFailure) in
      let opening = parser.take()
      var argument: Expression?
      var condition: WhereClause?
      if !parser.current.is(.closeBracket), parser.current.keyword != .where {
        argument = try parser.expression(after: "`(`")
      }
      if let start = parser.take(.where) { condition = try parser.whereClause(after: start) }
      let more: [Keyword] = condition == nil ? [.where] : [.and, .or]
      try parser.close(opening, by: .closeBracket, orGoOnBy: more)
      return FunctionCall(
        name,
        argument: argument,
        condition: condition,
        at: parser.range(from: name.range.start)
      )
    }
  }
}
