import Vocabulary

/// From one number to another: `1,7-2 triệu`, `từ 5% đến 10%`.
extension FigureScanner {
  struct Amount {
    var low: Double
    var high: Double
    var end: Int
    var letters: String?
    var isRange = false
    /// Whether number words tell it (`hai trục`), which count only what lists know.
    var isWord = false
    /// Whether a magnitude is multiplied in (`5 triệu`).
    var isMultiplied = false
    /// A bare number of four digits that may be a year.
    var mayBeYear = false
    /// Whether a fraction could be a day (`9/10`).
    var mayBeDay = false
  }

  func amount(from first: Number, at start: Int) -> Amount? {
    guard !isLabelled(start, first), !isYears(first) else { return nil }
    var amount = Amount(low: first.value, high: first.value, end: first.end, letters: first.letters)
    amount.isWord = first.isWord
    amount.isMultiplied = first.isMultiplied
    amount.mayBeYear = isYear(first)
    if let fraction = fraction(of: first, at: start) {
      guard let fraction else { return nil }
      amount.end = fraction.end
      amount.mayBeDay = fraction.mayBeDay
      return amount
    }
    if let second = second(behind: first, at: start) {
      amount.high = second.value
      amount.end = second.end
      amount.letters = second.letters
      amount.isRange = true
      if second.isMultiplied, !first.isMultiplied, let raw = digitsOnly(behind: first, at: start),
        raw > 0, first.value <= second.value / raw
      {
        // `1,7-2 triệu`: the magnitude is of both.
        amount.low = exact(first.value * raw)
      }
      guard amount.low < amount.high else { return nil }
    }
    return amount
  }

  /// What the second number was multiplied by.
  private func digitsOnly(behind first: Number, at start: Int) -> Double? {
    guard let second = secondStart(behind: first, at: start) else { return nil }
    var factor = 1.0
    var index = second
    while index < tokens.count, index - second < 10 {
      if let more = FigureWord.magnitude(passage.folded(index)) { factor *= more }
      if tokens[index].kind == .word, FigureWord.magnitude(tokens[index].folded) == nil { break }
      index += 1
    }
    return factor
  }

  private func second(behind first: Number, at start: Int) -> Number? {
    guard let index = secondStart(behind: first, at: start) else { return nil }
    guard let second = number(at: index), second.isWord == first.isWord else { return nil }
    return second
  }

  private func secondStart(behind first: Number, at start: Int) -> Int? {
    let joint = first.end
    guard joint + 1 < tokens.count else { return nil }
    if tokens[joint].isSign("-") {
      guard tokens[joint].followsSpace == tokens[joint + 1].followsSpace else { return nil }
      // `30-12-2017` is a day.
      if let second = number(at: joint + 1), passage.isSign(second.end, "-"),
        second.end + 1 < tokens.count, tokens[second.end + 1].kind == .number
      {
        return nil
      }
      return joint + 1
    }
    return ["đến", "tới"].contains(passage.folded(joint)) ? joint + 1 : nil
  }

  /// Nil where no stroke follows; a missing value inside where the numbers are a date or a rate.
  private func fraction(of number: Number, at start: Int) -> (end: Int, mayBeDay: Bool)?? {
    let stroke = number.end
    guard passage.isSign(stroke, "/"), stroke + 1 < tokens.count, !number.isWord,
      !tokens[stroke].followsSpace, !tokens[stroke + 1].followsSpace,
      let lower = self.number(at: stroke + 1), lower.letters == nil
    else { return nil }
    guard lower.value >= number.value, lower.value > 1, let plain = lower.plain,
      !passage.isSign(lower.end, "/"), !passage.isSign(lower.end, "-")
    else { return .some(nil) }
    let mayBeDay = number.value <= 31 && lower.value <= 12 && plain.count <= 2
    if mayBeDay, Self.dayWords.contains(passage.folded(start - 1)) { return .some(nil) }
    return (lower.end, mayBeDay)
  }

  /// Words that stand before a day.
  private static let dayWords: WordSet = [
    "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "từ", "đến", "tới", "hôm", "trước", "sau", "dịp",
    "lễ", "và", "-", "qua", "kể", "vào", "hết", "khuya", "rạng",
  ]

  private func isYear(_ number: Number) -> Bool {
    guard let plain = number.plain, plain.count == 4 else { return false }
    return (1900...2100).contains(number.value)
  }

  /// `2016-2021`, `2016 - 2017`.
  private func isYears(_ number: Number) -> Bool {
    guard isYear(number), passage.isSign(number.end, "-") else { return false }
    return self.number(at: number.end + 1).map(isYear) ?? false
  }

  /// Whether the number only names one thing of a row: `lớp 12`, `tháng 3`, `năm 2026`.
  private func isLabelled(_ start: Int, _ number: Number) -> Bool {
    guard start > 0 else { return number.plain.map { $0.count > 2 && $0.hasPrefix("0") } ?? false }
    if let plain = number.plain, plain.count > 2, plain.hasPrefix("0") { return true }
    let before = passage.folded(start - 1)
    guard tokens[start - 1].kind == .word,
      FigureWord.labels.match(tokens, at: start - 1, before: start) != nil
    else { return false }
    if number.isMultiplied, !number.isWord { return false }
    // `mỗi ngày 3 lần`, `một năm 2 vụ`: how often, not which.
    let isEach = ["mỗi", "một", "hằng", "từng", "cả", "nửa", "/"].contains(
      passage.folded(start - 2)
    )
    switch before {
    case "ngày": return !(isEach || number.value > 31)
    case "tháng": return !(isEach || number.value > 12)
    case "năm": return !isEach
    case "hàng", "đoạn", "đội", "nhóm", "bài", "câu", "điểm", "phòng", "trận", "hội", "kỷ", "tổ",
      "xã", "kỳ", "phút":
      return !number.isWord && number.value < 1000
    case "lần": return passage.folded(start - 2) != "một"
    default: return true
    }
  }
}
