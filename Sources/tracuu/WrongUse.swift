import QueryLanguage
import QueryShell
import VietnameseText

/// A command line that cannot be meant; the process ends with exit code 2.
struct WrongUse: Error {
  var message: BilingualText

  init(_ message: BilingualText) {
    self.message = message
  }

  /// A store that is not there: perhaps a mistyped command, perhaps a mistyped path.
  static func noStore(_ name: String) -> WrongUse {
    let commands = ["import", "query", "run", "page", "check", "reread", "backup", "help"]
    let hint: BilingualText =
      NearestName.nearest(to: name, among: commands).map { .didYouMean("tracuu \($0)") }
      ?? .both(
        "`tracuu import PATH --store FILE` makes one",
        vi: "`tracuu import ĐƯỜNG_DẪN --store TỆP` lập kho"
      )
    let none = BilingualText("no store", vi: "không có kho")
    return WrongUse("\(none) \"\(VisiblePath.text(name))\"; \(hint)")
  }
}
