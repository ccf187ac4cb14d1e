import SQLText
import VietnameseText

/// Keeps documents what their citations tell, whichever of these came first.
struct DocumentSettling {
  private let writer: ArticleWriter

  init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  /// The identity that citations with these keys belong to: the one full number that agrees with
  /// the day, or else with the year; otherwise their own.
  func target(own: String, isFull: Bool, dated: String?, yeared: String?) throws -> String {
    guard !isFull else { return own }
    if let dated {
      let found = try full("dated = ?1", dated)
      if !found.isEmpty { return found.count == 1 ? found[0] : own }
      guard let yeared else { return own }
      // A full number that is known to be of another day is another document.
      let ofYear = try full("yeared = ?1 and dated is null", yeared)
      return ofYear.count == 1 ? ofYear[0] : own
    }
    guard let yeared else { return own }
    let ofYear = try full("yeared = ?1", yeared)
    return ofYear.count == 1 ? ofYear[0] : own
  }

  /// The first and the last full identity with a key: one where they are the same.
  private func full(_ condition: String, _ key: String) throws -> [String] {
    let rows = try writer.rows(
      """
      select min(identity), max(identity) from citation where \(condition) and is_full = 1
      """,
      [.text(key)]
    ) { [$0.text(at: 0), $0.text(at: 1)] }
    return Set(rows.joined().compactMap(\.self)).sorted()
  }

  /// Leads loose citations of a year anew, after a full number of that year came or went.
  func resettle(yeared: String) throws {
    let groups = try writer.rows(
      """
      select identity, dated, min(document) from citation where yeared = ?1 and is_full = 0
      group by identity, dated
      """,
      [.text(yeared)]
    ) { (own: $0.text(at: 0) ?? "", dated: $0.text(at: 1), document: $0.integer(at: 2)) }
    for group in groups {
      let target = try target(own: group.own, isFull: false, dated: group.dated, yeared: yeared)
      let document = try document(of: target)
      guard document != group.document else { continue }
      try writer.run(
        """
        update mention set document = ?2
        where citation in (select id from citation where identity = ?1)
        """,
        [.text(group.own), .integer(document)]
      )
      try writer.run(
        "update citation set document = ?2 where identity = ?1",
        [.text(group.own), .integer(document)]
      )
      try settle(document)
      try settle(group.document)
    }
  }

  /// The row of an identity, made empty where it is new.
  func document(of identity: String) throws -> Int64 {
    let known = try writer.id(
      "select id from document where identity = ?1",
      [.text(identity)]
    )
    if let known { return known }
    return try writer.insert(
      into: "document",
      [
        ("identity", .text(identity)), ("kind", .short("")), ("label", .short("")),
      ]
    )
  }

  /// Makes a document what its citations tell, and takes away one that nothing cites.
  ///
  /// The earliest word counts, but a full number before a bare one and a day before a year.
  func settle(_ document: Int64) throws {
    let first = try writer.rows(
      """
      select kind, number,
        (select issued from citation where document = ?1 and issued is not null
          order by length(issued) desc, first_key limit 1),
        (select title from citation where document = ?1 and title is not null
          order by first_key limit 1),
        (select issuer from citation where document = ?1 and issuer is not null
          order by first_key limit 1)
      from citation where document = ?1 order by is_full desc, first_key limit 1
      """,
      [.integer(document)]
    ) { row in (0..<5).map { row.text(at: $0) } }
    guard let values = first.first else {
      try writer.run("delete from document where id = ?1", [.integer(document)])
      return
    }
    let known = try writer.rows(
      "select kind, number, issued, title, issuer from document where id = ?1",
      [.integer(document)]
    ) { row in (0..<5).map { row.text(at: $0) } }
    guard known.first != values else { return }
    try write(values, to: document)
  }

  private func write(_ values: [String?], to document: Int64) throws {
    let (kind, number, issued) = (values[0] ?? "", values[1], values[2])
    let cells: [ArticleWriter.Cell] = [
      ("kind", .short(kind)), ("number", .short(number)),
      ("issued", .date(issued.flatMap { TimePeriod(iso: $0) })), ("title", .short(values[3])),
      ("issuer", .short(values[4])),
      ("label", .short(Self.label(kind, number: number, title: values[3], issued: issued))),
    ]
    var bound: [SQLValue] = [.integer(document)]
    for cell in cells { cell.value.append(to: &bound, with: writer) }
    let columns = cells.flatMap { $0.value.columns(named: $0.column) }
    let assignments = columns.enumerated().map { "\($1) = ?\($0 + 2)" }
    try writer.run(
      "update document set \(assignments.joined(separator: ", ")) where id = ?1",
      bound
    )
  }

  /// `Nghị quyết 57-NQ/TW`, `Luật Đất đai 2024`, `Quyết định 2025-03-12`.
  private static func label(
    _ kind: String,
    number: String?,
    title: String?,
    issued: String?
  ) -> String {
    if let number { return "\(kind) \(number)" }
    let name = title.map { $0.hasPrefix(kind) ? $0 : "\(kind) \($0)" } ?? kind
    return ([name] + [issued].compactMap(\.self)).joined(separator: " ")
  }
}
