import VietnameseText

/// A pager that could not be run, or that ended with an error.
struct PagerError: Error, Hashable {
  var message: BilingualText
}
