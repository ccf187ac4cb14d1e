import Foundation
import ResultRendering

/// What goes wrong between the shell and the world around it: a file, a program, a wrong command.
package struct ShellError: Error, Hashable, Sendable {
  /// What happened and what to do, in one or two sentences.
  package var message: String

  package init(_ message: String) {
    self.message = message
  }

  static func cannotWrite(_ path: String, errno code: Int32) -> Self {
    Self("cannot write \(VisiblePath.text(path)): \(reason(code))")
  }

  /// What a sink threw while something was written to `path`.
  init(writing path: String, _ error: any Error) {
    let reason: String
    switch error as? OutputError {
    case .refused(_, let words): reason = words
    case .readerIsGone: reason = OutputError.readerIsGone.message
    case nil: reason = "\(error)"
    }
    self.init("cannot write \(VisiblePath.text(path)): \(reason)")
  }

  /// Whether an error only says that the reader at the other end is gone: `| head` is right.
  package static func isClosed(_ error: any Error) -> Bool {
    (error as? OutputError) == .readerIsGone
  }

  static func cannotRead(_ path: String, errno code: Int32) -> Self {
    Self("cannot read \(VisiblePath.text(path)): \(reason(code))")
  }

  static func cannotMake(folder path: String, errno code: Int32) -> Self {
    Self("cannot make the folder \(VisiblePath.text(path)): \(reason(code))")
  }

  static func tooLong(_ path: String, limit: Int) -> Self {
    Self("\(VisiblePath.text(path)) holds more than \(limit / 1_000_000) MB, which no script does")
  }

  static func notUTF8(_ path: String) -> Self {
    Self("\(VisiblePath.text(path)) is not UTF-8 text; save it as UTF-8")
  }

  static func cannotRun(_ command: String, errno code: Int32) -> Self {
    Self("cannot run \(VisiblePath.text(command)): \(reason(code))")
  }

  private static func reason(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
