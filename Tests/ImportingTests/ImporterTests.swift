import Foundation
import TestSupport
import Testing
import VietnameseText

@testable import Importing

@Suite struct ImporterTests {
  private static let page = "Chợ nổi\n\nĐời sống 18/04/2026 09:15\n\nBà Mai Thị Sáu nói chợ đông.\n"

  private func path(_ store: SampleStore, _ name: String) -> ImportSource {
    .path(store.folder.path(of: name))
  }

  /// The messages without the test's folder.
  private func texts(_ outcome: SampleStore.Outcome, _ store: SampleStore) -> [String] {
    outcome.events.flatMap { event -> [String] in
      switch event {
      case .problem(let text): ["refused \(text.english)"]
      case .page(let page):
        page.notes.map { (page.kind == .refused ? "refused " : "noted ") + $0.english }
      case .note(let text): ["noted \(text.english)"]
      case .progress: []
      }
    }
    .map { $0.replacing(store.folder.path + "/", with: "") }
  }

  @Test func importsAFolderWithAllThatLiesInIt() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page, to: "pages/a.txt")
    try store.folder.write(Self.page.replacing("Chợ", with: "Bến"), to: "pages/deep/b.txt")
    try store.folder.write([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3], to: "pages/picture.png")
    try store.folder.write("none of this", to: "pages/.hidden.txt")
    let outcome = try store.importing([path(store, "pages")])
    #expect(outcome.report.added == 2)
    #expect(outcome.report.isComplete)
    #expect(texts(outcome, store).isEmpty)
    #expect(outcome.report.passedOver == 1)
    #expect(try store.answer("select count(*) from article") == "2\n")
  }

  @Test func tellsOfEachPageThatIsRefused() throws {
    let store = try SampleStore()
    try store.folder.write("", to: "empty.txt")
    try store.folder.write(Self.page, to: "good.txt")
    try store.folder.write("", to: "folder/.keep")
    #expect(mkfifo(store.folder.path(of: "pipe"), 0o600) == 0)
    let names = ["empty.txt", "nowhere.txt", "pipe", "folder", "good.txt"]
    let outcome = try store.importing(names.map { path(store, $0) })
    #expect(outcome.report.added == 1)
    #expect(outcome.report.refused == 4)
    #expect(
      texts(outcome, store).sorted() == [
        "refused empty.txt: the file has no text in it; copy the page's text into it",
        "refused folder: there is no page in this folder; name a folder with text files",
        "refused nowhere.txt: there is no such file; is the path right?",
        "refused pipe: this is no file but a device or a pipe; `import -` reads standard input",
      ]
    )
  }

  @Test func passesOverLinksThatLeadOutOfAFolderOrBackIntoIt() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page, to: "pages/a.txt")
    try store.folder.write(Self.page.replacing("Chợ", with: "Bến"), to: "other.txt")
    let manager = FileManager.default
    let folder = store.folder.path(of: "pages")
    for (name, target) in [("back", folder), ("file.txt", "../other.txt"), ("up", "..")] {
      try manager.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
    }
    let outcome = try store.importing([path(store, "pages")])
    #expect(outcome.report.added == 1 && outcome.report.isComplete)
    #expect(
      texts(outcome, store) == [
        """
        noted passed over the link pages/back and 2 more links; to import what a link leads to, name \
        that
        """
      ]
    )
    try manager.createSymbolicLink(atPath: folder + "/self", withDestinationPath: "self")
    let again = try store.importing([path(store, "pages")])
    #expect(
      texts(again, store).first
        == "refused pages/self: this link leads back to itself; name the file that is meant"
    )
  }

  /// A folder that is named is looked into, also where its name is a link.
  @Test func followsALinkThatIsNamed() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page, to: "pages/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: store.folder.path(of: "today"),
      withDestinationPath: "pages"
    )
    #expect(try store.importing([path(store, "today")]).report.added == 1)
  }

  @Test func passesOverReportsOfImportsInAFolder() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page, to: "pages/a.txt")
    let line = try ReportLine.json(
      of: PageOutcome(kind: .refused, name: "x.txt", record: 3, title: "A", notes: ["no text"])
    )
    try store.folder.write("\(line)\n\(line)\n", to: "pages/old.jsonl")
    try store.folder.write("{\"input\":\"of this import\"", to: "pages/report.jsonl")
    let outcome = try store.importing(
      [path(store, "pages")],
      leavingOut: ["pages/report.jsonl", "pages/none.jsonl"]
    )
    #expect(outcome.report.added == 1 && outcome.report.isComplete)
    #expect(
      texts(outcome, store) == [
        "noted passed over the report of an import: pages/old.jsonl"
      ]
    )
    let named = try store.importing([path(store, "pages/old.jsonl")])
    #expect(named.report.refused == 1)
    #expect(
      texts(named, store) == [
        """
        refused pages/old.jsonl: this is the report of an import and holds no page; name what was \
        imported
        """
      ]
    )
  }

  /// Nobody can tell a page without an address whose title is another from a new page.
  @Test func saysWhereAFileGivesAnotherArticleBesideTheOldOne() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page, to: "a.txt")
    _ = try store.importing([path(store, "a.txt")])
    try store.folder.write(Self.page.replacing("Chợ nổi", with: "Chợ nổi đông"), to: "a.txt")
    let outcome = try store.importing([path(store, "a.txt")])
    #expect(outcome.report.added == 1 && outcome.report.isComplete)
    #expect(
      texts(outcome, store) == [
        """
        noted a.txt: this file gave another article before, which stays in the store beside this one: \
        without an address, or the same outlet, title and date, nobody can tell that it is the same
        """
      ]
    )
    let again = try store.importing([path(store, "a.txt")])
    #expect(texts(again, store).isEmpty)
  }

  @Test(arguments: [
    (".", "a.txt"), ("./", "a.txt"), ("deep/..", "a.txt"), ("deep//.././deep", "deep/b.txt"),
    ("link/..", "link/../a.txt"),
  ])
  func keepsThePathsOfFilesShort(_ named: String, _ expected: String) throws {
    let store = try SampleStore()
    try store.folder.write("", to: "far/away/.keep")
    try FileManager.default.createSymbolicLink(
      atPath: store.folder.path(of: "link"),
      withDestinationPath: "far/away"
    )
    let path = "\(store.folder.path)/\(named)/\(expected.split(separator: "/").last ?? "")"
    #expect(FilePlace.absolute(path) == "\(store.folder.path)/\(expected)")
    #expect(FilePlace.absolute("./a") == FileManager.default.currentDirectoryPath + "/a")
  }

  @Test func makesNoStoreForPagesThatAreAllRefused() throws {
    let store = try SampleStore()
    try store.folder.write("", to: "empty.txt")
    let outcome = try store.importing([path(store, "empty.txt")])
    #expect(!outcome.report.isComplete)
    #expect(!store.folder.contains("test.db"))
  }

  /// Whoever only wants to know what would come in gets no store.
  @Test(arguments: [(ImportDepth.reading, false), (.facts, true)])
  func goesOnlySoFar(_ depth: ImportDepth, findsFacts: Bool) throws {
    let store = try SampleStore()
    try store.folder.write("", to: "empty.txt")
    let sources = [.path(SampleStore.sample), path(store, "empty.txt")]
    let outcome = try store.importing(sources, depth: depth)
    #expect(outcome.report.looked == 6 && outcome.report.refused == 1)
    #expect(outcome.report.added == 0)
    #expect((outcome.report.understood.statements > 0) == findsFacts)
    #expect(!store.folder.contains("test.db"))
    let stored = try store.importing([.path(SampleStore.sample)])
    #expect(!findsFacts || stored.report.understood == outcome.report.understood)
  }

  @Test func knowsPagesThatComeAgain() throws {
    let store = try SampleStore()
    let first = try store.importing([.path(SampleStore.sample)])
    #expect(first.report.added == 6 && texts(first, store).isEmpty)
    let dump = try store.answer(".dump")
    let again = try store.importing([.path(SampleStore.sample)])
    #expect(again.report.alreadyThere == 6 && again.report.added == 0)
    #expect(try store.answer(".dump") == dump)
  }

  @Test func keepsWhatWasReadWhenItIsStopped() throws {
    let store = try SampleStore()
    let outcome = try store.importing([.path(SampleStore.sample)], stopAfter: 2)
    #expect(outcome.report.wasStopped && outcome.report.added == 2)
    #expect(try store.answer("select count(*) from article") == "2\n")
    let rest = try store.importing([.path(SampleStore.sample)])
    #expect(rest.report.added == 4 && rest.report.alreadyThere == 2)
  }

  @Test func notesAPageWithoutADate() throws {
    let store = try SampleStore()
    try store.folder.write(Self.page.replacing("Đời sống 18/04/2026 09:15", with: ""), to: "a.txt")
    let outcome = try store.importing([path(store, "a.txt")])
    #expect(outcome.report.isComplete)
    #expect(texts(outcome, store) == ["noted a.txt: no date found on the page"])
  }
}
