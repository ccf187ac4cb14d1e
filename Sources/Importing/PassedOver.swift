import VietnameseText

/// What is said of files in a folder that were not meant to be read.
enum PassedOver {
  static func links(_ paths: [String]) -> BilingualText? {
    listed(paths).map { first, rest in
      rest == 0
        ? .both(
          "\(first) is a link and was passed over; to import what it leads to, name that",
          vi: "đã bỏ qua liên kết \(first); muốn nhập nơi nó dẫn tới thì hãy nêu nơi đó"
        )
        : .both(
          "\(first) and \(rest) more links were passed over; to import what they lead to, name that",
          vi:
            "đã bỏ qua liên kết \(first) và \(rest) liên kết nữa; muốn nhập nơi chúng dẫn tới thì hãy nêu nơi đó"
        )
    }
  }

  static func reports(_ paths: [String]) -> BilingualText? {
    listed(paths).map { first, rest in
      rest == 0
        ? .both(
          "\(first) is the report of an import and was passed over",
          vi: "đã bỏ qua \(first), báo cáo của một lần nhập"
        )
        : .both(
          "\(first) and \(rest) more reports of imports were passed over",
          vi: "đã bỏ qua \(first) và \(rest) báo cáo nữa của các lần nhập"
        )
    }
  }

  private static func listed(_ paths: [String]) -> (first: String, rest: Int)? {
    paths.first.map { (VisibleText.visible($0), paths.count - 1) }
  }
}
