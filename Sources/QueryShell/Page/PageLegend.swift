import Importing
import VietnameseText

/// What the marks of a page mean.
enum PageLegend {
  /// The letter after an opening bracket; of a statement, its number.
  static func letter(of stretch: UnderstoodPage.Stretch) -> String {
    if let number = stretch.statement { return String(number) }
    return letter(of: stretch.mark)
  }

  static func letter(of mark: UnderstoodPage.Mark) -> String {
    switch mark {
    case .person: "P"
    case .position: "R"
    case .place: "L"
    case .organisation: "O"
    case .document: "D"
    case .figure: "N"
    case .said: "1"
    }
  }

  static func name(of mark: UnderstoodPage.Mark) -> BilingualText {
    switch mark {
    case .person: .both("person", vi: "người")
    case .position: .both("position", vi: "chức vụ")
    case .place: .both("place", vi: "địa danh")
    case .organisation: .both("organisation", vi: "tổ chức")
    case .document: .both("document", vi: "văn bản")
    case .figure: .both("figure", vi: "con số")
    case .said: .both("said", vi: "lời nói")
    }
  }

  /// Selects how letters look on a terminal (ECMA-48, SGR): colours that every theme has.
  static func colour(of mark: UnderstoodPage.Mark) -> String {
    switch mark {
    case .person: "1;35"
    case .position: "35"
    case .place: "32"
    case .organisation: "36"
    case .document: "34;4"
    case .figure: "33"
    case .said: ""
    }
  }

  /// `¹²`: a number that stands small in a text.
  static func superscript(_ number: Int) -> String {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } }.joined()
  }

  /// A sample of each mark: how it is shown, and its words alone, by which its width is told.
  static func samples(
    hasColour: Bool,
    in language: Language
  ) -> [(shown: String, words: String)] {
    let marks = UnderstoodPage.Mark.allCases.map { mark -> (shown: String, words: String) in
      let name = name(of: mark).text(in: language)
      guard hasColour else {
        let sample = "[\(letter(of: mark)) \(name)]"
        return (sample, sample)
      }
      let words = mark == .said ? "¹\(name)" : name
      let colour = colour(of: mark)
      return (colour.isEmpty ? words : "\u{1B}[\(colour)m\(words)\u{1B}[0m", words)
    }
    let none = language.text("no fact", vi: "không phải dữ kiện")
    return marks + (hasColour ? [("\u{1B}[2m\(none)\u{1B}[0m", none)] : [])
  }
}
