package import ArticleStore
import ArticleReading
import Articles
import FactExtraction
package import VietnameseText

/// Leads articles from their bytes to the store.
package struct Importer {
  /// How many articles go into one transaction.
  private static let batch = 64

  private let extractor = FactExtractor()
  private let imported: TimePeriod
  private let openStore: () throws -> ArticleStore
  private let isStopped: () -> Bool
  private let tell: (ImportEvent) -> Void
  private var store: ArticleStore?
  private var waiting: [ArticleRecord] = []
  private var report = ImportReport()

  /// An importer that opens its store when the first page is ready for it, so that nothing is made
  /// for pages that are all refused.
  ///
  /// `imported` is the time that articles are marked with; `isStopped` is asked between two pages.
  package init(
    imported: TimePeriod,
    openStore: @escaping () throws -> ArticleStore,
    isStopped: @escaping () -> Bool = { false },
    tell: @escaping (ImportEvent) -> Void
  ) {
    self.imported = imported
    self.openStore = openStore
    self.isStopped = isStopped
    self.tell = tell
  }

  /// Imports pages one after another; each goes in whole or not at all.
  ///
  /// A page that is refused does not stop the others; a store that cannot be written does.
  package mutating func importPages(from sources: [ImportSource]) throws -> ImportReport {
    for source in sources where !report.wasStopped {
      switch source {
      case .path(let path): try importAll(at: path)
      case .bytes(let bytes, let name): try take(bytes, name: name, file: nil)
      }
    }
    try storeWaiting()
    return report
  }

  private mutating func importAll(at path: String) throws {
    guard PageFolder.isFolder(path) else {
      try importFile(path, named: true)
      return
    }
    let folder = PageFolder(path)
    for (path, problem) in folder.problems { refuse(problem.message(for: path)) }
    var pages = 0
    for file in folder.files where !report.wasStopped {
      if try importFile(file, named: false) { pages += 1 }
    }
    if pages == 0 && folder.problems.isEmpty {
      refuse(FileProblem.folderWithoutPages.message(for: path))
    }
  }

  /// Imports a file; whether it could be a page at all.
  ///
  /// A file that nobody `named` and that holds no text (a picture beside a page) is passed over.
  @discardableResult
  private mutating func importFile(_ path: String, named isNamed: Bool) throws -> Bool {
    if isStopped() {
      report.wasStopped = true
      return true
    }
    do {
      let bytes = try PageFile.bytes(of: path)
      if !isNamed, case .binary = ContentKind.of(bytes) { return false }
      try take(bytes, name: path, file: FilePlace.absolute(path))
    } catch let problem as FileProblem {
      refuse(problem.message(for: path))
    }
    return true
  }

  private mutating func take(_ bytes: [UInt8], name: String, file: String?) throws {
    for input in InputReader.records(of: bytes) {
      do {
        let page = try input.article()
        for note in page.notes { tell(.noted("\(VisibleText.visible(name)): \(note)")) }
        waiting.append(record(of: page.article, file: file))
      } catch {
        refuse(error.message(for: name))
      }
      if waiting.count >= Self.batch { try storeWaiting() }
    }
  }

  private func record(of article: Article, file: String?) -> ArticleRecord {
    let facts = extractor.facts(of: article)
    return ArticleRecord(
      article: article,
      facts: facts,
      identities: PersonIdentity.identities(of: facts, folding: extractor.folding),
      file: file,
      rules: FactExtractor.rulesVersion
    )
  }

  private mutating func storeWaiting() throws {
    guard !waiting.isEmpty else { return }
    let store = try self.store ?? openStore()
    self.store = store
    let records = waiting
    waiting = []
    let additions = try store.write(folding: extractor.folding, imported: imported) { writer in
      try records.map { try writer.add($0) }
    }
    for (record, addition) in zip(records, additions) {
      switch addition {
      case .added:
        report.added += 1
        report.understood.add(record)
      case .alreadyThere:
        report.alreadyThere += 1
      }
    }
  }

  private mutating func refuse(_ message: String) {
    report.refused += 1
    tell(.refused(message))
  }
}

extension Understanding {
  fileprivate mutating func add(_ record: ArticleRecord) {
    passages += record.article.passages.count
    people += record.facts.people.count
    positions += record.facts.positions.count
    statements += record.facts.statements.count
    attributed += record.facts.statements.count { $0.speaker != nil }
    places += record.facts.places.count
  }
}
