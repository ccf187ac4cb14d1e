import QueryLanguage
import VietnameseText

/// A command of the shell: what it is called, what it takes and what it does.
///
/// Help, completion and dispatch all read the one table of these (`ShellCommand.all`).
struct ShellCommand: Sendable {
  /// What can stand after a command's name.
  enum Argument: Sendable {
    case nothing, topic, entity, number, format, onOrOff, setting
    /// A file to read, or to write.
    case file
    case savedQuery, savedQueryOrFile
    /// A whole question.
    case question
  }

  typealias Handler = @Sendable (Session, CommandCall) throws -> Void

  var name: String
  var aliases: [String] = []
  /// What follows the name, as help shows it.
  var usage: BilingualText
  var argument: Argument
  /// Whether the argument may be left out.
  var isOptional: Bool
  /// One line of help.
  var summary: BilingualText
  /// More help, for `help NAME`; lines of at most 76 columns.
  var details: BilingualText
  /// Missing where the language itself reads the line: `save` and `run` are statements of it.
  var handler: Handler?

  /// The name with what follows it.
  var wholeUsage: BilingualText {
    usage.english.isEmpty ? "\(name)" : "\(name) \(usage)"
  }

  /// The command of a name, or of one of its other names.
  static func named(_ name: String) -> ShellCommand? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// Every name that a line may begin with.
  static let names: [String] = all.flatMap { [$0.name] + $0.aliases }

  /// The names whose line the language reads no further.
  static let commandWords: Set<String> = Set(
    all.filter { $0.handler != nil }.flatMap { [$0.name] + $0.aliases }
  )
}

/// A command as it was typed, with its row of the table.
struct CommandCall {
  var command: ShellCommand
  var syntax: CommandSyntax

  /// The argument, or an error that shows how the command is used.
  func argument() throws(ShellError) -> String? {
    let given = syntax.words.dropFirst()
    let most = command.argument == .nothing ? 0 : 1
    guard given.count <= most, command.isOptional || given.count == 1 else { throw .usage(command) }
    return given.first
  }

  /// An argument that must be there.
  func requiredArgument() throws(ShellError) -> String {
    guard let given = try argument() else { throw .usage(command) }
    return given
  }
}

extension ShellError {
  static func usage(_ command: ShellCommand) -> Self {
    Self(.both("usage: \(command.wholeUsage)", vi: "cách dùng: \(command.wholeUsage)"))
  }
}
