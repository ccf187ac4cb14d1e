import ArticleStore
import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

extension Session {
  /// Writes the whole last result into a file or a program, asking it anew.
  func export(to command: CommandSyntax) throws {
    let store = try store()
    guard let last = lastResult else { throw ShellError.noResult }
    guard let store else { throw ShellError.noStore(place) }
    if command.rest.hasPrefix("|") {
      let program = command.rest.dropFirst().trimmed
      guard !program.isEmpty else { throw ShellError.exportUsage }
      return try export(last, from: store, toProgram: program)
    }
    let words = command.words.dropFirst().filter { $0 != "--force" }
    guard words.count == 1, let word = words.first else { throw ShellError.exportUsage }
    let isForced = command.words.count > 2
    let path = FilePath.expanded(word, environment: environment)
    let format = try exportFormat(for: path)
    let count = try write(last, from: store, to: path, format: format, force: isForced)
    let number = ResultFoot.grouped(count, settings.rendering.numbers)
    let rows = "\(number) \(last.query.noun(for: count, in: language))"
    sayWritten(rows, to: path, as: format)
  }

  /// Says how much was written where.
  func sayWritten(_ what: String, to path: String, as format: ResultFormat) {
    let (file, name) = (VisiblePath.text(path), format.rawValue)
    output.say(
      language.text(
        "\(what) written to \(file) as \(name)",
        vi: "đã ghi \(what) vào \(file), dạng \(name)"
      )
    )
  }

  private func export(
    _ result: LastResult,
    from store: ArticleStore,
    toProgram program: String
  ) throws {
    try output.flush()
    let pipe = try ProgramPipe(program)
    let chosen = settings.format ?? .json
    do {
      _ = try write(
        result,
        from: store,
        as: chosen.isDrawn ? .json : chosen,
        to: pipe.sink,
        options: settings.rendering
      )
    } catch  where ShellError.isClosed(error) {
      // The program has seen enough.
    }
    try pipe.finish()
  }

  /// The format of a file: what its ending says in the shell, what was asked for on a command line.
  func exportFormat(for path: String) throws(ShellError) -> ResultFormat {
    if !isInteractive, let format = settings.format { return format }
    return try fileFormat(for: path)
  }

  /// The format that a file's ending asks for, otherwise the one that is set; an ending that no format
  /// has promises another file than it would be.
  func fileFormat(for path: String) throws(ShellError) -> ResultFormat {
    let file = path.split(separator: "/").last ?? ""
    let ending = file.split(separator: ".").dropFirst().last.map(String.init)
    if let format = ending.flatMap({ ResultFormat(fileExtension: $0) }) ?? settings.format {
      return format
    }
    guard let ending else { return .json }
    throw .noFormat(ofEnding: ending, isInteractive: isInteractive)
  }

  /// Writes a query's result into a file, which is moved to its place when it is whole; how many
  /// rows it has.
  func write(
    _ result: LastResult,
    from store: ArticleStore,
    to path: String,
    format: ResultFormat,
    force isForced: Bool
  ) throws -> Int {
    let file = try ReplacingFile(path, over: isForced ? .replaced : .new)
    let count: Int
    do {
      count = try write(
        result,
        from: store,
        as: format,
        to: file.sink,
        options: settings.rendering
      )
    } catch let error as OutputError {
      throw ShellError(writing: path, error)
    }
    try file.finish()
    return count
  }

  private func write(
    _ result: LastResult,
    from store: ArticleStore,
    as format: ResultFormat,
    to sink: any OutputSink,
    options: RenderOptions
  ) throws -> Int {
    var count = 0
    let isPage = format == .html
    var writer = format.writer(
      columns: result.query.statement.columns,
      options: options,
      page: isPage ? try page(of: result.query, asked: result.question) : ResultPage(),
      totals: totals(of: result.query),
      sink: sink
    )
    writer.begin()
    try read(isPage ? result.query.tracked : result.query.statement, from: store) { row in
      try writer.row(row)
      count += 1
      return true
    }
    try writer.end()
    try sink.flush()
    return count
  }
}

extension Session {
  /// Draws the last result as a chart, asking it anew.
  func showChart() throws {
    let store = try store()
    guard let last = lastResult else { throw ShellError.noResult }
    guard let store else { throw ShellError.noStore(place) }
    guard last.count > 0 else {
      throw ShellError(
        .both(
          "the last result has no rows; there is nothing to draw",
          vi: "kết quả cuối không có hàng nào nên không có gì để vẽ"
        )
      )
    }
    if isInteractive { try output.show("") }
    _ = try write(last, from: store, as: .chart, to: output.sink, options: renderOptions)
    if isInteractive { try output.show("") }
  }
}

extension ShellError {
  fileprivate static func noFormat(ofEnding ending: String, isInteractive: Bool) -> Self {
    let shown = VisiblePath.text(ending)
    let endings = ResultFormat.fileEndings.map { ".\($0)" }.joined(separator: ", ")
    let set = isInteractive ? "`format csv`" : "`--format csv`"
    return Self(
      .both(
        "no format has the ending .\(shown); there are \(endings), or choose one, as with \(set)",
        vi: "không có định dạng nào có đuôi .\(shown); có \(endings), hoặc chọn trước, ví dụ \(set)"
      )
    )
  }

  fileprivate static let exportUsage = Self(
    .both(
      "usage: export FILE [--force], or export | PROGRAM",
      vi: "cách dùng: export TỆP [--force], hoặc export | CHƯƠNG_TRÌNH"
    )
  )
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
