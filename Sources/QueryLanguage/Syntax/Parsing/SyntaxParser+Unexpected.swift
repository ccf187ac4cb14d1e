import VietnameseText

/// What to say of a token that nothing before it asks for.
extension SyntaxParser {
  /// `words`: what could have gone on here.
  func unexpectedHere(wanting words: [Keyword] = []) -> Diagnostic {
    if let said = amountInWords ?? nameWrittenApart ?? slipBefore { return said }
    if let word = current.word,
      let offered = NearestName.nearest(to: word, among: words.map(\.rawValue))
    {
      return .unexpected("`\(word)`", at: current.range, label: .meant("`\(offered)`"))
    }
    if let symbol = current.symbol, symbol.isClosing, current.level == 0 {
      return .strayBracket(symbol, at: current.range)
    }
    if case .string = current.kind {
      return .unexpected(
        .both("a string", vi: "chuỗi"),
        at: current.range,
        hint: .both(
          "several values of one field are a list: `in (\"…\", \"…\")`",
          vi: "nhiều giá trị của một trường viết thành danh sách: `in (\"…\", \"…\")`"
        )
      )
    }
    let isComparison = current.word != nil && token(1).symbol?.comparison != nil
    return .unexpected(
      current.described,
      at: current.range,
      label: isComparison
        ? .both("is `and` missing before it?", vi: "thiếu `and` phía trước?") : nil
    )
  }

  /// After an entity, a condition, an item: a clause was expected.
  func unexpectedAfterWholePart(_ clauses: Clauses) -> Diagnostic {
    guard let word = current.word else { return unexpectedHere() }
    if let said = amountInWords ?? nameWrittenApart ?? slipBefore { return said }
    if let label = missingBefore(clauses) ?? nearestLabel(word, clauses) ?? habitLabel(word) {
      return .unexpected("`\(word)`", at: current.range, label: label)
    }
    if let value = wordsOfValue {
      let isPeriod = ["hom", "ngay", "tuan", "thang", "nam"].contains { first in
        Folding.unmarked(value.text).hasPrefix("\(first) ")
      }
      return isPeriod
        ? .unknownPeriod(value.text, at: value.range)
        : .severalWordsUnquoted(value.text, at: value.range)
    }
    return .unexpected(
      "`\(word)`",
      at: current.range,
      hint: .both(
        "a clause can follow: \(clauseNames.listed)",
        vi: "có thể viết tiếp mệnh đề: \(clauseNames.listed)"
      )
    )
  }

  /// `low >= 1 tỷ`, of which the number alone was read.
  private var amountInWords: Diagnostic? {
    guard case .number(let number) = token(-1).kind else { return nil }
    var words: [String] = []
    while let word = token(words.count).word, token(words.count).keyword?.isReserved != true {
      words.append(word)
    }
    guard let amount = WrittenAmount(number, words) else { return nil }
    return .amountInWords(
      amount,
      at: token(-1).range.joined(with: token(words.count - 1).range)
    )
  }

  /// A word before this one that was to be another, so that this one had its place.
  ///
  /// `hs positions (…)` reads as a field with something behind it, and `date = lst month` as well.
  private var slipBefore: Diagnostic? {
    let slip = token(-1)
    guard let word = slip.word else { return nil }
    let meant: [String]
    if endsComparison(token(-2)) {
      let isCounted = if case .number = current.kind { true } else { false }
      let unit = isCounted ? token(1) : current
      guard unit.word.flatMap(RelativeDate.Unit.named) != nil else { return nil }
      meant = isCounted ? ["last"] : ["this", "last"]
    } else if beginsCondition(token(-2)) {
      let isCall = token(-2).is(.openBracket) && isFunction(token(-3))
      meant = isCall ? ["where"] : opensRow ? ["has", "every"] : ["not"]
    } else {
      return nil
    }
    guard let offered = NearestName.nearest(to: word, among: meant) else { return nil }
    return .unexpected("`\(word)`", at: slip.range, label: .meant("`\(offered)`"))
  }

  private func isFunction(_ token: Token) -> Bool {
    token.word.map { name in Function.allCases.contains { $0.rawValue == name.lowercased() } }
      ?? false
  }

  private func endsComparison(_ token: Token) -> Bool {
    token.symbol?.comparison != nil || [.in, .since].contains(token.keyword)
  }

  private func beginsCondition(_ token: Token) -> Bool {
    token.is(.openBracket) || [.where, .and, .or, .not, .having].contains(token.keyword)
  }

  /// Whether a path stands here with a bracket behind it, or `as` and a name before that.
  private var opensRow: Bool {
    var distance = 1
    while token(distance).is(.dot) { distance += 2 }
    if token(distance).keyword == .as { distance += 2 }
    return token(distance).is(.openBracket)
  }

  /// The words of a value without its quotes, the first of which was read as the whole:
  /// `kind = đề nghị`.
  private var wordsOfValue: (text: String, range: SourceRange)? {
    guard endsComparison(token(-2)), let first = token(-1).word else { return nil }
    var words = [first]
    var distance = 0
    while let word = token(distance).word, token(distance).keyword?.isReserved != true {
      words.append(word)
      distance += 1
    }
    let range = token(-1).range.joined(with: token(distance - 1).range)
    return (words.joined(separator: " "), range)
  }

  /// What joins the word to the part before it, where it begins one more of the same.
  private func missingBefore(_ clauses: Clauses) -> BilingualText? {
    if token(1).symbol?.comparison != nil || token(1).is(.dot) {
      if clauses == Clauses() {
        return .both("is `where` missing before it?", vi: "thiếu `where` phía trước?")
      }
      if clauses.where?.range.end == lastEnd {
        return .both("is `and` missing before it?", vi: "thiếu `and` phía trước?")
      }
    }
    let isInShow = clauses.show?.range.end == lastEnd
    return isInShow && (isAtEnd(1) || token(1).is(.comma))
      ? .both("is a comma missing before it?", vi: "thiếu dấu phẩy phía trước?") : nil
  }

  private func isAtEnd(_ distance: Int) -> Bool { token(distance).kind == .end }

  private func nearestLabel(_ word: String, _ clauses: Clauses) -> BilingualText? {
    let isSorted = clauses.order?.range.end == lastEnd
    let names =
      (isSorted ? ["fill", "desc", "asc"] : [])
      + ["where", "show", "order", "limit", "group", "having", "and", "or", "offset", "desc"]
    if clauses.where?.range.end == lastEnd, isValue(token(1)),
      let sign = NearestName.nearest(to: word, among: ["within", "since", "between", "in"])
    {
      return .meant("`\(sign)`")
    }
    guard let offered = NearestName.nearest(to: word, among: names) else { return nil }
    switch offered {
    case "and" where clauses == Clauses(): return .meant("`where`")
    case "fill", "asc": return word.lowercased() == offered ? nil : .meant("`\(offered)`")
    case word.lowercased():
      return offered == "desc"
        ? .both("it stands after what is sorted by", vi: "từ này đứng sau phần dùng để xếp") : nil
    case "order", "group": return .meant("`\(offered) by`")
    default: return .meant("`\(offered)`")
    }
  }

  /// Whether a value begins with a token, so that the word before it was to be an operator.
  private func isValue(_ token: Token) -> Bool {
    switch token.kind {
    case .string, .number, .date, .parameter: true
    case .word: [.today, .this, .last].contains(token.keyword)
    case .symbol, .command, .invalid, .end: false
    }
  }

  /// What is meant by words that other languages have.
  private func habitLabel(_ word: String) -> BilingualText? {
    switch word.lowercased() {
    case "sort", "sorted", "orderby": .meant("`order by`")
    case "with", "whose", "filter", "when": .meant("`where`")
    case "top", "first", "take", "head": .meant("`limit`")
    case "select", "display", "return", "columns": .meant("`show`")
    case "join":
      .both(
        "relations are reached by dots: `speaker.place`",
        vi: "đi tới quan hệ bằng dấu chấm: `speaker.place`"
      )
    default: nil
    }
  }

  private var clauseNames: [String] {
    ["where", "show", "order by", "limit", "group by", "having"]
  }
}
