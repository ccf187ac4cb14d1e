@testable import QueryLanguage

/// Tells whether a text is a sentence of a grammar, by trying every way.
struct GrammarRecogniser {
  private let rules: [String: WrittenGrammar.Part]

  init(_ grammar: WrittenGrammar) { rules = grammar.rules }

  func derives(_ text: String, from start: String) -> Bool {
    let words = Lexer.tokens(of: text).dropLast().flatMap(Self.words)
    return ends(of: .rule(start), words, from: 0).contains(words.count)
  }

  private enum Word: Hashable {
    case written(String)
    case string, number, date
  }

  private static func words(of token: Token) -> [Word] {
    switch token.kind {
    case .word(let word): [.written(token.keyword?.rawValue ?? word)]
    case .symbol(let symbol): [.written(symbol.rawValue)]
    case .parameter(let name): [.written("$"), .written(name)]
    case .string: [.string]
    case .number: [.number]
    case .date: [.date]
    case .command, .invalid, .end: [.written("")]
    }
  }

  /// Where a part can end that begins at a word.
  private func ends(of part: WrittenGrammar.Part, _ words: [Word], from start: Int) -> Set<Int> {
    switch part {
    case .word(let text):
      let wanted = text.split(separator: " ").map { Word.written(String($0)) }
      let end = start + wanted.count
      return end <= words.count && Array(words[start..<end]) == wanted ? [end] : []
    case .list(let parts):
      return parts.reduce([start]) { starts, part in
        starts.reduce(into: []) { $0.formUnion(ends(of: part, words, from: $1)) }
      }
    case .choice(let parts):
      return parts.reduce(into: []) { $0.formUnion(ends(of: $1, words, from: start)) }
    case .optional(let part): return ends(of: part, words, from: start).union([start])
    case .repeated(let part):
      var all: Set<Int> = [start]
      var new = all
      while !new.isEmpty {
        let next = new.reduce(into: Set<Int>()) { $0.formUnion(ends(of: part, words, from: $1)) }
        new = next.subtracting(all)
        all.formUnion(new)
      }
      return all
    case .rule(let name): return ends(ofRule: name, words, from: start)
    }
  }

  private func ends(ofRule name: String, _ words: [Word], from start: Int) -> Set<Int> {
    guard start < words.count else {
      return rules[name].map { ends(of: $0, words, from: start) } ?? []
    }
    switch (name, words[start]) {
    case ("STRING", .string), ("NUMBER", .number), ("DATE", .date): return [start + 1]
    case ("NAME", .written(let word)), ("ENTITY", .written(let word)):
      let isReserved = Keyword(rawValue: word)?.isReserved == true
      return word.first?.isLetter == true && !isReserved ? [start + 1] : []
    default: return rules[name].map { ends(of: $0, words, from: start) } ?? []
    }
  }
}
