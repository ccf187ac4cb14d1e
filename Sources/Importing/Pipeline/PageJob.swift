import VietnameseText
import ArticleReading
import ArticleStore

/// A record of an input on its way through the import, and where it came from.
struct PageJob: Sendable {
  var record: InputRecord
  /// What messages call the input.
  var name: String
  /// The full path of the file, where there is one.
  var file: String?
  /// The folder that the file was found in, as an index; missing for what was named itself.
  var folder: Int?
}

/// What reading and understanding a page gave.
enum PageResult: Sendable {
  case understood(ArticleRecord, notes: [BilingualText])
  /// It is not to be stored.
  case looked(title: String, Understanding, notes: [BilingualText])
  /// The store held it before the import began.
  case known(title: String)
  case refused(ReadingError)

  /// What is to be stored, if anything.
  var record: ArticleRecord? {
    if case .understood(let record, _) = self { record } else { nil }
  }
}
