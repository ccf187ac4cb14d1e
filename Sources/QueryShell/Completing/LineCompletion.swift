import VietnameseText

/// What the completion key does to a line.
package struct LineCompletion: Hashable, Sendable {
  /// How many code points before the cursor are taken away.
  package var replaced: Int
  /// What is put there.
  package var text: String
  /// What could go on there, to be shown under the line; empty when the text settles it.
  package var candidates: [String]

  package init(replaced: Int, text: String, candidates: [String]) {
    self.replaced = replaced
    self.text = text
    self.candidates = candidates
  }

  /// Goes on as far as all words that begin like `typed` agree, marks and case aside.
  ///
  /// What was typed stays where nothing can go on; a word that is alone is followed by a space,
  /// unless it asks for more itself (`positions.`, a folder).
  init(completing typed: Substring, with words: [String]) {
    let wanted = Folding.unmarked(String(typed))
    let fitting = words.filter { Folding.unmarked($0).hasPrefix(wanted) }
    let count = typed.unicodeScalars.count
    guard let first = fitting.first else {
      self.init(replaced: 0, text: "", candidates: [])
      return
    }
    if fitting.count == 1 {
      let goesOn = [".", "/", "(", " ", "="].contains { first.hasSuffix($0) }
      self.init(replaced: count, text: goesOn ? first : first + " ", candidates: [])
      return
    }
    let common = fitting.dropFirst().reduce(first) { Self.commonStart($0, $1) }
    let isLonger = common.unicodeScalars.count >= count
    self.init(
      replaced: isLonger ? count : 0,
      text: isLonger ? common : "",
      candidates: fitting
    )
  }

  /// Puts one of `values` in quotes in the place of what was typed, the opening quote included; each
  /// is listed with how often it occurs.
  ///
  /// `closes` says that the quote behind it stands there already.
  init(replacing typed: Substring, with values: [StoredValue], closes isClosed: Bool) {
    let count = typed.unicodeScalars.count
    let words = values.map { QuotedText.text($0.text) }
    guard let first = words.first else {
      self.init(replaced: 0, text: "", candidates: [])
      return
    }
    if words.count == 1 {
      let text = isClosed ? String(first.dropLast()) : first + " "
      self.init(replaced: count, text: text, candidates: [])
      return
    }
    let common = words.dropFirst().reduce(first) { Self.commonStart($0, $1) }
    let goesOn = Folding.unmarked(common).hasPrefix(Folding.unmarked(String(typed)))
    self.init(
      replaced: goesOn ? count : 0,
      text: goesOn ? common : "",
      candidates: zip(words, values).map { "\(VisibleText.visible($0))  \($1.shownCount)" }
    )
  }

  private static func commonStart(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
