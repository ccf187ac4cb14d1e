import QueryLanguage
import VietnameseText

/// What `help` shows.
enum HelpPage {
  /// The overview, or what there is to say about one topic, for a window of so many columns.
  static func text(for topic: String?, width: Int?) throws(ShellError) -> String {
    guard let topic else { return overview }
    let wanted = topic.lowercased()
    if let command = ShellCommand.named(wanted) { return page(of: command) }
    if let text = LanguageReference.text(on: wanted) {
      return ManualText.laidOut(text, width: width)
    }
    let names = ShellCommand.names + LanguageReference.names
    let none = BilingualText("no help on", vi: "không có trợ giúp về")
    let nearest = NearestName.nearest(to: wanted, among: names).map {
      BilingualText("; \(BilingualText.didYouMean("help \($0)"))")
    }
    throw ShellError("\(none) \"\(VisiblePath.text(topic))\"\(nearest ?? "")")
  }

  /// The commands by what they are for; each stands in one of the lines.
  static let groups: [(purpose: String, commands: [String])] = [
    ("look", ["schema", "source", "page", "open", "sql", "explain"]),
    ("go on", ["back", "more", "edit", "history"]),
    ("results", ["format", "chart", "output", "export"]),
    ("keep", ["save", "saved", "run", "forget", "import"]),
    ("correct", ["merge", "split", "strike", "undo", "corrections"]),
    ("shell", ["set", "timer", "help", "quit"]),
  ]

  /// A page that fits a screen of 24 rows.
  static let overview: String = {
    let margin = String(repeating: " ", count: 11)
    var lines = [
      "Ask:     find speaker where role = \"Bí thư\"        count position by role",
      "Refine:  a line that begins with a clause word: where place = \"Huế\", limit 5",
      "",
      "Commands; `help COMMAND` says more:",
    ]
    for (purpose, names) in groups {
      let usages = names.compactMap { ShellCommand.named($0).map(shortUsage) }
      let rows = DisplayWidth.wrapped(usages.joined(separator: "  "), width: 66)
        .map { $0.replacing(held, with: " ") }
      lines.append("  \(padded(purpose, to: margin.count - 2))\(rows.first ?? "")")
      lines += rows.dropFirst().map { margin + $0 }
    }
    lines += ["", "The language; `help` with one of these names:"]
    for chapter in LanguageReference.chapters {
      let names = chapter.topics.map(\.name).joined(separator: "  ")
      lines.append("  \(padded(chapter.name, to: margin.count + 1))\(names)")
    }
    return lines.joined(separator: "\n")
  }()

  /// A space at which no line is broken.
  private static let held = "\u{A0}"

  /// A command with what it takes, its words held together.
  private static func shortUsage(_ command: ShellCommand) -> String {
    let usage = command.argument == .format ? "NAME" : command.usage
    let whole = usage.isEmpty ? command.name : "\(command.name) \(usage)"
    return whole.replacing(" ", with: held)
  }

  private static func page(of command: ShellCommand) -> String {
    let usage = command.usage.isEmpty ? command.name : "\(command.name) \(command.usage)"
    let aliases =
      command.aliases.isEmpty ? "" : " (also \(command.aliases.joined(separator: ", ")))"
    let head = "\(usage)\(aliases)\n\n  \(command.summary)"
    return command.details.isEmpty ? head : "\(head)\n\n\(command.details)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
