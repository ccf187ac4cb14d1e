package import VietnameseText

/// What values a field has, how they are stored and what may be asked of them.
package enum FieldType: Hashable, Sendable {
  /// Compared by `x_folded`, searched in `x_words`, sorted by `x_key`.
  case shortText
  /// A short text that a string is split for as in an article: `Bí thư Đảng ủy xã Gia Lâm`.
  case role
  /// A short text of which every spelling in `person_name` is tried.
  case personName
  /// Several short texts, in a table of their own.
  case texts(TextTable)
  /// Searched by a full-text index of its words without marks; the marks are verified on the text.
  case longText(index: String)
  /// The level and the name of a place, searched as one text.
  case unitName
  /// The passages of an article but its teasers.
  case articleText
  /// Compared and sorted as it is: an address, a file, words of a page.
  case plainText
  /// A whole number.
  case number
  /// A number that may have a fraction.
  case real
  /// A period with its bounds in `x_from` and `x_to`, half open.
  case date
  case boolean
  /// One of a few English words.
  case kind([String])
  /// One of a few Vietnamese words, compared folded.
  case level([String])
  /// An organisation or a place, by the relations that lead to them.
  case party(organisation: Relation, place: Relation)

  /// The table of a many-valued text: a row a value.
  package struct TextTable: Hashable, Sendable {
    package var table: String
    /// The column that holds the `id` of the row that the values belong to.
    package var owner: String
    package var column: String
    /// The value in SQL where it is cut out of another text; `$` stands for the alias of the table.
    package var expression: String?
    package var order: [OrderTerm]
    /// Whether the values are long and stand without folded copies: compared as they are.
    package var isRaw: Bool

    package init(
      _ table: String,
      owner: String,
      column: String,
      expression: String? = nil,
      order: [OrderTerm],
      raw isRaw: Bool = false
    ) {
      self.table = table
      self.owner = owner
      self.column = column
      self.expression = expression
      self.order = order
      self.isRaw = isRaw
    }
  }

  /// Whether the values are numbers, whole or with fractions.
  package var isNumber: Bool {
    switch self {
    case .number, .real: true
    case .shortText, .role, .personName, .texts, .longText, .unitName, .articleText, .plainText,
      .date, .boolean, .kind, .level, .party:
      false
    }
  }

  /// What a value is, for messages and for `schema`.
  package var noun: BilingualText {
    switch self {
    case .shortText, .role, .personName, .unitName: .both("a text", vi: "văn bản ngắn")
    case .texts: .both("texts", vi: "các văn bản ngắn")
    case .longText, .articleText: .both("a long text", vi: "văn bản dài")
    case .plainText: .both("a text", vi: "văn bản ngắn")
    case .number, .real: .both("a number", vi: "số")
    case .date: .both("a date", vi: "ngày")
    case .boolean: .both("true or false", vi: "đúng hoặc sai")
    case .kind, .level: .both("one of a few words", vi: "một trong vài từ")
    case .party: .both("an organisation or a place", vi: "tổ chức hoặc địa danh")
    }
  }
}
