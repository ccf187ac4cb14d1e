import Foundation
import ResultRendering
import TestSupport
import Testing
import VietnameseText

@Suite struct FileDescriptorSinkTests {
  @Test func writesEverythingInOrder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "out.txt")
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    let sink = FileDescriptorSink(descriptor)
    var expected = ""
    for length in [1, 100, 70_000, 3, 65_536, 65_535, 2] {
      let part = String(repeating: Character(UnicodeScalar(UInt8(65 + length % 26))), count: length)
      expected += part
      try sink.write(part)
    }
    try sink.flush()
    close(descriptor)
    #expect(try folder.text(of: "out.txt") == expected)
  }

  @Test func waitsForASlowReader() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    let reading = pipe.fileHandleForReading
    let reader = ThreadOfItsOwn {
      usleep(50_000)
      return try reading.readToEnd()?.count
    }
    try FileDescriptorSink(descriptor).write(String(repeating: "x", count: 3_000_000))
    try pipe.fileHandleForWriting.close()
    #expect(try reader.value() == 3_000_000)
  }

  @Test func saysThatTheReaderIsGone() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let sink = FileDescriptorSink(pipe.fileHandleForWriting.fileDescriptor)
    try sink.write("abc")
    #expect(throws: OutputError.readerIsGone) { try sink.flush() }
  }

  @Test func saysWhyTheSystemRefuses() throws {
    let sink = FileDescriptorSink(-1)
    try sink.write("abc")
    #expect(throws: OutputError.self) { try sink.flush() }
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    let fullSink = FileDescriptorSink(full)
    try fullSink.write("abc")
    do {
      try fullSink.flush()
      Issue.record("a full device took the text")
    } catch let error as OutputError {
      #expect(error.message.english.contains("No space left"))
    }
  }
}
