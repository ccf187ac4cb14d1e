import ArticleStore
import Foundation
import SQLText
import TestSupport
import VietnameseText

@testable import Importing

/// A store into which pages are imported.
struct SampleStore {
  /// The articles that the project ships.
  static let sample = #filePath.components(separatedBy: "/Tests/")[0] + "/Scripts/sample"

  let folder: TemporaryFolder
  var path: String { folder.path(of: "test.db") }

  init() throws {
    folder = try TemporaryFolder()
  }

  struct Outcome {
    var report: ImportReport
    var events: [ImportEvent]
  }

  /// Imports and gives what a user is told; the name of the test's folder is left out.
  func importing(
    _ sources: [ImportSource],
    stopAfter limit: Int = .max,
    depth: ImportDepth = .storing,
    leavingOut leftOut: [String] = []
  )
    throws -> Outcome
  {
    var events: [ImportEvent] = []
    var asked = 0
    let time = "2026-05-01T08:00:0"
    let importer = try Importer(
      imported: TimePeriod(text: time + "0+07:00", from: time + "0", to: time + "1"),
      known: FileManager.default.fileExists(atPath: path)
        ? try ArticleStore.open(path, for: .reading) : nil,
      depth: depth,
      leavingOut: leftOut.map { folder.path(of: $0) },
      openStore: { try ArticleStore.open(path, for: .writing) },
      isStopped: {
        asked += 1
        return asked > limit
      },
      tell: { events.append($0) }
    )
    let report = try importer.importPages(from: sources)
    return Outcome(report: report, events: events)
  }

  /// What the `sqlite3` program answers.
  func answer(_ sql: String) throws -> String {
    let run = try ProgramRun(
      "/usr/bin/env",
      ["sqlite3", "-batch", path],
      input: Array((".timeout 9000\n" + sql).utf8)
    )
    return run.output + run.error
  }
}
