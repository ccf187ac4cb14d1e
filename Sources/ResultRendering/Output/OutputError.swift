/// Output that could not be written.
package enum OutputError: Error, Hashable, Sendable {
  /// The program that read the output has ended (`| head`): no failure, and nothing to say.
  case readerIsGone
  /// The system refused to write; `reason` is its own sentence (`No space left on device`).
  case refused(code: Int32, reason: String)

  package var message: String {
    switch self {
    case .readerIsGone: "nobody reads the output any more"
    case .refused(_, let reason): "the output cannot be written: \(reason)"
    }
  }
}
