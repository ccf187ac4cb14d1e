import Articles
import SQLText
import VietnameseText

/// The people of an article: a naming for each, tied to its person across articles.
struct StoredPeople {
  /// The `id` of the naming of each of `facts.people`.
  private(set) var namings: [Int64] = []
  /// The `id` of each person; persons that a later naming of the page ties together are one.
  private(set) var people: [Int64] = []

  init(_ page: StoredPage, in writer: ArticleWriter) throws {
    let order = PageOrder(page)
    let identities = try CorrectedIdentities(writer).identities(of: page.record)
    for (index, person) in page.facts.people.enumerated() {
      let identity = identities[index]
      let known = try PersonMerging(writer).person(of: identity)
      if let known { people = people.map { known.gone.contains($0) ? known.id : $0 } }
      let key = order.first(person: index)
      let seen = page.article.published
      let id = try known?.id ?? Self.insert(person, key: key, seen: seen, in: writer)
      if known != nil {
        try writer.widen(id, key: key, seen: seen)
        try Self.addSpellings(of: person, to: id, in: writer)
      }
      namings.append(
        try Self.insertNaming(person, identity, of: id, on: page, ordinal: index + 1, in: writer)
      )
      people.append(id)
    }
  }

  /// A person whom nobody named before: all is as this article has it.
  private static func insert(
    _ person: PersonFact,
    key: String,
    seen: TimePeriod?,
    in writer: ArticleWriter
  ) throws -> Int64 {
    let id = try writer.insertPerson(person.name, key: key, seen: seen)
    for (name, times) in person.names.sorted(by: { $0.key < $1.key }) {
      try writer.insertSpelling(name, times: times, of: id)
    }
    for honorific in Set(person.honorifics).sorted() {
      let times = person.honorifics.count { $0 == honorific }
      try writer.insertHonorific(honorific, times: times, of: id)
    }
    if person.names.count != 1 || person.names[person.name] == nil { try writer.chooseName(of: id) }
    return id
  }

  private static func addSpellings(
    of person: PersonFact,
    to id: Int64,
    in writer: ArticleWriter
  ) throws {
    for (name, times) in person.names.sorted(by: { $0.key < $1.key }) {
      try writer.addSpelling(name, times: times, of: id)
    }
    for honorific in person.honorifics { try writer.addHonorific(honorific, times: 1, of: id) }
    try writer.chooseName(of: id)
  }

  private static func insertNaming(
    _ person: PersonFact,
    _ identity: PersonIdentity,
    of id: Int64,
    on page: StoredPage,
    ordinal: Int,
    in writer: ArticleWriter
  ) throws -> Int64 {
    let naming = try writer.insert(
      into: "naming",
      [
        ("article", .id(page.id)), ("ordinal", .integer(ordinal)), ("person", .id(id)),
        ("identity", .text(identity.name)), ("names", .text(NamingText.names(person.names))),
        ("honorifics", .text(NamingText.honorifics(person.honorifics))),
        ("ties", .text(NamingText.ties(identity.ties))),
      ]
    )
    for tie in Set(identity.ties.map(\.text)) {
      let key = TieKey(identity: identity.name, tie: tie)
      try writer.insert(
        into: "person_tie",
        [("tie", .id(key.number)), ("person", .id(id))],
        orIgnore: true
      )
    }
    return naming
  }
}
