import ArticleStore
import Articles
import TestSupport
import VietnameseText

/// Invented articles whose people may or may not be the same, for properties of the store.
struct RandomRecords {
  private static let names = ["Mai Văn Sáu", "Đỗ Thị Bảy", "Lò Văn Chín"]
  private static let bodies = ["Đảng ủy", "HĐND", "UBND"]
  private static let places = ["Gia Lâm", "Mê Linh", "Hương Sơn", "Tân An"]
  private static let honorifics = ["ông", "bà", "đồng chí"]
  private static let roles = ["Bí thư", "Chủ tịch"]
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func records(_ count: Int) -> [ArticleRecord] {
    (0..<count).map { record($0) }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func record(_ number: Int) -> ArticleRecord {
    var facts = ArticleFacts()
    var identities: [PersonIdentity] = []
    var text = ""
    facts.places = Self.places.map { PlaceFact(name: $0, level: "xã", code: "t/\($0)") }
    for name in Self.names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
      let person = facts.people.count
      let start = text.unicodeScalars.count
      text += "\(name) nói. "
      let honorifics = Bool.random(using: &random) ? [pick(Self.honorifics)] : []
      facts.people.append(
        PersonFact(
          name: name,
          names: [name: 1, name.uppercased(): Int.random(in: 0...2, using: &random)]
            .filter { $0.value > 0 },
          honorifics: honorifics
        )
      )
      let span = TextSpan(passage: 1, start: start, length: name.unicodeScalars.count)
      facts.mentions.append(
        Mention(span: span, subject: .person(person, speaking: Bool.random(using: &random)))
      )
      var ties: [String] = []
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        ties.append(addPosition(of: person, at: span, to: &facts))
      }
      identities.append(PersonIdentity(name: Folding.folded(name), ties: ties))
    }
    cite(in: &facts)
    return ArticleRecord(
      article: article(number, text: text),
      facts: facts,
      identities: identities,
      file: nil,
      rules: 1
    )
  }

  /// Adds a position of a person unless it has it already; the tie that it gives.
  private mutating func addPosition(
    of person: Int,
    at span: TextSpan,
    to facts: inout ArticleFacts
  ) -> String {
    let place = Int.random(in: 0..<facts.places.count, using: &random)
    let body = OrganisationFact(name: pick(Self.bodies), kind: nil, place: place)
    let organisation =
      facts.organisations.firstIndex(of: body)
      ?? {
        facts.organisations.append(body)
        return facts.organisations.count - 1
      }()
    let position = PositionFact(
      person: person,
      role: pick(Self.roles),
      organisation: organisation,
      place: place
    )
    if !facts.positions.contains(position) {
      facts.positions.append(position)
      // The same words name a position once, with one status.
      facts.mentions.append(
        Mention(
          span: span,
          subject: .position(
            facts.positions.count - 1,
            status: pick(PositionFact.Status.allCases)
          )
        )
      )
    }
    return "body \(body.name) at \(facts.places[place].name)"
  }

  /// Full and loose forms of a few documents, some of which agree.
  private mutating func cite(in facts: inout ArticleFacts) {
    let forms = [
      DocumentFact(kind: "Kết luận", number: "226-KL/TW", issued: TimePeriod(iso: "2025-12-11")),
      DocumentFact(kind: "Kết luận", number: "226/KL-UBND", issued: TimePeriod(iso: "2025-12-11")),
      DocumentFact(kind: "Kết luận", number: "226-KL/TW", title: "lề lối", issuer: "Ban Bí thư"),
      DocumentFact(kind: "Kết luận", number: "226", issued: TimePeriod(iso: "2025-12-11")),
      DocumentFact(kind: "Kết luận", number: "226", issued: TimePeriod(iso: "2025")),
      DocumentFact(kind: "Kết luận", number: "226", title: "họp chợ"),
      DocumentFact(kind: "Luật", issued: TimePeriod(iso: "2024"), title: "Luật Đất đai"),
    ]
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      facts.documents.append(pick(forms))
      let index = facts.documents.count - 1
      facts.mentions.append(
        Mention(span: TextSpan(passage: 1, start: index, length: 3), subject: .document(index))
      )
    }
  }

  private mutating func article(_ number: Int, text: String) -> Article {
    let day = Int.random(in: 1...9, using: &random)
    return Article(
      title: "Bài \(number)",
      outlet: "Báo Thử",
      published: day > 7 ? nil : TimePeriod(iso: "2026-03-0\(day)"),
      passages: [
        Passage(number: 1, kind: .title, text: "Bài \(number)"),
        Passage(number: 2, kind: .body, text: text),
      ]
    )
  }
}
