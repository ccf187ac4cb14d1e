import Articles
import Vocabulary

/// One passage while it is read: its tokens, where its sentences and quotations are, what it names.
struct PassageReading {
  /// The index of the passage in `Article.passages`.
  let index: Int
  let kind: Passage.Kind
  /// What is cut once and never changed; shared, so that a copy of the reading counts one reference.
  private let words: PassageWords
  /// In order of appearance; they do not overlap.
  var namings: [Naming] = []
  /// The names of streets and other things that are called after somebody.
  var things: Set<[FoldedWord]> = []

  init(_ passage: Passage, at index: Int) {
    self.index = index
    kind = passage.kind
    words = PassageWords(passage.text)
  }

  var text: String { words.text }
  var tokens: [Token] { words.tokens }
  var quotations: Quotations { words.quotations }
  var sentences: [Range<Int>] { words.sentences }

  var splitter: TitleSplitter { TitleSplitter(tokens, of: text, source: .article) }

  /// The code points from the first token of a range to its last; missing where it is empty.
  func span(_ range: Range<Int>) -> TextSpan? {
    guard let first = range.first, let last = range.last else { return nil }
    let start = tokens[first].start
    return TextSpan(passage: index, start: start, length: tokens[last].end - start)
  }

  /// Takes the first words off a name.
  mutating func shortenName(_ number: Int, by count: Int) {
    guard case .person(var name) = namings[number].subject else { return }
    let range = namings[number].range
    let starts = range.filter { tokens[$0].kind == .word }
    guard starts.count == name.words.count, starts.indices.contains(count) else { return }
    name.words.removeFirst(count)
    name.text = splitter.text(starts[count]..<range.upperBound)
    namings[number].subject = .person(name)
    namings[number].range = starts[count]..<range.upperBound
  }

  func isSign(_ index: Int, _ sign: FoldedWord) -> Bool {
    tokens.indices.contains(index) && tokens[index].isSign(sign)
  }

  /// Whether a verb follows that brings what somebody said.
  func isBeforeVerb(_ index: Int) -> Bool {
    guard let verb = ReportingVerb.table.match(tokens, at: index, before: tokens.count) else {
      return false
    }
    return !verb.value.needsSign || verb.value.mayFollow
  }

  /// The words of `hôm 18/11`, `chiều qua`, `tuần trước` between subject and verb.
  func isTime(_ index: Int) -> Bool {
    tokens[index].kind == .number || isSign(index, "/")
      || isSign(index, "-") && !tokens[index].followsSpace
      || Adverbs.times.contains(tokens[index].folded)
  }

  /// A word as it stands in the passage.
  func word(_ index: Int) -> Substring { tokens[index].text(in: text) }

  func folded(_ index: Int) -> FoldedWord {
    tokens.indices.contains(index) ? tokens[index].folded : ""
  }
}
