package import VietnameseText

/// A value of an entity's row.
package struct Field: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  package var type: FieldType
  /// The column that is shown; the others that belong to it follow from the type.
  package var column: String
  /// The value in SQL where it is cut out of another text; `$` stands for the row's alias.
  package var expression: String?
  /// Whether a row may have no value.
  package var isOptional: Bool
  package var doc: BilingualText

  package init(
    _ name: String,
    aliases: [String] = [],
    _ type: FieldType,
    column: String? = nil,
    expression: String? = nil,
    optional isOptional: Bool = false,
    doc: BilingualText
  ) {
    self.name = name
    self.aliases = aliases
    self.type = type
    self.column = column ?? name
    self.expression = expression
    self.isOptional = isOptional
    self.doc = doc
  }

  static let id = Field(
    "id",
    .number,
    doc: .both("the number of the row in this store", vi: "số của hàng trong kho này")
  )

  /// What `~` searches where a place stands: `xã Gia Lâm`, `thành phố Hà Nội`.
  static let unit = Field(
    "label",
    .unitName,
    doc: .both("the level and the name", vi: "cấp và tên")
  )

  /// Whether a comparison takes the text as it is, and not folded.
  package var isComparedAsItIs: Bool {
    switch type {
    case .plainText: true
    case .texts(let table): table.isRaw
    case .shortText, .role, .personName, .longText, .articleText, .unitName, .number, .real, .date,
      .boolean, .kind, .level, .party:
      false
    }
  }

  /// Whether one row may have several values, so that the field is shown as an array.
  package var isManyValued: Bool {
    switch type {
    case .texts: true
    case .shortText, .role, .personName, .longText, .articleText, .plainText, .unitName, .number,
      .real,
      .date, .boolean, .kind, .level, .party:
      false
    }
  }
}
