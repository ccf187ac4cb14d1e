import ArticleStore
import Articles
import VietnameseText

/// Small invented articles.
enum InventedRecord {
  /// An article that names one person.
  static func naming(_ name: String, number: Int, ties: [String]) -> ArticleRecord {
    var facts = ArticleFacts()
    facts.people = [PersonFact(name: name, names: [name: 1])]
    let span = TextSpan(passage: 1, start: 0, length: name.unicodeScalars.count)
    facts.mentions = [Mention(span: span, subject: .person(0, speaking: false))]
    return ArticleRecord(
      article: Article(
        title: "Bài \(number)",
        passages: [
          Passage(number: 1, kind: .title, text: "Bài \(number)"),
          Passage(number: 2, kind: .body, text: "\(name) có mặt."),
        ]
      ),
      facts: facts,
      identities: [PersonIdentity(name: Folding.folded(name), ties: ties)],
      file: nil,
      rules: 1
    )
  }

  /// An article without any fact.
  static func page(_ article: Article) -> ArticleRecord {
    ArticleRecord(article: article, facts: ArticleFacts(), identities: [], file: nil, rules: 1)
  }
}
