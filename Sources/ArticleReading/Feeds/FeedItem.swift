/// An item of a feed as it stands there, before its texts are cleaned.
struct FeedItem: Hashable, Sendable {
  var title = ""
  var summary = ""
  var content = ""
  var link = ""
  var published = ""
  var modified = ""
  var section = ""
  var authors: [String] = []
  /// The title of the feed.
  var outlet = ""

  func article() throws(ReadingError) -> ReadArticle {
    throw ReadingError(.empty)
  }
}
