import Importing
import QueryLanguage
import VietnameseText

/// A page as it is read: its passages with their facts marked, who says what, and who is named.
struct PageText {
  /// A line of text that is longer is tiring to read.
  private static let widest = 88
  private static let margin = "  "

  private let page: UnderstoodPage
  private let hasColour: Bool
  private let language: Language
  private let width: Int

  init(
    _ page: UnderstoodPage,
    in language: Language = .english,
    width: Int?,
    hasColour: Bool
  ) {
    self.page = page
    self.language = language
    self.hasColour = hasColour
    self.width = max(16, min(Self.widest, width ?? 80) - 2 * Self.margin.count)
  }

  var text: String {
    var lines: [String] = []
    var kind: String?
    for passage in page.passages {
      if !lines.isEmpty && !(kind == "teaser" && passage.kind == "teaser") { lines.append("") }
      if passage.kind == "teaser" && kind != "teaser" {
        lines += [indented(faint(language.text("other pages", vi: "trang khác"))), ""]
      }
      lines += self.lines(of: passage)
      if kind == nil {
        lines += wrapped(page.facts.joined(separator: " · ")).map { indented(faint($0)) }
      }
      kind = passage.kind
    }
    return (lines + summary).map(Self.withoutTrailingSpace).joined(separator: "\n")
  }

  // MARK: - Passages

  private func lines(of passage: UnderstoodPage.Passage) -> [String] {
    let marks = PageMarks(passage, hasBrackets: !hasColour)
    let lead = lead(of: passage.kind)
    let indent = String(repeating: " ", count: DisplayWidth.width(of: lead))
    let isBold = passage.kind == "title" || passage.kind == "heading" || passage.kind == "lead"
    var styled = StyledLines(marks, isBold: isBold, hasColour: hasColour)
    let lines = DisplayWidth.wrapped(marks.text, width: width - indent.count)
      .enumerated().map { number, line in
        indented((number == 0 ? faint(lead) : indent) + styled.line(line))
      }
    return lines + passage.speeches.flatMap(self.lines)
  }

  /// What stands before the first line of a passage that is no running text; headlines are bold
  /// where letters can be.
  private func lead(of kind: String) -> String {
    switch kind {
    case "title": hasColour ? "" : "# "
    case "heading": hasColour ? "" : "## "
    case "caption": "▫ "
    case "teaser": "→ "
    default: ""
    }
  }

  private func lines(of speech: UnderstoodPage.Speech) -> [String] {
    let number = hasColour ? PageLegend.superscript(speech.number) : String(speech.number)
    let unnamed = language.text("somebody unnamed", vi: "người không rõ tên")
    let speaker = speech.speaker ?? speech.onBehalfOf ?? unnamed
    let kind = language.text(speech.kind, vi: VietnameseNames.word(of: speech.kind))
    let goingOn = language.text(", going on", vi: ", nói tiếp")
    var parts = [speech.isContinued ? kind + goingOn : kind]
    if let verb = speech.verb { parts.append("“\(verb)”") }
    if let body = speech.onBehalfOf, speech.speaker != nil {
      parts.append(language.text("for \(body)", vi: "thay mặt \(body)"))
    }
    if let addressee = speech.addressee {
      parts.append(language.text("to \(addressee)", vi: "với \(addressee)"))
    }
    if let occasion = speech.occasion {
      parts.append(language.text("at \(occasion)", vi: "tại \(occasion)"))
    }
    let isNamed = speech.speaker != nil
    let head = "\(number) \(VisibleText.visible(speaker))"
    let rest = VisibleText.visible(" · \(parts.joined(separator: " · "))")
    let lines = DisplayWidth.wrapped(head + rest, width: width - 4, hanging: 2)
    return lines.enumerated().map { index, line in
      let isFirst = index == 0 && line.hasPrefix(head)
      guard hasColour, isFirst else { return indented("    " + faint(line)) }
      let colour = isNamed ? PageLegend.colour(of: .person) : "2"
      return indented(
        "    \(faint("\(number) "))\u{1B}[\(colour)m\(VisibleText.visible(speaker))\u{1B}[0m"
          + faint(String(line.dropFirst(head.count)))
      )
    }
  }

  // MARK: - What was understood

  private var summary: [String] {
    var lines = ["", indented(faint(String(repeating: "─", count: width)))]
    let widest = page.people.map { DisplayWidth.width(of: $0.name) }.max() ?? 0
    let column = min(widest, width / 2)
    for person in page.people { lines += self.lines(of: person, column: column) }
    if page.people.isEmpty {
      lines.append(indented(language.text("nobody is named", vi: "không nhắc tên ai")))
    }
    lines += page.notes.map { note in
      let text = VisibleText.visible(note.text(in: language))
      return indented("\(language.text("note", vi: "lưu ý")): \(text)")
    }
    return lines + [""] + legend
  }

  private func lines(of person: UnderstoodPage.Person, column: Int) -> [String] {
    let name = VisibleText.visible(person.name)
    let noun = language.text(person.statements == 1 ? "statement" : "statements", vi: "phát biểu")
    let said = person.statements == 0 ? [] : ["\(person.statements) \(noun)"]
    let facts = person.positions + said
    let cells = (facts.isEmpty ? [""] : facts).enumerated().flatMap { index, fact in
      let isPosition = index < person.positions.count
      return DisplayWidth.wrapped(VisibleText.visible(fact), width: width - column - 3)
        .map { isPosition ? coloured($0, .position) : faint($0) }
    }
    guard DisplayWidth.width(of: name) <= column else {
      return wrapped(name).map { indented(coloured($0, .person)) }
        + cells.filter { !$0.isEmpty }.map { indented("    " + $0) }
    }
    return cells.enumerated().map { index, cell in
      let shown = index == 0 ? name : ""
      let gap = String(repeating: " ", count: column - DisplayWidth.width(of: shown) + 3)
      return indented(coloured(shown, .person) + gap + cell)
    }
  }

  /// A sample of each mark, as many on a line as there is room for.
  private var legend: [String] {
    var lines: [(text: String, width: Int)] = []
    for sample in PageLegend.samples(hasColour: hasColour, in: language) {
      let needed = DisplayWidth.width(of: sample.words) + 2
      if let last = lines.last, last.width + needed <= width {
        lines[lines.count - 1] = (last.text + "  " + sample.shown, last.width + needed)
      } else {
        lines.append((sample.shown, needed - 2))
      }
    }
    return lines.map { indented($0.text) }
  }

  private func wrapped(_ text: String) -> [String] {
    DisplayWidth.wrapped(VisibleText.visible(text), width: width)
  }

  private func indented(_ text: String) -> String { Self.margin + text }

  private func faint(_ text: String) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }

  private func coloured(_ text: String, _ mark: UnderstoodPage.Mark) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(PageLegend.colour(of: mark))m\(text)\u{1B}[0m" : text
  }

  private static func withoutTrailingSpace(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
