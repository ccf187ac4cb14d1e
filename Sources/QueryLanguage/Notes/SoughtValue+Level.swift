import VietnameseText
import Vocabulary

extension SoughtValue {
  /// How a level is asked for that was taken for the name of a place; missing for anything else.
  ///
  /// `text`: the value as it was typed.
  func level(spelt text: String) -> BilingualText? {
    guard isPlace else { return nil }
    let tokens = Tokens.tokens(of: text)
    guard
      let match = PlaceLevel.table.match(tokens, at: 0, before: tokens.count, anyCase: true),
      match.end == tokens.count
    else { return nil }
    let condition = "`level = \(match.value.quoted)`"
    return .both(
      "; a level of places is asked for by \(condition)",
      vi: "; cấp của nơi được hỏi bằng \(condition)"
    )
  }
}
