import TestSupport
import Testing

/// Records an issue unless two texts are the same bytes: `==` takes NFC and NFD for one.
func expectSameBytes(
  _ actual: String,
  _ expected: String,
  _ comment: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard !actual.utf8.elementsEqual(expected.utf8) else { return }
  Issue.record(
    "\(comment) not the same (- expected, + actual):\n\(TextDifference.lines(expected, actual))",
    sourceLocation: sourceLocation
  )
}
