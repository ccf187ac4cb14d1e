import CLineEdit
import Foundation

/// What a short program writes that is asked something about itself.
enum ProgramOutput {
  /// The first kilobytes of the output, or `nil` where the program cannot be run or fails.
  ///
  /// No shell is needed for it, which would complain where the working folder is gone.
  static func text(of words: [String]) -> String? {
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = program_read(&pointers, &bytes, bytes.count)
    guard count >= 0 else { return nil }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
