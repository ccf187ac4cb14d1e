import VietnameseText
import Vocabulary

/// What of a name alone tells one person from all others.
package enum TellingName {
  /// Whether a full name holds a word that no Vietnamese name has (`Donald Trump`, `Kim Jong-un`):
  /// of such a name the news know one bearer, while thousands share `Nguyễn Văn Hùng`.
  ///
  /// A letter or two may stand for a name that is kept back (`Nguyễn Văn Th.`), and behind a middle
  /// name of the country (`Văn`, `Thị`) a strange word is a slip of the pen.
  package static func isOnePersons(_ name: String) -> Bool {
    let words = words(of: Folding.folded(name))
    guard words.count > 1, !words.dropFirst().contains(where: { $0 == "văn" || $0 == "thị" })
    else { return false }
    return words.contains { $0.count > 2 && !Syllable.isVietnamese(FoldedWord(String($0))) }
  }

  /// The name as such names are compared: without marks, and with a space for each hyphen
  /// (`Kim Jong-un` and `Kim Jong Un`).
  package static func compared(_ name: String) -> String {
    words(of: Folding.unmarked(name)).joined(separator: " ")
  }

  private static func words(of folded: String) -> [Substring] {
    folded.split { $0 == " " || $0 == "-" }
  }
}
