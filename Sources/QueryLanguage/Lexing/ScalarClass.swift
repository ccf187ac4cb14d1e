/// What a code point outside ASCII is to the lexer.
enum ScalarClass {
  /// A letter, a digit of another script or a mark that combines with a letter.
  case letter
  /// White space, and what cannot be seen and was pasted along: joiners, a byte order mark.
  case space
  case quote
  case control
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "“", "”", "„", "«", "»", "‘", "’", "‚":
      self = .quote
    case "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{85}":
      self = .space
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
        self = .letter
      case .spaceSeparator, .lineSeparator, .paragraphSeparator:
        self = .space
      case .control, .format, .privateUse, .unassigned, .surrogate:
        self = .control
      default:
        self = .other
      }
    }
  }
}
