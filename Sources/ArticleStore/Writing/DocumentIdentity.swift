import Articles
import VietnameseText

/// What a document is recognised by in other articles.
struct DocumentIdentity {
  /// The same for the same words: the kind with the number, or with the title.
  let own: String
  /// Whether `own` is a full number, which no other document has.
  let isFull: Bool
  /// Kind, serial and day, by which a loose form and a full number agree.
  let dated: String?
  /// Kind, serial and year.
  let yeared: String?

  init(_ document: DocumentFact, folding: ShortValueFolding) {
    let kind = folding.folded(document.kind)
    isFull = document.hasFullNumber
    guard let number = document.number, let serial = document.serial else {
      let parts = [document.title.map(folding.folded), document.issued?.text]
      own = ([kind] + parts.compactMap(\.self)).joined(separator: "|")
      (dated, yeared) = (nil, nil)
      return
    }
    let issued = document.issued?.text
    dated = issued.flatMap { $0.count == 10 ? "\(kind)|\(serial)|\($0)" : nil }
    yeared = document.year.map { "\(kind)|\(serial)|\($0)" }
    own = isFull ? "\(kind)|\(Self.withoutZeros(number))" : dated ?? yeared ?? "\(kind)|\(serial)"
  }

  /// `05-QĐ/TW` and `5-QĐ/TW` are one number.
  private static func withoutZeros(_ number: String) -> String {
    Folding.folded(String(number.drop { $0 == "0" }))
  }
}
