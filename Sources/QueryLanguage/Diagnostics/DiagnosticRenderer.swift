package import VietnameseText

/// Turns diagnostics into what a person reads: the one place that knows how they look.
///
///     error: a speaker has no field `rol`
///       1 │ find speaker where rol = "Bí thư"
///         │                    ^^^ did you mean `role`?
package struct DiagnosticRenderer: Sendable {
  /// Cells of a line of source; longer ones are cut around the place.
  package var width: Int
  package var colour: Bool
  package var language: Language

  package init(width: Int = 100, colour: Bool = false, language: Language = .english) {
    self.language = language
    self.width = max(40, width)
    self.colour = colour
  }

  /// One diagnostic, without a line end.
  package func text(_ diagnostic: Diagnostic, of source: SourceText) -> String {
    let index = LineIndex(source)
    let place = index.place(of: diagnostic.range)
    let notePlaces = diagnostic.notes.map { note in note.range.map { index.place(of: $0) } }
    let numbers = ([place] + notePlaces.compactMap(\.self)).map { String($0.number).count }
    let margin = max(3, (numbers.max() ?? 1) + 2)
    var lines = [heading(diagnostic, at: place, of: source)]
    lines += excerpt(place, sign: "^", label: diagnostic.label, margin)
    for (note, place) in zip(diagnostic.notes, notePlaces) {
      lines.append(
        "\(pad(margin)) \(styled("\(Diagnostic.Severity.note.word(in: language)):", .bold)) \(shortened(note.text))"
      )
      if let place { lines += excerpt(place, sign: "-", label: nil, margin) }
    }
    if let hint = diagnostic.hint {
      lines.append(
        "\(pad(margin)) \(styled(language.text("hint:", vi: "gợi ý:"), .bold)) \(shortened(hint))"
      )
    }
    return lines.joined(separator: "\n")
  }

  /// All of them, with a blank line between.
  package func text(_ diagnostics: Diagnostics, of source: SourceText) -> String {
    diagnostics.list.map { text($0, of: source) }.joined(separator: "\n\n")
  }

  private func heading(
    _ diagnostic: Diagnostic,
    at place: LineIndex.Place,
    of source: SourceText
  ) -> String {
    let file = source.name.map { "\(VisibleText.visible($0)):\(place.number):\(place.column): " }
    return "\(file ?? "")\(heading(diagnostic.severity)) \(shortened(diagnostic.message))"
  }

  /// The word that a message begins with, with its colon.
  package func heading(_ severity: Diagnostic.Severity) -> String {
    styled("\(severity.word(in: language)):", severity == .error ? .red : .bold)
  }

  /// The line of the source and under it the marks with the label.
  private func excerpt(
    _ place: LineIndex.Place,
    sign: Character,
    label: BilingualText?,
    _ margin: Int
  ) -> [String] {
    let number = String(place.number)
    let line = SourceExcerpt(place, width: width - margin - 3)
    let marks = String(repeating: sign, count: line.marked)
    let style: Style = sign == "^" ? .red : .bold
    return ["\(pad(margin - number.count))\(number) │ \(line.text)"]
      + beside(marks, label.map { shortened($0) }, indent: line.indent, room: width - margin - 3)
      .map { "\(pad(margin)) │ \(pad($0.indent))\(styled($0.text, style))" }
  }

  /// The marks with the label beside them, or below where it would go over the edge.
  private func beside(
    _ marks: String,
    _ label: String?,
    indent: Int,
    room: Int
  ) -> [(indent: Int, text: String)] {
    guard let label else { return [(indent, marks)] }
    guard indent + marks.count + 1 + DisplayWidth.width(of: label) > room else {
      return [(indent, "\(marks) \(label)")]
    }
    let lines = DisplayWidth.wrapped(label, width: max(20, room))
    let widest = lines.map { DisplayWidth.width(of: $0) }.max() ?? 0
    let start = max(0, min(indent, room - widest))
    return [(indent, marks)] + lines.map { (start, $0) }
  }

  private func pad(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// Words of the user's in a message are shown safely, and not at any length.
  private func shortened(_ text: BilingualText) -> String {
    let text = text.text(in: language)
    let limit = 400
    let visible = VisibleText.visible(String(text.prefix(2 * limit)))
    guard visible.count > limit else { return visible }
    return "\(visible.prefix(limit - 20)) … \(text.suffix(18))"
  }

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
