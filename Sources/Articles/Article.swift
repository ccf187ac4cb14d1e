package import VietnameseText

/// One page as it was read: what stands in it and what is said about it, before any fact is found.
package struct Article: Hashable, Sendable {
  /// The headline; never empty.
  package var title: String
  /// The paragraph that sums the article up, without the outlet's mark (`TTTĐ - `).
  package var lead: String?
  /// The section of the paper that the page stands in (`Tin tức`).
  package var section: String?
  /// Who publishes the page, as its mark or its metadata name it (`TTTĐ`).
  package var outlet: String?
  /// The bylines, in page order.
  ///
  /// They are not people of the story.
  package var authors: [String]
  /// Where the page is to be found, when the page says so.
  ///
  /// The canonical address where it gives one; by it an article is known again.
  package var url: String?
  /// The address that the page was taken from, where that is another one.
  package var pageURL: String?
  /// When the page was published, in Việt Nam time.
  package var published: TimePeriod?
  /// When the page was last changed, in Việt Nam time.
  package var modified: TimePeriod?
  /// The blocks of the page in page order; `passages[i].number == i + 1`.
  package var passages: [Passage]
  /// The other pages that this one points to, in page order.
  package var related: [RelatedPage]

  package init(
    title: String,
    lead: String? = nil,
    section: String? = nil,
    outlet: String? = nil,
    authors: [String] = [],
    url: String? = nil,
    pageURL: String? = nil,
    published: TimePeriod? = nil,
    modified: TimePeriod? = nil,
    passages: [Passage] = [],
    related: [RelatedPage] = []
  ) {
    self.title = title
    self.lead = lead
    self.section = section
    self.outlet = outlet
    self.authors = authors
    self.url = url
    self.pageURL = pageURL
    self.published = published
    self.modified = modified
    self.passages = passages
    self.related = related
  }

  /// Takes the address that the page is to be known by, and the one that it was taken from.
  package mutating func take(canonical: String?, own: String?) {
    url = canonical ?? own
    pageURL = own == url ? nil : own
  }
}
