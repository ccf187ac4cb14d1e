import Articles

/// The text of a passage, from which stretches are cut by code points.
struct PassageSlices {
  private let text: String
  /// Where each code point begins, in bytes, and where the last one ends.
  private let starts: [Int32]

  init(_ passage: Passage) {
    var text = passage.text
    starts = text.withUTF8 { bytes in
      var starts: [Int32] = []
      starts.reserveCapacity(bytes.count + 1)
      for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        starts.append(Int32(truncatingIfNeeded: place))
      }
      starts.append(Int32(truncatingIfNeeded: bytes.count))
      return starts
    }
    self.text = text
  }

  /// The words of a stretch, which must lie inside the passage.
  func text(of span: TextSpan) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(starts[span.start]))
    let end = utf8.index(utf8.startIndex, offsetBy: Int(starts[span.start + span.length]))
    return String(text[start..<end])
  }
}
