/// A stretch of Việt Nam time (UTC+7, no summer time), half open: a minute, a day, a month, a year.
///
/// Bounds are kept as ISO text without an offset (`2026-01-30T20:44:00`), so that comparing bytes
/// compares times.
package struct TimePeriod: Hashable, Sendable {
  /// How the period is shown and exported: `2026-01-30T20:44:00+07:00`, `2026-01-30`, `2026-01`.
  package var text: String
  /// The first instant inside.
  package var from: String
  /// The first instant after.
  package var to: String

  package init(text: String, from: String, to: String) {
    self.text = text
    self.from = from
    self.to = to
  }
}
