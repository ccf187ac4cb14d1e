import SQLText

/// Some of the namings of a person that have something in common, such as a position.
package struct PersonNamings: Hashable, Sendable {
  /// What they have in common: a position, or the article that they stand in.
  package var label: String
  /// The `id` of each naming.
  package var namings: [Int64]
  /// In how many articles they stand.
  package var articles: Int
  /// The ties that go with it to the new person, each as one naming has it.
  var ties: [NamedTie]

  /// Takes others in.
  package mutating func add(_ other: PersonNamings) {
    label += " and \(other.label)"
    namings += other.namings.filter { !namings.contains($0) }
    articles += other.articles
    ties += other.ties
  }

  struct NamedTie: Hashable, Sendable {
    var naming: Int64
    var tie: String
  }
}

extension ArticleStore {
  /// What of a person can be taken apart: each position, then each article that names none.
  package func namings(of person: Int64) throws(StoreError) -> [PersonNamings] {
    let person = SQLFragment("\(binding: .integer(person))")
    let positions = try values(
      "select id from position where person = \(person) order by first_key, label_key"
    ) { $0.integer(at: 0) }
    var all: [PersonNamings] = []
    for position in positions { all += try namings(ofPosition: position) }
    let others = try values(
      """
      select n.id, a.title, a.published from naming n join article a on a.id = n.article
      where n.person = \(person) and not exists (
        select 1 from mention m where m.naming = n.id and m.kind = 'position')
      order by a.published_from is null, a.published_from, a.key
      """
    ) { row in
      let day = row.text(at: 2).map { ", \($0.prefix(10))" } ?? ""
      return PersonNamings(
        label: "“\(row.text(at: 1) ?? "")”\(day)",
        namings: [row.integer(at: 0)],
        articles: 1,
        ties: []
      )
    }
    return all + others
  }

  /// The namings that tell a position; one at most, none where the position is gone.
  package func namings(ofPosition position: Int64) throws(StoreError) -> [PersonNamings] {
    let position = SQLFragment("\(binding: .integer(position))")
    let namings = try values(
      """
      select distinct naming from mention where position = \(position) and naming is not null
      """
    ) { $0.integer(at: 0) }
    let labels = try values("select label from position where id = \(position)") {
      $0.text(at: 0) ?? ""
    }
    guard let label = labels.first, !namings.isEmpty else { return [] }
    return [
      PersonNamings(
        label: label,
        namings: namings,
        articles: namings.count,
        ties: try ties(ofPosition: position)
      )
    ]
  }

  /// The ties that namings of this position have, and no naming of the person's other positions.
  private func ties(ofPosition position: SQLFragment) throws(StoreError) -> [PersonNamings.NamedTie]
  {
    try values(
      """
      with own as (select distinct naming from mention where position = \(position)),
        other as (select n.id as naming from naming n
          where n.person = (select person from position where id = \(position))
            and n.id not in (select naming from own))
      select min(t.naming), t.tie from naming_tie t join naming n on n.id = t.naming
      where t.naming in (select naming from own) and t.tie not glob 'merge' || char(9) || '*'
        and t.tie not in (select tie from naming_tie where naming in (select naming from other))
      group by n.identity, t.tie
      """
    ) { PersonNamings.NamedTie(naming: $0.integer(at: 0), tie: $0.text(at: 1) ?? "") }
  }

  /// The naming in which a mention names, or a statement's speaker is named.
  package func namings(of table: String, id: Int64) throws(StoreError) -> [PersonNamings] {
    try values(
      """
      select n.id, a.title, a.published
      from \(name: table) f join naming n on n.id = f.naming join article a on a.id = n.article
      where f.id = \(binding: .integer(id))
      """
    ) { row in
      let day = row.text(at: 2).map { ", \($0.prefix(10))" } ?? ""
      return PersonNamings(
        label: "“\(row.text(at: 1) ?? "")”\(day)",
        namings: [row.integer(at: 0)],
        articles: 1,
        ties: []
      )
    }
  }

  /// The person that a row is of or speaks of; missing where it is of none.
  package func person(of table: String, id: Int64) throws(StoreError) -> Int64? {
    let column: String
    switch table {
    case "person": column = "id"
    case "position", "mention": column = "person"
    case "statement": column = "speaker"
    default: return nil
    }
    return try values(
      """
      select \(name: column) from \(name: table) where id = \(binding: .integer(id))
        and \(name: column) is not null
      """
    ) { $0.integer(at: 0) }.first
  }
}
