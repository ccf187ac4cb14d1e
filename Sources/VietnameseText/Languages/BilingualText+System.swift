import Foundation

extension BilingualText {
  /// Why the system refuses something, by its error number (`errno`): in English in its own words, in
  /// Vietnamese where it is a reason that users meet.
  package static func system(_ code: Int32) -> Self {
    let english = String(cString: strerror(code))
    let vietnamese =
      switch code {
      case ENOENT: "không có tệp hoặc thư mục này"
      case EACCES, EPERM: "không có quyền"
      case EISDIR: "đó là thư mục"
      case ENOTDIR: "đó không phải thư mục"
      case EEXIST: "đã có sẵn"
      case ENOSPC: "ổ đĩa đã đầy"
      case EDQUOT: "đã hết hạn mức ổ đĩa"
      case EROFS: "ổ đĩa chỉ cho đọc"
      case EIO: "lỗi đọc ghi của thiết bị"
      case ENAMETOOLONG: "tên quá dài"
      case ELOOP: "liên kết dẫn vòng về chính nó"
      default: english
      }
    return .both("\(english)", vi: "\(vietnamese)")
  }
}
