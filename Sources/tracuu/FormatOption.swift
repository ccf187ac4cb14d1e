import ArgumentParser
import QueryShell
import ResultRendering
import VietnameseText

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

  @Flag(
    name: .customLong("safe-csv"),
    help: "In csv and tsv, put a ' before what a spreadsheet would run as a formula."
  )
  var isSafe = false

  @Flag(name: .customLong("bom"), help: "Begin csv and tsv with a byte-order mark, for Excel.")
  var hasByteOrderMark = false

  /// How csv and tsv are written; what is asked of them goes with no other format.
  func separated(for path: String? = nil) throws -> SeparatedOptions {
    if isSafe || hasByteOrderMark, let format = try format() ?? path.flatMap(Self.format) {
      guard format == .csv || format == .tsv else {
        let name = format.name
        throw WrongUse(
          .both(
            "--safe-csv and --bom go with --format csv or tsv, not \(name)",
            vi: "--safe-csv và --bom chỉ đi với --format csv hoặc tsv, không đi với \(name)"
          )
        )
      }
    }
    return SeparatedOptions(isSafe: isSafe, hasByteOrderMark: hasByteOrderMark)
  }

  private static func format(of path: String) -> ResultFormat? {
    path.lastIndex(of: ".").flatMap { ResultFormat(fileExtension: String(path[$0...])) }
  }

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
