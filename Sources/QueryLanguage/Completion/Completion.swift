package import VietnameseText

/// Says what can stand at a place of a text that is being typed.
package enum Completion {
  /// What can stand at `offset`, a UTF-8 offset in `text`; what follows it is not looked at.
  ///
  /// `refining` is the name of the entity of the last query, which a line that begins with a clause
  /// goes on with. A statement that is begun in Vietnamese goes on in it, and so does one in a session
  /// that speaks it.
  package static func candidates(
    in text: String,
    at offset: Int,
    catalogue: Catalogue,
    commands: [String],
    refining: String? = nil,
    language: Language = .english
  ) -> Completions {
    let bytes = wholeLetters(of: Array(text.utf8), before: offset)
    let typed = String(decoding: bytes, as: UTF8.self)
    var tokens = lastStatement(of: Lexer.tokens(of: typed, commands: Set(commands)))
    tokens.removeLast()
    let nothing = Completions(range: .point(bytes.count))
    guard !isInComment(bytes, after: tokens.last) else { return nothing }
    var begun: Token?
    if let last = tokens.last, last.range.end == bytes.count, last.isUnfinished(in: commands) {
      begun = tokens.removeLast()
    }
    if let begun, let whole = nameApart(begun, after: tokens, in: bytes) {
      let found = self.candidates(
        in: String(decoding: bytes[..<whole.range.start], as: UTF8.self) + whole.joined,
        at: whole.range.start + whole.joined.utf8.count,
        catalogue: catalogue,
        commands: commands,
        refining: refining,
        language: .vietnamese
      )
      let names = found.candidates.filter { $0.text.contains("_") }
        .map { Candidate($0.kind, $0.text.replacing("_", with: " ")) }
      if !names.isEmpty { return Completions(range: whole.range, candidates: names) }
    }
    var scanner = CompletionScanner(
      catalogue: catalogue,
      refined: refining.flatMap { catalogue.entity(named: $0) }
    )
    for token in tokens { scanner.read(token) }
    let range = begun?.range ?? .point(bytes.count)
    let word = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    if begun?.kind == .invalid {
      guard scanner.frame.expectation == .value else { return Completions(range: range) }
      let values = scanner.candidates(commands: []).filter { $0.kind == .value }
      return Completions(
        range: range,
        candidates: offered(values, word, after: tokens, language),
        value: scanner.expectedValue(typed: word)
      )
    }
    return Completions(
      range: range,
      candidates: offered(scanner.candidates(commands: commands), word, after: tokens, language),
      value: scanner.frame.expectation == .value ? scanner.expectedValue(typed: nil) : nil
    )
  }

  /// The name of several syllables that is being typed with blanks between them, where one begins so:
  /// `người n`, with `_` for the blanks.
  private static func nameApart(
    _ begun: Token,
    after tokens: [Token],
    in bytes: [UInt8]
  ) -> (joined: String, range: SourceRange)? {
    guard begun.word != nil else { return nil }
    let isApart = bytes[begun.range.start..<begun.range.end].contains(UInt8(ascii: " "))
    for count in [3, 2, 1, 0] where tokens.count >= count && (count > 0 || isApart) {
      let syllables = tokens.suffix(count) + [begun]
      let words = syllables.compactMap(\.word)
      guard words.count == syllables.count, let start = syllables.first?.range.start else {
        continue
      }
      let joined = words.joined(separator: "_")
      let bare = Folding.unmarked(joined)
      guard SyllableNames.names.contains(where: { $0.hasPrefix(bare) }) else { continue }
      return (joined, SourceRange(start, bytes.count))
    }
    return nil
  }

  /// The bytes up to an offset, which may lie within a letter; that letter is left out.
  private static func wholeLetters(of bytes: [UInt8], before offset: Int) -> [UInt8] {
    var end = max(0, min(offset, bytes.count))
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }

  /// Those that begin like what was typed, in the language of the statement or the session first and
  /// in the other where that has none.
  private static func offered(
    _ candidates: [Candidate],
    _ typed: String,
    after tokens: [Token],
    _ language: Language
  ) -> [Candidate] {
    let english = candidates.filter { matches($0.text, typed) }
    let isBegunInVietnamese = tokens.contains(where: \.isVietnameseKeyword)
    guard !typed.isEmpty else {
      return isBegunInVietnamese || language == .vietnamese
        ? candidates.map { $0.vietnamese.first ?? $0 } : english
    }
    let vietnamese = candidates.flatMap(\.vietnamese).filter { matches($0.text, typed) }
    let hasMarks = !typed.utf8.allSatisfy { $0 < 0x80 }
    if isBegunInVietnamese || hasMarks { return vietnamese.isEmpty ? english : vietnamese }
    switch language {
    case .vietnamese: return vietnamese + english.filter { !vietnamese.contains($0) }
    case .english: return english.isEmpty ? vietnamese : english
    }
  }

  private static func matches(_ candidate: String, _ typed: String) -> Bool {
    typed.isEmpty || Folding.unmarked(candidate).hasPrefix(Folding.unmarked(typed))
  }

  /// The tokens of the statement that the text ends in, with `end`.
  private static func lastStatement(of tokens: [Token]) -> [Token] {
    var start = tokens.startIndex
    for index in tokens.indices.dropLast() {
      let token = tokens[index]
      let goesOn = index > 0 && tokens[index - 1].asksForMore
      if token.is(.semicolon) {
        start = index + 1
      } else if token.followsBlankLine
        || token.startsLine && token.keyword?.isStatement == true && !goesOn
          && !tokens[index + 1].is(.openBracket)
        || token.kind == .command
      {
        start = index
      }
    }
    return Array(tokens[start...])
  }

  /// Whether the end of the text is in a comment, which leaves no token.
  private static func isInComment(_ bytes: [UInt8], after last: Token?) -> Bool {
    let rest = bytes[(last?.range.end ?? 0)...]
    let line = rest.lastIndex(of: UInt8(ascii: "\n")).map { rest[$0...] } ?? rest
    return line.contains(UInt8(ascii: "#"))
  }
}

extension Token {
  /// Whether it is a word of the grammar in Vietnamese.
  fileprivate var isVietnameseKeyword: Bool {
    guard let keyword, let word else { return false }
    return word.lowercased() != keyword.rawValue
  }

  /// Whether the token, at the end of the text, can still become another: a word, a string without
  /// its closing quote, a command's name.
  fileprivate func isUnfinished(in commands: [String]) -> Bool {
    switch kind {
    case .word: true
    case .invalid: problem?.code == .unterminatedString
    case .command, .string, .number, .date, .parameter, .symbol, .end: false
    }
  }
}
