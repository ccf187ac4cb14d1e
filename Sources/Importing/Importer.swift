import ArticleReading
package import ArticleStore
import Articles
import FactExtraction
import Foundation
package import VietnameseText

/// Leads articles from their bytes to the store: read and understood on all cores, stored by one.
package final class Importer {
  /// How many articles go into one transaction.
  ///
  /// The more they are, the fewer pages of the indexes are written anew by each of many.
  private static let batch = 512
  /// How many pages are under way or wait to be stored: while one batch is stored, the other cores
  /// understand the next one.
  private static let capacity = batch * 2
  /// How many pages under way are still taken in when somebody says stop, besides what is understood.
  private static let lastOnes = 16
  /// The bytes of the pages under way beyond which no other is begun.
  private static let load = 32 << 20

  private let imported: TimePeriod
  private let openStore: () throws -> ArticleStore
  private let isStopped: () -> Bool
  private let tell: (ImportEvent) -> Void
  private let folding: ShortValueFolding
  private let workers: OrderedWorkers<PageJob, (PageJob, PageResult)>
  private var store: ArticleStore?
  /// Pages in their order that were understood or refused, and not told of yet.
  private var waiting: [(job: PageJob, result: PageResult)] = []
  private var report = ImportReport()
  private var progress = ImportProgress()
  /// The folders that were named, and how many pages each gave.
  private var folders: [(path: String, pages: Int)] = []
  /// Reports of imports that lie in a folder.
  private var reports: [String] = []
  private let leftOut: [String]
  private let filesBefore: FilesBefore

  /// An importer that opens its store when the first page is ready for it, so that nothing is made
  /// for pages that are all refused.
  ///
  /// `known` is the store as it is, if there is one; `imported` the time that articles are marked
  /// with; `depth` says how far to go; `mappings` say what keys of JSON records hold (`noi_dung=text`); the files `leftOut` are
  /// passed over in folders; `isStopped` is asked between two pages.
  ///
  /// - Throws: `ImportError` where a mapping maps nothing.
  package init(
    imported: TimePeriod,
    mappings: [String] = [],
    known: ArticleStore? = nil,
    depth: ImportDepth = .storing,
    leavingOut leftOut: [String] = [],
    threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    openStore: @escaping () throws -> ArticleStore,
    isStopped: @escaping () -> Bool = { false },
    tell: @escaping (ImportEvent) -> Void
  ) throws(ImportError) {
    var keys = KeyMap()
    for mapping in mappings {
      do {
        try keys.add(mapping)
      } catch {
        throw ImportError(error.message)
      }
    }
    self.imported = imported
    self.openStore = openStore
    self.isStopped = isStopped
    self.tell = tell
    self.leftOut = leftOut
    filesBefore = FilesBefore(in: known)
    let understanding = PageUnderstanding(keys: keys, known: known, depth: depth)
    folding = understanding.extractor.folding
    workers = OrderedWorkers(threads: threads, capacity: Self.capacity, load: Self.load) {
      ($0, understanding.result(of: $0))
    }
  }

  deinit {
    workers.end()
  }

  /// Imports pages one after another; each goes in whole or not at all.
  ///
  /// A page that is refused does not stop the others; a store that cannot be written does.
  package func importPages(from sources: [ImportSource]) throws -> ImportReport {
    let inputs = ImportInputs(sources, leavingOut: leftOut)
    begin(inputs)
    for input in inputs.list where !report.wasStopped {
      try read(input)
      progress.files += 1
      tell(.progress(progress))
    }
    if report.wasStopped { workers.dropWaiting(but: Self.lastOnes) }
    while let (job, result) = workers.next() { try take(result, of: job) }
    try storeWaiting()
    try store?.close()
    store = nil
    if let note = PassedOver.reports(reports) { tell(.note(note)) }
    for folder in folders where folder.pages == 0 && !report.wasStopped {
      refuse(FileProblem.folderWithoutPages.message(for: folder.path))
    }
    return report
  }

  private func begin(_ inputs: ImportInputs) {
    progress.allFiles = inputs.list.count
    progress.allBytes = inputs.size
    folders = inputs.folders.map { ($0, 0) }
    for (path, problem, folder) in inputs.problems {
      refuse(problem.message(for: path))
      // A folder that cannot be looked into has said so already.
      folders[folder].pages += 1
    }
    if let note = PassedOver.links(inputs.links) { tell(.note(note)) }
  }

  // MARK: - Reading

  private func read(_ input: ImportInputs.Input) throws {
    var reader = InputReader()
    switch input.source {
    case .bytes(let bytes, let name):
      let origin = Origin(name: name, file: nil, folder: nil)
      try put(reader.take(bytes) + reader.finish(), from: origin)
    case .descriptor(let descriptor, let name):
      let origin = Origin(name: name, file: nil, folder: nil)
      _ = try read(InputFile(descriptor: descriptor), with: &reader, origin)
    case .path(let path):
      let origin = Origin(name: path, file: FilePlace.absolute(path), folder: input.folder)
      do {
        let file = try InputFile(path)
        guard try read(file, with: &reader, origin) else {
          // A report that was named says that it is none of the pages; among others it is no matter.
          guard input.folder != nil else { throw FileProblem.report }
          return reports.append(path)
        }
        if file.hasChanged {
          tell(
            .problem(
              "\(VisibleText.visible(path)): this changed while it was read; import it again"
            )
          )
          report.refused += 1
        }
      } catch let problem as FileProblem {
        if let folder = input.folder { folders[folder].pages += 1 }
        refuse(problem.message(for: path))
      }
    }
  }

  /// Where the records of an input come from.
  private struct Origin {
    var name: String
    var file: String?
    var folder: Int?
  }

  /// Reads a file to its end; false where it is no page but the report of an import.
  private func read(
    _ file: InputFile,
    with reader: inout InputReader,
    _ origin: Origin
  ) throws -> Bool {
    var isStart = true
    while !reader.isDone, !report.wasStopped, let chunk = try file.next() {
      if isStart && origin.file != nil && ReportLine.begins(chunk) { return false }
      isStart = false
      progress.bytes += chunk.count
      try put(reader.take(chunk), from: origin)
    }
    if !report.wasStopped { try put(reader.finish(), from: origin) }
    return true
  }

  private func put(_ records: [InputRecord], from origin: Origin) throws {
    for record in records {
      if isStopped() { report.wasStopped = true }
      guard !report.wasStopped else { return }
      while workers.isFull, let (job, result) = workers.next() { try take(result, of: job) }
      workers.put(
        PageJob(record: record, name: origin.name, file: origin.file, folder: origin.folder),
        weight: record.size
      )
    }
  }

  // MARK: - Storing

  private func take(_ result: PageResult, of job: PageJob) throws {
    if case .refused(let error) = result, job.folder != nil, case .binary = error.reason {
      report.passedOver += 1
      return
    }
    waiting.append((job, result))
    if waiting.count >= Self.batch { try storeWaiting() }
  }

  private func storeWaiting() throws {
    let pages = waiting
    waiting = []
    if pages.contains(where: { $0.result.record != nil && filesBefore.tell(of: $0.job) }) {
      try filesBefore.look()
    }
    var additions = try stored(pages.compactMap(\.result.record))[...]
    for page in pages {
      switch page.result {
      case .understood(let record, let notes):
        switch additions.popFirst() ?? .success(.alreadyThere) {
        case .success(let addition): note(addition, of: record, notes: notes, page.job)
        case .failure(let error):
          report.refused += 1
          let message = BilingualText("\(VisibleText.visible(page.job.name)): \(error.message)")
          tellOf(page.job, .refused, title: record.article.title, notes: [message])
        }
      case .looked(let title, let found, let notes):
        report.looked += 1
        report.understood.add(found)
        tellOf(page.job, .read, title: title, notes: placed(notes, page.job))
      case .known(let title):
        report.alreadyThere += 1
        tellOf(page.job, .same, title: title)
      case .refused(let error):
        report.refused += 1
        tellOf(page.job, .refused, notes: [error.message(for: page.job.name)])
      }
    }
    tell(.progress(progress))
  }

  /// Stores articles in one transaction; the store is opened for the first.
  ///
  /// Where one of them is what cannot be stored, it alone is left out.
  private func stored(_ records: [ArticleRecord]) throws -> [Result<Addition, StoreError>] {
    guard !records.isEmpty else { return [] }
    let store = try self.store ?? openStore()
    self.store = store
    do {
      return try write(records, to: store).map { .success($0) }
    } catch let error as StoreError where error.isOfOneArticle {
      return try records.map { record in
        do {
          return try .success(write([record], to: store)[0])
        } catch let error as StoreError where error.isOfOneArticle {
          return .failure(error)
        }
      }
    }
  }

  private func write(_ records: [ArticleRecord], to store: ArticleStore) throws -> [Addition] {
    try store.write(folding: folding, imported: imported) { writer in
      try records.map { try writer.add($0) }
    }
  }

  private func note(
    _ addition: Addition,
    of record: ArticleRecord,
    notes: [BilingualText],
    _ job: PageJob
  ) {
    let kind: PageOutcome.Kind
    switch addition {
    case .added: (kind, report.added) = (.new, report.added + 1)
    case .addedAsCopy: (kind, report.added) = (.copy, report.added + 1)
    case .changed: (kind, report.changed) = (.changed, report.changed + 1)
    case .alreadyThere: (kind, report.alreadyThere) = (.same, report.alreadyThere + 1)
    }
    guard kind != .same else { return tellOf(job, kind, title: record.article.title) }
    report.understood.add(Understanding(record.article, record.facts))
    let beside = kind != .changed && filesBefore.contain(job) ? [FilesBefore.note] : []
    tellOf(job, kind, title: record.article.title, notes: placed(notes + beside, job))
  }

  /// Notes with the page that they are of.
  private func placed(_ notes: [BilingualText], _ job: PageJob) -> [BilingualText] {
    let place: BilingualText =
      job.record.number.map { .both(" (record \($0))", vi: " (bản ghi \($0))") } ?? ""
    return notes.map { "\(VisibleText.visible(job.name))\(place): \($0)" }
  }

  private func tellOf(
    _ job: PageJob,
    _ kind: PageOutcome.Kind,
    title: String? = nil,
    notes: [BilingualText] = []
  ) {
    progress.articles += 1
    if let folder = job.folder { folders[folder].pages += 1 }
    tell(
      .page(
        PageOutcome(
          kind: kind,
          name: job.name,
          record: job.record.number,
          title: title,
          notes: notes
        )
      )
    )
  }

  private func refuse(_ message: BilingualText) {
    report.refused += 1
    tell(.problem(message))
  }
}
