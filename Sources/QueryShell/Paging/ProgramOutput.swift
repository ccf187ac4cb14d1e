import CLineEdit
import Foundation

/// What a short command line of ours writes.
enum ProgramOutput {
  /// The output, or `nil` where the command cannot be run or fails.
  static func text(of command: String) -> String? {
    guard let stream = popen("\(command) 2>/dev/null", "r") else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, stream)
    guard pclose(stream) == 0 else { return nil }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
