/// Another page that a page points to, as its box names it.
package struct RelatedPage: Hashable, Sendable {
  package var title: String
  package var section: String?
  package var summary: String?
  package var url: String?

  package init(title: String, section: String? = nil, summary: String? = nil, url: String? = nil) {
    self.title = title
    self.section = section
    self.summary = summary
    self.url = url
  }
}
