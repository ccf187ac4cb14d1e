import Importing

/// A code point of a passage on its way to the screen, with what it is.
struct PagePart {
  /// How letters look: a run of them between two changes is one style.
  enum Style: Hashable {
    /// Nothing that was understood.
    case plain
    /// The innermost of the marks that hold it.
    case marked(UnderstoodPage.Mark)
    /// A sign of the page's own: the number of a statement, a bracket.
    case sign
  }

  var scalar: Unicode.Scalar
  var style: Style
}
