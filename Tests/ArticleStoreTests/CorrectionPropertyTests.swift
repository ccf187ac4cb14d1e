import TestSupport
import Testing

@testable import ArticleStore

/// The people of a store are a function of its set of articles and of the corrections.
@Suite struct CorrectionPropertyTests {
  private static let made = "2026-05-01T08:00:00+07:00"

  /// Imports articles in a random order and number, with random corrections between.
  private func corrected(_ articles: [ArticleRecord], seed: UInt64) throws -> StoreFile {
    var random = SeededRandom(seed: seed)
    let file = try StoreFile()
    var rest = articles.shuffled(using: &random)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &random)
      try file.add(rest.prefix(count))
      rest = rest.dropFirst(count)
      for _ in 0..<2 { try correct(file, articles, using: &random) }
    }
    return file
  }

  private func correct(
    _ file: StoreFile,
    _ articles: [ArticleRecord],
    using random: inout SeededRandom
  ) throws {
    let people = try file.texts("select id from person").compactMap { Int64($0) }
    let positions = try file.texts("select id from position").compactMap { Int64($0) }
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where people.count > 1:
      let chosen = people.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random))
      try file.write { _ = try $0.merge(people: Array(chosen), made: Self.made) }
    case 1:
      guard let person = people.randomElement(using: &random) else { return }
      let parts = try file.store.namings(of: person)
      guard let part = parts.randomElement(using: &random) else { return }
      do {
        try file.write { _ = try $0.split(part, from: person, made: Self.made) }
      } catch is CorrectionError {
        return
      }
    default:
      guard let position = positions.randomElement(using: &random) else { return }
      try file.strike("position", position, finding: articles)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func areAsBeforeWhenAllIsUndone(_ seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    let articles = records.records(8)
    let fresh = try StoreFile()
    try fresh.add(articles)
    let expected = try fresh.texts(PeopleListing.sql)
    let file = try corrected(articles, seed: seed)
    while try file.undo(finding: articles) {}
    #expect(try file.texts(PeopleListing.sql) == expected, "seed \(seed)")
    for table in ["naming_tie", "person_tie", "mention", "position", "struck_in"] {
      let count = "select count(*) from \(table)"
      #expect(try file.texts(count) == fresh.texts(count), "\(table), seed \(seed)")
    }
    #expect(try file.texts("pragma foreign_key_check").isEmpty)
  }

  /// Whatever is found anew, in whatever order, with the same corrections.
  @Test(arguments: UInt64(1)...20)
  func areTheSameWhenFactsAreFoundAnew(_ seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    let articles = records.records(8)
    let file = try corrected(articles, seed: seed)
    let expected = try file.texts(PeopleListing.sql)
    var random = SeededRandom(seed: seed &+ 500)
    let batches = articles.shuffled(using: &random)
    for record in batches.prefix(Int.random(in: 1...8, using: &random)) {
      try file.reread([record])
    }
    #expect(try file.texts(PeopleListing.sql) == expected, "seed \(seed)")
    try file.reread(articles.shuffled(using: &random))
    #expect(try file.texts(PeopleListing.sql) == expected, "seed \(seed)")
  }
}
