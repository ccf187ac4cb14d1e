import Vocabulary

/// Numbers in Vietnamese form: `6.000`, `1,7`, `hai trăm`, and the magnitudes behind them.
extension FigureScanner {
  struct Number {
    var value: Double
    var end: Int
    /// Letters that follow the digits without a space: `20km`.
    var letters: String?
    /// A unit joined to the letters, once it is known.
    var isWord = false
    /// The digits as they stand, where they could be a year or a day.
    var plain: String?
    /// Whether a magnitude is multiplied in.
    var isMultiplied = false
  }

  func number(at start: Int) -> Number? {
    guard start < tokens.count else { return nil }
    // `đầu tư dự án`: by itself the word is no four (`hai mươi tư`).
    guard tokens[start].folded != "tư", var number = digits(at: start) ?? words(at: start) else {
      return nil
    }
    if number.letters == nil, !number.isWord { multiply(&number) }
    return number
  }

  private func digits(at start: Int) -> Number? {
    guard let (first, letters) = digitText(start) else { return nil }
    var text = first
    var end = start + 1
    var joined = letters
    var groups = 0
    while joined == nil, passage.isSign(end, "."), let (more, tail) = joinedDigits(end + 1) {
      guard more.count == 3, first.count <= 3 else { break }
      text += more
      joined = tail
      groups += 1
      end += 2
    }
    var hasDecimals = false
    if joined == nil, passage.isSign(end, ",") || groups == 0 && passage.isSign(end, "."),
      let (more, tail) = joinedDigits(end + 1)
    {
      // `1,234,567` in the English way is a whole number.
      if more.count == 3, passage.isSign(end + 2, ","), let (last, tail) = joinedDigits(end + 3),
        last.count == 3
      {
        text += more + last
        joined = tail
        end += 4
      } else {
        text += "." + more
        joined = tail
        end += 2
        hasDecimals = true
      }
    }
    guard text.utf8.count <= 18, let value = Double(text) else { return nil }
    let plain = groups == 0 && !hasDecimals ? text : nil
    return Number(value: value, end: end, letters: joined, plain: plain)
  }

  /// Digits with the letters behind them; a word that holds digits elsewhere is no number.
  private func digitText(_ index: Int) -> (String, letters: String?)? {
    guard index < tokens.count, tokens[index].folded.beginsWithDigit,
      case let word = passage.word(index), let first = word.utf8.first, first &- 0x30 < 10
    else { return nil }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return (String(digits), rest.isEmpty ? nil : rest.lowercased())
  }

  private func joinedDigits(_ index: Int) -> (String, letters: String?)? {
    guard index < tokens.count, !tokens[index].followsSpace, !tokens[index - 1].followsSpace else {
      return nil
    }
    return digitText(index)
  }

  /// `hai`, `hai mươi lăm`, `một trăm`, `ba nghìn`: never `một` alone, which is an article.
  private func words(at start: Int) -> Number? {
    guard tokens[start].kind == .word, FigureWord.number(tokens[start].folded) != nil else {
      return nil
    }
    var (total, current, end) = (0.0, 0.0, start)
    var hasMagnitude = false
    while end < tokens.count, end - start < 12 {
      let word = tokens[end].folded
      if let value = FigureWord.number(word), end == start || hasMagnitude || current >= 10 {
        // `mười năm` are ten years: fifteen is `mười lăm`.
        if word == "năm", end > start, FigureWord.magnitude(passage.folded(end + 1)) == nil {
          break
        }
        current += value
      } else if let factor = FigureWord.magnitude(word), end > start {
        if factor >= 1000 {
          total = (total + current) * factor
          current = 0
        } else {
          let ones = current.truncatingRemainder(dividingBy: 10)
          current += max(ones, 1) * factor - ones
        }
        hasMagnitude = true
      } else if !["linh", "lẻ"].contains(word) || end == start {
        break
      }
      end += 1
    }
    guard hasMagnitude || tokens[start].folded != "một" else { return nil }
    return Number(value: total + current, end: end, isWord: true, isMultiplied: hasMagnitude)
  }

  /// `nghìn`, `triệu`, `nghìn tỷ` behind digits, and a half: `1 triệu rưỡi`.
  private func multiply(_ number: inout Number) {
    var factor = 1.0
    while number.end < tokens.count, factor < 1e12,
      let more = FigureWord.magnitude(passage.folded(number.end)), more > 10 || factor == 1
    {
      factor *= more
      number.end += 1
      number.isMultiplied = true
    }
    guard factor > 1 else { return }
    number.value = exact(number.value * factor)
    if passage.folded(number.end) == "rưỡi" {
      number.value += factor / 2
      number.end += 1
    }
  }

  /// What binary fractions leave over goes: 1,1 triệu is 1100000.
  func exact(_ value: Double) -> Double {
    let rounded = value.rounded()
    return abs(value - rounded) < 1e-6 * max(1, abs(value)) / 1000 ? rounded : value
  }
}
