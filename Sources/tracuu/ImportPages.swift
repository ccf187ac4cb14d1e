import ArgumentParser
import Importing
import QueryShell

/// `tracuu import`: pages into the store.
struct ImportPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read pages into the store.",
    discussion: """
      A page is the copied text of an article, a saved HTML page, a dump of a crawler (JSON or JSON \
      Lines), an RSS or Atom feed; any of them may be packed with gzip. A folder is read with all that \
      lies in it but links and hidden files. With - pages come from standard input, or one is pasted into the terminal and ended \
      by Ctrl-D. The same page again changes nothing; a changed one replaces its earlier version where its \
      address, or its outlet, title and date, tell that it is the same.
      """
  )

  @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("What a key of JSON records holds: noi_dung=text.", valueName: "key=field")
  )
  var mappings: [String] = []

  @Option(help: ArgumentHelp("Keep a line of JSON for each page in this file.", valueName: "file"))
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Go only so far and store nothing: reading (what is refused?) or facts (what is found?).",
      valueName: "step"
    )
  )
  var stopAfter: Step?

  /// Where an import can be stopped.
  enum Step: String, ExpressibleByArgument {
    case reading, facts
  }

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.place(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      let came: ImportReport
      do {
        came = try session.importPages(
          at: paths,
          mappings: mappings,
          depth: depth,
          report: report
        )
      } catch let error as ImportError {
        throw WrongUse(error.message)
      }
      if came.wasStopped { throw ExitCode(130) }
      if !came.isComplete { throw ExitCode.failure }
    }
  }

  private var depth: ImportDepth {
    switch stopAfter {
    case .reading: .reading
    case .facts: .facts
    case nil: .storing
    }
  }
}
