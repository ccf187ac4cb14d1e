import Foundation
import ResultRendering
import TestSupport
import Testing
import VietnameseText

@testable import QueryShell

@Suite struct ReplacingFileTests {
  @Test func leavesTheOldFileUntilTheNewOneIsWhole() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.json")
    let file = try ReplacingFile(path)
    try file.sink.write("new")
    #expect(try folder.text(of: "a.json") == "old")
    try file.finish()
    #expect(try folder.text(of: "a.json") == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
  }

  @Test func leavesNothingWhenItIsGivenUp() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try ReplacingFile(folder.path(of: "a.json"))
      try file.sink.write("half")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func replacesWhatALinkLeadsTo() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "real.json")
    let link = folder.path(of: "link.json")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let file = try ReplacingFile(link)
    try file.sink.write("new")
    try file.finish()
    #expect(try folder.text(of: "real.json") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func writesStraightIntoADevice() throws {
    let file = try ReplacingFile("/dev/null")
    try file.sink.write("gone")
    try file.finish()
  }

  @Test func saysWhyItCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path(of: "none/a.json")
    let nowhere = #expect(throws: ShellError.self) { _ = try ReplacingFile(missing) }
    #expect(nowhere?.message.english == "cannot write \(missing): No such file or directory")
    let onFolder = #expect(throws: ShellError.self) { _ = try ReplacingFile(folder.path) }
    #expect(onFolder?.message.english == "cannot write \(folder.path): Is a directory")
  }
}
