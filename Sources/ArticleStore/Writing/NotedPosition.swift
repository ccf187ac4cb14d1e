import SQLText
import VietnameseText

/// A position as some namings of it tell: of one article, or of all that are stored.
struct NotedPosition {
  var role: String
  var organisation: (id: Int64, name: String)?
  var place: Int64?
  var label: String
  /// The smallest `PageOrder.first` of the namings.
  var firstKey: String
  /// The largest `PageOrder.last`, and the status that this naming tells.
  var lastKey: String
  var status: String
  var firstSeen: TimePeriod?
  var lastSeen: TimePeriod?
}

extension ArticleWriter {
  /// The positions of a person as they are stored.
  func positions(of person: Int64) throws -> [(id: Int64, position: NotedPosition)] {
    try rows(
      """
      select q.id, q.role, q.organisation, o.name, q.place, q.label, q.first_key, q.last_key,
        q.status, q.first_seen, q.first_seen_from, q.first_seen_to,
        q.last_seen, q.last_seen_from, q.last_seen_to
      from position q left join organisation o on o.id = q.organisation
      where q.person = ?1
      """,
      [.integer(person)]
    ) { row in
      let organisation = row.optionalInteger(at: 2).map { (id: $0, name: row.text(at: 3) ?? "") }
      let position = NotedPosition(
        role: row.text(at: 1) ?? "",
        organisation: organisation,
        place: row.optionalInteger(at: 4),
        label: row.text(at: 5) ?? "",
        firstKey: row.text(at: 6) ?? "",
        lastKey: row.text(at: 7) ?? "",
        status: row.text(at: 8) ?? "",
        firstSeen: row.period(at: 9),
        lastSeen: row.period(at: 12)
      )
      return (id: row.integer(at: 0), position: position)
    }
  }

  /// Adds what namings tell of a position to a person; the `id` of its one row.
  func note(_ position: NotedPosition, of person: Int64) throws -> Int64 {
    let known = try id(
      """
      select id from position where person = ?1 and role_folded = ?2
        and ifnull(organisation, 0) = ?3 and ifnull(place, 0) = ?4
      """,
      [
        .integer(person), .text(folding.folded(position.role)),
        .integer(position.organisation?.id ?? 0), .integer(position.place ?? 0),
      ]
    )
    guard let known else { return try insert(position, of: person) }
    try run(
      """
      update position set first_key = min(first_key, ?2),
        status = case when ?3 > last_key then ?4 else status end, last_key = max(last_key, ?3)
      where id = ?1
      """,
      [
        .integer(known), .text(position.firstKey), .text(position.lastKey), .text(position.status),
      ]
    )
    try widenPosition(known, position.firstSeen)
    try widenPosition(known, position.lastSeen)
    return known
  }

  private func insert(_ position: NotedPosition, of person: Int64) throws -> Int64 {
    try insert(
      into: "position",
      [
        ("person", .id(person)), ("first_key", .text(position.firstKey)),
        ("last_key", .text(position.lastKey)), ("role", .indexed(position.role)),
        ("organisation", .id(position.organisation?.id)),
        ("organisation_folded", .text(position.organisation.map { folding.folded($0.name) })),
        ("place", .id(position.place)), ("status", .text(position.status)),
        ("first_seen", .date(position.firstSeen)), ("last_seen", .date(position.lastSeen)),
        ("label", .label(position.label)),
      ]
    )
  }

  private func widenPosition(_ id: Int64, _ period: TimePeriod?) throws {
    guard period != nil else { return }
    try run(
      "update position set \(SeenColumns.widened(text: "?2", from: "?3", to: "?4")) where id = ?1",
      [.integer(id)] + SeenColumns.values(period)
    )
  }

  /// Takes a position away whose mentions become those of another.
  func replace(_ position: Int64, with other: Int64) throws {
    try run(
      "update mention set position = ?2 where position = ?1",
      [.integer(position), .integer(other)]
    )
    try run("delete from position where id = ?1", [.integer(position)])
  }
}
