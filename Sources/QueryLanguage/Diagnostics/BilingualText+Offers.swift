package import VietnameseText

extension BilingualText {
  /// Offers the nearest name: `did you mean `role`?`.
  package static func didYouMean(_ name: String) -> Self {
    meant("`\(name)`")
  }

  /// The same of something that is no name, as it could be typed.
  package static func meant(_ text: Self) -> Self {
    .both("did you mean \(text)?", vi: "ý bạn là \(text)?")
  }
}
