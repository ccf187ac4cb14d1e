import Foundation
import QueryLanguage
import ResultRendering
package import VietnameseText

/// What goes wrong between the shell and the world around it: a file, a program, a wrong command.
package struct ShellError: Error, Hashable, Sendable {
  /// What happened and what to do, in one or two sentences.
  package var message: BilingualText
  /// Whether the command line is what is wrong, where it came from one.
  package private(set) var isWrongUse = false

  package init(_ message: BilingualText) {
    self.message = message
  }

  /// The same as an error of a command line.
  var ofCommandLine: Self {
    var error = self
    error.isWrongUse = true
    return error
  }

  /// A word that is none of the known ones: what is wrong, and the name that was meant, or else a
  /// hint.
  init(_ wrong: BilingualText, nearest: String?, otherwise hint: BilingualText) {
    self.init("\(wrong); \(nearest.map { BilingualText.didYouMean($0) } ?? hint)")
  }

  static func cannotWrite(_ path: String, errno code: Int32) -> Self {
    Self(.cannot("write", vi: "ghi", path, because: reason(code)))
  }

  /// What a sink threw while something was written to `path`.
  init(writing path: String, _ error: any Error) {
    let reason: BilingualText
    switch error as? OutputError {
    case .refused(let code, let words):
      reason = .both("\(words)", vi: "\(BilingualText.system(code).vietnamese)")
    case .readerIsGone: reason = OutputError.readerIsGone.message
    case nil: reason = "\(String(describing: error))"
    }
    self.init(.cannot("write", vi: "ghi", path, because: reason))
  }

  /// Whether an error only says that the reader at the other end is gone: `| head` is right.
  package static func isClosed(_ error: any Error) -> Bool {
    (error as? OutputError) == .readerIsGone
  }

  static func cannotRead(_ path: String, errno code: Int32) -> Self {
    Self(.cannot("read", vi: "đọc", path, because: reason(code)))
  }

  static func cannotMake(folder path: String, errno code: Int32) -> Self {
    Self(.cannot("make the folder", vi: "tạo thư mục", path, because: reason(code)))
  }

  static func tooLong(_ path: String, limit: Int) -> Self {
    let (file, size) = (VisiblePath.text(path), limit / 1_000_000)
    return Self(
      .both(
        "\(file) holds more than \(size) MB, which no script does",
        vi: "\(file) lớn hơn \(size) MB, quá lớn so với một tập lệnh"
      )
    )
  }

  static func notUTF8(_ path: String) -> Self {
    let file = VisiblePath.text(path)
    return Self(
      .both(
        "\(file) is not UTF-8 text; save it as UTF-8",
        vi: "\(file) không phải văn bản UTF-8; hãy lưu lại theo UTF-8"
      )
    )
  }

  static func notAFile(_ path: String) -> Self {
    let file = VisiblePath.text(path)
    return Self(
      .both(
        "\(file) is no file but a folder, a pipe or a device; move it away",
        vi: "\(file) không phải tệp mà là thư mục, ống dẫn hoặc thiết bị; hãy dời nó đi"
      )
    )
  }

  static func cannotRun(_ command: String, errno code: Int32) -> Self {
    Self(.cannot("run", vi: "chạy", command, because: reason(code)))
  }

  private static func reason(_ code: Int32) -> BilingualText {
    .system(code)
  }
}

extension BilingualText {
  /// What cannot be done with a file or a program, and the system's reason.
  fileprivate static func cannot(
    _ verb: String,
    vi vietnamese: String,
    _ path: String,
    because reason: BilingualText
  ) -> Self {
    let name = VisiblePath.text(path)
    return .both(
      "cannot \(verb) \(name): \(reason)",
      vi: "không \(vietnamese) được \(name): \(reason)"
    )
  }
}
