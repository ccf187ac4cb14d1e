/// Documents, figures, and what became of what.
extension StoreRows {
  mutating func document(
    _ id: Int,
    _ kind: String,
    number: String?,
    issued: String? = nil,
    issuer: String? = nil
  ) {
    insert(
      "document",
      [
        .number("id", id), .plain("identity", "document \(id)"), .short("kind", kind),
        .short("number", number), .date("issued", issued), .short("title", nil),
        .short("issuer", issuer),
        .short("label", [kind, number].compactMap(\.self).joined(separator: " ")),
      ]
    )
  }

  /// A number of a passage, said in a statement where one is given.
  mutating func figure(
    _ id: Int,
    in page: Place,
    said statement: Int? = nil,
    at start: Int,
    _ words: String,
    _ low: Int,
    _ unit: String
  ) {
    insert(
      "figure",
      [
        .number("id", id), .number("article", page.article), .number("passage", page.passage),
        .number("passage_number", page.number), .number("statement", statement),
        .number("start", start), .number("length", words.unicodeScalars.count),
        .short("text", words), .number("low", low), .number("high", low), .short("unit", unit),
        .short("subject", nil),
      ]
    )
  }
}
