import QueryLanguage
import ResultRendering

extension Session {
  /// What the completion key does to a line of this session.
  package func completer(
    _ open: String,
    _ line: String,
    _ offset: Int
  ) -> LineCompletion? {
    if open.isEmpty, let words = argumentWords(of: line, at: offset) { return words }
    let line = open.isEmpty ? Self.questionAlone(in: line) : line
    let before = open.isEmpty ? "" : open + "\n"
    let end = before.utf8.count + offset
    let found = Completion.candidates(
      in: before + line,
      at: end,
      catalogue: catalogue,
      commands: ShellCommand.names,
      refining: queries.last?.syntax.entity.text,
      language: language
    )
    let typed = Self.slice(of: before + line, found.range.start, end)
    if let value = found.value {
      let values = values(for: value)
      let isClosed = Self.slice(of: line, offset, line.utf8.count).first == "\""
      if !values.isEmpty {
        return LineCompletion(replacing: typed, with: values, closes: isClosed)
      }
    }
    return LineCompletion(completing: typed, with: found.candidates.map(\.text))
  }

  /// Completes what stands after a command's name; `nil` where the line is no command.
  private func argumentWords(of line: String, at offset: Int) -> LineCompletion? {
    let typed = Self.slice(of: line, 0, offset).drop(while: \.isWhitespace)
    guard let space = typed.firstIndex(where: \.isWhitespace),
      let command = ShellCommand.named(String(typed[..<space]))
    else { return nil }
    let argument = typed[space...].drop(while: \.isWhitespace)
    switch command.argument {
    case .nothing, .number:
      return LineCompletion(completing: argument, with: [])
    case .topic:
      return LineCompletion(
        completing: argument,
        with: ShellCommand.names + LanguageReference.names
      )
    case .entity:
      return LineCompletion(completing: argument, with: catalogue.entities.map(\.singular))
    case .format:
      return LineCompletion(completing: argument, with: ResultFormat.allCases.map(\.rawValue))
    case .onOrOff:
      return LineCompletion(completing: argument, with: ["on", "off"])
    case .setting:
      let words = argument.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count > 1, let setting = try? ShellSetting.named(String(words[0])) else {
        return LineCompletion(completing: argument, with: ShellSetting.all.map(\.name))
      }
      return LineCompletion(completing: words[words.count - 1], with: setting.words + ["default"])
    case .savedQuery:
      return LineCompletion(completing: argument, with: savedNames())
    case .question: return nil
    case .savedQueryOrFile:
      if let space = argument.firstIndex(where: \.isWhitespace) {
        return parameterNames(of: String(argument[..<space]), goingOn: argument[space...])
      }
      let files = FileNames.beginning(with: String(argument), environment: environment)
      return LineCompletion(completing: argument, with: savedNames() + files)
    case .file:
      let word = argument.split(separator: " ", omittingEmptySubsequences: false).last ?? argument
      return LineCompletion(
        completing: word,
        with: FileNames.beginning(with: String(word), environment: environment)
      )
    }
  }

  /// The names of what a saved query or a script is still to be given.
  private func parameterNames(of target: String, goingOn typed: Substring) -> LineCompletion {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    let given = words.dropLast().compactMap { word in word.firstIndex(of: "=").map { word[..<$0] } }
    let names = parameterNames(of: target).filter { name in !given.contains { $0 == name } }
    let last = words.last ?? ""
    // A value is the user's own.
    return LineCompletion(completing: last, with: last.contains("=") ? [] : names.map { "\($0)=" })
  }

  /// A line of a command that takes a question, with spaces for the command.
  private static func questionAlone(in line: String) -> String {
    let name = line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
    guard let command = ShellCommand.named(String(name)), case .question = command.argument,
      name.endIndex < line.endIndex
    else { return line }
    let count = line.utf8.distance(from: line.utf8.startIndex, to: name.endIndex)
    return String(repeating: " ", count: count) + line[name.endIndex...]
  }

  private static func slice(of text: String, _ start: Int, _ end: Int) -> Substring {
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: min(start, bytes.count))
    let to = bytes.index(bytes.startIndex, offsetBy: min(end, bytes.count))
    return text[from..<to]
  }
}
