/// Phrases that are found in a row of tokens, the longest first.
package struct PhraseTable<Value: Sendable>: Sendable {
  private var tree = PhraseTree()
  /// What the phrases stand for, by their numbers in the tree.
  private var values: [Value] = []

  package init() {}

  /// Adds a phrase; the first value stays where a phrase is added twice.
  package mutating func add(_ phrase: String, _ value: Value) {
    if tree.add(Tokens.tokens(of: phrase), number: values.count) { values.append(value) }
  }

  /// The longest phrase that begins at a token: what it stands for, and the token after it.
  ///
  /// Abbreviations match in capitals only, unless `anyCase` says that capitals mean nothing.
  ///
  /// Compiled for each type of value that a list has: a generic call from another module asks the
  /// runtime for the type of its result at each token.
  @_specialize(where Value == Body)
  @_specialize(where Value == Honorific)
  @_specialize(where Value == ReportingVerb)
  @_specialize(where Value == String)
  @_specialize(where Value == FigureUnit)
  @_specialize(where Value == FigureWord)
  @_specialize(where Value == DocumentKind)
  @_specialize(where Value == Role)
  @_specialize(where Value == RoleStatus)
  @_specialize(where Value == ProvinceList.Province)
  package func match(
    _ tokens: [Token],
    at start: Int,
    before end: Int,
    anyCase: Bool = false
  ) -> (value: Value, end: Int)? {
    guard let match = tree.match(tokens, at: start, before: end, anyCase: anyCase) else {
      return nil
    }
    return (values[match.number], match.end)
  }
}
