import ArticleStore
import CLineEdit
import Foundation
package import Importing
import SQLText
import VietnameseText

extension Session {
  /// Reads pages into the store and says what came of it.
  ///
  /// A path is a file or a folder; `-` is standard input, or a page pasted into the terminal.
  /// `mappings` say what keys of JSON records hold (`noi_dung=text`); `depth` says how
  /// far to go; `report` is a file that gets a line of JSON for each page.
  @discardableResult
  package func importPages(
    at paths: [String],
    mappings: [String] = [],
    depth: ImportDepth = .storing,
    report: String? = nil
  ) throws -> ImportReport {
    let sources = try paths.map(source)
    let talk = try ImportTalk(output: output, language: language, report: report)
    // The importer reads the store by itself, and is the only one to have it open at the end.
    try closeStore()
    let known = try knownStore()
    let importer = try Importer(
      imported: .second(after1970: Int(time(nil))),
      mappings: mappings,
      known: known,
      depth: depth,
      leavingOut: talk.files,
      openStore: { [place] in try Self.storeForWriting(at: place) },
      isStopped: { [interruption] in interruption.take() },
      tell: { talk.take($0) }
    )
    signals_catch_interrupt()
    defer { if !isInteractive { signals_end_on_interrupt() } }
    do {
      let result = try importer.importPages(from: sources)
      try talk.finish()
      try say(result)
      return result
    } catch {
      talk.clear()
      throw error
    }
  }

  /// Whether all that a script wanted to import went in; what did not has been said.
  func check(_ report: ImportReport) throws {
    if report.wasStopped { throw StoreError(.interrupted, path: place.path) }
    guard !report.isComplete else { return }
    let number = ResultFoot.grouped(report.refused)
    let refused = report.refused == 1 ? "1 page or path" : "\(number) pages or paths"
    throw ShellError(
      .both(
        "the import refused \(refused)",
        vi: "lần nhập từ chối \(number) trang hoặc đường dẫn"
      )
    )
  }

  /// The store as it is before the import, if there is anything in it.
  private func knownStore() throws -> ArticleStore? {
    guard FilePath.exists(place.path), !FilePath.isEmpty(place.path) else { return nil }
    do {
      return try ArticleStore.open(place.path, for: .reading)
    } catch  where error.reason == .unfinished {
      // The import that made it was killed before the first article; or its schema is older.
      return nil
    }
  }

  /// What messages call it.
  var standardInputName: String { language.text("standard input", vi: "đầu vào chuẩn") }

  private func source(_ path: String) throws -> ImportSource {
    guard path == "-" else { return .path(FilePath.expanded(path, environment: environment)) }
    guard isatty(STDIN_FILENO) == 1 else {
      return .descriptor(STDIN_FILENO, name: standardInputName)
    }
    output.say(
      language.text(
        "Paste the page, then press Ctrl-D. Ctrl-C drops it.",
        vi: "Dán trang vào rồi bấm Ctrl-D. Ctrl-C để bỏ."
      )
    )
    let bytes = try PastedPage.read(echo: STDERR_FILENO, endsOnInterrupt: !isInteractive)
    return .bytes(bytes, name: standardInputName)
  }

  private static func storeForWriting(at place: StorePlace) throws -> ArticleStore {
    do {
      try FolderPath.make(FolderPath.parent(of: place.path), mode: 0o700)
    } catch {
      throw ShellError(
        "\(.both("cannot make the store", vi: "không tạo được kho")) \(VisiblePath.text(place.path)): \(error.message)"
      )
    }
    return try ArticleStore.open(place.path, for: .writing)
  }

  private func say(_ report: ImportReport) throws {
    let summary = ImportSummary(language: language)
    for line in summary.lines(of: report) { output.say(line) }
    guard report.added + report.changed + report.alreadyThere > 0, let store = try store() else {
      return
    }
    output.say(summary.line(of: try store.summary()))
    output.say("\(language.text("try", vi: "hãy thử")): \(try firstQuestion(of: store))")
  }

  /// A question that has an answer here: the role that most speakers have.
  private func firstQuestion(of store: ArticleStore) throws -> String {
    var role: String?
    let statement = SQLStatement(
      sql: """
        select q.role from position q join person p on p.id = q.person where p.speaks = 1
        group by q.role_folded order by count(distinct p.id) desc, q.role_key limit 1
        """,
      columns: [ResultColumn(name: "role", type: .text)]
    )
    try store.read(statement) { row in
      role = row.withUTF8(at: 0) { String(decoding: $0, as: UTF8.self) }
      return false
    }
    guard let role else { return "find article" }
    return "find speaker where role = \"\(VisibleText.visible(role))\""
  }
}
