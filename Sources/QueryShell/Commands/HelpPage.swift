import QueryLanguage
import VietnameseText

/// What `help` shows, in one language and for a window of so many columns.
struct HelpPage {
  private let language: Language
  private let width: Int?

  init(_ language: Language, width: Int?) {
    self.language = language
    self.width = width
  }

  /// The overview, or what there is to say about one topic.
  func text(for topic: String?) throws(ShellError) -> String {
    guard let topic else { return overview }
    let wanted = topic.lowercased()
    if let command = ShellCommand.named(wanted) { return page(of: command) }
    if let text = LanguageReference.text(on: wanted, in: language) {
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
  static let groups: [(purpose: BilingualText, commands: [String])] = [
    (.both("look", vi: "xem"), ["schema", "source", "page", "open", "sql", "explain"]),
    (.both("go on", vi: "hỏi tiếp"), ["back", "more", "edit", "history"]),
    (.both("results", vi: "kết quả"), ["format", "chart", "output", "export"]),
    (.both("keep", vi: "lưu giữ"), ["save", "saved", "run", "forget", "import"]),
    (.both("correct", vi: "sửa"), ["merge", "split", "strike", "undo", "corrections"]),
    (.both("shell", vi: "dấu nhắc"), ["set", "timer", "help", "quit"]),
  ]

  /// A page that fits a screen of 24 rows.
  private var overview: String {
    let margin = String(repeating: " ", count: 11)
    var lines = Self.head.text(in: language).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
    for (purpose, names) in Self.groups {
      let usages = names.compactMap { ShellCommand.named($0).map(shortUsage) }
      let rows = DisplayWidth.wrapped(usages.joined(separator: "  "), width: 66)
        .map { $0.replacing(Self.held, with: " ") }
      let name = purpose.text(in: language)
      lines.append("  \(Self.padded(name, to: margin.count - 2))\(rows.first ?? "")")
      lines += rows.dropFirst().map { margin + $0 }
    }
    lines += ["", Self.languageHead.text(in: language)]
    for chapter in LanguageReference.chapters {
      let names = chapter.topics.map(\.name).joined(separator: "  ")
      lines.append("  \(Self.padded(chapter.name, to: margin.count + 1))\(names)")
    }
    return lines.joined(separator: "\n")
  }

  private static let head = BilingualText(
    """
    Ask:     find speaker where role = "Bí thư"        count position by role
    Refine:  a line that begins with a clause word: where place = "Huế", limit 5

    Commands; `help COMMAND` says more:
    """,
    vi: """
      Hỏi:       find speaker where role = "Bí thư"      đếm chức_vụ theo chức_danh
      Thu hẹp:   dòng bắt đầu bằng một mệnh đề: where place = "Huế", limit 5

      Các lệnh; `help LỆNH` nói thêm về từng lệnh:
      """
  )

  private static let languageHead = BilingualText(
    "The language; `help` with one of these names:",
    vi: "Ngôn ngữ hỏi; gõ `help` kèm một trong các tên này:"
  )

  /// A space at which no line is broken.
  private static let held = "\u{A0}"

  /// A command with what it takes, its words held together.
  private func shortUsage(_ command: ShellCommand) -> String {
    let whole: BilingualText =
      command.argument == .format
      ? "\(command.name) \(.both("NAME", vi: "TÊN"))" : command.wholeUsage
    return whole.text(in: language).replacing(" ", with: Self.held)
  }

  private func page(of command: ShellCommand) -> String {
    let aliases = command.aliases.joined(separator: ", ")
    let others: BilingualText =
      aliases.isEmpty ? "" : .both(" (also \(aliases))", vi: " (hoặc \(aliases))")
    let head = BilingualText("\(command.wholeUsage)\(others)\n\n  \(command.summary)")
    let page = command.details.english.isEmpty ? head : "\(head)\n\n\(command.details)"
    return ManualText.laidOut(page.text(in: language), width: width)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.width(of: text)))
  }
}
