package import ArticleStore
import FactExtraction
package import VietnameseText

/// Corrects a store as a user says; each correction is made whole or not at all.
package struct FactCorrection {
  private let store: ArticleStore
  private let time: TimePeriod
  private let finding = FactFinding()

  /// `store` is open for writing; `time` is now.
  package init(store: ArticleStore, time: TimePeriod) {
    self.store = store
    self.time = time
  }

  /// Makes several people one person.
  package func merge(people: [Int64]) throws -> Correction {
    try write { try $0.merge(people: people, made: time.text) }
  }

  /// Makes a person of their own of some namings of a person.
  package func split(_ namings: PersonNamings, from person: Int64) throws -> Correction {
    try write { try $0.split(namings, from: person, made: time.text) }
  }

  /// Hides the fact of a row from every answer; missing where the row is gone.
  package func strike(_ table: String, id: Int64) throws -> Correction? {
    try write { writer in
      guard let (strike, articles) = try writer.strike(table, id: id, made: time.text) else {
        return nil
      }
      try findFacts(of: articles, in: writer)
      return strike
    }
  }

  /// Takes the last correction back; missing where there is none.
  package func undo() throws -> Correction? {
    try write { writer in
      guard let (undone, articles) = try writer.undo() else { return nil }
      try findFacts(of: articles, in: writer)
      return undone
    }
  }

  private func findFacts(of articles: [Int64], in writer: ArticleWriter) throws {
    for id in articles {
      guard let stored = try writer.article(id: id) else { continue }
      try writer.replace(factsOf: id, by: finding.record(of: stored))
    }
    while try writer.settlePeople() {}
  }

  private func write<Value>(_ body: (ArticleWriter) throws -> Value) throws -> Value {
    try store.write(folding: finding.extractor.folding, imported: time, body)
  }
}
