import VietnameseText

/// A word, a literal or a sign, with its place.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word(String)
    case string(String)
    case number(String)
    case date(String)
    case parameter(String)
    case symbol(Symbol)
    /// A whole line that begins with a command word.
    case command
    /// What is no token; it always has a problem.
    case invalid
    /// After the last token of the text or statement.
    case end
  }

  var kind: Kind
  var range: SourceRange
  /// What the word means to the grammar, where it means something.
  var keyword: Keyword?
  /// What is wrong with the token; it is said once, when the parser takes the token.
  var problem: Diagnostic?
  /// Whether it is the first token of its line.
  var startsLine = false
  var followsBlankLine = false
  /// How many brackets are open around it; a bracket itself stands outside of what it holds.
  var level = 0

  init(
    _ kind: Kind,
    at range: SourceRange,
    keyword: Keyword? = nil,
    problem: Diagnostic? = nil
  ) {
    self.kind = kind
    self.range = range
    self.keyword = keyword
    self.problem = problem
  }

  func `is`(_ symbol: Symbol) -> Bool { kind == .symbol(symbol) }

  var word: String? {
    if case .word(let text) = kind { text } else { nil }
  }

  var symbol: Symbol? {
    if case .symbol(let symbol) = kind { symbol } else { nil }
  }

  /// The token as a message shows it.
  var described: BilingualText {
    switch kind {
    case .word(let text), .number(let text), .date(let text): "`\(text)`"
    case .string: .both("a string", vi: "chuỗi")
    case .parameter(let name): "`$\(name)`"
    case .symbol(let symbol): "`\(symbol.rawValue)`"
    case .command: .both("a command", vi: "một lệnh")
    case .invalid: .both("this", vi: "phần này")
    case .end: .both("the end", vi: "chỗ kết thúc")
    }
  }

  /// Whether something must follow, so that the next line goes on whatever it begins with.
  var asksForMore: Bool { symbol?.asksForMore ?? keyword?.asksForMore ?? false }
}
