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
    workers = OrderedWorkers(threads: threads, capacity: Self.batch * 2) { [finding] in
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
    // The facts of one batch are written while those of the next are found.
    var waiting = 0
    repeat {
      let ids =
        report.wasStopped
        ? [] : try store.articles(readBefore: rules, after: last, limit: Self.batch)
      last = ids.last ?? last
      let next = try put(ids, &report.wasStopped)
      if waiting > 0 {
        try storeFacts(of: waiting)
        report.articles += waiting
        progress.articles = report.articles
        tell(progress)
      }
      waiting = next
    } while waiting > 0
    // Also what an earlier run left when it was killed.
    while try write({ try $0.settlePeople(namings: Self.settledAtOnce) }) {}
    report.after = try store.summary()
    return report
  }

  /// Hands articles to the workers until somebody says stop; how many.
  private func put(_ ids: [Int64], _ wasStopped: inout Bool) throws -> Int {
    var count = 0
    for id in ids {
      wasStopped = isStopped()
      if wasStopped { break }
      guard let stored = try store.article(id: id) else { continue }
      workers.put(stored)
      count += 1
    }
    return count
  }

  private func storeFacts(of count: Int) throws {
    try write { writer in
      for _ in 0..<count {
        guard let (id, record) = workers.next() else { return }
        try writer.replace(factsOf: id, by: record)
      }
    }
  }

  private func write<Value>(_ body: (ArticleWriter) throws -> Value) throws -> Value {
    try store.write(folding: finding.extractor.folding, imported: time, body)
  }
}
