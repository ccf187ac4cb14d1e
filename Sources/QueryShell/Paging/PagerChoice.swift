/// How a result that is longer than the screen is read.
package enum PagerChoice: Hashable, Sendable {
  /// By the program in `PAGER`, or `less` where it can keep the head, or otherwise by our own pager.
  case automatic
  case off
  /// Our own pager.
  case builtIn
  /// A command line for `/bin/sh`.
  case program(String)

  /// The choice that a word stands for; any other is a command.
  package init(_ text: String) {
    switch text.lowercased() {
    case "on", "auto": self = .automatic
    case "off": self = .off
    case "own": self = .builtIn
    default: self = .program(text)
    }
  }

  package var text: String {
    switch self {
    case .automatic: "auto"
    case .off: "off"
    case .builtIn: "own"
    case .program(let command): command
    }
  }

  /// What is really run; never `automatic`.
  ///
  /// `lessVersion` is only asked where it decides: `less` keeps the head of a table since 600.
  func resolved(
    in environment: [String: String],
    lessVersion: () -> Int?
  ) -> PagerChoice {
    guard case .automatic = self else { return self }
    if let command = environment["PAGER"], !command.allSatisfy(\.isWhitespace) {
      return command == "cat" ? .off : .program(command)
    }
    return lessVersion() ?? 0 >= PagerProgram.headVersion ? .program("less") : .builtIn
  }
}
