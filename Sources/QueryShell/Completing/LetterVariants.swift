import VietnameseText

/// The letters that are one without their marks, in the order in which SQLite sorts them.
enum LetterVariants {
  private static let byBase: [Unicode.Scalar: [Unicode.Scalar]] = {
    var variants: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    let blocks: [ClosedRange<UInt32>] = [0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF]
    for scalar in blocks.joined().compactMap({ Unicode.Scalar($0) })
    where Folding.folded(String(scalar)) == String(scalar) {
      let base = Folding.unmarked(String(scalar)).unicodeScalars
      if base.count == 1, let first = base.first { variants[first, default: []].append(scalar) }
    }
    return variants
  }()

  static func of(_ base: Unicode.Scalar) -> [Unicode.Scalar] { byBase[base] ?? [base] }
}
