import VietnameseText

/// What is said of files in a folder that were not meant to be read.
enum PassedOver {
  static func links(_ paths: [String]) -> BilingualText? {
    listed(paths, more: .both("more links", vi: "liên kết nữa")).map {
      .both(
        "passed over the link \($0); to import what a link leads to, name that",
        vi: "đã bỏ qua liên kết \($0); muốn nhập nơi liên kết dẫn tới thì hãy nêu nơi đó"
      )
    }
  }

  static func reports(_ paths: [String]) -> BilingualText? {
    listed(paths, more: .both("more of them", vi: "báo cáo nữa")).map {
      .both("passed over the report of an import: \($0)", vi: "đã bỏ qua báo cáo nhập: \($0)")
    }
  }

  /// The first path and how many more there are; missing where there is none.
  private static func listed(_ paths: [String], more: BilingualText) -> BilingualText? {
    guard let first = paths.first.map({ BilingualText("\(VisibleText.visible($0))") }) else {
      return nil
    }
    guard paths.count > 1 else { return first }
    return "\(first) \(.both("and", vi: "và")) \(paths.count - 1) \(more)"
  }
}
