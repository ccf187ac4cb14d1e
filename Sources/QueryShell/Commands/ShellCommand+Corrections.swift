import QueryLanguage

extension ShellCommand {
  static let merge = ShellCommand(
    name: "merge",
    usage: "N M …",
    argument: .number,
    isOptional: false,
    summary: "rows N, M … are one person",
    details: """
      Rows of the last result: people, or what speaks of one (a position, a mention, a
      statement). The correction is kept beside the facts: articles that come later are tied in
      the same way. `source N` shows it, `undo` takes it back, `corrections` lists all.
      """
  ) { session, call in
    let rows = Array(call.syntax.words.dropFirst())
    guard rows.count > 1 else { throw ShellError.usage(call.command) }
    try session.merge(rows: rows)
  }

  static let split = ShellCommand(
    name: "split",
    usage: "N [K …]",
    argument: .number,
    isOptional: false,
    summary: "the person of row N is several people",
    details: """
      Where row N is a person, `split N` lists what the person is known by: positions, and
      articles without one. `split N K` makes a person of their own of whoever is named by K;
      with several numbers they stay together. Where row N is a position, a mention or a
      statement, `split N` does that at once for the person of that row.
      """
  ) { session, call in
    let words = Array(call.syntax.words.dropFirst())
    guard let row = words.first else { throw ShellError.usage(call.command) }
    try session.split(row: row, parts: Array(words.dropFirst()))
  }

  static let strike = ShellCommand(
    name: "strike",
    usage: "N …",
    argument: .number,
    isOptional: false,
    summary: "row N is wrong: hidden from every answer",
    details: """
      A position or a document is struck of every article, also of those that come later; a
      mention, a statement or a figure with its words in their passage. What is struck stays so
      when pages are imported or reread again. `undo` takes it back.
      """
  ) { session, call in
    let rows = Array(call.syntax.words.dropFirst())
    guard !rows.isEmpty else { throw ShellError.usage(call.command) }
    try session.strike(rows: rows)
  }

  static let undo = ShellCommand(
    name: "undo",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "takes the last correction back",
    details: "Again takes back the one before it; the store keeps them from session to session."
  ) { session, call in
    _ = try call.argument()
    try session.undo()
  }

  static let corrections = ShellCommand(
    name: "corrections",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "what was corrected, the first first",
    details: ""
  ) { session, call in
    _ = try call.argument()
    try session.showCorrections()
  }

  static let page = ShellCommand(
    name: "page",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: "the whole article of row N, its facts marked",
    details: """
      Shows what was understood in the article and what was not: people, positions, places,
      bodies, documents and figures are marked, and under each passage stands who says what in
      it. Of a row that stands in several articles it is the earliest. Without N it is row 1.
      """
  ) { session, call in
    try session.showPage(of: try call.argument() ?? "1")
  }
}
