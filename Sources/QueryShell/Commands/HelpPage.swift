import QueryLanguage
import VietnameseText

/// What `help` shows.
enum HelpPage {
  /// The overview, or what there is to say about one topic.
  static func text(for topic: String?) throws(ShellError) -> String {
    guard let topic else { return overview }
    let wanted = topic.lowercased()
    if let command = ShellCommand.named(wanted) { return page(of: command) }
    if let topic = HelpTopic.all.first(where: { $0.name == wanted }) { return topic.text }
    if let topic = LanguageReference.topic(named: wanted).topic { return topic.markdown }
    let names =
      ShellCommand.names + HelpTopic.all.map(\.name) + LanguageReference.topics.map(\.name)
    let nearest = NearestName.nearest(to: wanted, among: names).map {
      "; did you mean `help \($0)`?"
    }
    throw ShellError("no help on \"\(VisiblePath.text(topic))\"\(nearest ?? "")")
  }

  private static let overview: String = {
    var lines = [
      "Ask:  find speaker where role = \"Bí thư\"        count position by role",
      "",
    ]
    let usages = ShellCommand.all.map { command in
      command.argument == .format ? "\(command.name) NAME" : "\(command.name) \(command.usage)"
    }
    let width = (usages.map(\.count).max() ?? 0) + 2
    for (usage, command) in zip(usages, ShellCommand.all) {
      lines.append("  \(padded(usage, to: width))\(command.summary)")
    }
    lines.append("")
    lines.append("More: help TOPIC, where a topic is a command or one of")
    for topic in HelpTopic.all {
      lines.append("  \(padded(topic.name, to: width))\(topic.summary)")
    }
    let names = LanguageReference.topics.map(\.name).joined(separator: " ")
    lines.append("The manual: help with one of")
    lines += DisplayWidth.wrapped(names, width: 74).map { "  " + $0 }
    return lines.joined(separator: "\n")
  }()

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
