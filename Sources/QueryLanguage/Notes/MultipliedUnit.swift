import VietnameseText
import Vocabulary

/// A unit with a number word before it (`tỷ đồng`), under which no figure is kept: `1,5 tỷ đồng` is
/// the number 1500000000 and the unit `đồng`.
struct MultipliedUnit {
  let factor: Int
  /// As it was typed; empty where nothing follows the number word.
  let unit: Substring

  /// The condition that finds such amounts.
  var hint: BilingualText {
    let known = unit.isEmpty ? "" : "unit = \"\(unit)\" and "
    let condition = "`\(known)low >= \(WrittenAmount.grouped(String(factor)))`"
    return .both(
      "; amounts are kept multiplied out: \(condition)",
      vi: "; số được lưu dưới dạng đã nhân ra: \(condition)"
    )
  }
}

extension SoughtValue {
  /// What is meant by a unit that begins with a number word; missing for anything else.
  ///
  /// `text`: the value as it was typed.
  func multiple(spelt text: String) -> MultipliedUnit? {
    guard isUnit, let word = text.split(separator: " ").first,
      let factor = FigureWord.magnitude(FoldedWord(Folding.folded(String(word)))), factor >= 1
    else { return nil }
    let unit = text.dropFirst(word.count).drop { $0 == " " }
    return MultipliedUnit(factor: Int(factor), unit: unit)
  }
}
