import Vocabulary

/// The numbers of documents: `57-NQ/TW`, `123/2025/NĐ-CP`, `31/2024/QH15`, `46/2016`.
extension DocumentScanner {
  /// A number with the letters that tell its kind and its issuer.
  struct Number {
    var text: String
    /// The letters, in order; empty where there are none (`226`, `46/2016`).
    var codes: [String]
    var end: Int
  }

  func number(at start: Int) -> Number? {
    guard let serial = serial(at: start) else { return nil }
    var number = Number(text: serial, codes: [], end: start + 1)
    if isJoint(number.end, "/"), let year = year(at: number.end + 1),
      !tokens[number.end + 1].followsSpace
    {
      number.text += "/" + year
      number.end += 2
    }
    addCodes(to: &number)
    return number
  }

  /// `57`, `05`, `30a`: at most five digits and a small letter.
  private func serial(at index: Int) -> String? {
    guard index < tokens.count else { return nil }
    let text = passage.word(index)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count), tokens[index].length <= digits.count + 1 else {
      return nil
    }
    return tokens[index].kind == .number || text.last?.isLowercase == true ? String(text) : nil
  }

  func year(at index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].length == 4 else {
      return nil
    }
    return ["18", "19", "20"].contains(passage.word(index).prefix(2))
      ? String(passage.word(index)) : nil
  }

  private func isJoint(_ index: Int, _ sign: FoldedWord) -> Bool {
    passage.isSign(index, sign) && index + 1 < tokens.count
  }

  /// `-NQ/TW`, `/QĐ-UBND`, `/NĐ-CP`: letters joined by the two signs, at least one of them a stroke.
  private func addCodes(to number: inout Number) {
    var longer = number
    var hasStroke = number.text.contains("/")
    while longer.codes.count < 6, let sign = ["/", "-"].first(where: { isJoint(longer.end, $0) }),
      let code = code(at: longer.end + 1)
    {
      // `57 - NQ/TW` and `4527/QĐ - UBND` are written with spaces, too; elsewhere a dash with spaces
      // parts words.
      let isSpaced = tokens[longer.end].followsSpace || tokens[longer.end + 1].followsSpace
      if isSpaced, !(longer.codes.isEmpty ? isStroke(longer.end + 2) : hasStroke && code.count > 1)
      {
        break
      }
      hasStroke = hasStroke || sign == "/"
      longer.text += (sign == "/" ? "/" : "-") + code
      longer.codes.append(code)
      longer.end += 2
    }
    if !longer.codes.isEmpty, hasStroke { number = longer }
  }

  private func isStroke(_ index: Int) -> Bool {
    isJoint(index, "/") && code(at: index + 1) != nil
  }

  /// `NQ`, `TTg`, `QH15`, `TW`.
  private func code(at index: Int) -> String? {
    let token = tokens[index]
    guard token.kind == .word, token.length <= 12, token.isCapitalised else { return nil }
    if token.folded == "tw" { return "TW" }
    guard token.capitals > 1 || token.length < 4 else { return nil }
    return String(passage.word(index))
  }
}
