import Foundation
import VietnameseText

/// Why a path gives no page.
enum FileProblem: Error, Hashable, Sendable {
  /// What the system says, as `errno`.
  case cannotRead(Int32)
  /// A pipe, a device or a socket.
  case notAFile
  case folderWithoutPages

  /// One line for a person: the path, what is wrong, and after a semicolon what to do.
  func message(for path: String) -> String {
    "\(VisibleText.visible(path)): \(what)"
  }

  private var what: String {
    switch self {
    case .cannotRead(ENOENT): "there is no such file; is the path right?"
    case .cannotRead(EACCES): "this may not be read; ask for the right to read it"
    case .cannotRead(ELOOP): "this link leads back to itself; name the file that is meant"
    case .cannotRead(let code): "cannot be read: \(String(cString: strerror(code)))"
    case .notAFile: "this is no file but a device or a pipe; `import -` reads standard input"
    case .folderWithoutPages: "there is no page in this folder; name a folder with text files"
    }
  }
}
