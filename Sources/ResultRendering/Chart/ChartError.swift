package import VietnameseText

/// A result that no chart can be drawn of.
package enum ChartError: Error, Hashable, Sendable {
  case noNumbers
  case noLabels
  case tooManyRows(limit: Int)
  case negative(column: String)

  private static let example = BilingualText(
    "group first, as in: count statement by kind",
    vi: "hãy gộp nhóm trước, ví dụ: count statement by kind"
  )

  /// What is wrong and what can be drawn.
  package var message: BilingualText {
    switch self {
    case .noNumbers:
      .both(
        "a chart needs a number in each row, and this result has none; \(Self.example)",
        vi: "biểu đồ cần một con số ở mỗi hàng, kết quả này không có; \(Self.example)"
      )
    case .noLabels:
      .both(
        "a chart needs names or dates beside its numbers, and this result has none; \(Self.example)",
        vi: "biểu đồ cần tên hoặc ngày bên cạnh con số, kết quả này không có; \(Self.example)"
      )
    case .tooManyRows(let limit):
      .both(
        "a chart takes \(limit) rows at most; \(Self.example), or add a limit",
        vi: "biểu đồ chỉ vẽ được nhiều nhất \(limit) hàng; \(Self.example), hoặc thêm limit"
      )
    case .negative(let column):
      .both(
        "a chart's bars begin at 0, and `\(column)` has numbers below; leave them out with where or having",
        vi:
          "cột của biểu đồ bắt đầu từ 0 mà `\(column)` có số âm; hãy loại chúng bằng where hoặc having"
      )
    }
  }
}
