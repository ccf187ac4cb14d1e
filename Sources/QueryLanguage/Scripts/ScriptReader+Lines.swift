import VietnameseText

/// What is read by words and not by tokens: command lines and the target of `run`.
extension ScriptReader {
  /// The words of a command's line; quotes hold words together and are taken off.
  func command(_ token: Token) -> CommandSyntax {
    let line = source(token.range)
    let rest = line.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    return CommandSyntax(words: Self.words(of: line), rest: String(rest), at: token.range)
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case quote: quote = nil
      case "\"" where quote == nil, "“" where quote == nil:
        quote = character == "“" ? "”" : "\""
        word = word ?? ""
      case _ where quote == nil && character.isWhitespace:
        if let whole = word { words.append(whole) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// `run TARGET {parameter = value}`: the target is a name or a file, up to the next white space.
  mutating func run(_ part: ArraySlice<Token>) throws(ParseFailure) -> RunSyntax {
    let start = part[part.startIndex]
    let whole = start.range.joined(with: part[part.endIndex - 1].range)
    let afterWord = source(SourceRange(start.range.end, whole.end))
    let space = afterWord.prefix(while: \.isWhitespace)
    let rest = afterWord.dropFirst(space.count)
    let target = Self.target(rest)
    let targetStart = start.range.end + space.utf8.count
    let range = SourceRange(targetStart, targetStart + target.utf8.count)
    guard !target.isEmpty else {
      say(
        .expected(
          .both("the name of a query or a file", vi: "tên truy vấn hoặc tệp"),
          after: "`run`",
          at: range
        )
      )
      throw ParseFailure()
    }
    var parser = SyntaxParser(part.drop { $0.range.start < range.end })
    defer { parser.diagnostics.forEach { say($0) } }
    let arguments = try parser.arguments()
    let name = NormalForm.nfc(target.filter { $0 != "\"" })
    return RunSyntax(Name(name, at: range), arguments, at: whole)
  }

  /// Up to the next white space; in double quotes that belongs to it.
  private static func target(_ text: Substring) -> Substring {
    var isQuoted = false
    return text.prefix { character in
      if character == "\"" { isQuoted.toggle() }
      return isQuoted || !character.isWhitespace
    }
  }
}
