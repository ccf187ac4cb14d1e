import Vocabulary

/// What a number measures or counts.
extension FigureScanner {
  struct Unit {
    var name: String
    var sort: FigureUnit.Sort
    var end: Int
  }

  func unit(behind amount: Amount, at start: Int) -> Unit? {
    guard var unit = ownUnit(behind: amount, at: start) else { return nil }
    addRate(to: &unit)
    return unit
  }

  private func ownUnit(behind amount: Amount, at start: Int) -> Unit? {
    if let letters = amount.letters {
      return FigureUnit.joined(letters).map { Unit(name: $0.name, sort: $0.sort, end: amount.end) }
    }
    guard let match = FigureUnit.table.match(tokens, at: amount.end, before: tokens.count),
      !tokens[amount.end].isCapitalised || tokens[amount.end].length < 4
        || tokens[amount.end].isAllCapitals
    else { return unknown(behind: amount, at: start) }
    let unit = Unit(name: match.value.name, sort: match.value.sort, end: match.end)
    switch unit.sort {
    case .none: return nil
    case .digits: return amount.isWord ? nil : unit
    case .clock: return isDuration(start, unit.end) ? unit : nil
    case .time: return isDay(amount, unit, at: start) ? nil : unit
    case .measure, .money: return unit
    case .part, .thing:
      if amount.isWord, !mayCount(start) || isOtherWord(unit) { return nil }
      // `năm 2016 người …` and `9/10, xã …` are none, `9/10 xã` is.
      return amount.mayBeYear && unit.sort == .part ? nil : unit
    }
  }

  /// A thing on no list counts behind digits: two small words.
  private func unknown(behind amount: Amount, at start: Int) -> Unit? {
    guard !amount.isWord, !amount.isMultiplied, !amount.mayBeYear, !amount.mayBeDay,
      amount.end < tokens.count
    else {
      return nil
    }
    // `Boeing 737 chở khách`: the number of a name.
    if start > 0, splitter.isName(start - 1), start > 1, !isSentenceStart(start - 1) { return nil }
    var end = amount.end
    while end < tokens.count, end < amount.end + 2, tokens[end].kind == .word,
      !tokens[end].isCapitalised, !FunctionWords.contains(tokens, at: end),
      FigureWord.number(tokens[end].folded) == nil, !isNone(end)
    {
      end += 1
    }
    guard end == amount.end + 2 else { return nil }
    return Unit(name: splitter.text(amount.end..<end).lowercased(), sort: .thing, end: end)
  }

  private func isNone(_ index: Int) -> Bool {
    FigureUnit.table.match(tokens, at: index, before: tokens.count)?.value.sort
      == FigureUnit.Sort.none
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || tokens[index - 1].kind == .sign
  }

  /// `đồng/vụ`, `người/km2`, `m3/ngày đêm`.
  private func addRate(to unit: inout Unit) {
    guard passage.isSign(unit.end, "/"), unit.end + 1 < tokens.count,
      tokens[unit.end + 1].kind == .word
    else { return }
    let start = unit.end + 1
    var end = start + 1
    if let match = FigureUnit.table.match(tokens, at: start, before: tokens.count) {
      end = match.end
    } else if end < tokens.count, tokens[end].kind == .word, !tokens[end].isCapitalised,
      !FunctionWords.contains(tokens, at: end), !isNone(end)
    {
      end += 1
    }
    unit.name += "/" + splitter.text(start..<end)
    unit.end = end
    if unit.sort == .thing || unit.sort == .part { unit.sort = .thing }
  }

  /// `trong 3 giờ`, `48 giờ liên tục`; a time of the day elsewhere.
  private func isDuration(_ start: Int, _ end: Int) -> Bool {
    if end < tokens.count {
      if tokens[end].kind == .number || Self.partsOfDay.contains(passage.folded(end)) {
        return false
      }
      if ["liền", "liên", "qua", "đồng", "làm", "bay", "học", "mỗi"].contains(passage.folded(end)) {
        return true
      }
    }
    return (max(0, start - 3)..<start).contains { Self.lasting.contains(passage.folded($0)) }
  }

  private static let partsOfDay: WordSet = [
    "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "cùng", "kém", "rưỡi", "khuya",
  ]
  private static let lasting: WordSet = [
    "trong", "suốt", "dài", "mất", "hơn", "gần", "sau", "cách", "thêm", "chậm", "muộn", "sớm",
    "chờ", "khoảng", "nhiều", "chỉ", "mỗi",
  ]

  /// `11 tháng 3`, `ngày 2, 3 tháng 9`, `2 năm 2026`: part of a date.
  private func isDay(_ amount: Amount, _ unit: Unit, at start: Int) -> Bool {
    if amount.mayBeYear { return true }
    // `6 tháng đầu năm` says when, not how long.
    if ["đầu", "cuối"].contains(passage.folded(unit.end)),
      ["năm", "tháng"].contains(passage.folded(unit.end + 1))
    {
      return true
    }
    guard unit.end < tokens.count, tokens[unit.end].kind == .number else {
      return amount.isWord && isWordOfDay(unit, at: start)
    }
    switch unit.name {
    case "tháng", "ngày":
      let next = passage.folded(unit.end + 1)
      return unit.name == "ngày" ? tokens[unit.end].length == 4 : next != "ngày"
    case "năm": return tokens[unit.end].length == 4
    default: return false
    }
  }

  /// `ngày hai tháng chín`, `hai năm nay` counts, `năm tháng` (the years) does not.
  private func isWordOfDay(_ unit: Unit, at start: Int) -> Bool {
    !mayCount(start) || FigureWord.number(passage.folded(unit.end)) != nil
  }

  /// Whether a number word counts: not in `thứ hai`, `anh Ba`, nor `năm` where it is the year.
  private func mayCount(_ start: Int) -> Bool {
    let before = passage.folded(start - 1)
    if ["thứ", "tháng", "mùng", "mồng", "quý", "chủ", "lần"].contains(before) { return false }
    if tokens[start].isCapitalised, !isSentenceStart(start) { return false }
    guard tokens[start].folded == "năm" else { return true }
    return [
      "có", "gồm", "cả", "với", "thêm", "hơn", "gần", "khoảng", "trên", "dưới", "đủ", "bắt", "lập",
      "được", "còn",
    ].contains(before)
  }

  /// `hai bàn tay`, `hai phía`, `ba mặt`: set phrases that count nothing.
  private func isOtherWord(_ unit: Unit) -> Bool {
    ["tay", "chân", "mặt", "phía", "màu", "khóa"].contains(unit.name)
  }
}
