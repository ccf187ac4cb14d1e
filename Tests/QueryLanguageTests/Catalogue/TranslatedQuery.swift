@testable import QueryLanguage

/// An English query put into Vietnamese, word by word.
struct TranslatedQuery {
  private(set) var text = ""
  private let tokens: [Token]
  /// Names that the query gives itself.
  private let own: Set<String>

  /// `spelt`: how each Vietnamese word is written.
  init(_ query: String, spelt: (String) -> String) {
    tokens = Lexer.tokens(of: query)
    let tokens = tokens
    own = Set(
      tokens.indices.dropFirst().compactMap { index in
        tokens[index - 1].keyword == .as ? tokens[index].word : nil
      }
    )
    let bytes = Array(query.utf8)
    var end = 0
    for (index, token) in tokens.enumerated() {
      guard let word = token.word, let name = vietnamese(word, at: index) else { continue }
      text += String(decoding: bytes[end..<token.range.start], as: UTF8.self) + spelt(name)
      end = token.range.end
    }
    text += String(decoding: bytes[end...], as: UTF8.self)
  }

  /// Missing for what stays as it is.
  private func vietnamese(_ word: String, at index: Int) -> String? {
    let before = index > 0 ? tokens[index - 1] : nil
    let after = tokens[index + 1]
    let isStep = before?.is(.dot) == true
    if !isStep, before?.keyword == .as || own.contains(word) { return nil }
    if !isStep, after.is(.openBracket), let function = Function.named(word) {
      return function.aliases[0]
    }
    if index == 0 { return tokens[0].keyword?.aliases[0] }
    if index == 1 { return Catalogue.standard.entity(named: word)?.aliases[0] }
    if isStep || after.is(.dot) { return member(word) }
    if let before, [.this, .last].contains(before.keyword) || isNumber(before),
      let unit = RelativeDate.Unit.allCases.first(where: { word.hasPrefix($0.rawValue) })
    {
      return VietnameseNames.units[unit]?[0]
    }
    if let keyword = tokens[index].keyword { return keyword.aliases[0] }
    return word == "relevance" ? VietnameseNames.relevance[0] : member(word)
  }

  private func member(_ word: String) -> String? { VietnameseNames.members[word]?[0] }

  private func isNumber(_ token: Token) -> Bool {
    if case .number = token.kind { true } else { false }
  }
}
