/// Tells numbers and dates apart by how many digits stand between which signs.
///
/// Only the shape counts: whether there is such a day is for the resolver to say, which knows
/// whether a date is wanted.
enum NumeralShape {
  /// Digits as `9`, other characters as they are: `30/01/2026` is `99/99/9999`.
  private static let dates: Set<String> = {
    var shapes: Set<String> = ["9999-99", "9999-W99", "9999-W9"]
    for day in ["9", "99"] {
      shapes.insert("\(day)/9999")
      for month in ["9", "99"] {
        shapes.insert("\(day)/\(month)")
        for sign in ["/", "-", "."] { shapes.insert("\(day)\(sign)\(month)\(sign)9999") }
      }
    }
    let date = "9999-99-99"
    shapes.insert(date)
    for time in ["T99:99", "T99:99:99"] {
      for zone in ["", "Z", "+99:99", "-99:99"] { shapes.insert(date + time + zone) }
    }
    return shapes
  }()

  static func kind(of text: String) -> Token.Kind? {
    if isNumber(text) { return .number(text) }
    guard text.utf8.count <= 25 else { return nil }
    let shape = String(text.map { $0.isWholeNumber ? "9" : $0 })
    return dates.contains(shape) ? .date(text) : nil
  }

  /// `1234`, `1.234`, `1.234.567,8`, `1234.5`, `1,5`.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    guard digits.utf8.count <= 30 else { return false }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, (groups + parts.dropFirst()).allSatisfy(isDigits) else { return false }
    if groups.count == 1 { return true }
    let isGrouped =
      groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped || groups.count == 2 && parts.count == 1
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }
}
