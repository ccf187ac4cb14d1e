import ArticleStore
import QueryLanguage
package import VietnameseText

/// One sitting: the store that is asked, the settings, the last query and its result.
///
/// Lines come through a `LineSource` and output goes through a `ShellOutput`, so a session needs no
/// terminal.
package final class Session {
  /// How many scripts may run one another.
  private static let deepestRun = 8

  let catalogue: Catalogue
  let output: ShellOutput
  package let place: StorePlace
  let environment: [String: String]
  let interruption = Interruption()
  let resolver: Resolver
  let today: CalendarDay
  let version: String
  private var openStore: ArticleStore?
  /// Which file the store that is open was read from.
  private var openFile: [UInt64]?
  package var settings: ShellSettings {
    didSet {
      output.chosenColour = settings.colour
      output.chosenWidth = settings.width
    }
  }
  /// The queries that `back` goes back through, the last one being what a clause line refines.
  var queries: [AskedQuery] = []
  var lastResult: LastResult?
  /// Where lines are typed; missing where a script is run.
  var lines: (any LineSource)?
  /// What looks after the query that runs.
  var watch: QueryWatch?
  /// How many results were shown, to keep them apart.
  var resultCount = 0
  /// The file that results go to; missing where they are shown.
  var resultFile: ResultFile?
  /// The one of them that was begun around the script that runs, which is not for it to end.
  var resultFileAround: ResultFile?
  private(set) var isEnding = false
  /// Whether a statement failed that did not end its script.
  package var hasFailed = false
  /// What the parameters of the query or the script that runs are given.
  private(set) var parameters: [String: ParameterValue] = [:]
  private var depth = 0
  /// Whether a script out of a file is running.
  var isInScript: Bool { depth > 0 }
  /// Whether somebody reads each statement's outcome before the next one is typed.
  var isAtPrompt: Bool { isInteractive && !isInScript }

  package init(
    place: StorePlace,
    settings: ShellSettings,
    output: ShellOutput,
    today: CalendarDay,
    environment: [String: String] = [:],
    version: String
  ) {
    self.place = place
    self.settings = settings
    self.output = output
    self.catalogue = .standard
    self.today = today
    self.version = version
    self.environment = environment
    resolver = Resolver(catalogue: .standard, today: today)
  }

  /// What messages are written in.
  package var language: Language {
    settings.language ?? Language(environment: environment)
  }

  /// The store, opened when it is first asked for; missing where none has been made.
  func store() throws(StoreError) -> ArticleStore? {
    try letGoOfStoreThatMoved()
    if let openStore { return openStore }
    guard FilePath.exists(place.path) else { return nil }
    let file = FilePath.identity(place.path)
    let store = try ArticleStore.open(place.path, for: .reading)
    (openStore, openFile) = (store, file)
    if try store.isFoldedOtherwise(than: Compiler.foldingVersion) {
      output.say(
        language.text(
          "note: other word lists made this store; some spellings are found after the next import only",
          vi:
            "lưu ý: kho này dùng các danh sách từ cũ; một số cách viết chỉ tìm được sau lần nhập tới"
        )
      )
    }
    return store
  }

  /// The store for what is done while a line is being typed: whether it has moved is said when the line
  /// is run.
  func storeAtHand() throws(StoreError) -> ArticleStore? {
    if let openStore { return openStore }
    return try store()
  }

  /// Lets go of the store where another file stands at its place now, or none: answers would be of a
  /// store that nobody can find any more.
  private func letGoOfStoreThatMoved() throws(StoreError) {
    guard openStore != nil, let openFile, FilePath.identity(place.path) != openFile else { return }
    try closeStore()
    lastResult = nil
    guard FilePath.exists(place.path) else { return }
    let path = VisiblePath.text(place.path)
    output.say(
      language.text(
        "note: another file stands at \(path) now, and is asked from here on",
        vi: "lưu ý: ở \(path) nay là một tệp khác, từ đây tệp đó được hỏi"
      )
    )
  }

  /// Opens the store, if there is one, so that what is wrong with it is known before anything is asked.
  package func lookAtStore() throws {
    _ = try store()
  }

  /// Whether somebody sits at a prompt.
  var isInteractive: Bool { lines != nil }

  /// Lets go of the store, to be opened anew: after an import it may be another file.
  func closeStore() throws(StoreError) {
    try openStore?.close()
    openStore = nil
  }

  func explanation(_ query: QuerySyntax) throws(Diagnostics) -> Explanation {
    Explanation(try resolved(query))
  }

  func resolved(_ query: QuerySyntax) throws(Diagnostics) -> ResolvedQuery {
    try resolver.resolve(query, values: parameters)
  }

  func compiled(_ query: QuerySyntax) throws(Diagnostics) -> CompiledQuery {
    Compiler.compile(try resolved(query))
  }

  /// Does something with a query while its parameters have their values.
  func with<Result>(_ query: AskedQuery, _ body: (QuerySyntax) throws -> Result) throws -> Result {
    let outer = parameters
    defer { parameters = outer }
    parameters = query.parameters
    return try body(query.syntax)
  }

  func ask(_ query: AskedQuery) throws {
    try with(query) { try ask($0) }
  }

  /// Ends the session after the command that is running.
  func end() {
    isEnding = true
  }

  /// Runs `body` with values for the parameters of a script; without any, those of the script around
  /// it stay.
  func withParameters(_ arguments: [String: ParameterValue], _ body: () throws -> Void) throws {
    let outer = parameters
    defer { parameters = outer }
    if !arguments.isEmpty { parameters = arguments }
    try body()
  }

  /// Whether each parameter has a value, and each value its parameter.
  func check(
    _ arguments: [String: ParameterValue],
    against names: Set<String>,
    of target: String?
  ) throws(ShellError) {
    for name in arguments.keys.sorted() where !names.contains(name) {
      throw ShellError.unknownParameter(name, among: names.sorted()).ofCommandLine
    }
    let missing = names.subtracting(arguments.keys).subtracting(parameters.keys).sorted()
    guard missing.isEmpty else {
      throw ShellError.missingParameters(missing, of: target).ofCommandLine
    }
  }

  func run(_ statement: ScriptStatement) throws {
    switch statement {
    case .query(let query):
      let asked = AskedQuery(syntax: query, parameters: parameters)
      try ask(asked)
      queries = [asked]
    case .command(let command):
      try run(command)
    case .save(let save):
      try self.save(save)
    case .run(let run):
      try self.run(run)
    }
  }

  private func run(_ command: CommandSyntax) throws {
    guard let name = command.words.first, let found = ShellCommand.named(name),
      let handler = found.handler
    else { throw ShellError.unknownCommand(command.words.first ?? "") }
    try handler(self, CommandCall(command: found, syntax: command))
  }

  /// Runs a script out of a file; one that runs itself, over others or not, is stopped.
  func run(scriptAt path: String, arguments: [String: ParameterValue] = [:]) throws {
    let path = FilePath.expanded(path, environment: environment)
    guard depth < Self.deepestRun else { throw ShellError.tooDeep(path) }
    depth += 1
    defer { depth -= 1 }
    let script = SourceText(try FilePath.text(of: path), name: VisiblePath.text(path))
    try withResultFileOfItsOwn { try run(script, arguments: arguments) }
  }
}

extension ShellError {
  static func tooDeep(_ path: String) -> Self {
    let file = VisiblePath.text(path)
    return Self(
      .both(
        "\(file) is run by a script that it runs itself",
        vi: "\(file) được gọi từ một tập lệnh mà chính nó chạy"
      )
    )
  }

  static func unknownCommand(_ name: String) -> Self {
    let nearest = NearestName.nearest(to: name, among: ShellCommand.names)
    let typed = VisiblePath.text(name)
    return Self(
      .both("there is no command `\(typed)`", vi: "không có lệnh `\(typed)`"),
      nearest: nearest,
      otherwise: .both("`help` lists them", vi: "`help` liệt kê các lệnh")
    )
  }

  static func unknownParameter(_ name: String, among names: [String]) -> Self {
    let nearest = NearestName.nearest(to: name, among: names)
    let listed = names.map { "`\($0)`" }.joined(separator: ", ")
    let known: BilingualText =
      names.isEmpty
      ? .both("there is none", vi: "không có tham số nào")
      : .both("there is \(listed)", vi: "chỉ có \(listed)")
    let given = VisiblePath.text(name)
    return Self(
      .both("there is no parameter `\(given)`", vi: "không có tham số `\(given)`"),
      nearest: nearest,
      otherwise: known
    )
  }

  static func missingParameters(_ names: [String], of script: String?) -> Self {
    let listed = names.map { "`\($0)`" }.joined(separator: ", ")
    let example = names.map { "\($0)=…" }.joined(separator: " ")
    let file = script.map { "\($0) " } ?? ""
    return Self(
      .both(
        "no value for \(listed); as in: tracuu run \(file)\(example)",
        vi: "thiếu giá trị cho \(listed); ví dụ: tracuu run \(file)\(example)"
      )
    )
  }
}
