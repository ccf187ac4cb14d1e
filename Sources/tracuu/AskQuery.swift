import ArgumentParser
import QueryShell

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

  @Option(
    help: ArgumentHelp("Write the result into this file, whole or not at all.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Show the SQL instead of asking it.")
  var sql = false

  @Flag(help: "Say in words what the question means instead of asking it.")
  var explain = false

  @OptionGroup var store: StoreOption

  func run() throws {
    if sql && explain { throw WrongUse("--sql and --explain do not go together") }
    if (sql || explain) && output != nil {
      throw WrongUse("--sql and --explain go to standard output; leave --output out")
    }
    let session = Surroundings.session(
      at: sql || explain ? try store.place() : try store.existingPlace(),
      format: try format.format(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      if sql {
        try session.showSQL(of: text)
      } else if explain {
        try session.explain(text)
      } else if let output {
        try session.write(text, to: output)
      } else {
        try session.answer(text)
      }
    }
  }
}
