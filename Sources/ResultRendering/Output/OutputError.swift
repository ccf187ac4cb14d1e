package import VietnameseText

/// Output that could not be written.
package enum OutputError: Error, Hashable, Sendable {
  /// The program that read the output has ended (`| head`): no failure, and nothing to say.
  case readerIsGone
  /// The system refused to write; `reason` is its own sentence (`No space left on device`).
  case refused(code: Int32, reason: String)

  package var message: BilingualText {
    switch self {
    case .readerIsGone:
      .both("nobody reads the output any more", vi: "không còn ai đọc kết quả")
    case .refused(let code, let reason):
      .both(
        "the output cannot be written: \(reason)",
        vi: "không ghi được kết quả: \(BilingualText.system(code))"
      )
    }
  }
}
