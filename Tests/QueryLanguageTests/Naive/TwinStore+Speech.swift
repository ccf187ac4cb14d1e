import VietnameseText

@testable import QueryLanguage

/// Statements and mentions.
extension TwinStore {
  /// An organisation or a place.
  enum Party {
    case organisation(Int)
    case place(Int)

    fileprivate var row: MemoryRow.ID {
      switch self {
      case .organisation(let id): .organisation(id)
      case .place(let id): .place(id)
      }
    }

    /// The column that holds it; `role`: what the party is to the statement.
    fileprivate func cell(_ role: String) -> StoreRows.Cell {
      switch self {
      case .organisation(let id): .number("\(role)_organisation", id)
      case .place(let id): .number("\(role)_place", id)
      }
    }
  }

  struct Statement {
    var id: Int
    var article: Int
    var passage: (id: Int, number: Int)
    var speaker: Int?
    var kind: String
    var text: String
    var verb: String?
    var quoted: String
    var date: String?
    var quotes: [String]
    var behalf: Party?
    var addressee: Party?
    var occasion: String?
  }

  mutating func statement(_ statement: Statement) {
    var more: [StoreRows.Cell] = [.short("occasion", statement.occasion)]
    if let party = statement.behalf { more.append(party.cell("behalf")) }
    if let party = statement.addressee { more.append(party.cell("addressee")) }
    sql.statement(
      statement.id,
      in: (statement.article, statement.passage.id, statement.passage.number),
      by: statement.speaker,
      statement.kind,
      statement.text,
      verb: statement.verb,
      quoted: statement.quoted,
      date: statement.date,
      quotes: statement.quotes,
      more: more
    )
    let id = MemoryRow.ID.statement(statement.id)
    add(
      .statement,
      statement.id,
      label: statement.text,
      place: [.number(statement.passage.number), .number(statement.id)],
      [
        "kind": Self.texts([statement.kind]), "text": Self.texts([statement.text]),
        "date": Self.period(statement.date), "verb": Self.texts([statement.verb]),
        "quoted": Self.texts([statement.quoted]), "quotes": Self.texts(statement.quotes),
        "attribution": Self.texts([statement.verb == nil ? "continued" : "explicit"]),
        "on_behalf_of": [statement.behalf?.row].compactMap(\.self).map(MemoryValue.row),
        "addressee": [statement.addressee?.row].compactMap(\.self).map(MemoryValue.row),
        "occasion": Self.texts([statement.occasion]),
      ]
    )
    tie(id, "article", .article(statement.article), back: "statements")
    tie(id, "passage", .passage(statement.passage.id), back: "statements")
    guard let speaker = statement.speaker else { return }
    tie(id, "speaker", .person(speaker), back: "statements")
    // A place has the statements of those with a position at it.
    for position in memory.related(.person(speaker), "positions") {
      for place in memory.related(position, "place") { tie(place, "statements", id) }
    }
  }

  struct Mention {
    var id: Int
    var article: Int
    var passage: Int
    /// The box that the passage belongs to.
    var box: Int?
    var start: Int
    var words: String
    var kind: String
    var isSpeaking: Bool
    var status: String?
    var named: [String: Int]
  }

  /// A row for what is named; people who are named stand in the passage and in its box.
  mutating func mention(_ mention: Mention) {
    let named = mention.named.sorted { $0.key < $1.key }
    sql.mention(
      mention.id,
      in: (mention.article, mention.passage),
      at: mention.start,
      mention.words,
      more: named.map { .number($0.key, $0.value) } + [
        .number("speaking", mention.isSpeaking ? 1 : 0), .plain("status", mention.status),
      ]
    )
    let id = MemoryRow.ID.mention(mention.id)
    add(
      .mention,
      mention.id,
      label: mention.words,
      place: [.number(mention.start)],
      [
        "as_written": Self.texts([mention.words]), "kind": Self.texts([mention.kind]),
        "start": [.number(mention.start)],
        "length": [.number(mention.words.unicodeScalars.count)],
        "speaking": [.truth(mention.isSpeaking)], "status": Self.texts([mention.status]),
      ]
    )
    tie(id, "article", .article(mention.article), back: "mentions")
    tie(id, "passage", .passage(mention.passage), back: "mentions")
    for (relation, number) in named {
      tie(id, relation, MemoryRow.ID(table: relation, number: number), back: "mentions")
    }
    guard let person = mention.named["person"] else { return }
    tie(.passage(mention.passage), "people", .person(person))
    if let box = mention.box { tie(.related(box), "people", .person(person)) }
  }
}
