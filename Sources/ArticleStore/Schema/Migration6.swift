import GRDB

/// Who is known by which tie, under 64 bits instead of two texts.
///
/// Articles tell some ten ties of each person, most of them once: with its texts twice, in the table
/// and in its index, this was a seventh of a store.
enum Migration6 {
  static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        create table person_tie_new (
          tie integer primary key,
          person integer not null references person on delete cascade
        ) strict;
        """
    )
    let insertion = try database.makeStatement(
      sql: "insert or ignore into person_tie_new (tie, person) values (?1, ?2)"
    )
    let old = try Row.fetchCursor(database, sql: "select identity, tie, person from person_tie")
    while let row = try old.next() {
      let key = TieKey(identity: row[0], tie: row[1])
      let person: Int64 = row[2]
      try insertion.execute(arguments: [key.number, person])
    }
    try database.execute(
      sql: """
        drop table person_tie;
        alter table person_tie_new rename to person_tie;
        create index person_tie_person on person_tie (person);
        """
    )
  }
}
