import Articles

/// A document as words of a passage name it.
struct DocumentNaming {
  var fact: DocumentFact
  /// The tokens from the word of the kind to the number, the day or the year.
  var range: Range<Int>
}
