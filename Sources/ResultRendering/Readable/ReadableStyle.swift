import SQLText

/// How values become words: in full for files, short for the eye in tables.
struct ReadableStyle {
  /// Dates without `T` and offset, numbers with four decimals at most.
  var isShort: Bool

  /// The text of a nested value; missing where there is none.
  func text(of value: JSONValue, _ type: ResultType) -> String? {
    switch value {
    case .null: nil
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let digits): number(digits, type)
    case .string(let text): type == .date ? date(text) : text
    case .array(let values): list(values, type)
    case .object(let members): object(members, type)
    }
  }

  func text(of number: Int64, _ type: ResultType) -> String {
    type == .boolean ? (number == 0 ? "false" : "true") : String(number)
  }

  /// Missing where the number is not finite.
  func text(of number: Double) -> String? {
    guard number.isFinite else { return nil }
    guard isShort, number.magnitude < 1e11 else { return number.description }
    let rounded = (number * 10_000).rounded() / 10_000
    if rounded == 0, number != 0 { return number.description }
    let text = rounded.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// `2026-01-30 20:44` for `2026-01-30T20:44:00+07:00`; other dates are short already.
  func date(_ text: String) -> String {
    guard isShort, text.utf8.count == 25, text.hasSuffix("+07:00"),
      let mark = text.firstIndex(of: "T")
    else { return text }
    let time = text[text.index(after: mark)...].dropLast(6)
    return "\(text[..<mark]) \(time.hasSuffix(":00") ? time.dropLast(3) : time)"
  }

  private func number(_ digits: String, _ type: ResultType) -> String? {
    switch type {
    case .boolean: digits == "0" ? "false" : "true"
    case .text, .integer, .date, .array, .object: digits
    case .real: Double(digits).map { text(of: $0) } ?? digits
    }
  }

  private func list(_ values: [JSONValue], _ type: ResultType) -> String? {
    var element = type
    if case .array(let inner) = type { element = inner }
    let texts = values.map { text(of: $0, element) ?? "" }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private func object(_ members: [JSONValue.Member], _ type: ResultType) -> String? {
    var columns: [ResultColumn] = []
    if case .object(let named) = type { columns = named }
    let texts = members.compactMap { member in
      let column = columns.first { $0.name == member.name }
      return text(of: member.value, column?.type ?? .text)
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
