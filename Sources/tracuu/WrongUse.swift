import QueryLanguage
import QueryShell

/// A command line that cannot be meant; the process ends with exit code 2.
struct WrongUse: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }

  /// A store that is not there: perhaps a mistyped command, perhaps a mistyped path.
  static func noStore(_ name: String) -> WrongUse {
    let commands = ["import", "query", "run", "page", "check", "reread", "backup", "help"]
    let nearest = NearestName.nearest(to: name, among: commands)
    let hint =
      nearest.map { "did you mean `tracuu \($0)`?" }
      ?? "`tracuu import PATH --store FILE` makes one"
    return WrongUse("no store \"\(VisiblePath.text(name))\"; \(hint)")
  }
}
