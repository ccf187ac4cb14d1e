import SQLText

/// A table's column with the columns that are made from it by folding.
struct FoldedColumns {
  enum Form {
    /// `x_folded`, `x_words` and `x_key`.
    case short
    /// The same, the folded form being stored in every row.
    case indexed
    /// As `short`, the key being that of a person's name.
    case personName
    /// `x_key` alone.
    case label
  }

  var table: String
  var column: String
  var form: Form
  /// The columns of the primary key.
  var key: [String]

  /// Those of all tables, as the schema has them: the names tell what is made from what.
  static func all(in writer: ArticleWriter) throws -> [FoldedColumns] {
    let tables = try writer.rows(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 1",
      []
    ) { $0.text(at: 0) ?? "" }
    return try tables.sorted().flatMap { try columns(of: $0, in: writer) }
  }

  private static func columns(of table: String, in writer: ArticleWriter) throws -> [FoldedColumns]
  {
    let rows = try writer.rows(
      "select name, pk from pragma_table_xinfo(?1) where hidden = 0",
      [.text(table)]
    ) { (name: $0.text(at: 0) ?? "", place: $0.integer(at: 1)) }
    let names = Set(rows.map(\.name))
    let key = rows.filter { $0.place > 0 }.sorted { $0.place < $1.place }.map(\.name)
    return rows.map(\.name).compactMap { column in
      guard names.contains(column + "_key") else { return nil }
      let isName = column == "name" && ["person", "person_name"].contains(table)
      let form: Form =
        names.contains(column + "_folded")
        ? .indexed
        : !names.contains(column + "_folded_own") ? .label : isName ? .personName : .short
      return FoldedColumns(table: table, column: column, form: form, key: key)
    }
  }

  /// How a value is stored beside those that are made from it.
  func value(_ text: String) -> StoredValue {
    switch form {
    case .short: .short(text)
    case .indexed: .indexed(text)
    case .personName: .personName(text)
    case .label: .label(text)
    }
  }
}
