import ArgumentParser
import QueryShell
import VietnameseText

/// Where results are written.
struct OutputOption: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("Write into this file, whole or not at all; - is none.", valueName: "file")
  )
  var path: String?

  @Flag(help: "Replace a file that --output finds in its place.")
  var force = false

  /// The file; missing where results go to standard output.
  var file: String? { path.flatMap { Session.isStandardOutput($0) ? nil : $0 } }

  /// Whether what was asked for goes together.
  func check() throws(WrongUse) {
    guard force && path == nil else { return }
    throw WrongUse(
      .both("--force goes with --output FILE", vi: "--force chỉ đi với --output TỆP")
    )
  }
}
