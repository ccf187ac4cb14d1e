/// The words of a statement, which are cut out of its passage where they are one stretch of it.
enum StatementText {
  /// In a select from `statement`.
  static let sql = """
    ifnull(statement.text, (select substr(passage.text, statement.start + 1, statement.length)
      from passage where passage.id = statement.passage))
    """
}
