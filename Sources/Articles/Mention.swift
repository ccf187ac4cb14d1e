/// A stretch of a passage that names something.
package struct Mention: Hashable, Sendable {
  /// What is named, as an index in the list of that kind in `ArticleFacts`.
  package enum Subject: Hashable, Sendable {
    /// `speaking`: the words show or tell that the person speaks here.
    case person(Int, speaking: Bool)
    /// From the first word of the role to the last word that it uses.
    case position(Int, status: PositionFact.Status)
    case place(Int)
    case organisation(Int)
    case document(Int)
  }

  package var span: TextSpan
  package var subject: Subject

  package init(span: TextSpan, subject: Subject) {
    self.span = span
    self.subject = subject
  }
}
