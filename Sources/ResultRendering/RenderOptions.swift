import VietnameseText

/// How results are shown to a person; formats for programs take notice of `separated` alone.
package struct RenderOptions: Hashable, Sendable {
  /// What becomes of a text that is longer than its column.
  package enum LongText: String, CaseIterable, Hashable, Sendable {
    /// It goes on in the next line, broken between words.
    case wrap
    /// It ends in `…`.
    case cut
  }

  /// How numbers are written.
  package enum Numbers: String, CaseIterable, Hashable, Sendable {
    /// As a Vietnamese reader writes them: `1.234,5`.
    case vietnamese
    /// As a program writes them: `1234.5`.
    case plain
  }

  /// How dates are written.
  package enum Dates: String, CaseIterable, Hashable, Sendable {
    /// `2026-01-30 20:44`, in Việt Nam time.
    case short
    /// `30/01/2026 20:44`, in Việt Nam time.
    case vietnamese
    /// `2026-01-30T20:44:00+07:00`, as they are stored.
    case iso
  }

  /// How many cells a line may take; missing where there is no terminal, and then nothing is
  /// wrapped.
  package var width: Int?
  /// Whether faint, bold and coloured letters may be used.
  package var colour: Bool
  /// Whether lines and bars are drawn with ASCII signs.
  package var ascii: Bool
  /// Whether the cursor is sent to its column after emoji, which terminals draw in different widths;
  /// only for what goes straight to a terminal.
  package var positionsCursor = false
  /// Whether a `RowMark` stands before each line of a table that goes on with nothing above it.
  package var marksRows = false
  /// What stands for a missing value; missing itself where the drawing decides, `–` or `-`.
  package var nullText: String?
  /// From how many rows the widths of a table's columns are told; later rows follow them.
  package var lookAhead: Int
  package var longText: LongText
  package var numbers: Numbers
  package var dates: Dates
  /// After how many rows a table shows its head again; 0 for never.
  package var headEvery: Int
  /// How CSV and TSV are written.
  package var separated: SeparatedOptions

  package init(
    width: Int? = nil,
    colour: Bool = false,
    ascii: Bool = false,
    nullText: String? = nil,
    lookAhead: Int = 200,
    longText: LongText = .wrap,
    numbers: Numbers = .vietnamese,
    dates: Dates = .short,
    headEvery: Int = 0,
    separated: SeparatedOptions = SeparatedOptions()
  ) {
    self.width = width
    self.colour = colour
    self.ascii = ascii
    self.nullText = nullText
    self.lookAhead = lookAhead
    self.longText = longText
    self.numbers = numbers
    self.dates = dates
    self.headEvery = headEvery
    self.separated = separated
  }

  /// What stands for a missing value.
  var missingText: String { nullText.map(VisibleText.visible) ?? (ascii ? "-" : "–") }
  /// What stands for the rest of a text that is cut.
  var cutMark: String { ascii ? "..." : "…" }
}

/// How CSV and TSV are written.
package struct SeparatedOptions: Hashable, Sendable {
  /// Whether a text that a spreadsheet would run as a formula gets a `'` before it.
  package var isSafe: Bool
  /// Whether the file begins with a byte-order mark, by which Excel knows UTF-8.
  package var hasByteOrderMark: Bool

  package init(isSafe: Bool = false, hasByteOrderMark: Bool = false) {
    self.isSafe = isSafe
    self.hasByteOrderMark = hasByteOrderMark
  }
}
