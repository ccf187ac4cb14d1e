import ArgumentParser
import QueryShell
import VietnameseText

/// `tracuu query`: one question, one answer.
struct AskQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask one question.",
    discussion: "tracuu query 'find speaker where role = \"Bí thư\"' --format json"
  )

  @Argument(help: ArgumentHelp("The question: find … or count …", valueName: "text"))
  var text: String

  @OptionGroup var format: FormatOption

  @OptionGroup var output: OutputOption

  @Flag(help: "Show a JSON Schema of the result instead of asking.")
  var schema = false

  @Flag(help: "Show the SQL instead of asking it.")
  var sql = false

  @Flag(help: "Say in words what the question means instead of asking it.")
  var explain = false

  @OptionGroup var store: StoreOption

  func run() throws {
    let asked = [("--sql", sql), ("--explain", explain), ("--schema", schema)].filter(\.1).map(\.0)
    if asked.count > 1 {
      let and = BilingualText(" and ", vi: " và ")
      let options = BilingualText.joined(asked.map { "\($0)" }, separator: and)
      throw WrongUse(
        .both("\(options) do not go together", vi: "\(options) không dùng cùng nhau được")
      )
    }
    if let asked = asked.first, output.file != nil {
      throw WrongUse(
        .both(
          "\(asked) goes to standard output; leave --output out",
          vi: "\(asked) ghi ra đầu ra chuẩn; hãy bỏ --output"
        )
      )
    }
    try output.check()
    let session = Surroundings.session(
      at: asked.first != nil ? try store.place() : try store.existingPlace(),
      format: try format.format(),
      separated: try format.separated(for: output.file),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      if sql {
        try session.showSQL(of: text)
      } else if schema {
        try session.showSchema(of: text)
      } else if explain {
        try session.explain(text)
      } else if let file = output.file {
        try session.write(text, to: file, force: output.force)
      } else {
        try session.answer(text)
      }
    }
  }
}
