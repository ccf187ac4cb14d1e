import SQLText
import VietnameseText

/// What is asked of one value, in the words of `explain`.
extension Predicate {
  /// `spellings`: how short values are shown, by their folded forms.
  func words(_ spellings: [String: String] = [:]) -> BilingualText {
    switch self {
    case .known: return .isKnown
    case .isTrue: return .both("is true", vi: "là đúng")
    case .equals(let values):
      let shown = values.map { BilingualText("\"\(spellings[$0] ?? $0)\"") }
      let either = BilingualText.joined(shown, separator: .both(" or ", vi: " hoặc "))
      return .both("is \(either)", vi: "là \(either)")
    case .words(let pattern):
      let words = pattern.quoted
      return pattern.isExact
        ? .both("holds the words \(words) exactly", vi: "có cụm từ \(words), đúng từng dấu")
        : .both("holds the words \(words)", vi: "có cụm từ \(words)")
    case .allWords(let patterns):
      let words = patterns.map(\.quoted).joined(separator: ", ")
      return .both("holds all of the words \(words)", vi: "có đủ các từ \(words)")
    case .number(.compare(let sign, let value)): return "\(sign.rawValue) \(value.literal)"
    case .number(.between(let low, let high)):
      return .between("\(low.literal)", "\(high.literal)")
    case .date(let test): return test.words
    }
  }
}

extension Predicate.DateTest {
  fileprivate var words: BilingualText {
    switch self {
    case .inside(let period): .both("lies in \(period.text)", vi: "nằm trong \(period.text)")
    case .before(let period):
      .both("ends before \(period.text)", vi: "kết thúc trước \(period.text)")
    case .until(let period):
      .both("ends with \(period.text) or before", vi: "không muộn hơn \(period.text)")
    case .after(let period): .both("begins after \(period.text)", vi: "bắt đầu sau \(period.text)")
    case .from(let period):
      .both("begins with \(period.text) or after", vi: "từ \(period.text) trở đi")
    case .between(let first, let last): .between("\(first.text)", "\(last.text)")
    }
  }
}

extension WordPattern {
  /// As it can be typed: `"phan cap*"`.
  var quoted: String { "\"\(text)\(isPrefix ? "*" : "")\"" }
}

extension PlacePattern {
  var words: BilingualText {
    let own = BilingualText("\([level, name].compactMap(\.self).joined(separator: " "))")
    return .joined([own] + within.map(\.words), separator: .both(", in ", vi: ", thuộc "))
  }

  /// With the names as they are shown instead of folded, for messages alone.
  func spelt(_ spellings: [String: String]) -> PlacePattern {
    var shown = self
    shown.name = spellings[name] ?? name
    shown.within = within.map { $0.spelt(spellings) }
    return shown
  }
}

extension BilingualText {
  static let isKnown = Self("is known", vi: "có giá trị")

  fileprivate static func between(_ low: String, _ high: String) -> Self {
    .both("lies between \(low) and \(high)", vi: "nằm trong khoảng từ \(low) đến \(high)")
  }
}
