import VietnameseText

/// Dates and periods that are written in words.
extension SyntaxParser {
  /// `today`, `this week`, `last month`, `last 30 days`, `tháng này`, `30 ngày qua`; the words are
  /// names anywhere else.
  mutating func relativePeriod() -> RelativeDate.Period? {
    guard let (period, length) = englishPeriod ?? vietnamesePeriod else { return nil }
    for _ in 0..<length { take() }
    return period
  }

  /// The unit stands behind the keyword, whatever language that is in: `this week`, `này tuần`.
  private var englishPeriod: (RelativeDate.Period, length: Int)? {
    switch current.keyword {
    case .today? where !token(1).is(.dot):
      return (.today, 1)
    case .this?:
      return unit(of: token(1)).map { (.this($0), 2) }
    case .last?:
      if let unit = unit(of: token(1)) { return (.last(unit), 2) }
      guard case .number(let text) = token(1).kind, let unit = unit(of: token(2)),
        let count = NumberLiteral(text, at: token(1).range).integer, count > 0
      else { return nil }
      return (.lastCount(count, unit), 3)
    default:
      return nil
    }
  }

  /// The unit stands first, as it does in a Vietnamese sentence: `tuần trước`, `30 ngày vừa qua`.
  ///
  /// The words stand apart or are joined by `_`, and the longest period counts.
  private var vietnamesePeriod: (RelativeDate.Period, length: Int)? {
    var distance = 0
    var count: Int?
    if case .number(let text) = current.kind {
      guard let number = NumberLiteral(text, at: current.range).integer, number > 0 else {
        return nil
      }
      count = number
      distance = 1
    }
    var words: [String] = []
    var found: (RelativeDate.Period, length: Int)?
    while distance < 6, let word = token(distance).word, !token(distance).is(.dot) {
      words += word.split(separator: "_").map { Folding.unmarked(String($0)) }
      distance += 1
      if let period = RelativeDate.Period(spoken: words, count) { found = (period, distance) }
    }
    return found
  }

  /// What is wrong with `this mnth` and `last 0 days`, which are no names of fields.
  var relativeSlip: Diagnostic? {
    guard current.keyword == .this || current.keyword == .last else { return nil }
    if let word = token(1).word, token(1).keyword?.isReserved != true {
      return .unknownUnit(word, at: token(1).range)
    }
    guard current.keyword == .last, case .number(let text) = token(1).kind else { return nil }
    if unit(of: token(2)) != nil { return .notACountOfUnits(text, at: token(1).range) }
    return token(2).word.map { .unknownUnit($0, at: token(2).range) }
  }

  /// The unit that a word names, in the singular or the plural.
  private func unit(of token: Token) -> RelativeDate.Unit? {
    token.word.flatMap(RelativeDate.Unit.named)
  }

  /// `tháng 1/2026`, `ngày 30 tháng 1 năm 2026`: a date with the words for its parts, as it stands.
  mutating func spokenDate() -> String? {
    var parts: [String] = []
    while let word = current.word, ["ngay", "thang", "nam"].contains(Folding.unmarked(word)) {
      switch token(1).kind {
      case .number(let text), .date(let text): parts += [word, text]
      case .word, .string, .parameter, .symbol, .command, .invalid, .end: return joined(parts)
      }
      take()
      take()
    }
    return joined(parts)
  }

  private func joined(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension RelativeDate.Period {
  /// What words alone say, in a string of a user's: `last 30 days`, `tháng này`.
  init?(_ text: String) {
    var parser = SyntaxParser(Lexer.tokens(of: text).dropLast())
    guard let period = parser.relativePeriod(), parser.isAtEnd else { return nil }
    self = period
  }

  /// Syllables without their marks, and the number before them.
  fileprivate init?(spoken words: [String], _ count: Int?) {
    if count == nil, let day = Self.days[words.joined(separator: " ")] {
      self = day
      return
    }
    guard let first = words.first, let unit = RelativeDate.Unit.named(first) else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    switch count {
    case nil where rest == "nay": self = .this(unit)
    case nil where Self.before.contains(rest): self = .last(unit)
    case let count? where Self.ago.contains(rest): self = .lastCount(count, unit)
    default: return nil
    }
  }

  private static let days: [String: Self] = [
    "hom nay": .today, "ngay hom nay": .today,
    "hom qua": .last(.day), "ngay hom qua": .last(.day), "yesterday": .last(.day),
  ]
  /// `trước`, `ngoái`, `rồi`, `qua`, `vừa rồi`, `vừa qua`.
  private static let before: Set = ["truoc", "ngoai", "roi", "qua", "vua roi", "vua qua"]
  /// `qua`, `vừa qua`, `gần đây`, `gần nhất`; `30 ngày trước` is a day and not said to be known.
  private static let ago: Set = ["qua", "vua qua", "gan day", "gan nhat"]
}
