import ArticleStore
import CLineEdit
import Foundation
import Importing
import SQLText
import VietnameseText

extension Session {
  /// Reads pages into the store and says what came of it; whether every page went in.
  ///
  /// A path is a file or a folder; `-` is standard input, or a page pasted into the terminal.
  @discardableResult
  package func importPages(at paths: [String]) throws -> Bool {
    let sources = try paths.map { path in
      path == "-"
        ? ImportSource.bytes(try pastedBytes(), name: "standard input")
        : .path(FilePath.expanded(path, environment: environment))
    }
    var importer = Importer(
      imported: Self.now,
      openStore: { [place] in try Self.storeForWriting(at: place) },
      isStopped: { [self] in isInteractive && interruption.take() },
      tell: { [self] in output.say(Self.line(of: $0)) }
    )
    let report = try importer.importPages(from: sources)
    closeStore()
    try say(report)
    return report.isComplete
  }

  private func pastedBytes() throws -> [UInt8] {
    guard isatty(STDIN_FILENO) == 1 else {
      return try FilePath.bytes(from: STDIN_FILENO, name: "standard input")
    }
    output.say("Paste the page, then press Ctrl-D. Ctrl-C drops it.")
    return try PastedPage.read(echo: STDERR_FILENO, endsOnInterrupt: !isInteractive)
  }

  private static func storeForWriting(at place: StorePlace) throws -> ArticleStore {
    do {
      try FolderPath.make(FolderPath.parent(of: place.path), mode: 0o700)
    } catch {
      throw ShellError("cannot make the store \(VisiblePath.text(place.path)): \(error.message)")
    }
    return try ArticleStore.open(place.path, for: .writing)
  }

  /// This second, in Việt Nam time.
  private static var now: TimePeriod {
    let seconds = Int(time(nil)) + 7 * 3600
    guard let first = CalendarDay(year: 1970, month: 1, day: 1),
      let now = TimePeriod.second(
        first.adding(days: seconds / 86_400),
        hour: seconds % 86_400 / 3600,
        minute: seconds % 3600 / 60,
        second: seconds % 60
      )
    else { preconditionFailure("every second is of a day") }
    return now
  }

  private static func line(of event: ImportEvent) -> String {
    switch event {
    case .refused(let text): "error: \(text)"
    case .noted(let text): "note: \(text)"
    }
  }

  private func say(_ report: ImportReport) throws {
    var parts: [String] = []
    if report.added > 0 { parts.append("\(Self.count(report.added, "article")) imported") }
    if report.alreadyThere > 0 {
      parts.append("\(Self.count(report.alreadyThere, "article")) already there, unchanged")
    }
    // One file that is refused has said so itself.
    if report.refused > 1 || !parts.isEmpty && report.refused > 0 {
      parts.append("\(ResultFoot.grouped(report.refused)) refused")
    }
    if report.wasStopped { parts.append("stopped; the same command goes on from here") }
    if !parts.isEmpty { output.say(parts.joined(separator: ", ")) }
    if report.added > 0 { output.say("understood: \(Self.text(of: report.understood))") }
    guard report.added + report.alreadyThere > 0, let store = try store() else { return }
    let summary = try store.summary()
    output.say(
      "the store has \(Self.count(summary.articles, "article")), "
        + "\(Self.count(summary.people, "person", "people")), "
        + "\(Self.count(summary.statements, "statement"))"
    )
    output.say("try: \(try firstQuestion(of: store))")
  }

  private static func text(of found: Understanding) -> String {
    let statements = count(found.statements, "statement")
    let unknown = found.statements - found.attributed
    return [
      count(found.people, "person", "people"), count(found.positions, "position"),
      count(found.places, "place"),
      unknown > 0
        ? "\(statements) (\(ResultFoot.grouped(unknown)) by somebody unnamed)" : statements,
    ].joined(separator: ", ")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(ResultFoot.grouped(number)) \(number == 1 ? one : many ?? one + "s")"
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
