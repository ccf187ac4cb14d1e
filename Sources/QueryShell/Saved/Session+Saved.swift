package import QueryLanguage
import VietnameseText

/// Queries that are kept by name.
extension Session {
  private func savedQueries() throws(ShellError) -> SavedQueries {
    guard let path = SavedQueries.defaultPath(in: environment) else { throw .noFolderForQueries }
    return SavedQueries(
      path: path,
      shownPath: FilePath.shown(path, environment: environment)
    )
  }

  /// Keeps a query, or the last one that was asked; one that means nothing is not kept.
  func save(_ save: SaveSyntax) throws {
    guard let query = save.query ?? queries.last?.syntax else { throw ShellError.nothingToSave }
    let name = save.name.text
    let parameters = try resolver.parameters(of: query).map { " \($0.name)=…" }.joined()
    let earlier = try savedQueries().save(query, as: name)
    if let earlier, earlier.query.description != query.description {
      let old = VisibleText.visible(earlier.query.description)
      output.say(language.text("`\(name)` was: \(old)", vi: "`\(name)` trước đây là: \(old)"))
    }
    let command = "run \(name)\(parameters)"
    output.say(
      language.text("saved; `\(command)` asks it", vi: "đã lưu; `\(command)` để hỏi lại")
    )
  }

  /// Shows what is kept, in the order of the file.
  func showSaved() throws {
    let file = try savedQueries().file()
    let all = file.queries
    guard !all.isEmpty || !file.problems.isEmpty else {
      return output.say(ShellError.nothingSaved.message.text(in: language))
    }
    let width = all.map { DisplayWidth.width(of: $0.name) }.max() ?? 0
    for saved in all {
      let space = String(repeating: " ", count: width - DisplayWidth.width(of: saved.name) + 2)
      try output.show(saved.name + space + VisibleText.visible(saved.query.description))
    }
    for problem in file.problems { report(problem) }
    if !file.problems.isEmpty && !isAtPrompt { hasFailed = true }
  }

  /// Takes a query out of those that are kept.
  func forget(_ name: String) throws {
    let saved = try savedQueries()
    let name = NormalForm.nfc(name)
    guard try saved.forget(name) else {
      throw ShellError.notSaved(name, among: try saved.file().queries.map(\.name))
    }
    output.say(language.text("`\(name)` is forgotten", vi: "đã bỏ `\(name)`"))
  }

  /// Runs a script, or asks a saved query; its values are checked before anything is asked.
  func run(_ run: RunSyntax) throws {
    let name = run.target.text
    let file = run.isFile ? nil : try savedQueries().file()
    let all = file?.queries ?? []
    guard let saved = all.last(where: { $0.name == name }) else {
      guard run.isFile || isFile(name) else {
        // What cannot be read may be just this one.
        if let problem = file?.problems.first { throw problem }
        throw Diagnostics(.unknownSavedQuery(run.target, among: all.map(\.name)))
      }
      return try self.run(scriptAt: name, arguments: try run.values())
    }
    try ask(saved, giving: try run.values(for: try parameters(of: saved)))
  }

  /// Asks a saved query, or runs the script of that name, with values of a command line.
  package func run(named target: String, arguments: [String: ParameterValue]) throws {
    let name = NormalForm.nfc(target)
    let isSavedName = !RunSyntax.isFile(name)
    let file = isSavedName ? try savedQueries().file() : nil
    let all = file?.queries ?? []
    guard let saved = all.last(where: { $0.name == name }) else {
      if !isFile(target), let problem = file?.problems.first { throw problem }
      guard isSavedName && !isFile(target) && !all.isEmpty else {
        return try run(scriptAt: target, arguments: arguments)
      }
      throw ShellError.notSaved(name, among: all.map(\.name))
    }
    let parameters = try parameters(of: saved).map(\.name)
    try check(arguments, against: Set(parameters), of: name)
    try ask(saved, giving: arguments)
  }

  /// The names that begin as what is typed after `run` or `forget`; none where the file is wrong.
  func savedNames() -> [String] {
    do {
      return try savedQueries().file().queries.map(\.name)
    } catch {
      return []
    }
  }

  /// What a saved query, or else the script of that path, takes; nothing where it cannot be read.
  func parameterNames(of target: String) -> [String] {
    do {
      if !RunSyntax.isFile(target),
        let saved = try savedQueries().file().queries.last(where: { $0.name == target })
      {
        return try parameters(of: saved).map(\.name)
      }
      let path = FilePath.expanded(target, environment: environment)
      return try parameterNames(
        ofScript: String(decoding: FilePath.keptBytes(of: path), as: UTF8.self)
      )
    } catch {
      return []
    }
  }

  private func parameterNames(ofScript text: String) throws -> [String] {
    var names: [String] = []
    for part in Parser.parts(of: text, commands: ShellCommand.commandWords) {
      guard case .success(.query(let query)) = part.statement else { continue }
      let new = try resolver.parameters(of: query).map(\.name).filter { !names.contains($0) }
      names += new
    }
    return names
  }

  private func isFile(_ path: String) -> Bool {
    let path = FilePath.expanded(path, environment: environment)
    return FilePath.exists(path) && !FilePath.isFolder(path)
  }

  private func parameters(of saved: SavedQuery) throws -> [QueryParameter] {
    do {
      return try resolver.parameters(of: saved.query)
    } catch {
      throw StatementError(error, in: saved.source)
    }
  }

  private func ask(_ saved: SavedQuery, giving values: [String: ParameterValue]) throws {
    do {
      try ask(AskedQuery(syntax: saved.query, parameters: values))
    } catch let error as Diagnostics {
      throw StatementError(error, in: saved.source)
    }
    queries = [AskedQuery(syntax: saved.query, parameters: values)]
  }
}

extension ShellError {
  static let noFolderForQueries = Self(
    .both(
      "there is no folder to keep queries in: neither HOME nor XDG_DATA_HOME is set",
      vi: "không có thư mục để lưu truy vấn: HOME và XDG_DATA_HOME đều chưa đặt"
    )
  )
  static let nothingToSave = Self(
    .both(
      "there is no query to save yet; as in: save secretaries as find speaker where role = \"Bí thư\"",
      vi: "chưa có truy vấn để lưu; ví dụ: save bi_thu as find speaker where role = \"Bí thư\""
    )
  )
  static let nothingSaved = Self(
    .both(
      "no query is saved yet; as in: save secretaries as find speaker where role = \"Bí thư\"",
      vi: "chưa lưu truy vấn nào; ví dụ: save bi_thu as find speaker where role = \"Bí thư\""
    )
  )

  static func notSaved(_ name: String, among names: [String]) -> Self {
    let nearest = NearestName.nearest(to: name, among: names)
    let typed = VisiblePath.text(name)
    return Self(
      .both("no query is saved as `\(typed)`", vi: "không có truy vấn nào được lưu là `\(typed)`"),
      nearest: nearest,
      otherwise: .both("`saved` lists those that are", vi: "`saved` liệt kê các truy vấn đã lưu")
    )
  }
}
