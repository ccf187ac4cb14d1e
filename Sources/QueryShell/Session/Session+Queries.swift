import ArticleStore
import Foundation
package import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

extension Session {
  /// Asks a query and shows its result; it becomes the last one.
  package func ask(_ query: QuerySyntax) throws {
    let compiled = try compiled(query)
    guard let store = try store() else { throw ShellError.noStore(place) }
    if let resultFile {
      lastResult = try write(compiled, asked: query.description, from: store, to: resultFile)
      return
    }
    let start = ContinuousClock.now
    let (result, readingTime) = try showPaged(compiled, asked: query.description, from: store)
    let time = start.duration(to: .now) - readingTime
    lastResult = result
    if output.isTerminal { try sayFoot(query, compiled, result, time, in: store) }
    try sayNotes(on: try resolved(query), result, in: store)
  }

  private func sayFoot(
    _ query: QuerySyntax,
    _ compiled: CompiledQuery,
    _ result: LastResult,
    _ time: Duration,
    in store: ArticleStore
  ) throws {
    var before = 0
    if case .number(let offset, _)? = query.clauses.limit?.offset { before = offset }
    var foot = ResultFoot(
      language: language,
      query: compiled,
      shown: result.count,
      total: try total(of: compiled, result, isWanted: before > 0, in: store),
      time: settings.showsTime ? time : nil
    )
    foot.grouped = try grouped(query, compiled, in: store)
    foot.before = before
    foot.offersSource = isInteractive
    foot.numbers = settings.rendering.numbers
    output.say("\(result.count > 0 ? "\n" : "")\(foot.text)\(isInteractive ? "\n" : "")")
  }

  /// What a grouped result is about, all of its groups together: an entity may stand in several.
  private func grouped(
    _ query: QuerySyntax,
    _ compiled: CompiledQuery,
    in store: ArticleStore
  ) throws -> String? {
    guard compiled.rowKind == .group, query.clauses.having == nil else { return nil }
    var whole = try resolved(query)
    (whole.result, whole.order, whole.limit, whole.offset) = (.count, [], nil, nil)
    var count = 0
    try read(Compiler.compile(whole).statement, from: store) { row in
      count = Int(row.integer(at: 0))
      return false
    }
    let number = ResultFoot.grouped(count, settings.rendering.numbers)
    return "\(number) \(whole.entity.noun(for: count, in: language))"
  }

  /// Writes the rows of a query in the format that is set, and keeps what leads back to their
  /// evidence.
  func show(
    _ query: CompiledQuery,
    asked question: String,
    from store: ArticleStore,
    on shown: any OutputSink
  ) throws -> LastResult {
    let statement = query.tracked
    var result = LastResult(query: query, question: question, origins: [], count: 0)
    let format = settings.format(onTerminal: output.isTerminal)
    // A table makes its cells visible itself, and colours them; a program gets every byte as it is.
    let isSafe = !output.isTerminal || format.isDrawn
    let sink = isSafe ? shown : VisibleSink(shown)
    var options = renderOptions
    options.positionsCursor = output.hasColour && !(shown is PagingSink)
    options.marksRows = shown is PagingSink
    var writer = format.writer(
      columns: query.statement.columns,
      options: options,
      page: format == .html ? try page(of: query, asked: question) : ResultPage(),
      totals: totals(of: query),
      sink: sink
    )
    let origin = statement.origin == nil ? nil : statement.columns.count
    let showsNothing = output.isTerminal && format.isDrawn
    var hasBegun = false
    try separateResults(on: shown)
    do {
      try read(statement, from: store) { row in
        if !hasBegun { writer.begin() }
        hasBegun = true
        result.count += 1
        if query.isOneRow { result.holdsNothing = row.holdsNothing(in: statement.columns.count) }
        if let origin, result.origins.count < LastResult.kept {
          result.origins.append(row.integer(at: origin))
        }
        try writer.row(row)
        return true
      }
      // An empty table on a terminal is only its foot, which says that there is nothing.
      if !hasBegun && !showsNothing { writer.begin() }
      if hasBegun || !showsNothing { try writer.end() }
      try sink.flush()
    } catch  where (shown as? PagingSink)?.hasQuit == true {
      result.isCutShort = true
    }
    return result
  }

  /// What is added up under the rows of a query.
  func totals(of query: CompiledQuery) -> ResultTotals {
    ResultTotals(
      name: language.text("total", vi: "tổng cộng"),
      columns: query.additiveColumns,
      limit: query.limit
    )
  }

  /// Keeps a result apart from the one before it: an empty line for a reader and between tables, in
  /// JSON nothing, where each result is a line of its own.
  private func separateResults(on sink: any OutputSink) throws {
    defer { resultCount += 1 }
    switch settings.format(onTerminal: output.isTerminal) {
    case .json, .jsonl: return
    case .auto, .table, .record, .chart, .csv, .tsv, .markdown, .html:
      if isInteractive || resultCount > 0 { try sink.write("\n") }
    }
  }

  /// How many rows there are without the limit; only looked for where it is wanted, or where one may
  /// have cut some off.
  private func total(
    of query: CompiledQuery,
    _ result: LastResult,
    isWanted: Bool,
    in store: ArticleStore
  ) throws -> Int? {
    let isLimited = query.limit.map { result.count >= $0 } ?? false
    guard isWanted || isLimited || result.isCutShort else { return nil }
    var total: Int?
    try read(query.total, from: store) { row in
      total = Int(row.integer(at: 0))
      return false
    }
    return total
  }

  var renderOptions: RenderOptions {
    var options = settings.rendering
    options.width = output.width
    options.colour = output.hasColour
    return options
  }

  /// Answers the questions of a text that holds nothing else.
  package func answer(_ text: String) throws {
    let questions = try questions(of: text)
    do {
      for question in questions { try ask(question) }
    } catch let error as Diagnostics {
      throw StatementError(error, in: SourceText(text))
    }
  }

  /// Asks the last query with clauses added or replaced.
  func refine(_ clauses: Clauses) throws {
    guard let last = queries.last else { throw ShellError.nothingToRefine }
    let refined = AskedQuery(
      syntax: last.syntax.refined(by: clauses),
      parameters: last.parameters
    )
    try ask(refined)
    queries.append(refined)
  }

  /// Takes the last refinement back and asks what was asked before it.
  func goBack() throws {
    guard queries.count > 1 else {
      throw ShellError(
        .both("there is no refinement to take back", vi: "không còn bước thu hẹp nào để bỏ")
      )
    }
    queries.removeLast()
    guard let last = queries.last else { return }
    output.say(last.syntax.description)
    try ask(last)
  }

  /// Shows the SQL of the last query.
  func showSQL() throws {
    guard let last = lastResult else { throw ShellError.noResult }
    try output.show(Self.pasted(last.query))
  }

  /// Shows the SQL of a question that is not asked; it needs no store.
  package func showSQL(of text: String) throws {
    for query in try queries(of: text) { try output.show(Self.pasted(query)) }
  }

  /// Shows a JSON Schema of what a question's result is, of a line of it for JSON Lines; it needs no
  /// store.
  package func showSchema(of text: String) throws {
    for question in try questions(of: text) {
      let query = try compiled(question, in: text)
      let schema = JSONSchema(
        of: query.statement.columns,
        title: question.description,
        isLine: settings.format == .jsonl
      )
      try output.sink.write(schema.text)
      try output.flush()
    }
  }

  /// Writes the answer to one question into a file, which is moved to its place when it is whole.
  package func write(_ text: String, to path: String, force isForced: Bool = false) throws {
    guard let store = try store() else { throw ShellError.noStore(place) }
    let questions = try questions(of: text)
    guard questions.count == 1, let question = questions.first else {
      throw ShellError(
        .both(
          "a file takes the answer to one question; there are \(questions.count)",
          vi: "một tệp chỉ chứa câu trả lời cho một câu hỏi; ở đây có \(questions.count)"
        )
      )
    }
    let query = try compiled(question, in: text)
    let result = LastResult(query: query, question: question.description, origins: [], count: 0)
    let format = try exportFormat(for: path)
    _ = try write(result, from: store, to: path, format: format, force: isForced)
  }

  private static func pasted(_ query: CompiledQuery) -> String {
    query.statement.sql.pasted + ";"
  }

  private func queries(of text: String) throws -> [CompiledQuery] {
    try questions(of: text).map { try compiled($0, in: text) }
  }

  private func compiled(_ question: QuerySyntax, in text: String) throws -> CompiledQuery {
    do {
      return try compiled(question)
    } catch {
      throw StatementError(error, in: SourceText(text))
    }
  }

  func questions(of text: String) throws -> [QuerySyntax] {
    let statements: [ScriptStatement]
    do {
      statements = try Parser.script(text, commands: [])
    } catch {
      throw StatementError(error, in: SourceText(text))
    }
    let questions = statements.compactMap { statement -> QuerySyntax? in
      switch statement {
      case .query(let query): query
      case .command, .save, .run: nil
      }
    }
    guard !questions.isEmpty, questions.count == statements.count else {
      throw ShellError.noQuestion
    }
    return questions
  }
}

extension ShellError {
  static let nothingToRefine = Self(
    .both(
      "there is no query to refine yet; begin with `find` or `count`, as in: find speaker",
      vi: "chưa có truy vấn để thu hẹp; hãy bắt đầu bằng `find` hoặc `count`, ví dụ: find speaker"
    )
  )
  static let noResult = Self(
    .both(
      "there is no result yet; ask something first, as in: find speaker",
      vi: "chưa có kết quả; hãy hỏi trước, ví dụ: find speaker"
    )
  )

  fileprivate static let noQuestion = Self(
    .both(
      "there is no question in this; begin with `find` or `count`, as in: find speaker",
      vi: "ở đây không có câu hỏi; hãy bắt đầu bằng `find` hoặc `count`, ví dụ: find speaker"
    )
  )

  static func noStore(_ place: StorePlace) -> Self {
    let path = VisiblePath.text(place.path)
    return Self(
      .both(
        """
        there is no store at \(path) yet; make it with `import PATH`, \
        a file or a folder of article pages
        """,
        vi: """
          chưa có kho ở \(path); hãy lập kho bằng `import ĐƯỜNG_DẪN`, \
          một tệp hay thư mục chứa các bài báo
          """
      )
    )
  }
}
