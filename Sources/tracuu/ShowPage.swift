import ArgumentParser
import Importing
import QueryShell

/// `tracuu page`: a page with its facts marked.
struct ShowPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Show a page with its facts marked.",
    discussion: """
      Any input that `import` takes: the copied text of an article, HTML, JSON Lines, a feed, or - for \
      standard input; of several pages each is shown. No store is needed. On a terminal facts are in \
      colour, elsewhere in brackets.
      """
  )

  @Argument(help: ArgumentHelp("The page, or -.", valueName: "file"))
  var file: String

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("What a key of JSON records holds: noi_dung=text.", valueName: "key=field")
  )
  var mappings: [String] = []

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.place(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      guard try session.showPages(at: file, mappings: mappings) else { throw ExitCode.failure }
    }
  }
}
