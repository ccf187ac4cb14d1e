import VietnameseText

@testable import QueryLanguage

/// The same rows twice: as SQL for a SQLite file, and in memory.
struct TwinStore {
  var sql = StoreRows()
  var memory = MemoryStore()

  /// Whatever a row of the catalogue's entity has no value for is missing.
  mutating func add(
    _ entity: Entity,
    _ id: Int,
    label: String,
    speaks: Bool = false,
    place: [MemoryKey],
    _ values: [String: [MemoryValue]]
  ) {
    var all = values
    all["id"] = [.number(id)]
    for field in entity.fields where all[field.name] == nil {
      precondition(field.isOptional || field.isManyValued, "\(entity.id) needs \(field.name)")
      all[field.name] = []
    }
    precondition(all.count == entity.fields.count, "\(entity.id) has no such field")
    memory.add(
      MemoryRow(
        id: .init(table: entity.table, number: id),
        label: label,
        speaks: speaks,
        values: all,
        place: place
      )
    )
  }

  /// Ties two rows both ways.
  mutating func tie(
    _ one: MemoryRow.ID,
    _ relation: String,
    _ other: MemoryRow.ID,
    back: String? = nil
  ) {
    memory.relate(one, relation, to: other)
    if let back { memory.relate(other, back, to: one) }
  }

  static func texts(_ texts: [String?]) -> [MemoryValue] {
    texts.compactMap { $0.map { .text(MemoryText($0)) } }
  }

  static func period(_ iso: String?) -> [MemoryValue] {
    guard let iso else { return [] }
    guard let period = TimePeriod(iso: iso) else { preconditionFailure("no date: \(iso)") }
    return [.period(period)]
  }
}

/// Places, bodies, people.
extension TwinStore {
  mutating func place(_ id: Int, _ level: String?, _ name: String, in above: [Int] = []) {
    sql.place(id, level, name, in: above)
    let label = above.isEmpty ? name : [level, name].compactMap(\.self).joined(separator: " ")
    add(
      .place,
      id,
      label: label,
      place: [
        .text(SortingKey.text(name)), .text("unit \(name) \(level ?? "?") \(above)"),
      ],
      ["name": Self.texts([name]), "level": Self.texts([level])]
    )
    for unit in above { memory.lie(.place(id), in: .place(unit)) }
    if let parent = above.first { tie(.place(id), "parent", .place(parent)) }
    if let province = above.last ?? (level == nil ? nil : id) {
      tie(.place(id), "province", .place(province))
    }
  }

  mutating func organisation(_ id: Int, _ name: String, kind: String?, place: Int?) {
    sql.organisation(id, name, kind: kind, place: place)
    let seat = place.flatMap { memory[.place($0)].place.last }
    add(
      .organisation,
      id,
      label: name,
      place: [.text(SortingKey.text(name)), seat ?? .missing],
      ["name": Self.texts([name]), "kind": Self.texts([kind])]
    )
    if let place { tie(.organisation(id), "place", .place(place)) }
  }

  mutating func person(
    _ id: Int,
    _ names: [String],
    speaks: Bool,
    honorifics: [String],
    seen: (first: String?, last: String?)
  ) {
    sql.person(id, names, speaks: speaks, honorifics: honorifics, seen: seen)
    add(
      .person,
      id,
      label: names[0],
      speaks: speaks,
      place: [.text(SortingKey.personName(names[0])), .text("person \(names[0]) \(id)")],
      [
        "name": Self.texts(names), "names": Self.texts(names),
        "honorifics": Self.texts(honorifics),
        "first_seen": Self.period(seen.first), "last_seen": Self.period(seen.last),
      ]
    )
  }

  mutating func position(
    _ id: Int,
    of person: Int,
    _ role: String,
    _ body: (id: Int, name: String)?,
    place: Int?,
    status: String
  ) {
    let label = [role, body?.name, place.map { memory[.place($0)].label }].compactMap(\.self)
      .joined(separator: ", ")
    sql.position(id, of: person, role, body, place: place, status: status, label: label)
    add(
      .position,
      id,
      label: label,
      place: [.number(id)],
      ["role": Self.texts([role]), "status": Self.texts([status])]
    )
    tie(.position(id), "person", .person(person), back: "positions")
    if let body {
      tie(.position(id), "organisation", .organisation(body.id), back: "positions")
      tie(.organisation(body.id), "people", .person(person))
    }
    if let place { tie(.position(id), "place", .place(place), back: "positions") }
  }
}

/// Pages and what stands on them.
extension TwinStore {
  mutating func article(
    _ id: Int,
    _ title: String,
    published: String?,
    outlet: String?,
    section: String?,
    lead: String?,
    authors: [String],
    url: String?,
    words: Int
  ) {
    sql.article(
      id,
      title,
      published: published,
      outlet: outlet,
      section: section,
      lead: lead,
      authors: authors,
      url: url,
      words: words
    )
    add(
      .article,
      id,
      label: title,
      place: [.text("article \(title)")],
      [
        "title": Self.texts([title]), "outlet": Self.texts([outlet]),
        "section": Self.texts([section]), "lead": Self.texts([lead]),
        "authors": Self.texts(authors), "url": Self.texts([url]),
        "file": Self.texts(["page-\(id).txt"]), "published": Self.period(published),
        "imported": Self.period("2026-02-01T08:00:00"), "words": [.number(words)],
        "rules": [.number(1)], "text": [], "copy": [.truth(false)],
      ]
    )
  }

  mutating func related(
    _ id: Int,
    on article: Int,
    _ ordinal: Int,
    _ title: String,
    section: String?,
    summary: String?,
    target: Int?
  ) {
    sql.related(
      id,
      on: article,
      ordinal,
      title,
      section: section,
      summary: summary,
      target: target
    )
    add(
      .related,
      id,
      label: title,
      place: [.number(ordinal)],
      [
        "title": Self.texts([title]), "section": Self.texts([section]),
        "summary": Self.texts([summary]),
      ]
    )
    tie(.related(id), "on", .article(article), back: "related")
    if let target { tie(.related(id), "target", .article(target)) }
  }

  mutating func passage(
    _ id: Int,
    of article: Int,
    _ number: Int,
    _ kind: String,
    _ text: String,
    related: Int?
  ) {
    sql.passage(id, of: article, number, kind, text, related: related)
    add(
      .passage,
      id,
      label: text,
      place: [.number(number)],
      ["number": [.number(number)], "kind": Self.texts([kind]), "text": Self.texts([text])]
    )
    tie(.passage(id), "article", .article(article), back: "passages")
    if kind != "teaser" {
      memory.append(.text(MemoryText(text)), to: "text", of: .article(article))
    }
  }

  /// Who stands on a page, and whether the person speaks there.
  mutating func personOnPage(_ person: Int, article: Int, speaks: Bool) {
    sql.personOnPage(person, article: article, speaks: speaks)
    tie(.article(article), "people", .person(person), back: "articles")
    if speaks { tie(.article(article), "speakers", .person(person)) }
  }

  mutating func placeOnPage(_ place: Int, article: Int) {
    sql.tie("article_place", "article", article, "place", place)
    tie(.article(article), "places", .place(place), back: "articles")
  }

  mutating func bodyOnPage(_ body: Int, article: Int) {
    sql.tie("article_organisation", "article", article, "organisation", body)
    tie(.article(article), "organisations", .organisation(body), back: "articles")
  }
}
