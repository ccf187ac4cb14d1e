/// A text in both languages; which of them is shown is settled where it is shown.
///
/// A literal alone is a text that reads the same in both: a name, a sign, a line of a query. Texts
/// put into one another stay in both.
package struct BilingualText: Hashable, Sendable {
  package var english: String
  package var vietnamese: String

  package init(_ english: Self, vi vietnamese: Self) {
    self.english = english.english
    self.vietnamese = vietnamese.vietnamese
  }

  package static func both(_ english: Self, vi vietnamese: Self) -> Self {
    Self(english, vi: vietnamese)
  }

  /// Several texts in a row.
  package static func joined(_ texts: [Self], separator: Self) -> Self {
    var joined: Self = ""
    for (index, text) in texts.enumerated() {
      joined = index == 0 ? text : "\(joined)\(separator)\(text)"
    }
    return joined
  }

  package func text(in language: Language) -> String {
    language.text(english, vi: vietnamese)
  }
}

extension BilingualText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    (english, vietnamese) = (text, text)
  }

  package init(stringInterpolation parts: StringInterpolation) {
    (english, vietnamese) = (parts.english, parts.vietnamese)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var english = ""
    fileprivate var vietnamese = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ text: String) {
      english += text
      vietnamese += text
    }

    package mutating func appendInterpolation(_ text: BilingualText) {
      english += text.english
      vietnamese += text.vietnamese
    }

    package mutating func appendInterpolation(_ text: String) {
      appendLiteral(text)
    }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      appendLiteral("\(number)")
    }
  }
}
