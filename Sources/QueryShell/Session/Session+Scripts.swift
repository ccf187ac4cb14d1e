import Foundation
package import QueryLanguage
import VietnameseText

extension Session {
  /// Runs every statement of a script, in order; the first error stops it, unless it is to go on.
  ///
  /// `arguments` are what its parameters are given. One that is missing, or that no query has, is an
  /// error before anything runs.
  package func run(_ script: SourceText, arguments: [String: ParameterValue] = [:]) throws {
    let parts = Parser.parts(of: script.text, commands: ShellCommand.commandWords)
    try withParameters(arguments) {
      try check(arguments, of: parts, in: script)
      try run(parts, of: script)
    }
  }

  /// Runs a script that is there as a text, from its start to its end.
  package func run(whole script: SourceText, arguments: [String: ParameterValue]) throws {
    try withResultFileOfItsOwn { try run(script, arguments: arguments) }
  }

  /// Runs the statements that a descriptor gives, each as soon as it is whole: at `;`, a blank line,
  /// where the next one begins, and at the end.
  ///
  /// `name` is what errors call it.
  package func run(from descriptor: Int32, name: String) throws {
    try withResultFileOfItsOwn { try runStatements(from: descriptor, name: name) }
  }

  private func runStatements(from descriptor: Int32, name: String) throws {
    var stream = StatementStream(name: name)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !isEnding {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw ShellError.cannotRead(name, errno: errno) }
      let source = try count == 0 ? stream.end() : stream.take(chunk[..<count])
      if let source {
        let parts = Parser.parts(of: source.text, commands: ShellCommand.commandWords)
        let whole = count == 0 ? parts : parts.filter(\.isEnded)
        stream.drop(upTo: whole.last?.range.end)
        try check([:], of: whole, in: source)
        try run(whole, of: source)
      }
      if count == 0 { return }
    }
  }

  /// Runs statements that were read already; after an error the rest, where it is to go on.
  private func run(_ parts: [ScriptPart], of source: SourceText) throws {
    for part in parts {
      do {
        if settings.echoes { echo(part, of: source) }
        try run(try part.statement.get())
      } catch {
        let error = placed(error, at: part.range, in: source)
        guard !settings.stopsAtErrors, ErrorText.canBePlaced(error) else { throw error }
        report(error)
        hasFailed = true
      }
      if isEnding { return }
    }
  }

  /// An error with the place that it belongs to: what is wrong with a text has its own, anything else
  /// gets the statement that failed, where a script holds it.
  private func placed(
    _ error: any Error,
    at range: SourceRange,
    in source: SourceText
  ) -> any Error {
    if let error = error as? Diagnostics { return StatementError(error, in: source) }
    guard source.name != nil, !(error is StatementError), ErrorText.canBePlaced(error) else {
      return error
    }
    let diagnostic = Diagnostic(.failedStatement, ErrorText.message(of: error), at: range)
    return StatementError(Diagnostics(diagnostic), in: source)
  }

  /// Shows a statement of a script among the messages, before its result.
  private func echo(_ part: ScriptPart, of source: SourceText) {
    guard source.name != nil else { return }
    let bytes = Array(source.text.utf8)[part.range.start..<part.range.end]
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    output.say(lines.map { "> \(VisibleText.visible(String($0)))" }.joined(separator: "\n"))
  }

  /// Whether every parameter has a value and every value a parameter.
  private func check(
    _ arguments: [String: ParameterValue],
    of parts: [ScriptPart],
    in script: SourceText
  ) throws {
    var names: Set<String> = []
    do {
      for part in parts {
        // A statement that cannot be read says so when its turn comes, after what stands before it.
        guard !arguments.isEmpty || part.isRight, case .query(let query) = try part.statement.get()
        else { continue }
        names.formUnion(try resolver.parameters(of: query).map(\.name))
      }
    } catch {
      guard !arguments.isEmpty else { return }
      throw StatementError(error, in: script)
    }
    try check(arguments, against: names, of: script.name)
  }
}

extension Diagnostic.Code {
  fileprivate static let failedStatement = Self("failed-statement")
}

extension ScriptPart {
  fileprivate var isRight: Bool {
    if case .success = statement { true } else { false }
  }
}
