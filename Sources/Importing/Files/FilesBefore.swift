import ArticleReading
import ArticleStore
import VietnameseText

/// The files whose articles the store held before the import.
///
/// A page without an address that was changed may be a new article as far as anybody can tell, and
/// then stands beside the one that its file gave before: whoever imports it is told.
final class FilesBefore {
  private let store: ArticleStore?
  /// By their hashes: a store may hold a million, and one that is taken for another costs a note.
  private var files: Set<Int>?

  init(in store: ArticleStore?) {
    self.store = store
  }

  /// Whether they tell anything of a page; a dump with many pages gives others each time.
  func tell(of job: PageJob) -> Bool { job.record.number == nil && job.file != nil }

  /// Looks which they are, the first time that it is asked: before the page in question is stored.
  func look() throws {
    guard files == nil else { return }
    var found: Set<Int> = []
    try store?.eachFile { found.insert($0.hashValue) }
    files = found
  }

  /// Whether the file of a page is one of them.
  func contain(_ job: PageJob) -> Bool {
    guard tell(of: job), let file = job.file else { return false }
    return files?.contains(file.hashValue) ?? false
  }

  static let note = BilingualText(
    """
    this file gave another article before, which stays in the store beside this one: without an \
    address, or the same outlet, title and date, nobody can tell that it is the same
    """,
    vi: """
      tệp này trước đây cho một bài khác, bài đó vẫn ở trong kho bên cạnh bài này: không có địa chỉ, \
      hoặc cùng tờ báo, đầu đề và ngày, thì không biết được đó là cùng một bài
      """
  )
}
