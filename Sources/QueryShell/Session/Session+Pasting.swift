import QueryLanguage
import VietnameseText

extension Session {
  /// How many lines with words in them no mistyped question has.
  private static let shortestPage = 3

  /// Runs the whole statements of a paste in turn; what is left of it is typed on.
  ///
  /// Each is shown before its answer as if it had been typed. The first error stops the paste, as it
  /// stops a script.
  func take(
    _ text: String,
    into statement: inout TypedStatement,
    from lines: any LineSource
  ) -> String {
    let typed = statement.text
    let paste = Paste(
      typed.isEmpty ? text : "\(typed)\n\(text)",
      commands: ShellCommand.commandWords
    )
    statement = TypedStatement(begunWith: paste.open)
    var seen = typed
    for (index, whole) in paste.statements.enumerated() {
      show(whole, after: seen, on: lines)
      seen = ""
      lines.remember(whole)
      let isRight = perform(whole)
      if !isRight && index == 0 { sayWhatTakesPages(text) }
      if isEnding { return "" }
      let left = paste.statements.count - index - 1
      if !isRight && settings.stopsAtErrors && left > 0 {
        output.say(
          language.text(
            "\(left) more of the paste not run\n",
            vi: "còn \(left) câu trong đoạn dán chưa chạy\n"
          )
        )
        statement.clear()
        return ""
      }
    }
    if !paste.open.isEmpty { show(paste.open, after: seen, on: lines) }
    return paste.begun
  }

  /// Who pastes a page at the prompt means to import it.
  private func sayWhatTakesPages(_ text: String) {
    guard let first = Parser.parts(of: text, commands: ShellCommand.commandWords).first,
      case .failure(let problems) = first.statement,
      problems.first.range.start == first.range.start,
      text.split(separator: "\n").count >= Self.shortestPage
    else { return }
    output.say(
      language.text(
        "A page is pasted after `import -`, and ended by Ctrl-D.\n",
        vi: "Muốn dán một trang thì gõ `import -` trước, dán xong bấm Ctrl-D.\n"
      )
    )
  }

  /// Shows the lines of a statement with their prompts, without those that stand there already.
  private func show(_ text: String, after seen: String, on lines: any LineSource) {
    var shown = TypedStatement()
    var rows: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      rows.append(prompt(for: shown) + line)
      shown = TypedStatement(begunWith: shown.isEmpty ? String(line) : "\(shown.text)\n\(line)")
    }
    let count = text.hasPrefix(seen) && !seen.isEmpty ? seen.split(separator: "\n").count : 0
    lines.show(Array(rows.dropFirst(count)))
  }
}
