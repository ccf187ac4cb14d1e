import VietnameseText

/// A line for a terminal, with letters and the sequences that make them bold or faint.
enum TerminalLine {
  /// What of a line can be seen in `width` cells from a column on.
  ///
  /// Sequences stay, wherever they stand; a letter that only half fits is left out.
  static func part(of line: String, from column: Int, width: Int) -> String {
    var shown = ""
    var place = 0
    var isStyled = false
    for piece in pieces(of: line) {
      switch piece {
      case .style(let sequence):
        shown += sequence
        isStyled = true
      case .letter(let letter):
        let cells = DisplayWidth.width(of: String(letter))
        if place >= column && place + cells <= column + width { shown.append(letter) }
        place += cells
      }
    }
    return isStyled ? shown + "\u{1B}[0m" : shown
  }

  /// The letters alone.
  static func plain(_ line: String) -> String {
    var text = ""
    for case .letter(let letter) in pieces(of: line) { text.append(letter) }
    return text
  }

  static func width(of line: String) -> Int { DisplayWidth.width(of: plain(line)) }

  private enum Piece {
    case letter(Character)
    case style(String)
  }

  private static func pieces(of line: String) -> [Piece] {
    guard line.contains("\u{1B}") else { return line.map { .letter($0) } }
    var pieces: [Piece] = []
    var sequence: String?
    for letter in line {
      if let begun = sequence {
        sequence = begun + String(letter)
        if letter != "[" && letter.isASCII && (letter.isLetter) {
          pieces.append(.style(begun + String(letter)))
          sequence = nil
        }
      } else if letter == "\u{1B}" {
        sequence = String(letter)
      } else {
        pieces.append(.letter(letter))
      }
    }
    return pieces
  }
}
