import Foundation
import TestSupport
import Testing

@testable import QueryShell

@Suite struct LineHistoryTests {
  @Test func keepsEntriesOfSeveralLinesAsOne() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "state/tracuu/history")
    var history = LineHistory(path: path)
    try history.append("find speaker where (\n  role = \"Bí thư\")")
    try history.append("find passage \"a\\nb\"")
    #expect(try folder.text(of: "state/tracuu/history").split(separator: "\n").count == 2)
    #expect(
      LineHistory(path: path).entries == [
        "find speaker where (\n  role = \"Bí thư\")", "find passage \"a\\nb\"",
      ]
    )
  }

  @Test func isReadByTheUserAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "tracuu/history")
    var history = LineHistory(path: path)
    try history.append("find speaker")
    let mode = try #require(
      FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    )
    #expect(mode == 0o600)
  }

  @Test func twoShellsLoseNothingOfOneAnother() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    var one = LineHistory(path: path)
    var other = LineHistory(path: path)
    for number in 1...50 {
      try one.append("find speaker limit \(number)")
      try other.append("find person limit \(number)")
    }
    #expect(Set(LineHistory(path: path).entries).count == 100)
  }

  @Test(arguments: [
    ("find speaker", true), (" find speaker", false), ("find article", false), ("", false),
  ])
  func leavesOutWhatIsNotWorthKeeping(_ entry: String, _ isKept: Bool) throws {
    let folder = try TemporaryFolder()
    var history = LineHistory(path: folder.path(of: "history"))
    try history.append("find article")
    #expect(history.keeps(entry) == isKept)
  }

  @Test func keepsEachEntryOnceWhereItStandsLast() throws {
    let folder = try TemporaryFolder()
    var history = LineHistory(path: folder.path(of: "history"))
    for entry in ["find a", "find b", "find a"] { try history.append(entry) }
    #expect(history.entries == ["find b", "find a"])
    #expect(LineHistory(path: history.path).entries == ["find b", "find a"])
  }

  @Test func closesAFileThatOthersCouldRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("find a\n", to: "history")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(LineHistory(path: path).entries == ["find a"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func saysWhyItCannotBeKept() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "file")
    var history = LineHistory(path: path + "/history")
    #expect(throws: ShellError.self) { try history.append("find speaker") }
  }

  @Test(
    arguments: [
      (["HOME": "/home/an"], "/home/an/.local/state/tracuu/history"),
      (["HOME": "/home/an", "XDG_STATE_HOME": "/state"], "/state/tracuu/history"),
      (["HOME": "/home/an", "XDG_STATE_HOME": "state"], "/home/an/.local/state/tracuu/history"),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func standsInTheStateFolder(_ environment: [String: String], _ path: String?) {
    #expect(LineHistory.defaultPath(in: environment) == path)
  }
}
