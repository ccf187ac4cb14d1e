import ArticleReading
import ArticleStore
import VietnameseText

/// The files whose articles the store held before the import.
///
/// A page without an address that was changed may be a new article as far as anybody can tell, and
/// then stands beside the one that its file gave before: whoever imports it is told.
final class FilesBefore {
  private let store: ArticleStore?
  private var files: Set<String>?

  init(in store: ArticleStore?) {
    self.store = store
  }

  /// Looks which they are, the first time that it is asked: before anything else is stored.
  func look() {
    guard files == nil else { return }
    do {
      files = try store?.files() ?? []
    } catch {
      // The store that is to be written says what is wrong with it.
      files = []
    }
  }

  /// Whether the file of a page is one of them; a dump with many pages is none that tells anything.
  func contain(_ job: PageJob) -> Bool {
    guard job.record.number == nil, let file = job.file else { return false }
    return files?.contains(file) ?? false
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
