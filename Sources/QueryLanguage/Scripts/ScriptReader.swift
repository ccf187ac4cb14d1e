import VietnameseText

/// Splits a text into statements and reads each.
///
/// A statement ends at `;`, at a blank line, or where a line begins with a statement or command
/// word that is not followed by `(`; after a comma or an operator even such a line goes on.
struct ScriptReader {
  private let bytes: [UInt8]
  private let commands: Set<String>
  private let tokens: [Token]
  private var index = 0
  private var diagnostics: [Diagnostic] = []

  init(_ text: String, commands: Set<String>) {
    bytes = Array(text.utf8)
    self.commands = commands
    tokens = Lexer.tokens(of: text, commands: commands)
  }

  mutating func statements() throws(Diagnostics) -> [ScriptStatement] {
    var statements: [ScriptStatement] = []
    while diagnostics.count < LanguageLimits.diagnostics, let part = nextPart() {
      if let statement = statement(of: part) { statements.append(statement) }
    }
    let said = Array(diagnostics.prefix(LanguageLimits.diagnostics))
    if let diagnostics = Diagnostics(said) { throw diagnostics }
    return statements
  }

  /// The statements, each with what is wrong with it alone.
  mutating func parts() -> [ScriptPart] {
    var parts: [ScriptPart] = []
    while let tokens = nextPart(), let first = tokens.first, let last = tokens.last {
      let statement = statement(of: tokens)
      let result: Result<ScriptStatement, Diagnostics>
      if let diagnostics = Diagnostics(Array(diagnostics.prefix(LanguageLimits.diagnostics))) {
        result = .failure(diagnostics)
      } else if let statement {
        result = .success(statement)
      } else {
        preconditionFailure("a statement failed without a diagnostic")
      }
      diagnostics = []
      let range = SourceRange(first.range.start, last.range.end)
      parts.append(ScriptPart(range: range, statement: result, isEnded: isEnded(after: last)))
    }
    return parts
  }

  /// Whether something stands after a statement that ends it.
  private func isEnded(after last: Token) -> Bool {
    let next = tokens[index]
    guard next.kind == .end else { return true }
    let isOver = last.kind == .command && bytes[last.range.end...].contains(UInt8(ascii: "\n"))
    return next.followsBlankLine || isOver
  }

  // MARK: splitting

  /// The tokens of the next statement; `nil` at the end of the text.
  private mutating func nextPart() -> ArraySlice<Token>? {
    while tokens[index].is(.semicolon) { index += 1 }
    guard tokens[index].kind != .end else { return nil }
    let start = index
    var open: [Token] = []
    repeat {
      track(tokens[index], in: &open)
      index += 1
    } while !endsStatement(at: index, open: &open)
    if let bracket = open.first, endsInside(at: index), let sign = bracket.symbol {
      diagnostics.append(
        .unclosedBracket(
          sign,
          at: bracket.range,
          because: .both(" before the next statement", vi: " trước câu lệnh kế tiếp")
        )
      )
    }
    return tokens[start..<index]
  }

  private func track(_ token: Token, in open: inout [Token]) {
    guard let symbol = token.symbol else { return }
    if symbol.isOpening { open.append(token) }
    if symbol.isClosing { _ = open.popLast() }
  }

  /// Whether a statement that was not closed ends because the next one begins.
  private func endsInside(at index: Int) -> Bool {
    tokens[index].kind != .end && !tokens[index].is(.semicolon)
  }

  private mutating func endsStatement(at index: Int, open: inout [Token]) -> Bool {
    let token = tokens[index]
    if token.kind == .end || token.kind == .command || token.is(.semicolon) { return true }
    if tokens[index - 1].kind == .command { return true }
    if token.followsBlankLine {
      guard let bracket = open.last, let sign = bracket.symbol, !beginsStatement(at: index) else {
        return true
      }
      diagnostics.append(.blankLineInBracket(sign, at: bracket.range))
      return false
    }
    return beginsStatement(at: index) && !tokens[index - 1].asksForMore
  }

  private func beginsStatement(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.startsLine, token.keyword?.isStatement == true else { return false }
    return !tokens[index + 1].is(.openBracket)
  }

  // MARK: reading

  func source(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  mutating func say(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private mutating func statement(of part: ArraySlice<Token>) -> ScriptStatement? {
    guard let first = part.first, let last = part.last else { return nil }
    if first.kind == .command { return .command(command(first)) }
    let range = SourceRange(first.range.start, last.range.end)
    let length = range.end - range.start
    guard length <= LanguageLimits.statementBytes else {
      diagnostics.append(.statementTooLong(length, at: first.range))
      return nil
    }
    var parser = SyntaxParser(part)
    let isBroken = diagnostics.contains { range.contains($0.range.start) }
    let statement = read(part, first, by: &parser)
    if isBroken {
      // A bracket of this statement has been diagnosed already; the parser stumbles over it again.
      diagnostics += parser.diagnostics.filter { $0.code != .unclosedBracket }
      return nil
    }
    diagnostics += parser.diagnostics
    return statement
  }

  private mutating func read(
    _ part: ArraySlice<Token>,
    _ first: Token,
    by parser: inout SyntaxParser
  ) -> ScriptStatement? {
    do throws(ParseFailure) {
      switch first.keyword {
      case .find?, .count?: return .query(try parser.query())
      case .save?: return .save(try parser.save())
      case .run?: return .run(try run(part))
      default:
        parser.say(unknownStatement(first))
        return nil
      }
    } catch {
      return nil
    }
  }

  private func unknownStatement(_ token: Token) -> Diagnostic {
    if let problem = token.problem { return problem }
    if let keyword = token.keyword, keyword.isClause {
      return .clauseWithoutQuery(keyword, at: token.range)
    }
    guard let word = token.word else {
      return .unknownStatement(token.described, offered: nil, at: token.range)
    }
    if word.lowercased() == "select" { return .selectFrom(at: token.range) }
    if let command = Self.vietnameseCommands[Folding.unmarked(word)], commands.contains(command) {
      return .unknownStatement("`\(word)`", offered: command, at: token.range)
    }
    let names = Keyword.allCases.filter(\.isStatement).flatMap { [$0.rawValue] + $0.aliases }
    let offered = NearestName.nearest(to: word, among: names + commands.sorted())
    return .unknownStatement("`\(word)`", offered: offered, at: token.range)
  }

  /// What is typed by whoever looks for the commands, which have English names alone.
  private static let vietnameseCommands = [
    "giup": "help", "tro_giup": "help", "huong_dan": "help", "thoat": "quit", "nhap": "import",
    "xuat": "export", "nguon": "source", "trang": "page", "quay_lai": "back",
  ]
}
