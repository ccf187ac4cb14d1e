/// One part of the language's manual: what `help TOPIC` prints.
package struct ReferenceTopic: Hashable, Sendable {
  /// One word, by which it is asked for.
  package var name: String
  package var title: String
  /// Paragraphs; what stands in backquotes is code.
  package var text: String
  /// Whole queries that run.
  package var examples: [String]

  package init(_ name: String, _ title: String, _ text: String, _ examples: [String]) {
    self.name = name
    self.title = title
    self.text = text
    self.examples = examples
  }

  package var markdown: String {
    let code = examples.map { "    \($0)\n" }.joined()
    return "## \(title)\n\n\(text)\n\n\(code)"
  }
}
