package import VietnameseText

/// One part of the language's manual: what `help TOPIC` prints.
package struct ReferenceTopic: Hashable, Sendable {
  /// One word, by which it is asked for.
  package var name: String
  package var title: BilingualText
  /// Paragraphs; what stands in backquotes is code.
  package var text: BilingualText
  /// Whole queries that run.
  package var examples: [String]

  package init(
    _ name: String,
    _ title: BilingualText,
    _ text: BilingualText,
    _ examples: [String]
  ) {
    self.name = name
    self.title = title
    self.text = text
    self.examples = examples
  }

  package func markdown(in language: Language) -> String {
    let code = examples.map { "    \($0)\n" }.joined()
    return "## \(title.text(in: language))\n\n\(text.text(in: language))\n\n\(code)"
  }
}
