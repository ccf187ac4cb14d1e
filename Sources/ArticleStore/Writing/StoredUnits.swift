import Articles
import SQLText
import VietnameseText

/// The rows of the places and bodies that an article names, shared by all articles.
struct StoredUnits {
  /// The `id` of each of `facts.places`.
  let places: [Int64]
  /// The `id` of each of `facts.organisations`.
  let organisations: [Int64]

  init(_ facts: ArticleFacts, in writer: ArticleWriter) throws {
    let places = try facts.places.map { place in
      let id = try Self.place(place, in: writer)
      try Self.writeChanges(of: place, id, in: writer)
      return id
    }
    self.places = places
    organisations = try facts.organisations.map { body in
      try Self.organisation(body, place: body.place.map { places[$0] }, in: writer)
    }
  }

  /// The row of a place, made with those that it lies in where it is new.
  private static func place(_ place: PlaceFact, in writer: ArticleWriter) throws -> Int64 {
    let identity = identity(of: place, folding: writer.folding)
    if let known = try known(identity, in: writer) { return known }
    let above = try places(above: place, in: writer)
    let id = try writer.insert(
      into: "place",
      [
        ("identity", .text(identity)), ("name", .short(place.name)), ("level", .short(place.level)),
        ("code", .text(place.code)), ("parent", .id(above.first)), ("province", .id(above.last)),
        ("label", .label(place.label)),
      ]
    )
    for unit in above {
      try writer.insert(into: "place_above", [("place", .id(id)), ("above", .id(unit))])
    }
    // What lies in nothing and is known is a province; of what is unknown nobody can tell.
    if above.isEmpty, place.code != nil {
      try writer.run("update place set province = id where id = ?1", [.integer(id)])
    }
    writer.placeIDs[identity] = id
    return id
  }

  /// The units that a named place was made from or became get rows, too, whichever articles name
  /// them.
  private static func writeChanges(
    of place: PlaceFact,
    _ id: Int64,
    in writer: ArticleWriter
  ) throws {
    guard writer.changedPlaces.insert(id).inserted else { return }
    for unit in place.formerly {
      try writeChange(newer: id, older: self.place(unit, in: writer), in: writer)
    }
    for unit in place.became {
      try writeChange(newer: self.place(unit, in: writer), older: id, in: writer)
    }
  }

  private static func writeChange(
    newer: Int64,
    older: Int64,
    in writer: ArticleWriter
  ) throws {
    try writer.insert(
      into: "place_change",
      [("newer", .id(newer)), ("older", .id(older))],
      orIgnore: true
    )
  }

  private static func known(_ identity: String, in writer: ArticleWriter) throws -> Int64? {
    if let known = writer.placeIDs[identity] { return known }
    let id = try writer.id("select id from place where identity = ?1", [.text(identity)])
    if let id { writer.placeIDs[identity] = id }
    return id
  }

  private static func places(above place: PlaceFact, in writer: ArticleWriter) throws -> [Int64] {
    try place.within.enumerated().map { index, unit in
      try self.place(
        PlaceFact(
          name: unit.name,
          level: unit.level,
          code: unit.code,
          within: Array(place.within[(index + 1)...])
        ),
        in: writer
      )
    }
  }

  /// The same for the same unit in every article; one that no gazetteer settles is known by its level
  /// and name alone.
  static func identity(of place: PlaceFact, folding: ShortValueFolding) -> String {
    place.code ?? "?\(folding.folded(place.level ?? "")) \(folding.folded(place.name))"
  }

  private static func organisation(
    _ body: OrganisationFact,
    place: Int64?,
    in writer: ArticleWriter
  ) throws -> Int64 {
    let known = try writer.id(
      "select id from organisation where name_folded = ?1 and ifnull(place, 0) = ?2",
      [.text(writer.folding.folded(body.name)), .integer(place ?? 0)]
    )
    if let known { return known }
    return try writer.insert(
      into: "organisation",
      [
        ("name", .short(body.name)), ("kind", .text(body.kind)), ("place", .id(place)),
      ]
    )
  }
}
