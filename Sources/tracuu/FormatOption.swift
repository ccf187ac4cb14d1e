import ArgumentParser
import QueryShell
import ResultRendering

/// How results are written.
struct FormatOption: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How results are written: \(ResultFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "format"
    )
  )
  var name: String?

  /// The format asked for, if any.
  func format() throws -> ResultFormat? {
    guard let name else { return nil }
    do {
      return try ResultFormat.named(name)
    } catch {
      throw WrongUse(error.message)
    }
  }
}
