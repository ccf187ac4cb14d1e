import VietnameseText

extension Candidate {
  /// The same in Vietnamese, the usual word first; none where there is none.
  var vietnamese: [Candidate] { vietnameseTexts.map { Candidate(kind, $0) } }

  private var vietnameseTexts: [String] {
    switch kind {
    case .entity: EntityID(rawValue: text).flatMap { VietnameseNames.entities[$0] } ?? []
    case .field, .relation: VietnameseNames.members[text] ?? []
    case .function:
      Function.named(String(text.dropLast()))?.aliases.map { "\($0)(" } ?? []
    case .keyword:
      text == "relevance" ? VietnameseNames.relevance : Keyword.named(text)?.aliases ?? []
    case .operator: operatorTexts
    case .value: valueTexts
    case .command: []
    }
  }

  /// `not in`, word by word; a sign is the same everywhere.
  private var operatorTexts: [String] {
    let words = text.split(separator: " ").map { Keyword.named(String($0))?.aliases.first }
    let known = words.compactMap(\.self)
    return known.count == words.count ? [known.joined(separator: " ")] : []
  }

  private var valueTexts: [String] {
    switch text {
    case "today": ["hôm nay"]
    case "this week": ["tuần này"]
    case "this month": ["tháng này"]
    case "last 30 days": ["30 ngày qua"]
    default: VietnameseNames.kinds[String(text.dropFirst().dropLast())]?.map(\.quoted) ?? []
    }
  }
}
