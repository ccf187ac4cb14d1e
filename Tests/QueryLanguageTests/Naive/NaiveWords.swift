import VietnameseText
import Vocabulary

@testable import QueryLanguage

/// The words of the right side of `~`, and whether they stand next to one another in a text.
struct NaiveWords {
  private let text: String
  private let isExact: Bool
  /// Whether the last word may go on.
  private let isOpen: Bool

  init(_ value: Value) {
    let literal: StringLiteral
    switch value {
    case .string(let string): (literal, isExact) = (string, false)
    case .exactly(let string, _): (literal, isExact) = (string, true)
    case .number, .date, .relative, .interval, .bounds, .list, .all, .path, .parameter:
      preconditionFailure("no words: \(value)")
    }
    isOpen = literal.text.hasSuffix("*")
    text = isOpen ? String(literal.text.dropLast()) : literal.text
  }

  /// In a short value, where an abbreviation and its full form are one, with marks or without.
  func stand(in value: MemoryText) -> Bool {
    let forms = [ShortValueFolding.vietnamese, .vietnameseWithoutMarks].prefix(isExact ? 1 : 2)
    return forms.contains { stand(MemoryText.split($0.words(text)), in: value.spelt) }
  }

  /// In a text that is kept as it was written.
  func stand(inLong value: MemoryText) -> Bool {
    stand(MemoryText(text).words, in: value.words)
  }

  private func stand(_ words: [String], in text: [String]) -> Bool {
    guard !words.isEmpty, words.count <= text.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      words.indices.allSatisfy { index in
        isOpen && index == words.count - 1
          ? text[start + index].begins(with: words[index], isExact: isExact)
          : text[start + index].equals(words[index], isExact: isExact)
      }
    }
  }
}

extension String {
  /// A word typed without any mark matches with every mark; one with a mark only as it is.
  fileprivate func equals(_ typed: String, isExact: Bool) -> Bool {
    self == typed || !isExact && !typed.isMarked && Folding.unmarked(self) == typed
  }

  /// The same for a word that may go on.
  ///
  /// Where the tone mark sits makes no difference: `hò*` and `hoà*` begin `hòa` and `hoà`, and
  /// `exactly "ho*"` begins neither.
  fileprivate func begins(with typed: String, isExact: Bool) -> Bool {
    if !isExact, !typed.isMarked { return Folding.unmarked(self).hasPrefix(typed) }
    return ToneMark.placements(of: typed).contains { hasPrefix($0) }
  }

  private var isMarked: Bool { Folding.unmarked(self) != self }
}
