import ArgumentParser
import QueryShell

/// `tracuu backup`: a copy of the store.
struct BackUpStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the store, as it is now, into a file.",
    discussion: """
      The store may be read and written meanwhile. The copy is written beside its place and moved \
      there when it is whole.
      """
  )

  @Argument(help: ArgumentHelp("The file that becomes the copy.", valueName: "file"))
  var file: String

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.existingPlace(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) { try session.backUp(to: file, replacing: force) }
  }
}
