/// A text in both languages; which of them is shown is settled where it is shown.
///
/// A literal alone is a text that reads the same in both: a name, a sign, a line of a query. Texts
/// put into one another stay in both.
package struct BilingualText: Hashable, Sendable {
  package var english: String
  package var vietnamese: String

  package init(_ english: String, vi vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  package static func both(_ english: String, vi vietnamese: String) -> Self {
    Self(english, vi: vietnamese)
  }

  package func text(in language: Language) -> String {
    language.text(english, vi: vietnamese)
  }
}

extension BilingualText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text, vi: text)
  }

  package init(stringInterpolation parts: StringInterpolation) {
    self.init(parts.english, vi: parts.vietnamese)
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
