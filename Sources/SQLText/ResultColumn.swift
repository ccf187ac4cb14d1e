/// A column of a result: what it is called and what stands in it.
package struct ResultColumn: Hashable, Sendable {
  package var name: String
  package var type: ResultType

  package init(name: String, type: ResultType) {
    self.name = name
    self.type = type
  }
}

/// What stands in a cell.
///
/// Arrays and objects arrive from SQLite as JSON text; an object's keys are the names of its columns.
/// A date is ISO text, a boolean the integer 0 or 1 at the top level and `true` or `false` inside
/// JSON. Any cell may be null.
package indirect enum ResultType: Hashable, Sendable {
  case text
  case integer
  case real
  case boolean
  case date
  case array(ResultType)
  case object([ResultColumn])
}
