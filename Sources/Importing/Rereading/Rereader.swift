package import ArticleStore
import Articles
import FactExtraction
import Foundation
package import VietnameseText

/// Finds the facts of stored articles anew: on all cores, written by one.
package final class Rereader {
  /// How many articles go into one transaction, each whole or not at all.
  private static let batch = 128
  /// How many namings of people are settled in one transaction.
  private static let settledAtOnce = 5_000

  private let store: ArticleStore
  private let time: TimePeriod
  private let isStopped: () -> Bool
  private let tell: (RereadProgress) -> Void
  private let finding = FactFinding()
  private let workers: OrderedWorkers<StoredArticle, (Int64, ArticleRecord)>

  /// `store` is open for writing; `time` is now, and `isStopped` is asked between two articles.
  package init(
    store: ArticleStore,
    time: TimePeriod,
    threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    isStopped: @escaping () -> Bool = { false },
    tell: @escaping (RereadProgress) -> Void = { _ in }
  ) {
    self.store = store
    self.time = time
    self.isStopped = isStopped
    self.tell = tell
    workers = OrderedWorkers(threads: threads, capacity: Self.batch) { [finding] in
      ($0.id, finding.record(of: $0))
    }
  }

  deinit {
    workers.end()
  }

  /// Finds the facts anew of articles whose rules are older than those of now, or of all.
  package func reread(all: Bool) throws -> RereadReport {
    var report = RereadReport(before: try store.summary())
    let rules = all ? nil : FactExtractor.rulesVersion
    var progress = RereadProgress(allArticles: try store.count(readBefore: rules))
    var last: Int64 = 0
    while !report.wasStopped {
      let ids = try store.articles(readBefore: rules, after: last, limit: Self.batch)
      guard let end = ids.last else { break }
      last = end
      let taken = try put(ids)
      report.wasStopped = taken < ids.count
      report.articles += try storeFacts()
      progress.articles = report.articles
      tell(progress)
    }
    // Also what an earlier run left when it was killed.
    while try write({ try $0.settlePeople(namings: Self.settledAtOnce) }) {}
    report.after = try store.summary()
    return report
  }

  /// Hands articles to the workers until somebody says stop; how many.
  private func put(_ ids: [Int64]) throws -> Int {
    for (index, id) in ids.enumerated() {
      if isStopped() { return index }
      if let stored = try store.article(id: id) { workers.put(stored) }
    }
    return ids.count
  }

  private func storeFacts() throws -> Int {
    try write { writer in
      var count = 0
      while let (id, record) = workers.next() {
        try writer.replace(factsOf: id, by: record)
        count += 1
      }
      return count
    }
  }

  private func write<Value>(_ body: (ArticleWriter) throws -> Value) throws -> Value {
    try store.write(folding: finding.extractor.folding, imported: time, body)
  }
}
