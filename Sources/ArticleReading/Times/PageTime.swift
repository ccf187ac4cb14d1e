import VietnameseText

/// Times as metadata, records, feeds and pages write them.
enum PageTime {
  /// The time that the whole text writes; missing where it names none for sure (`2 giờ trước`).
  static func period(_ text: String) -> TimePeriod? {
    guard let text = CleanText.line(text), text.utf8.count <= 200 else { return nil }
    return TimePeriod(iso: text).flatMap(plausible)
      ?? epoch(text)
      ?? LooseISO.period(text).flatMap(plausible)
      ?? FeedTime.period(text).flatMap(plausible)
      ?? TimeLine(text).flatMap { $0.rest.isEmpty ? $0.times.first : nil }
  }

  static func period(_ value: JSONValue) -> TimePeriod? {
    switch value {
    case .number(let digits): epoch(digits)
    case .string(let bytes): period(String(decoding: bytes, as: UTF8.self))
    case .array(let values): values.first.flatMap { period($0) }
    // `{"$date": "…"}`, as dumps of MongoDB write a time.
    case .object(let members): members.count == 1 ? period(members[0].value) : nil
    case .null, .bool: nil
    }
  }

  /// Seconds since 1970, or thousandths of them, of a time that the web has had.
  private static func epoch(_ text: String) -> TimePeriod? {
    let digits = text.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard digits.count == 10 || digits.count == 13, digits.allSatisfy({ $0 &- 0x30 < 10 }),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    return plausible(.second(after1970: digits.count == 13 ? number / 1000 : number))
  }

  /// Software writes 1970 and 0001 where it knows nothing; a bare number is no year of a page.
  private static func plausible(_ period: TimePeriod) -> TimePeriod? {
    (1990...2100).contains(period.day.year) && period.text.utf8.count > 4 ? period : nil
  }
}
