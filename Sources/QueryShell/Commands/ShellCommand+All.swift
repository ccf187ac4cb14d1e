import QueryLanguage
import ResultRendering

extension ShellCommand {
  /// The table of commands, in the order in which help shows them.
  static let all: [ShellCommand] = [
    help, schema, sql, explain, source, page, open, back, more, edit, format, chart, output, export,
    save,
    saved, run, forget,
    importPages, merge, split, strike, undo, corrections, history, set, timer, quit,
  ]

  private static let help = ShellCommand(
    name: "help",
    aliases: ["?"],
    usage: "[TOPIC]",
    argument: .topic,
    isOptional: true,
    summary: "this page, or more about one topic",
    details: "Topics of the language: \(LanguageReference.names.joined(separator: ", "))."
  ) { session, call in
    let topic = call.syntax.words.dropFirst().first
    try session.output.show(try HelpPage.text(for: topic, width: session.output.width))
  }

  private static let schema = ShellCommand(
    name: "schema",
    usage: "[ENTITY]",
    argument: .entity,
    isOptional: true,
    summary: "what can be found; the fields of one entity",
    details: """
      `schema` lists the entities; `schema speaker` lists the fields of a speaker, what they
      hold, and the relations, which go on with a dot: `positions.place.name`.
      """
  ) { session, call in
    let entity = try call.argument()
    try session.output.show(
      SchemaPage(session.catalogue, width: session.output.width ?? 100).text(of: entity)
    )
  }

  private static let sql = ShellCommand(
    name: "sql",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "the SQL of the last query, for sqlite3",
    details: """
      Stock SQLite: paste it into `sqlite3 STORE`, Datasette or anything that opens the store,
      and it gives the same values.
      """
  ) { session, call in
    _ = try call.argument()
    try session.showSQL()
  }

  private static let explain = ShellCommand(
    name: "explain",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "what the last query means, in words",
    details: """
      Says which rows are looked for, and which conditions speak of one and the same related
      row. To explain a question without asking it: tracuu query 'find …' --explain
      """
  ) { session, call in
    _ = try call.argument()
    try session.explain()
  }

  private static let source = ShellCommand(
    name: "source",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: "the words that row N was read from",
    details: """
      Shows each passage that row N of the last result was read from, the words marked, and
      the article it stands in with its outlet, date and address. Without N it is row 1. For a
      person it also tells what makes one person of several articles, and your corrections.
      """
  ) { session, call in
    try session.showSource(of: try call.argument() ?? "1")
  }

  private static let back = ShellCommand(
    name: "back",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "takes the last refinement back",
    details: """
      A line that begins with a clause word refines the last query: `where place = "Hà Nội"` adds
      a condition, `show`, `order by` and `limit` replace their clause. `back` undoes that.
      """
  ) { session, call in
    _ = try call.argument()
    try session.goBack()
  }

  private static let format = ShellCommand(
    name: "format",
    usage: "[\(ResultFormat.allCases.map(\.rawValue).joined(separator: "|"))]",
    argument: .format,
    isOptional: true,
    summary: "how results are written",
    details: """
      The formats are:
      \(ResultFormat.allCases.map(\.rawValue).joined(separator: ", ")).
      `auto`, for a terminal, is a table, or a record a row (`record`) where a table would not
      fit its width; a pipe gets tsv. `html` is a page that holds the words behind each row.
      """
  ) { session, call in
    guard let name = try call.argument() else {
      let format = session.settings.format(onTerminal: session.output.isTerminal)
      return try session.output.show(format.rawValue)
    }
    session.settings.format = try ResultFormat.named(name)
  }

  private static let chart = ShellCommand(
    name: "chart",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "the last result as a picture",
    details: """
      Bars for names, columns or lines for years, months, weeks and days. A result can be drawn
      when each row has a number and something that names it: `count statement by kind`,
      `count statement by month(date)`; two numbers, or two keys as in `by month(date), kind`,
      stand side by side. `format chart` draws every result.
      """
  ) { session, call in
    _ = try call.argument()
    try session.showChart()
  }

  private static let export = ShellCommand(
    name: "export",
    usage: "FILE or | PROGRAM",
    argument: .file,
    isOptional: false,
    summary: "the last result into a file or a program",
    details: """
      The ending picks the format: .json, .jsonl, .csv, .tsv, .md, .html, .txt; any other file
      gets the format that is set. A page (.html) holds the words behind each row.
      `export | jq .` hands the result to a program, as JSON unless another format than a
      table is set. A file is moved to its place when it is whole; one that is there already
      is replaced with --force alone.
      """
  ) { session, call in
    try session.export(to: call.syntax)
  }

  private static let output = ShellCommand(
    name: "output",
    usage: "[FILE]",
    argument: .file,
    isOptional: true,
    summary: "sends later results into a file, until `output` alone",
    details: """
      The ending picks the format, as for `export`. Several results stand one after the other, in
      JSON a line each; a page (.html) holds one. The file is moved to its place at `output`, at
      the end of the script that began it, or at the end of the session; one that is there
      already is replaced with --force alone. A script that fails leaves it as it was.
      """
  ) { session, call in
    try session.sendResults(call)
  }

  private static let importPages = ShellCommand(
    name: "import",
    usage: "PATH…",
    argument: .file,
    isOptional: false,
    summary: "reads pages, files or folders, into the store",
    details: """
      Pages that are already in the store, unchanged, are left as they are.
      """
  ) { session, call in
    let paths = Array(call.syntax.words.dropFirst())
    guard !paths.isEmpty else { throw ShellError.usage(call.command) }
    try session.importPages(at: paths)
  }

  private static let history = ShellCommand(
    name: "history",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: "the last N lines that were typed",
    details: """
      The history goes on from session to session and is shared by all that are open. A line that
      begins with a space is not kept. Without N it is the last 20.
      """
  ) { session, call in
    try session.showHistory(try call.argument() ?? "20")
  }

  private static let timer = ShellCommand(
    name: "timer",
    usage: "on|off",
    argument: .onOrOff,
    isOptional: false,
    summary: "whether a query's time is shown",
    details: ""
  ) { session, call in
    switch try call.requiredArgument() {
    case "on": session.settings.showsTime = true
    case "off": session.settings.showsTime = false
    default: throw ShellError.usage(call.command)
    }
  }

  private static let quit = ShellCommand(
    name: "quit",
    aliases: ["exit"],
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: "ends the session, as Ctrl-D does",
    details: ""
  ) { session, call in
    _ = try call.argument()
    session.end()
  }
}
