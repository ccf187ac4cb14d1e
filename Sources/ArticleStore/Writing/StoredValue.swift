import SQLText
import VietnameseText

/// A value together with the columns that the schema keeps beside it.
enum StoredValue {
  case plain(SQLValue)
  /// A short text with its folded form, its words and its sorting key.
  case short(String?)
  /// The same where the folded form is stored in every row.
  case indexed(String)
  /// A short text as `short` has it for a person's name, which is sorted by the given name.
  case personName(String)
  /// A text that is only shown and sorted by.
  case label(String)
  /// A date with the bounds of its period.
  case date(TimePeriod?)

  static func text(_ text: String?) -> StoredValue { .plain(text.map(SQLValue.text) ?? .null) }

  /// A kind that the schema takes for the usual one where none is stored.
  static func kind<Kind: RawRepresentable & Equatable>(_ kind: Kind, usual: Kind) -> StoredValue
  where Kind.RawValue == String { text(kind == usual ? nil : kind.rawValue) }

  static func integer(_ number: Int) -> StoredValue { .plain(.integer(Int64(number))) }

  static func integer(_ number: Int?) -> StoredValue {
    .plain(number.map { .integer(Int64($0)) } ?? .null)
  }

  static func id(_ id: Int64?) -> StoredValue { .plain(id.map(SQLValue.integer) ?? .null) }

  /// The columns of the value, the first of which is called `name`.
  func columns(named name: String) -> [String] {
    switch self {
    case .plain: [name]
    case .short, .personName: [name, name + "_folded_own", name + "_words_own", name + "_key"]
    case .indexed: [name, name + "_folded", name + "_words_own", name + "_key"]
    case .label: [name, name + "_key"]
    case .date: [name, name + "_from", name + "_to"]
    }
  }

  /// Adds what goes into the columns.
  func append(to values: inout [SQLValue], with writer: ArticleWriter) {
    switch self {
    case .plain(let value): values.append(value)
    case .short(let text?): append(text, writer.forms(of: text), to: &values)
    case .indexed(let text):
      let forms = writer.forms(of: text)
      append(text, forms, to: &values)
      values[values.count - 3] = .text(forms.folded)
    case .short(nil): values += [.null, .null, .null, .null]
    case .personName(let name):
      var forms = writer.forms(of: name)
      forms.key = SortingKey.personName(name)
      append(name, forms, to: &values)
    case .label(let text): values += [.text(text), .text(writer.forms(of: text).key)]
    case .date(let period?): values += [.text(period.text), .text(period.from), .text(period.to)]
    case .date(nil): values += [.null, .null, .null]
    }
  }

  private func append(_ text: String, _ forms: ShortForms, to values: inout [SQLValue]) {
    values.append(.text(text))
    values.append(forms.isPlain ? .null : .text(forms.folded))
    values.append(forms.isSpaced ? .null : .text(forms.words))
    values.append(.text(forms.key))
  }
}

/// The forms of a short text in which it is compared and sorted by.
struct ShortForms {
  var folded: String
  var words: String
  var key: String
  /// Whether the folded form is the text in lower case, as SQLite says it: see `Migration1`.
  let isPlain: Bool
  /// Whether the words are the folded form between spaces.
  let isSpaced: Bool

  init(_ text: String, folding: ShortValueFolding) {
    folded = folding.folded(text)
    words = folding.wordsOfFolded(folded)
    key = SortingKey.text(text)
    isPlain = text.utf8.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }.elementsEqual(folded.utf8)
    isSpaced = words.utf8.dropFirst().dropLast().elementsEqual(folded.utf8)
  }
}
