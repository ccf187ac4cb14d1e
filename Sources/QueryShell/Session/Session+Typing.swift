import QueryLanguage

extension Session {
  /// Asks what is typed, line by line, until the end of the lines or `quit`.
  ///
  /// An error is shown and the session goes on: the earlier query and its result stay.
  package func converse(with lines: any LineSource) {
    self.lines = lines
    output.longTextReader = { [unowned self] in try showPaged($0) }
    defer {
      do { try endResultFile() } catch { report(error) }
      self.lines = nil
      output.longTextReader = nil
    }
    greet()
    var statement = TypedStatement()
    var begun = ""
    while !isEnding {
      let line = lines.nextLine(prompt: prompt(for: statement), open: statement.text, begun: begun)
      begun = ""
      switch line {
      case .end:
        // Ctrl-D drops what is open first; a source that has really ended says so again.
        guard !statement.isEmpty else { return }
        statement.clear()
      case .interrupted:
        statement.clear()
      case .pasted(let text):
        begun = take(text, into: &statement, from: lines)
      case .line(let line):
        if statement.isEmpty && Self.saysNothing(line) { continue }
        let isCommand = statement.isEmpty && Self.beginsWithCommand(line)
        guard statement.add(line) || isCommand else { continue }
        let text = statement.text
        statement.clear()
        lines.remember(text)
        perform(text)
      }
    }
  }

  /// The store's name, or under it what is still open: `hanoi> `, then `    (> `.
  func prompt(for statement: TypedStatement) -> String {
    guard let open = statement.open else { return "\(place.name)> " }
    let margin = String(repeating: " ", count: max(0, place.name.count - open.sign.count))
    return "\(margin)\(open.sign)> "
  }

  /// Runs one statement as typed and shows what is wrong with it; whether nothing is.
  @discardableResult
  func perform(_ text: String) -> Bool {
    // Ctrl-C that came too late to stop anything is not meant for the next line.
    defer { _ = interruption.take() }
    do {
      if Self.beginsWithClause(text) {
        try refine(text)
      } else {
        try run(SourceText(text))
      }
      return true
    } catch {
      report(error)
      return false
    }
  }

  private func refine(_ text: String) throws {
    do {
      try refine(try Parser.clauses(text))
    } catch let error as Diagnostics {
      throw StatementError(error, in: SourceText(text))
    }
  }

  private static func saysNothing(_ line: String) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 == "#" } ?? true
  }

  private static func beginsWithCommand(_ line: String) -> Bool {
    ShellCommand.named(firstWord(of: line)) != nil
  }

  private static func beginsWithClause(_ line: String) -> Bool {
    Parser.beginsClause(line)
  }

  private static func firstWord(of line: String) -> String {
    String(line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
  }
}
