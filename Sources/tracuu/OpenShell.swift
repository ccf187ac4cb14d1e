import ArgumentParser
import Foundation
import QueryShell
import VietnameseText

/// `tracuu [STORE]`: the shell, or a filter where standard input is no terminal.
struct OpenShell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Open the shell; `tracuu` alone does the same.",
    shouldDisplay: false
  )

  @Argument(help: ArgumentHelp("The store.", valueName: "store"))
  var words: [String] = []

  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  @Flag(help: ArgumentHelp("Go on after an error of standard input.", visibility: .hidden))
  var keepGoing = false

  func run() throws {
    let environment = Surroundings.environment
    let place = try place()
    let session = Surroundings.session(
      at: place,
      format: try format.format(),
      separated: try format.separated(),
      environment: environment
    )
    session.settings.stopsAtErrors = !keepGoing
    guard isatty(STDIN_FILENO) == 1 else {
      return try OneShot.run(session) {
        try session.run(from: STDIN_FILENO, name: "<stdin>")
      }
    }
    try TypedSession.run(session, environment: environment)
  }

  private func place() throws -> StorePlace {
    guard let path = words.first else { return try store.existingPlace() }
    guard store.path == nil else {
      throw WrongUse(
        .both("two stores are named; leave one out", vi: "nêu hai kho; hãy bỏ bớt một")
      )
    }
    let place = StorePlace(path: path)
    guard place.exists else { throw WrongUse.noStore(path) }
    if words.count > 1 {
      throw WrongUse(
        .both(
          "one store at a time: \(words.count) are named",
          vi: "mỗi lần một kho: ở đây nêu \(words.count)"
        )
      )
    }
    return place
  }
}
