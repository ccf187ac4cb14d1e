/// What a written date says, not yet checked against the calendar.
enum WrittenDateParts {
  case day(Int, month: Int, year: Int?)
  case month(Int, year: Int?)
  case year(Int)

  /// Reads an unmarked text as a whole.
  init?(_ text: String) {
    guard let (shape, numbers) = Self.shape(of: text) else { return nil }
    switch shape {
    case "n/n/N", "n-n-N", "n.n.N", "n m n y N", "n m n/N":
      self = .day(numbers[0], month: numbers[1], year: numbers[2])
    case "n/n", "n-n", "n m n":
      self = .day(numbers[0], month: numbers[1], year: nil)
    case "n/N", "n-N", "m n/N", "m n-N", "m n y N":
      self = .month(numbers[0], year: numbers[1])
    case "m n":
      self = .month(numbers[0], year: nil)
    case "y N":
      self = .year(numbers[0])
    default:
      return nil
    }
  }

  /// The text with `n` for a number of one or two digits, `N` for one of four, `m` for `tháng`, `y`
  /// for `năm`, without `ngày`, and the numbers; missing where there are other words or numbers.
  private static func shape(of text: String) -> (shape: String, numbers: [Int])? {
    var rest = Array(text.utf8)[...]
    if rest.starts(with: "ngay ".utf8) { rest = rest.dropFirst(5) }
    var shape = ""
    var numbers: [Int] = []
    while let first = rest.first {
      let digits = rest.prefix { $0 &- 0x30 < 10 }
      if !digits.isEmpty {
        guard digits.count <= 2 || digits.count == 4, let number = DateDigits.number(digits) else {
          return nil
        }
        numbers.append(number)
        shape += digits.count == 4 ? "N" : "n"
        rest = rest.dropFirst(digits.count)
      } else if rest.starts(with: "thang ".utf8) {
        shape += "m"
        rest = rest.dropFirst(5)
      } else if rest.starts(with: "nam ".utf8) {
        shape += "y"
        rest = rest.dropFirst(3)
      } else {
        guard " /-.".utf8.contains(first) else { return nil }
        shape.unicodeScalars.append(Unicode.Scalar(first))
        rest = rest.dropFirst()
      }
    }
    return (shape, numbers)
  }
}
