import Articles

/// Where the lead of an article stands: it is the end of a passage, without the mark of an outlet.
struct LeadPlace {
  /// The lead itself, where it is the end of no passage.
  var text: String?
  var number: Int?
  /// The code points of the passage before it.
  var start: Int?

  init(of article: Article) {
    guard let lead = article.lead else { return }
    let passage = article.passages.first { $0.kind == .lead && $0.text.utf8.hasSuffix(lead.utf8) }
    if let passage {
      number = passage.number
      start = passage.text.unicodeScalars.count - lead.unicodeScalars.count
    } else {
      text = lead
    }
  }

  /// The lead, in a select from `article`.
  static let sql = """
    ifnull(lead, (select substr(text, lead_start + 1) from passage
      where passage.article = article.id and number = lead_number))
    """
}

extension String.UTF8View {
  fileprivate func hasSuffix(_ end: String.UTF8View) -> Bool {
    suffix(end.count).elementsEqual(end)
  }
}
