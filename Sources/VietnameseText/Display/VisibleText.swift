/// Text that is safe to send to a terminal.
package enum VisibleText {
  /// The text with every control character, direction mark and unseen letter shown as a sign, so
  /// that nothing an article says can move the cursor, set a title or turn the line around.
  ///
  /// The joiners inside emoji stay. Making visible what is visible changes nothing.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: ScalarWidth.isUnseen) else { return text }
    var visible = String.UnicodeScalarView()
    for cluster in text {
      let scalars = cluster.unicodeScalars
      let isEmoji =
        scalars.first?.properties.isEmojiPresentation == true
        || scalars.first.map(ScalarWidth.isEmoji) == true && scalars.contains { $0.value == 0xFE0F }
      for scalar in scalars {
        if ScalarWidth.isUnseen(scalar), !(isEmoji && isPartOfEmoji(scalar)) {
          visible.append(contentsOf: sign(for: scalar).unicodeScalars)
        } else {
          visible.append(scalar)
        }
      }
    }
    return String(visible)
  }

  /// Whether an unseen code point is one that emoji are put together by.
  private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || scalar.value &- 0xE0020 < 0x60 || scalar.value &- 0xFE0E < 2
  }

  /// The picture of a control character (`␛`), or the code point in angle brackets (`<U+202E>`).
  private static func sign(for scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(picture)
    }
    if scalar.value == 0x7F { return "␡" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}
