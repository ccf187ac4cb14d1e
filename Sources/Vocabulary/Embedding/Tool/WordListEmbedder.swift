import Foundation

/// Writes a Swift file with one `StaticString` for each word list.
///
/// A `StaticString` is one literal: an array of 10,000 strings takes the compiler minutes, this
/// half a second, and at run time nothing is read until a list is asked for.
@main
struct WordListEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { throw EmbeddingError.noOutput }
    var source = "/// The word lists of `Resources`, as they stand there.\nenum EmbeddedLists {\n"
    for path in arguments.dropFirst() {
      let url = URL(filePath: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      let name = identifier(of: url.deletingPathExtension().lastPathComponent)
      source += "  static let \(name): StaticString = \(try literal(of: text, in: path))\n"
    }
    source += "}\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// `units-before-2025` becomes `unitsBefore2025`.
  static func identifier(of file: String) -> String {
    let parts = file.split(separator: "-").map(String.init)
    return parts.enumerated()
      .map {
        $0.offset == 0 ? $0.element : $0.element.prefix(1).uppercased() + $0.element.dropFirst()
      }
      .joined()
  }

  /// A raw literal with more number signs than the text has in a row, so that nothing in the text
  /// can end it, escape or interpolate.
  static func literal(of text: String, in path: String) throws -> String {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\n" || $0 == "\t" }) else {
      throw EmbeddingError.controlCharacter(path)
    }
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == "#" ? run + 1 : 0
      longest = max(longest, run)
    }
    let signs = String(repeating: "#", count: longest + 1)
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }
}

/// Why a list cannot be embedded.
enum EmbeddingError: Error, CustomStringConvertible {
  case noOutput
  case controlCharacter(String)

  var description: String {
    switch self {
    case .noOutput: "say where to write: WordListEmbedder OUTPUT LIST…"
    case .controlCharacter(let path): "\(path) holds a control character other than tab and newline"
    }
  }
}
