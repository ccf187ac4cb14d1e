/// A time as it is typed: a number and a unit.
enum SpokenDuration {
  private static let units: [(name: String, milliseconds: Int)] = [
    ("ms", 1), ("min", 60_000), ("s", 1_000), ("m", 60_000), ("h", 3_600_000),
  ]

  /// The time that a text says, at least a millisecond; a bare number means seconds.
  static func duration(_ text: String) -> Duration? {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let unit = text.dropFirst(digits.count).drop(while: \.isWhitespace).lowercased()
    guard let number = Double(digits),
      let milliseconds = unit.isEmpty
        ? 1_000 : units.first(where: { $0.name == unit })?.milliseconds,
      number * Double(milliseconds) >= 1, number < 1_000_000
    else { return nil }
    return .milliseconds(Int((number * Double(milliseconds)).rounded()))
  }

  static func text(_ duration: Duration) -> String {
    let milliseconds = Int((duration / .milliseconds(1)).rounded())
    if milliseconds % 60_000 == 0 { return "\(milliseconds / 60_000)min" }
    return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"
  }
}
