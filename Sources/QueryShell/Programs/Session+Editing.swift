import Foundation
import QueryLanguage
import VietnameseText

extension Session {
  /// Opens the last query in the user's editor and runs what was saved.
  func editLast() throws {
    guard let lines else {
      throw ShellError(
        .both("`edit` is for a prompt; there is none here", vi: "`edit` chỉ dùng ở dấu nhắc")
      )
    }
    let draft = try DraftFile(queries.last?.syntax.description ?? "")
    let editor = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    // The user's own command line, with the file as its last word and never as text of it.
    try UserProgram.run(["/bin/sh", "-c", "\(editor) \"$1\"", "sh", draft.path], named: editor)
    guard let text = try draft.saved() else {
      return output.say(
        language.text("nothing was saved, nothing is run", vi: "không lưu gì nên không chạy gì")
      )
    }
    var statement = TypedStatement()
    _ = take(text.hasSuffix("\n") ? text : text + "\n", into: &statement, from: lines)
    // What is still open was meant to be whole: the parser says what is missing.
    if !statement.isEmpty {
      lines.remember(statement.text)
      perform(statement.text)
    }
  }
}

/// A file that the user edits, for the user alone, gone when it is let go.
private final class DraftFile {
  let path: String
  private let written: stat

  init(_ text: String) throws(ShellError) {
    var template = Array("\(NSTemporaryDirectory())/tracuu-XXXXXX.tq".utf8CString)
    let file = mkstemps(&template, 3)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else {
      written = stat()
      throw .cannotWrite(path, errno: errno)
    }
    let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
    let count = write(file, bytes, bytes.count)
    // An earlier time than any saving now could give.
    var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    futimens(file, &times)
    close(file)
    var status = stat()
    _ = stat(path, &status)
    written = status
    guard count == bytes.count else { throw .cannotWrite(path, errno: errno) }
  }

  deinit {
    unlink(path)
  }

  /// The text, or `nil` where it was not saved.
  func saved() throws(ShellError) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let isSame =
      status.st_mtim.tv_sec == written.st_mtim.tv_sec && status.st_ino == written.st_ino
      && status.st_size == written.st_size
    return isSame ? nil : try FilePath.text(of: path)
  }
}
