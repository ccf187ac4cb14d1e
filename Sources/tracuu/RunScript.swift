import ArgumentParser
import QueryLanguage
import QueryShell

/// `tracuu run`: a script of questions.
struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script of questions.",
    discussion: """
      A question may go over several lines; it ends at a blank line, at `;` or where the next one \
      begins, and # begins a comment. The first error stops the script.
      """
  )

  @Argument(help: ArgumentHelp("The script, or - for standard input.", valueName: "script"))
  var script: String

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.existingPlace(),
      format: try format.format(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      if script == "-" {
        try session.run(SourceText(try InputText.standardInput(), name: "<stdin>"))
      } else {
        try session.run(SourceText(try InputText.file(script), name: script))
      }
    }
  }
}
