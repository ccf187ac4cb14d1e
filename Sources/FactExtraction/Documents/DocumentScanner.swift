import Articles
import VietnameseText
import Vocabulary

/// Walks over a passage once and finds the documents that it cites.
struct DocumentScanner {
  let passage: PassageReading
  let splitter: TitleSplitter
  let tokens: [Token]
  /// A day without its year is the nearest to this one; where it is missing, no day at all.
  let published: CalendarDay?
  private(set) var namings: [DocumentNaming] = []
  /// The last word of a kind, which may stand some words before its number.
  private var kind: (value: DocumentKind, range: Range<Int>)?

  init(_ passage: PassageReading, published: CalendarDay?) {
    self.passage = passage
    self.published = published
    splitter = passage.splitter
    tokens = passage.tokens
  }

  mutating func scan() {
    var index = 0
    while index < tokens.count {
      guard mayBegin(index), let naming = naming(at: index) else {
        index += 1
        continue
      }
      add(naming)
      index = max(index + 1, namings.last?.range.upperBound ?? 0)
    }
  }

  /// Whether the word can begin the naming of a document, as most words of a text cannot.
  private func mayBegin(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: true
    case .word: tokens[index].isAllCapitals || Self.openings.contains(tokens[index].folded)
    case .sign: false
    }
  }

  private static let openings = WordSet(DocumentKindList.table.firstWords + [numberMark])

  private mutating func add(_ naming: DocumentNaming) {
    namings.append(naming)
    let isPlural = Self.plurals.contains(passage.folded(naming.range.lowerBound - 1))
    // `các Nghị quyết 57, 59 và 66 của Bộ Chính trị`
    guard isPlural, naming.fact.number != nil, naming.fact.issued == nil else { return }
    while let end = namings.last?.range.upperBound,
      passage.isSign(end, ",") || passage.folded(end) == "và",
      case let start = passage.folded(end + 1) == "số" ? end + 2 : end + 1,
      let number = number(at: start), number.codes.isEmpty, isAfterNumber(number.end)
    {
      let fact = DocumentFact(kind: naming.fact.kind, number: number.text)
      namings.append(DocumentNaming(fact: fact, range: start..<number.end))
    }
  }

  private static let plurals: WordSet = ["các", "những", "hai", "ba", "bốn"]

  private mutating func naming(at index: Int) -> DocumentNaming? {
    if tokens[index].kind == .word,
      let match = DocumentKindList.table.match(tokens, at: index, before: tokens.count)
    {
      kind = (match.value, index..<match.end)
      switch match.value.form {
      case .titled: return law(at: index, match.value, from: match.end)
      case .open, .marked, .coded: return numbered(at: index, match.value, from: match.end)
      }
    }
    if tokens[index].isAllCapitals,
      let match = DocumentKindList.codesOfLaw.match(tokens, at: index, before: tokens.count)
    {
      return law(titled: match.value, kind: "Bộ luật", index, end: match.end)
    }
    return distant(at: index)
  }

  /// `Nghị quyết số 57-NQ/TW`, `Kết luận 226`.
  private func numbered(at start: Int, _ kind: DocumentKind, from end: Int) -> DocumentNaming? {
    let (index, isMarked) = afterMark(end)
    if let number = number(at: index) {
      let isSure =
        isMarked && kind.form != .coded || !number.codes.isEmpty
        || isBareNumber(number, of: kind, at: start)
      return isSure ? naming(kind.name, number, start) : nil
    }
    // `Quyết định ngày 12/3/2025`: with its year, or anything could be decided on that day.
    guard kind.form != .coded, tokens[start].isCapitalised, passage.folded(end) == "ngày",
      let (day, dayEnd) = date(at: end),
      tokens[dayEnd - 1].length == 4
    else { return nil }
    var naming = DocumentNaming(
      fact: DocumentFact(kind: kind.name, issued: day),
      range: start..<dayEnd
    )
    addDetails(to: &naming)
    return naming
  }

  private func afterMark(_ index: Int) -> (Int, Bool) {
    guard passage.folded(index) == Self.numberMark else { return (index, false) }
    return (passage.isSign(index + 1, ":") ? index + 2 : index + 1, true)
  }

  private static let numberMark: FoldedWord = "số"

  /// Whether digits alone behind the word of a kind are a document's number, not a count of things.
  private func isBareNumber(_ number: Number, of kind: DocumentKind, at start: Int) -> Bool {
    guard number.end - start < 6 else { return false }
    switch kind.form {
    case .open: return isAfterNumber(number.end)
    case .marked:
      guard tokens[start].isCapitalised, isAfterNumber(number.end) else { return false }
      return number.end >= tokens.count || tokens[number.end].kind == .sign
        || Self.followers.contains(passage.folded(number.end))
    case .coded, .titled: return false
    }
  }

  /// Not so before what a number counts or measures.
  private func isAfterNumber(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    switch passage.folded(index) {
    case "%", "/", "tháng", "triệu", "tỷ", "nghìn", "người", "lần", "nội", "vấn", "điểm", "giờ",
      "phần", "nhóm":
      return false
    case "-": return tokens[index].followsSpace
    case ".", ",":
      return
        !(index + 1 < tokens.count && tokens[index + 1].kind == .number
        && !tokens[index + 1].followsSpace)
    case "năm": return year(at: index + 1) != nil
    case "ngày": return index + 1 < tokens.count && tokens[index + 1].kind == .number
    default: return true
    }
  }

  /// Small words that follow a document's number.
  private static let followers: WordSet = [
    "ngày", "năm", "của", "về", "do", "và", "được", "đã", "đang", "sẽ", "có", "này", "nêu", "ban",
    "tại", "theo", "để", "thì", "là", "quy", "yêu", "cũng", "vào", "trong", "từ", "trên", "hướng",
    "nhằm", "đến", "với", "cho", "nói", "chỉ", "giao", "khi", "mà", "phải", "không",
  ]

  /// `Quyết định phê duyệt quy hoạch số 123/QĐ-TTg`, or a full number without the word.
  private mutating func distant(at start: Int) -> DocumentNaming? {
    let (index, isMarked) = afterMark(start)
    guard isMarked || tokens[start].kind == .number, let number = number(at: index),
      let code = number.codes.first, !Self.isPartOfNumber(tokens, start)
    else { return nil }
    if let kind, isMarked, kind.range.upperBound <= start, start - kind.range.upperBound <= 8,
      (kind.range.upperBound..<start).allSatisfy({ tokens[$0].kind == .word }),
      DocumentKindList.kind(ofCode: code).map({ $0 == kind.value }) ?? true
    {
      return naming(kind.value.name, number, kind.range.lowerBound)
    }
    return DocumentKindList.kind(ofCode: code).flatMap { naming($0.name, number, start) }
  }

  private static func isPartOfNumber(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].kind == .sign && !tokens[index].followsSpace
      && ["/", "-", "."].contains(tokens[index - 1].folded)
  }

  private func naming(_ kind: String, _ number: Number, _ start: Int) -> DocumentNaming {
    let fact = DocumentFact(kind: kind, number: number.text)
    var naming = DocumentNaming(fact: fact, range: start..<number.end)
    addDetails(to: &naming)
    // Of several at the end of a number (`TTLT-BCA-BTC`) none is the issuer alone.
    if naming.fact.issuer == nil, number.codes.count < 3 {
      naming.fact.issuer = number.codes.last.flatMap(DocumentKindList.issuer)
    }
    if naming.fact.issued == nil, let year = naming.fact.year {
      naming.fact.issued = TimePeriod(iso: year)
    }
    return naming
  }
}

/// Laws, which are cited by their titles.
extension DocumentScanner {
  private func law(at start: Int, _ kind: DocumentKind, from end: Int) -> DocumentNaming? {
    guard !isOtherWord(before: start) else { return nil }
    let isCapital = tokens[start].isCapitalised || kind.name == "Bộ luật"
    if let match = DocumentKindList.lawTitles.match(tokens, at: end, before: tokens.count),
      isCapital || lawYear(at: match.end) != nil
    {
      return law(titled: match.value, kind: kind.name, start, end: match.end)
    }
    if tokens[start].isCapitalised, let titleEnd = unknownTitleEnd(from: end) {
      let title = splitter.text(end..<titleEnd)
      return law(titled: title, kind: kind.name, start, end: titleEnd)
    }
    if kind.name == "Hiến pháp", lawYear(at: end) != nil {
      return law(titled: nil, kind: kind.name, start, end: end)
    }
    return numbered(at: start, kind, from: end)
  }

  /// Whether the word is part of another: `pháp luật`, `Công ty Luật …`, `Đại học Luật …`.
  private func isOtherWord(before start: Int) -> Bool {
    [
      "pháp", "ty", "phòng", "học", "khoa", "trường", "hãng", "viện", "ngành", "dự", "môn", "sĩ",
      "tnhh", "đoàn",
    ].contains(passage.folded(start - 1))
  }

  /// A title on no list: a capital, then small words up to a sign or a year.
  private func unknownTitleEnd(from start: Int) -> Int? {
    guard splitter.isName(start), !tokens[start].isAllCapitals else { return nil }
    var end = start + 1
    while end < tokens.count, end - start < 8, tokens[end].kind == .word,
      !tokens[end].isCapitalised,
      !FunctionWords.contains(tokens, at: end), lawYear(at: end) == nil
    {
      end += 1
    }
    guard end - start > 1 else { return nil }
    guard end < tokens.count else { return end }
    return tokens[end].kind == .sign || lawYear(at: end) != nil ? end : nil
  }

  private func lawYear(at index: Int) -> (TimePeriod, end: Int)? {
    if let year = year(at: index) { return TimePeriod(iso: year).map { ($0, index + 1) } }
    return passage.folded(index) == "năm" ? date(at: index) : nil
  }

  private func law(titled title: String?, kind: String, _ start: Int, end: Int) -> DocumentNaming {
    let title = title.map { "\(kind) \($0)" }
    var naming = DocumentNaming(fact: DocumentFact(kind: kind, title: title), range: start..<end)
    var index = end
    if passage.isSign(index, "("), passage.folded(index + 1) == "sửa",
      passage.isSign(index + 3, ")")
    {
      index += 4
    }
    let (numberStart, isMarked) = afterMark(index)
    if isMarked, let number = number(at: numberStart) {
      naming.fact.number = number.text
      naming.fact.issuer = number.codes.last.flatMap(DocumentKindList.issuer)
      naming.range = start..<number.end
      index = number.end
    }
    if let (year, yearEnd) = lawYear(at: index) ?? date(at: index) {
      naming.fact.issued = year
      naming.range = start..<yearEnd
    } else if let year = naming.fact.year {
      naming.fact.issued = TimePeriod(iso: year)
    }
    return naming
  }
}
