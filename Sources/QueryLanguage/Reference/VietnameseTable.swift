package import VietnameseText

/// Every name of the language beside its Vietnamese ones, laid out for `help` and for readers; it is
/// made from the names themselves.
package struct VietnameseTable {
  /// What is listed: the English word and its Vietnamese names.
  private typealias Row = (english: String, vietnamese: [String])

  private let parts: [(title: BilingualText, rows: [Row])]

  package init(of catalogue: Catalogue = .standard) {
    let keywords = Keyword.allCases.map { Row($0.rawValue, $0.aliases) }
    let entities = catalogue.entities.map { entity in
      Row(entity.singular, VietnameseNames.entities[entity.id] ?? [])
    }
    let members = VietnameseNames.members.map { Row($0.key, $0.value) }
      .sorted { $0.english < $1.english }
    let functions = Function.allCases.map { Row($0.rawValue, $0.aliases) }
    parts = [
      (.both("Words of the grammar", vi: "Từ của câu hỏi"), keywords),
      (.both("What can be found", vi: "Thứ có thể tìm"), entities),
      (.both("Fields and relations", vi: "Trường và quan hệ"), members),
      (.both("Functions", vi: "Hàm"), functions + [Row("relevance", VietnameseNames.relevance)]),
    ]
  }

  /// The table in lines of at most 78 cells, each part with its title, the words of fields that have
  /// only a few at its end.
  package func text(in language: Language) -> String {
    let tables = parts.map { title, rows in
      "\(title.text(in: language)):\n\n\(Self.columns(rows))"
    }
    let kinds = BilingualText(
      "Words of fields, in quotes",
      vi: "Từ của các trường, trong ngoặc kép"
    ).text(in: language)
    return (tables + ["\(kinds):\n\n\(Self.columns(Self.kinds))"]).joined(separator: "\n\n")
  }

  private static let kinds = VietnameseNames.kinds.map { Row($0.key, $0.value) }
    .sorted { $0.english < $1.english }

  /// Two rows on a line where both are short enough.
  private static func columns(_ rows: [Row]) -> String {
    let half = 38
    var lines: [String] = []
    var begun: String?
    for row in rows {
      let cell = padded(row.english, to: 15) + row.vietnamese.joined(separator: ", ")
      let isShort = DisplayWidth.width(of: cell) < half
      if let first = begun, isShort {
        lines.append(padded(first, to: half) + cell)
        begun = nil
      } else {
        if let first = begun { lines.append(first) }
        begun = isShort ? cell : nil
        if !isShort { lines.append(cell) }
      }
    }
    return (lines + (begun.map { [$0] } ?? [])).map { "    \($0)" }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.width(of: text)))
  }
}
