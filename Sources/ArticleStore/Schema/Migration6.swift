/// What is asked of pages and mentions without any name: how long a page is, who is shown speaking.
enum Migration6 {
  static let sql = """
    create index article_words on article (words);
    -- Few mentions are of somebody who speaks, so that the index is small.
    create index mention_speaking on mention (speaking, person, passage) where speaking = 1;
    """
}
