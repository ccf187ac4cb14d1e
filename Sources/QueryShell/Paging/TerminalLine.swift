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

  /// The line in lines of at most `width` cells, broken between words.
  static func wrapped(_ line: String, width: Int) -> [String] {
    var rest = pieces(of: line)[...]
    var lines = DisplayWidth.wrapped(plain(line), width: width).map { wrapped in
      var shown = ""
      for letter in wrapped {
        // A space at which the line is broken is in none of the lines.
        while let piece = rest.popFirst() {
          if case .style(let sequence) = piece { shown += sequence }
          if piece == .letter(letter) { break }
        }
        shown.append(letter)
      }
      return shown
    }
    for case .style(let sequence) in rest where !lines.isEmpty {
      lines[lines.count - 1] += sequence
    }
    return lines
  }

  private enum Piece: Equatable {
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
