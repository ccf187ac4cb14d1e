import ArgumentParser
import Foundation
import QueryLanguage
import QueryShell
import VietnameseText

/// `tracuu run`: a script of questions, or one that is saved.
struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script of questions, or a saved one.",
    discussion: """
      A question may go over several lines; it ends at a blank line, at `;` or where the next one \
      begins, and # begins a comment. The first error stops the script, and says where it is. With a \
      `/` or ending in .tq it is a file, otherwise the name of a query that the shell's `save` has \
      kept.

      Several results stand one after the other: in json an array each, which jq reads but no reader \
      of one document; jsonl gives a line for each row. For a file of each result, write `output FILE` \
      into the script before its question.
      """
  )

  @Argument(
    help: ArgumentHelp("The script, a saved name, or - for standard input.", valueName: "script")
  )
  var script: String

  @Argument(
    help: ArgumentHelp("Values of its parameters: place=\"xã Tân An\".", valueName: "name=value")
  )
  var arguments: [String] = []

  @Flag(help: "Go on after an error; the exit code is 1 all the same.")
  var keepGoing = false

  @OptionGroup var output: OutputOption
  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func run() throws {
    try output.check()
    let session = Surroundings.session(
      at: try store.existingPlace(),
      format: try format.format(),
      separated: try format.separated(for: output.file),
      environment: Surroundings.environment
    )
    var values: [String: String] = [:]
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        let given = VisiblePath.text(argument)
        throw WrongUse(
          .both(
            "`\(given)` gives no value; write name=value",
            vi: "`\(given)` không có giá trị; hãy viết tên=giá_trị"
          )
        )
      }
      guard values.updateValue(String(parts[1]), forKey: String(parts[0])) == nil else {
        let name = VisiblePath.text(String(parts[0]))
        throw WrongUse(.both("`\(name)` is given twice", vi: "`\(name)` được nêu hai lần"))
      }
    }
    session.settings.stopsAtErrors = !keepGoing
    try OneShot.run(session) {
      try session.withResults(into: output.file, force: output.force) {
        try run(in: session, giving: values.mapValues(ParameterValue.text))
      }
    }
  }

  private func run(in session: Session, giving arguments: [String: ParameterValue]) throws {
    if script == "-" && arguments.isEmpty {
      try session.run(from: STDIN_FILENO, name: "<stdin>")
    } else if script == "-" {
      let text = SourceText(try InputText.standardInput(), name: "<stdin>")
      try session.run(whole: text, arguments: arguments)
    } else {
      try session.run(named: script, arguments: arguments)
    }
  }
}
