import Articles
import VietnameseText

/// Texts whose order is that of the articles' times, then their keys, then the places in the page.
///
/// What comes first or last by them does not depend on the order of import.
struct PageOrder {
  private let first: String
  private let last: String

  init(_ page: StoredPage) {
    self.init(published: page.article.published, key: page.key)
  }

  init(published: TimePeriod?, key: String) {
    // A page without a date is neither the earliest nor the latest.
    first = "\(published?.from ?? "~") \(key)"
    last = "\(published?.from ?? "") \(key)"
  }

  /// The smallest of these is the first naming.
  func first(_ span: TextSpan) -> String { "\(first) \(Self.place(span))" }

  /// The largest of these is the latest naming.
  func last(_ span: TextSpan) -> String { "\(last) \(Self.place(span))" }

  /// The place of a person among those of all articles.
  func first(person: Int) -> String { "\(first) \(Self.padded(person, to: 5))" }

  private static func place(_ span: TextSpan) -> String {
    "\(padded(span.passage, to: 6)) \(padded(span.start, to: 8))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
