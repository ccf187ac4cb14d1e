import ArticleReading
package import ArticleStore
import FactExtraction
import VietnameseText

/// Understands pages without a store, or those that are in one.
package struct PageInput {
  private let extractor = FactExtractor()
  private let keys: KeyMap

  /// `mappings` say what keys of JSON records hold (`noi_dung=text`).
  ///
  /// - Throws: `ImportError` where a mapping maps nothing.
  package init(mappings: [String] = []) throws(ImportError) {
    var keys = KeyMap()
    for mapping in mappings {
      do {
        try keys.add(mapping)
      } catch {
        throw ImportError(error.message)
      }
    }
    self.keys = keys
  }

  /// Hands out each page of an input, or why a record of it is none, until `body` has seen enough.
  package func pages(
    of source: ImportSource,
    _ body: (Result<UnderstoodPage, ImportError>) throws -> Bool
  ) throws {
    var reader = InputReader()
    let name: String
    let file: InputFile
    switch source {
    case .path(let path):
      name = path
      guard !PageFolder.isFolder(path) else {
        let folder = VisibleText.visible(path)
        throw ImportError(
          .both(
            "\(folder) is a folder; name a page in it",
            vi: "\(folder) là thư mục; hãy nêu một trang trong đó"
          )
        )
      }
      do {
        file = try InputFile(path)
      } catch {
        throw ImportError(error.message(for: path))
      }
    case .descriptor(let descriptor, let called):
      (name, file) = (called, InputFile(descriptor: descriptor))
    case .bytes(let bytes, let called):
      _ = try hand(out: reader.take(bytes) + reader.finish(), of: called, body)
      return
    }
    do {
      while !reader.isDone, let chunk = try file.next() {
        guard try hand(out: reader.take(chunk), of: name, body) else { return }
      }
    } catch let problem as FileProblem {
      throw ImportError(problem.message(for: name))
    }
    _ = try hand(out: reader.finish(), of: name, body)
  }

  private func hand(
    out records: [InputRecord],
    of name: String,
    _ body: (Result<UnderstoodPage, ImportError>) throws -> Bool
  ) throws -> Bool {
    for record in records {
      let page: Result<UnderstoodPage, ImportError>
      do {
        let read = try record.article(keys: keys)
        page = .success(
          UnderstoodPage(read.article, extractor.facts(of: read.article), notes: read.notes)
        )
      } catch {
        page = .failure(ImportError(error.message(for: name)))
      }
      guard try body(page) else { return false }
    }
    return true
  }

  /// A page of a store, without what users have struck; missing where there is none.
  package static func page(of article: Int64, in store: ArticleStore) throws -> UnderstoodPage? {
    guard let stored = try store.article(id: article) else { return nil }
    let finding = FactFinding()
    let left = try store.withoutStruck(
      finding.record(of: stored),
      folding: finding.extractor.folding
    )
    return UnderstoodPage(left.article, left.facts)
  }
}
