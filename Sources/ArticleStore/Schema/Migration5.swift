/// What users have corrected, kept beside the facts.
///
/// A correction speaks of articles by their key, of people by their name and ties, of words by their
/// passage's text: it holds for facts that are found anew and for articles that come later.
enum Migration5 {
  static let sql = """
    create table correction (
      id integer primary key,
      kind text not null check (kind = 'merge' or kind = 'split' or kind = 'strike'),
      made text not null,
      note text not null
    ) strict;

    create table correction_tie (
      identity text not null,
      tie text not null,
      correction integer not null references correction on delete cascade,
      primary key (identity, tie, correction)
    ) strict, without rowid;
    create index correction_tie_back on correction_tie (correction);

    create table correction_naming (
      article text not null,
      identity text not null,
      occurrence integer not null,
      correction integer not null references correction on delete cascade,
      primary key (article, identity, occurrence, correction)
    ) strict, without rowid;
    create index correction_naming_back on correction_naming (correction);

    create table struck (
      correction integer not null references correction on delete cascade,
      kind text not null
        check (kind = 'position' or kind = 'statement' or kind = 'mention' or
          kind = 'figure' or kind = 'document'),
      subject text not null,
      article text,
      passage text,
      start integer,
      length integer,
      check ((article is null) = (passage is null))
    ) strict;
    create index struck_correction on struck (correction);
    create index struck_article on struck (article) where article is not null;

    create table struck_in (
      subject text not null,
      article integer not null references article on delete cascade,
      primary key (subject, article)
    ) strict, without rowid;
    create index struck_in_article on struck_in (article);

    create table person_unsettled (
      person integer primary key references person on delete cascade
    ) strict;
    """
}
