/// Which older units became which in July 2025.
enum Migration4 {
  static let sql = """
    create table place_change (
      newer integer not null references place on delete cascade,
      older integer not null references place on delete cascade,
      primary key (newer, older)
    ) strict, without rowid;
    create index place_change_older on place_change (older, newer);
    """
}
