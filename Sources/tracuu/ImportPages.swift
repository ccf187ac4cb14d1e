import ArgumentParser
import QueryShell

/// `tracuu import`: pages into the store.
struct ImportPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read pages into the store.",
    discussion: """
      A page is the copied text of an article, from its title to the end; a folder is read with all \
      that lies in it. With - the page comes from standard input, or is pasted into the terminal and \
      ended by Ctrl-D. The same page again changes nothing.
      """
  )

  @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "path"))
  var paths: [String]

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.place(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      if try !session.importPages(at: paths) { throw ExitCode.failure }
    }
  }
}
