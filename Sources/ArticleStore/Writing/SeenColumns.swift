import SQLText
import VietnameseText

/// The columns `first_seen` and `last_seen`, which only ever grow apart.
enum SeenColumns {
  /// The values of a period, in the order of the parameters that `widened` is given.
  static func values(_ period: TimePeriod?) -> [SQLValue] {
    guard let period else { return [.null, .null, .null] }
    return [.text(period.text), .text(period.from), .text(period.to)]
  }

  /// Assignments that take a period in, given as three SQL expressions; what is missing changes
  /// nothing.
  static func widened(text: String, from: String, to: String) -> String {
    let new = ["": text, "_from": from, "_to": to]
    return ["first_seen", "last_seen"].flatMap { column in
      let sign = column == "first_seen" ? "<" : ">"
      let isBetter = """
        \(from) is not null and (\(column)_from is null \
        or (\(from), \(to)) \(sign) (\(column)_from, \(column)_to))
        """
      return ["", "_from", "_to"].map { part in
        "\(column)\(part) = case when \(isBetter) then \(new[part] ?? text) else \(column)\(part) end"
      }
    }.joined(separator: ", ")
  }
}
