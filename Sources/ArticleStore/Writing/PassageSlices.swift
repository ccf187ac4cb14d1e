import Articles

/// The text of a passage, from which stretches are cut by code points.
struct PassageSlices {
  private let scalars: [Unicode.Scalar]

  init(_ passage: Passage) {
    scalars = Array(passage.text.unicodeScalars)
  }

  /// The words of a stretch, which must lie inside the passage.
  func text(of span: TextSpan) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span.start..<(span.start + span.length)])
    return String(text)
  }
}
