/// A text as it is written in a query.
enum QuotedText {
  static func text(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
