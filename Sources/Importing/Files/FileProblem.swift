import Foundation
import VietnameseText

/// Why a path gives no page.
enum FileProblem: Error, Hashable, Sendable {
  /// What the system says, as `errno`.
  case cannotRead(Int32)
  /// A pipe, a device or a socket.
  case notAFile
  case folderWithoutPages
  /// What an import wrote with `--report`.
  case report

  /// One line for a person: the path, what is wrong, and after a semicolon what to do.
  func message(for path: String) -> BilingualText {
    "\(VisibleText.visible(path)): \(what)"
  }

  private var what: BilingualText {
    switch self {
    case .cannotRead(ENOENT):
      return .both(
        "there is no such file; is the path right?",
        vi: "không có tệp này; đường dẫn có đúng không?"
      )
    case .cannotRead(EACCES):
      return .both(
        "this may not be read; ask for the right to read it",
        vi: "không được phép đọc; hãy xin quyền đọc"
      )
    case .cannotRead(ELOOP):
      return .both(
        "this link leads back to itself; name the file that is meant",
        vi: "liên kết này dẫn vòng về chính nó; hãy nêu đúng tệp cần đọc"
      )
    case .cannotRead(let code):
      let reason = BilingualText.system(code)
      return .both("cannot be read: \(reason)", vi: "không đọc được: \(reason)")
    case .notAFile:
      return .both(
        "this is no file but a device or a pipe; `import -` reads standard input",
        vi: "đây không phải tệp mà là thiết bị hoặc ống dẫn; `import -` đọc đầu vào chuẩn"
      )
    case .report:
      return .both(
        "this is the report of an import and holds no page; name what was imported",
        vi: "đây là báo cáo của một lần nhập, không có trang nào; hãy nêu chính những gì đã nhập"
      )
    case .folderWithoutPages:
      return .both(
        "there is no page in this folder; name a folder with text files",
        vi: "thư mục này không có trang nào; hãy nêu thư mục có tệp văn bản"
      )
    }
  }
}
