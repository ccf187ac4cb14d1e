import ArgumentParser
import Importing
import QueryShell

/// `tracuu reread`: facts found anew by newer rules.
struct RereadPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "Find the facts of stored pages anew by newer rules.",
    discussion: """
      Articles that were read by the rules of now are left as they are. Corrections hold for what is \
      found anew, too. Ctrl-C stops between two articles, and the next run goes on.
      """
  )

  @Flag(help: "Read every article again, whatever rules it was read by.")
  var all = false

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.existingPlace(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      if try session.reread(all: all).wasStopped { throw ExitCode(130) }
    }
  }
}
