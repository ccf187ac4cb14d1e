import ArticleStore
import QueryLanguage
import ResultRendering
import SQLText
import VietnameseText

extension Session {
  /// `output FILE`: later results go to the file; `output` alone ends that.
  func sendResults(_ call: CommandCall) throws {
    let words = call.syntax.words.dropFirst()
    let names = words.filter { $0 != "--force" }
    guard let word = names.first else {
      guard words.isEmpty else { throw ShellError.usage(call.command) }
      guard hasResultFileOfItsOwn else { throw ShellError.noResultFile }
      return try endResultFile()
    }
    guard names.count == 1, words.count - names.count < 2 else {
      throw ShellError.usage(call.command)
    }
    if hasResultFileOfItsOwn { try endResultFile() }
    let path = FilePath.expanded(word, environment: environment)
    resultFile = try ResultFile(
      path,
      as: try fileFormat(for: path),
      over: words.count > names.count ? .replaced : .new
    )
    if isInteractive {
      let name = VisiblePath.text(path)
      output.say(
        language.text(
          "results go to \(name) until `output` ends it",
          vi: "kết quả được ghi vào \(name) cho đến khi gõ `output`"
        )
      )
    }
  }

  /// Whether results go to a file that was begun here, and not around the script that runs.
  private var hasResultFileOfItsOwn: Bool { resultFile != nil && resultFile !== resultFileAround }

  /// Ends the file that results go to, if there is one: it is moved to its place, and results go where
  /// they went before.
  func endResultFile() throws {
    guard let file = resultFile else { return }
    resultFile = resultFileAround
    try file.finish()
    guard isInteractive else { return }
    let number = ResultFoot.grouped(file.results)
    let results =
      "\(number) \(language.text(file.results == 1 ? "result" : "results", vi: "kết quả"))"
    sayWritten(results, to: file.path, as: file.format)
  }

  /// Runs a script whose `output FILE` ends with it; one that fails leaves that file unwritten.
  func withResultFileOfItsOwn(_ body: () throws -> Void) throws {
    let (outer, around) = (resultFile, resultFileAround)
    resultFileAround = outer
    defer { (resultFile, resultFileAround) = (outer, around) }
    do {
      try body()
    } catch {
      if let file = resultFile, file !== outer {
        file.discard()
        let name = VisiblePath.text(file.path)
        output.say(
          language.text("note: \(name) is not written", vi: "lưu ý: không ghi \(name)")
        )
      }
      throw error
    }
    if resultFile !== outer { try endResultFile() }
  }

  /// Runs a script whose results go to a file, or with `-`, or none, where they go otherwise.
  package func withResults(
    into path: String?,
    force isForced: Bool,
    _ body: () throws -> Void
  ) throws {
    guard let path, !Self.isStandardOutput(path) else { return try body() }
    try withResultFileOfItsOwn {
      resultFile = try ResultFile(
        path,
        as: try exportFormat(for: path),
        over: isForced ? .replaced : .new
      )
      try body()
    }
  }

  /// Whether a path names no file but the stream that results go to anyway.
  package static func isStandardOutput(_ path: String) -> Bool { path == "-" }

  /// Writes a query's result into the file; it becomes the last one, as one that is shown does.
  func write(
    _ query: CompiledQuery,
    asked question: String,
    from store: ArticleStore,
    to file: ResultFile
  ) throws -> LastResult {
    var result = LastResult(query: query, question: question, origins: [], count: 0)
    let origin = query.tracked.origin == nil ? nil : query.statement.columns.count
    do {
      try file.add {
        var writer = file.format.writer(
          columns: query.statement.columns,
          options: settings.rendering,
          page: file.format == .html ? try page(of: query, asked: question) : ResultPage(),
          totals: totals(of: query),
          sink: file.sink
        )
        writer.begin()
        try read(query.tracked, from: store) { row in
          result.count += 1
          if let origin, result.origins.count < LastResult.kept {
            result.origins.append(row.integer(at: origin))
          }
          try writer.row(row)
          return true
        }
        try writer.end()
      }
    } catch let error as OutputError {
      throw ShellError(writing: file.path, error)
    }
    if isInteractive {
      let number = ResultFoot.grouped(result.count, settings.rendering.numbers)
      let rows = "\(number) \(query.noun(for: result.count, in: language))"
      let name = VisiblePath.text(file.path)
      output.say(language.text("\(rows), into \(name)", vi: "\(rows), vào \(name)"))
    }
    return result
  }
}

extension ShellError {
  fileprivate static let noResultFile = Self(
    .both(
      "results go to no file; `output FILE` sends those that come to one",
      vi: "kết quả chưa được ghi vào tệp nào; `output TỆP` ghi các kết quả sau đó vào tệp"
    )
  )
}
