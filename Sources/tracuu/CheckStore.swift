import ArgumentParser
import QueryShell

/// `tracuu check`: whether a store is whole.
struct CheckStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether the store is whole.",
    discussion: """
      Looks at the file, the references between rows, the words behind each fact, the index of words, \
      and whether a reread was broken off. Exit code 1 where something is wrong.
      """
  )

  @OptionGroup var store: StoreOption

  func run() throws {
    let session = Surroundings.session(
      at: try store.existingPlace(),
      environment: Surroundings.environment
    )
    try OneShot.run(session) {
      guard try session.check() else { throw ExitCode.failure }
    }
  }
}
