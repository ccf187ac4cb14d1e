import Articles
import Vocabulary

/// Walks over a passage once and finds the numbers that measure or count something.
struct FigureScanner {
  let passage: PassageReading
  let splitter: TitleSplitter
  let tokens: [Token]
  /// The tokens of the documents that the passage cites, whose numbers are none.
  private let documents: [Range<Int>]
  private(set) var figures: [FigureFact] = []

  init(_ passage: PassageReading, outside documents: [Range<Int>]) {
    self.passage = passage
    self.documents = documents
    splitter = passage.splitter
    tokens = passage.tokens
  }

  mutating func scan() {
    var index = 0
    var document = 0
    var end = 0
    while index < tokens.count {
      while document < documents.count, documents[document].upperBound <= index { document += 1 }
      if document < documents.count, documents[document].contains(index) {
        index = documents[document].upperBound
        continue
      }
      guard mayBegin(index), let number = splitFraction(at: index) ?? number(at: index),
        isFree(index)
      else {
        index += 1
        continue
      }
      if let (figure, next) = figure(number, at: index, after: end) {
        figures.append(figure)
        index = next
        end = next
      } else {
        index = number.isWord ? index + 1 : rowEnd(number.end)
      }
    }
  }

  /// Whether the token can begin a number: a digit or a number word.
  private func mayBegin(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: true
    case .word:
      tokens[index].folded.beginsWithDigit || FigureWord.number(tokens[index].folded) != nil
    case .sign: false
    }
  }

  /// Not so in the middle of a word or of a chain of digits.
  private func isFree(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].followsSpace else { return true }
    return tokens[index - 1].kind == .sign
      && !["/", ".", ",", "_", "+"].contains(tokens[index - 1].folded)
      && !(tokens[index - 1].isSign("-") && !tokens[index - 1].followsSpace)
  }

  /// Past a date or another row of numbers: `12/3/2025`, `2016-2021`.
  private func rowEnd(_ index: Int) -> Int {
    var end = index
    while end + 1 < tokens.count, tokens[end].kind == .sign, !tokens[end].followsSpace,
      ["/", "-", ".", ":", ","].contains(tokens[end].folded), !tokens[end + 1].followsSpace,
      tokens[end + 1].kind == .number
    {
      end += 2
    }
    // `7 giờ 30 phút` that is a time of the day is one as a whole.
    if passage.folded(end) == "giờ", end + 1 < tokens.count, tokens[end + 1].kind == .number {
      end += 2
    }
    return end
  }

  /// `7 7/7 7 phiếu`, as some texts part every digit: the upper number of the fraction.
  private func splitFraction(at start: Int) -> Number? {
    guard start + 4 < tokens.count, tokens[start + 2].isSign("/"), !tokens[start + 2].followsSpace
    else { return nil }
    let digits = [start, start + 1, start + 3, start + 4]
    guard digits.allSatisfy({ tokens[$0].kind == .number && tokens[$0].length == 1 }),
      tokens[start + 1].followsSpace, tokens[start + 4].followsSpace,
      !tokens[start + 3].followsSpace
    else { return nil }
    let value = Double("\(passage.word(start))\(passage.word(start + 1))")
    return value.map { Number(value: $0, end: start + 5) }
  }

  /// What a number is a figure of, and the token after it.
  private func figure(_ number: Number, at start: Int, after limit: Int) -> (FigureFact, Int)? {
    guard var amount = amount(from: number, at: start), let unit = unit(behind: amount, at: start)
    else { return nil }
    var end = unit.end
    if passage.folded(end) == "rưỡi", amount.low == amount.high {
      amount.low += 0.5
      amount.high += 0.5
      end += 1
    }
    var (comparison, first) = comparison(before: start, after: limit, amount, unit)
    let from = start > limit && passage.folded(start - 1) == "từ" ? start - 1 : nil
    if passage.folded(end) == "trở", ["lên", "xuống", "lại"].contains(passage.folded(end + 1)) {
      comparison = passage.folded(end + 1) == "lên" ? .atLeast : .atMost
      end += 2
      first = from ?? first
    } else if amount.isRange, let from {
      first = from
    }
    guard let span = passage.span(first..<end) else { return nil }
    let isOpen = amount.low == amount.high
    let figure = FigureFact(
      span: span,
      low: isOpen && comparison == .atMost ? nil : amount.low,
      high: isOpen && comparison == .atLeast ? nil : amount.high,
      unit: unit.name,
      comparison: comparison,
      of: subject(behind: unit, end)
    )
    return (figure, end)
  }

  /// The word that compares before a number, and the token where it begins.
  private func comparison(
    before start: Int,
    after limit: Int,
    _ amount: Amount,
    _ unit: Unit
  ) -> (FigureFact.Comparison, Int) {
    for first in max(limit, start - 4)..<max(limit, start) {
      guard let match = FigureWord.comparisons.match(tokens, at: first, before: start),
        match.end == start
      else { continue }
      switch match.value {
      case .atLeast:
        return isPreposition(first, amount, unit) ? (.exactly, start) : (.atLeast, first)
      case .atMost: return (.atMost, first)
      case .about: return (.about, first)
      case .exactly: return (.exactly, start)
      case .label, .number, .magnitude: continue
      }
    }
    if start > limit, ["~", "≈"].contains(passage.folded(start - 1)) { return (.about, start - 1) }
    if start > limit, passage.folded(start - 1) == "≥" { return (.atLeast, start - 1) }
    if start > limit, passage.folded(start - 1) == "≤" { return (.atMost, start - 1) }
    return (.exactly, start)
  }

  /// `dựa trên 2 trục`, `đặt trên 3 xe`: where, not how many.
  private func isPreposition(_ index: Int, _ amount: Amount, _ unit: Unit) -> Bool {
    guard passage.folded(index) == "trên" else { return false }
    if Self.placing.contains(passage.folded(index - 1)) { return true }
    switch unit.sort {
    case .part, .thing, .digits, .none:
      return amount.low < 10 && unit.name != "người" && unit.name != "lần"
    case .measure, .money, .time, .clock: return false
    }
  }

  private static let placing: WordSet = [
    "dựa", "đặt", "nằm", "đứng", "đi", "chạy", "ngồi", "chở", "diễn", "ra", "bay", "ở", "tại",
  ]

  /// `70% cơ cấu kinh tế`, `6.000 tấn lúa`: the words behind the unit, up to a small word.
  private func subject(behind unit: Unit, _ start: Int) -> String? {
    switch unit.sort {
    case .measure, .money, .part: break
    case .time, .clock, .thing, .digits, .none: return nil
    }
    var end = start
    while end < tokens.count, end - start < 4, tokens[end].kind == .word,
      !tokens[end].isCapitalised,
      !FunctionWords.contains(tokens, at: end), FigureWord.number(tokens[end].folded) == nil,
      !Self.enders.contains(tokens[end].folded)
    {
      end += 1
    }
    return end > start ? splitter.text(start..<end) : nil
  }

  private static let enders: WordSet = [
    "so", "mỗi", "trở", "bị", "thì", "đạt", "hơn", "gồm", "tăng", "giảm", "nhưng", "hoặc", "tới",
    "rưỡi", "chưa", "trị", "chiếm", "gây",
  ]
}
