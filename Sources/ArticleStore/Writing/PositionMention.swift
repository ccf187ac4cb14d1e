import Articles
import SQLText
import VietnameseText

/// One naming of a position, as it is stored.
struct PositionMention {
  let id: Int64
  private let status: String
  private let span: TextSpan
  private let role: String
  private let organisation: (id: Int64, name: String)?
  private let place: Int64?
  private let label: String
  private let order: PageOrder

  /// A row of: id, status, passage from 0, start, role, organisation, its name, place, label.
  init(_ row: StatementRow, order: PageOrder) {
    id = row.integer(at: 0)
    status = row.text(at: 1) ?? ""
    span = TextSpan(
      passage: Int(row.integer(at: 2)),
      start: Int(row.integer(at: 3)),
      length: 1
    )
    role = row.text(at: 4) ?? ""
    organisation = row.optionalInteger(at: 5).map { (id: $0, name: row.text(at: 6) ?? "") }
    place = row.optionalInteger(at: 7)
    label = row.text(at: 8) ?? ""
    self.order = order
  }

  /// What this naming alone tells of the position.
  func position(seen: TimePeriod?) -> NotedPosition {
    NotedPosition(
      role: role,
      organisation: organisation,
      place: place,
      label: label,
      firstKey: order.first(span),
      lastKey: order.last(span),
      status: status,
      firstSeen: seen,
      lastSeen: seen
    )
  }
}
