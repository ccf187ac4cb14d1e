/// How far a clock is from universal time, in the ways that it is written behind a time.
enum ClockOffset {
  /// The offset as ISO writes it, empty for none; missing where the text is no offset.
  static func iso(_ text: String) -> String? {
    var text = text.uppercased()
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    if text.isEmpty || text == "ICT" { return "" }
    for name in ["GMT", "UTC", "UT", "Z"] where text.hasPrefix(name) {
      text = String(text.dropFirst(name.count))
      if text.isEmpty { return "Z" }
      break
    }
    var scanner = DigitScanner(text)
    _ = scanner.takeSpaces()
    let isWest = scanner.take("-")
    // A plus sign becomes a space on its way through an address.
    if !isWest { _ = scanner.take("+") }
    let digits = scanner.rest.utf8.prefix { $0 != UInt8(ascii: ":") }.count
    guard let hours = scanner.number(of: digits == 4 ? 2...2 : 1...2), hours <= 14 else {
      return nil
    }
    var minutes = 0
    if scanner.take(":") || scanner.isAtDigit {
      guard let number = scanner.number(of: 2...2), number < 60 else { return nil }
      minutes = number
    }
    guard scanner.isAtEnd else { return nil }
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(isWest ? "-" : "+")\(padded(hours)):\(padded(minutes))"
  }
}
