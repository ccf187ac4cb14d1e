/// How results are shown to a person; formats for programs take no notice of it.
package struct RenderOptions: Hashable, Sendable {
  /// How many cells a line of a table may take; missing where there is no terminal, and then
  /// nothing is wrapped.
  package var width: Int?
  /// Whether faint and bold letters may be used.
  package var colour: Bool
  /// Whether lines are drawn with ASCII signs.
  package var ascii: Bool
  /// What stands for a missing value in a table.
  package var nullText: String
  /// From how many rows the widths of a table's columns are told; later rows follow them.
  package var lookAhead: Int

  package init(
    width: Int? = nil,
    colour: Bool = false,
    ascii: Bool = false,
    nullText: String? = nil,
    lookAhead: Int = 200
  ) {
    self.width = width
    self.colour = colour
    self.ascii = ascii
    self.nullText = nullText ?? (ascii ? "-" : "–")
    self.lookAhead = lookAhead
  }
}
