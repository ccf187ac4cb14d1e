/// What a number measures or counts.
package struct FigureUnit: Hashable, Sendable {
  package enum Sort: String, Hashable, Sendable {
    case measure, money, time
    /// A time of the day as well as a duration: `7 giờ`.
    case clock
    /// One word that counts things named behind it: `20 chiếc xe`.
    case part
    /// A counted thing, behind digits and number words.
    case thing
    /// A counted thing behind digits only: `hai nước` speaks of both.
    case digits
    /// No counted thing, though it follows numbers: `2016, trú tại`.
    case none
  }

  /// The spelling that is stored: `phần trăm` is `%`.
  package var name: String
  package var sort: Sort

  package static let table: PhraseTable<FigureUnit> = {
    var table = PhraseTable<FigureUnit>()
    for row in WordList(EmbeddedLists.figureUnits).rows {
      guard let name = row.cell(0), let sort = row.cell(2).flatMap(Sort.init) else { continue }
      for spelling in [name] + row.spellings(1) {
        table.add(spelling, FigureUnit(name: name, sort: sort))
      }
    }
    return table
  }()

  /// Units that may be written without a space behind the digits (`20km`), by their folded letters.
  package static func joined(_ letters: String) -> FigureUnit? { byLetters[letters] }

  private static let byLetters: [String: FigureUnit] = {
    var units: [String: FigureUnit] = [:]
    for row in WordList(EmbeddedLists.figureUnits).rows {
      guard let name = row.cell(0), let sort = row.cell(2).flatMap(Sort.init) else { continue }
      guard sort == .measure || sort == .money else { continue }
      for spelling in [name] + row.spellings(1) where !spelling.contains(" ") {
        units[spelling.lowercased()] = FigureUnit(name: name, sort: sort)
      }
    }
    return units
  }()
}
