import SQLText
import VietnameseText

extension ConditionCompiler {
  func field(_ field: Field, _ predicate: Predicate, of row: Row) -> SQLCondition {
    switch predicate {
    case .known: known(field, row)
    case .isTrue: SQLCondition("\(row.column(field.column)) = 1", nullable: field.isOptional)
    case .equals(let values): equals(field, values, row)
    case .words(let pattern): words(field, pattern, row)
    case .allWords(let patterns): allWords(field, patterns, row)
    case .number(let test): number(test, row.column(field.column), nullable: field.isOptional)
    case .date(let test): date(test, field, row)
    }
  }

  func equals(_ column: SQLFragment, _ values: [String], nullable: Bool) -> SQLCondition {
    if values.count == 1 {
      let value = SQLFragment("\(binding: .text(values[0]))")
      return SQLCondition(
        "\(column) = \(value)",
        nullable: nullable,
        denied: "\(column) <> \(value)"
      )
    }
    let list = values.map { SQLFragment("\(binding: .text($0))") }.joined(separator: ", ")
    return SQLCondition(
      "\(column) in (\(list))",
      nullable: nullable,
      denied: "\(column) not in (\(list))"
    )
  }

  private func equals(_ field: Field, _ values: [String], _ row: Row) -> SQLCondition {
    switch field.type {
    case .shortText, .role, .level:
      return equals(row.column(field.column, "_folded"), values, nullable: field.isOptional)
    case .plainText, .kind:
      let same = equals(field.sql(of: row.alias), values, nullable: field.isOptional)
      guard let column = field.lengthColumn else { return same }
      let lengths = Set(values.map(\.unicodeScalars.count)).sorted()
        .map { SQLFragment("\(binding: .integer(Int64($0)))") }.joined(separator: ", ")
      return .all([SQLCondition("\(row.column(column)) in (\(lengths))", nullable: false), same])
    case .texts(let table) where table.isRaw:
      return self.values(of: field, row) { equals($0.sql(of: "v"), values, nullable: false) }
    case .personName, .texts:
      return self.values(of: field, row) {
        equals("v.\(name: $0.column)_folded", values, nullable: false)
      }
    case .longText, .articleText, .unitName, .number, .real, .date, .boolean, .party:
      preconditionFailure("\(field.name) is not compared as a text")
    }
  }

  private func known(_ field: Field, _ row: Row) -> SQLCondition {
    switch field.type {
    case .texts: return values(of: field, row) { _ in .always }
    case .articleText: return article(row, where: .always)
    case .party(let organisation, let place):
      let columns = [organisation, place].compactMap { relation -> SQLFragment? in
        guard case .reference(let column, _) = relation.link else { return nil }
        return row.column(column)
      }
      // SQLite reads the index of what is known for a bound, and for `is not null` the whole table.
      return .any(columns.map { SQLCondition("\($0) > 0", nullable: true) })
    case .date:
      // Missing together with the date, and what the indexes begin with.
      return field.isOptional ? .known(row.column(field.column, "_from")) : .always
    case .shortText, .role, .personName, .plainText, .unitName, .longText, .number, .real, .boolean,
      .kind, .level:
      guard field.isOptional else { return .always }
      return .known(field.sql(of: row.alias))
    }
  }

  /// Some value of a many-valued text satisfies a condition on the row of its table, `v`.
  private func values(
    of field: Field,
    _ row: Row,
    _ condition: (FieldType.TextTable) -> SQLCondition
  ) -> SQLCondition {
    let table = field.valueTable
    return .membership(
      of: row.id,
      nullable: row.idIsNullable,
      in: Select(
        ["v.\(name: table.owner)"],
        from: "\(name: table.table) v",
        where: [condition(table)]
      )
    )
  }

  /// Some passage of an article that is no teaser satisfies a condition on its row, `t`.
  private func article(_ row: Row, where condition: SQLCondition) -> SQLCondition {
    .membership(
      of: row.id,
      nullable: row.idIsNullable,
      in: Select(
        ["t.article"],
        from: "passage t",
        where: [SQLCondition("t.kind <> 'teaser'", nullable: false), condition]
      )
    )
  }

  private func words(_ field: Field, _ pattern: WordPattern, _ row: Row) -> SQLCondition {
    switch field.type {
    case .shortText, .role:
      return glob(row.column(field.column, "_words"), pattern, nullable: field.isOptional)
    case .texts(let table) where table.isRaw:
      return values(of: field, row) {
        verified(spaced($0.sql(of: "v"), pattern), pattern.rawPatterns, nullable: false)
      }
    case .personName, .texts:
      return values(of: field, row) {
        glob("v.\(name: $0.column)_words", pattern, nullable: false)
      }
    case .unitName:
      let level = row.column("level", "_words")
      let name = row.column("name", "_words")
      return glob("rtrim(ifnull(\(level), '')) || \(name)", pattern, nullable: false)
    case .plainText:
      return verified(
        spaced(field.sql(of: row.alias), pattern),
        pattern.rawPatterns,
        nullable: field.isOptional
      )
    case .longText(let index):
      return fullText(index, field.sql(of: row.alias), [pattern], row)
    case .articleText:
      return article(row, where: fullText("passage_words", "t.text", [pattern], Row("t")))
    case .number, .real, .date, .boolean, .kind, .level, .party:
      preconditionFailure("\(field.name) is not searched for words")
    }
  }

  /// Asks the index once for all of the words.
  private func allWords(_ field: Field, _ patterns: [WordPattern], _ row: Row) -> SQLCondition {
    switch field.type {
    case .longText(let index): fullText(index, field.sql(of: row.alias), patterns, row)
    case .shortText, .role, .personName, .texts, .unitName, .plainText, .articleText, .number,
      .real,
      .date, .boolean, .kind, .level, .party:
      .all(patterns.map { words(field, $0, row) })
    }
  }

  private func glob(
    _ column: SQLFragment,
    _ pattern: WordPattern,
    nullable: Bool
  ) -> SQLCondition {
    .any(
      pattern.shortValuePatterns.map {
        SQLCondition("\(column) glob \(binding: .text($0))", nullable: nullable)
      }
    )
  }

  /// The index finds the words without their marks; those typed with marks are looked for in the
  /// text itself.
  private func fullText(
    _ index: String,
    _ text: @autoclosure () -> SQLFragment,
    _ patterns: [WordPattern],
    _ row: Row
  ) -> SQLCondition {
    let match = patterns.map(\.match).joined(separator: " AND ")
    let found = SQLCondition.membership(
      of: row.id,
      nullable: row.idIsNullable,
      in: Select(
        ["rowid"],
        from: "\(name: index)",
        where: [
          SQLCondition("\(name: index) match \(binding: .text(match))", nullable: false)
        ]
      )
    )
    // Without a word to verify the text is not read, and neither may be the row's table.
    let marked = patterns.flatMap(\.verification).unique
    return .all([found] + marked.map { verified(text(), $0, nullable: false) })
  }

  /// An address or the name of a file, with one sign between any two words.
  private func spaced(_ column: SQLFragment, _ pattern: WordPattern) -> SQLFragment {
    pattern.isOneWord ? column : "replace(replace(\(column), '://', '/'), ' - ', '-')"
  }

  /// One word, or several, in any of its spellings, between bounds.
  private func verified(
    _ text: SQLFragment,
    _ patterns: [String],
    nullable: Bool
  ) -> SQLCondition {
    .any(
      patterns.map {
        SQLCondition("' ' || \(text) || ' ' glob \(binding: .text($0))", nullable: nullable)
      }
    )
  }
}

extension Field {
  /// Where the values of a many-valued text stand, and the spellings of a person's name.
  var valueTable: FieldType.TextTable {
    switch type {
    case .texts(let table): table
    case .personName: .init("person_name", owner: "person", column: "name", order: [])
    case .shortText, .role, .plainText, .unitName, .longText, .articleText, .number, .real, .date,
      .boolean, .kind, .level, .party:
      preconditionFailure("\(name) has one value, in its own row")
    }
  }
}
