import VietnameseText

/// Reads the tokens of one statement; one function for each rule of the grammar.
///
/// What is wrong is diagnosed where it stands. The parser then goes on at the next condition or
/// clause, so that one look shows several independent errors.
struct SyntaxParser {
  private let tokens: ArraySlice<Token>
  private var index: Int
  private let end: Token
  private(set) var diagnostics: [Diagnostic] = []
  private var depth = 0

  /// `tokens` without `end`; what is missing after them is missing at the end of the last.
  init(_ tokens: ArraySlice<Token>) {
    self.tokens = tokens
    index = tokens.startIndex
    end = Token(.end, at: .point(tokens.last?.range.end ?? 0))
  }

  // MARK: looking

  var current: Token { token(0) }

  /// The token so many after the current one, or before it.
  func token(_ distance: Int) -> Token {
    tokens.indices.contains(index + distance) ? tokens[index + distance] : end
  }

  var isAtEnd: Bool { index >= tokens.endIndex }

  /// Where the last token that was taken ends.
  var lastEnd: Int {
    index > tokens.startIndex ? tokens[index - 1].range.end : tokens.first?.range.start ?? 0
  }

  /// The range from `start` to the last token taken.
  func range(from start: Int) -> SourceRange { SourceRange(start, max(start, lastEnd)) }

  // MARK: taking

  /// Takes the current token, saying what is wrong with it.
  @discardableResult
  mutating func take() -> Token {
    let token = current
    if !isAtEnd { index += 1 }
    if let problem = token.problem { say(problem) }
    return token
  }

  mutating func take(_ symbol: Symbol) -> Token? {
    current.is(symbol) ? take() : nil
  }

  mutating func take(_ keyword: Keyword) -> Token? {
    current.keyword == keyword ? take() : nil
  }

  // MARK: what is wrong

  mutating func say(_ diagnostic: Diagnostic) {
    guard diagnostics.count < LanguageLimits.diagnostics, diagnostics.last != diagnostic else {
      return
    }
    diagnostics.append(diagnostic)
  }

  /// Says what is wrong here: of a token that is none, its own problem instead.
  mutating func fail(_ diagnostic: Diagnostic) -> ParseFailure {
    if current.kind == .invalid {
      take()
    } else {
      say(diagnostic)
    }
    return ParseFailure()
  }

  /// Something must follow `after` and does not.
  mutating func missing(_ what: BilingualText, after: BilingualText, hint: BilingualText? = nil)
    -> ParseFailure
  {
    let found = current
    if let keyword = found.keyword, keyword.isReserved, let word = found.word {
      let word = keyword == .by ? "by" : word
      return fail(.reservedWord(word, wanted: what, at: found.range, hint: hint))
    }
    return fail(.expected(what, after: after, at: found.range, hint: hint))
  }

  /// Skips to where a clause can begin at the level of brackets, or to what closes it.
  ///
  /// A `by` is passed over: more often than the clause of a `count` it is the rest of `oder by`.
  mutating func skipToClause(at level: Int) {
    skip { token in
      guard token.level == level, let keyword = token.keyword else { return token.level < level }
      return keyword.isClause && keyword != .by
    }
  }

  /// Skips to the next `and` or `or` of the same brackets, a clause, or what closes them.
  mutating func skipToCondition(at level: Int) {
    skip { token in
      guard token.level == level else { return token.level < level }
      guard let keyword = token.keyword else { return token.symbol?.isClosing == true }
      return keyword.isClause || keyword == .and || keyword == .or
    }
  }

  /// What is skipped has been said to be wrong, or stands beside it; its own problems are said too.
  private mutating func skip(until isReached: (Token) -> Bool) {
    while !isAtEnd, !isReached(current) { take() }
  }

  // MARK: nesting

  /// Reads what stands in brackets, of which so many may stand in one another.
  ///
  /// The limit is ours: each level takes a part of the stack, which must not run out.
  mutating func nested<Result>(
    _ body: (inout SyntaxParser) throws(ParseFailure) -> Result
  ) throws(ParseFailure) -> Result {
    guard depth < LanguageLimits.nesting else { throw fail(.nestedTooDeep(at: current.range)) }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// Takes the sign that closes a bracket opened at `opening`, before which one of `words` could go
  /// on.
  mutating func close(
    _ opening: Token,
    by symbol: Symbol,
    orGoOnBy words: [Keyword] = []
  ) throws(ParseFailure) {
    guard take(symbol) == nil else { return }
    guard let sign = opening.symbol, !isClosedLater(opening) else {
      throw fail(unexpectedHere(wanting: words))
    }
    throw fail(.unclosedBracket(sign, at: opening.range, because: ""))
  }

  /// Whether something is wrong before the sign that closes a bracket, rather than with the bracket.
  ///
  /// Not looked for once so much is wrong that no more is said: looking takes as long as the rest
  /// of the statement.
  private func isClosedLater(_ opening: Token) -> Bool {
    guard diagnostics.count < LanguageLimits.diagnostics, !isAtEnd else { return false }
    return tokens[index...].contains { $0.level == opening.level && $0.symbol?.isClosing == true }
  }
}
