/// A statement while it is being typed, over as many lines as it takes.
struct TypedStatement {
  private(set) var text = ""
  private(set) var open: OpenPart?

  init() {}

  /// A statement of which whole lines are there, and more is to come.
  init(begunWith text: String) {
    self.text = text
    open = text.isEmpty ? nil : OpenPart.part(of: text) ?? .word
  }

  /// Whether nothing has been typed of it.
  var isEmpty: Bool { text.isEmpty }

  /// Adds a line; whether the statement can be run.
  ///
  /// A blank line runs what there is: whoever is lost in an open bracket is told which one. A string
  /// may not go over lines, so the line that closes it is put behind it with a space.
  mutating func add(_ line: String) -> Bool {
    let isBlank = line.allSatisfy(\.isWhitespace)
    if isEmpty {
      text = line
    } else if !isBlank {
      text += open == .string ? " " + line : "\n" + line
    }
    open = isBlank ? nil : OpenPart.part(of: text)
    return open == nil
  }

  /// Takes everything back.
  mutating func clear() {
    self = TypedStatement()
  }
}
