/// A kind of document: what stands before its number or is part of its title.
package struct DocumentKind: Hashable, Sendable {
  /// How a document of the kind is cited when its number has no letters.
  package enum Form: String, Hashable, Sendable {
    /// A bare number may follow: `nghị định 46`.
    case open
    /// A bare number must be marked as one, since the word counts other things too: `kế hoạch 5 năm`.
    case marked
    /// Only letters in the number show that it is one: `phương án 2`.
    case coded
    /// By a title: `Luật Đất đai`.
    case titled
  }

  package var name: String
  package var form: Form
}

/// The kinds of documents that the house knows.
package enum DocumentKindList {
  package static let table: PhraseTable<DocumentKind> = {
    var table = PhraseTable<DocumentKind>()
    for row in rows {
      for spelling in [row.kind.name] + row.spellings { table.add(spelling, row.kind) }
    }
    return table
  }()

  /// The kind that the letters of a number stand for (`NQ`), in whatever case.
  package static func kind(ofCode code: String) -> DocumentKind? { byCode[code.lowercased()] }

  /// Who issues what has these letters at the end of its number: `CP`, `QH15`.
  package static func issuer(ofCode code: String) -> String? {
    var letters = code.lowercased()[...]
    while letters.last?.isNumber == true { letters.removeLast() }
    return issuers[String(letters)]
  }

  /// The titles of laws, without the word of the kind.
  package static let lawTitles: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.lawTitles).rows {
      guard let title = row.cell(0) else { continue }
      for spelling in [title] + row.spellings(1) { table.add(spelling, title) }
    }
    return table
  }()

  /// The titles of codes of law by their short forms: `BLHS` is the Bộ luật Hình sự.
  package static let codesOfLaw: PhraseTable<String> = {
    var table = PhraseTable<String>()
    for row in WordList(EmbeddedLists.lawTitles).rows {
      guard let title = row.cell(0), let short = row.cell(2) else { continue }
      table.add(short, title)
    }
    return table
  }()

  private static let byCode: [String: DocumentKind] = {
    var kinds: [String: DocumentKind] = [:]
    for row in rows {
      for code in row.codes where kinds[code.lowercased()] == nil {
        kinds[code.lowercased()] = row.kind
      }
    }
    return kinds
  }()

  private static let issuers: [String: String] = Dictionary(
    WordList(EmbeddedLists.documentIssuers).rows.compactMap { row in
      guard let code = row.cell(0), let issuer = row.cell(1) else { return nil }
      return (code.lowercased(), issuer)
    }
  ) { first, _ in first }

  private static let rows: [(kind: DocumentKind, spellings: [String], codes: [String])] =
    WordList(EmbeddedLists.documentKinds).rows.compactMap { row in
      guard let name = row.cell(0), let form = row.cell(2).flatMap(DocumentKind.Form.init) else {
        return nil
      }
      return (DocumentKind(name: name, form: form), row.spellings(1), row.spellings(3))
    }
}
