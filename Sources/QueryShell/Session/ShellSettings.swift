package import ResultRendering
import VietnameseText

/// What the user has chosen for a session.
package struct ShellSettings {
  /// The format asked for; missing where the place that results go to decides.
  package var format: ResultFormat?
  /// Whether the time that a query took is said.
  package var showsTime: Bool
  /// Whether the first error ends a script or a paste.
  package var stopsAtErrors = true
  /// How a result that is longer than the screen is read.
  package var pager = PagerChoice.automatic

  /// After how long a query is stopped; missing where it never is.
  package var timeout: Duration?
  /// How many columns a table may take; missing where the terminal decides.
  package var width: Int?
  /// Whether letters are bold and coloured; missing where the terminal decides.
  package var colour: Bool?
  /// What messages are written in; missing where the environment decides.
  var language: Language?
  /// Whether the statements of a script are shown before their results.
  package var echoes = false

  /// How results are shown; width and colour are the terminal's own.
  package var rendering: RenderOptions

  package init(
    format: ResultFormat? = nil,
    showsTime: Bool = true,
    rendering: RenderOptions = RenderOptions()
  ) {
    self.format = format
    self.rendering = rendering
    self.showsTime = showsTime
  }

  /// The format of a result: a table or records for a reader, tab-separated values for a program.
  func format(onTerminal isTerminal: Bool) -> ResultFormat {
    format ?? (isTerminal ? .auto : .tsv)
  }
}
