import Foundation

/// A folder of its own for one test, removed when the value goes away.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("tracuu-test-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    // What cannot be removed is left to the system's own care for its temporary folder.
    _ = try? FileManager.default.removeItem(atPath: path)
  }

  /// The full path of a file or folder in this folder.
  package func path(of name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, making the folders that its name goes through, and returns its full path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file of bytes, making the folders that its name goes through.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The text of a file in this folder.
  package func text(of name: String) throws -> String {
    try String(contentsOfFile: path(of: name), encoding: .utf8)
  }

  /// Whether there is a file or a folder of this name.
  package func contains(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }
}
