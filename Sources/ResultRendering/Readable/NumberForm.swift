extension RenderOptions.Numbers {
  /// A number in this form, out of its plain one (`-1234.5`).
  package func written(_ plain: String) -> String {
    guard self == .vietnamese else { return plain }
    let sign = plain.hasPrefix("-") ? "-" : ""
    let whole = plain.dropFirst(sign.count).prefix { $0.isNumber }
    let rest = plain.dropFirst(sign.count + whole.count)
    return sign + Self.grouped(whole) + (rest.first == "." ? "," + rest.dropFirst() : rest)
  }

  /// Digits with a point between thousands.
  private static func grouped(_ digits: Substring) -> String {
    guard digits.utf8.count > 3 else { return String(digits) }
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }
}
