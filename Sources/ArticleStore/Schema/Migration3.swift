/// Numbers with what they measure or count.
///
/// `low` and `high` are whole numbers where they can be, so that 70 is shown as 70, not as 70.0.
enum Migration3 {
  static let sql = """
    create table figure (
      id integer primary key,
      article integer not null references article on delete cascade,
      passage integer not null references passage on delete cascade,
      passage_number integer not null,
      statement integer references statement on delete set null,
      start integer not null check (start >= 0),
      length integer not null check (length > 0),
      text text not null, text_folded_own text, text_words_own text, text_key text not null,
      text_folded text as (ifnull(text_folded_own, lower(text))),
      text_words text as (ifnull(text_words_own, ' ' || text_folded || ' ')),
      low any,
      high any,
      unit text not null, unit_folded_own text, unit_words_own text, unit_key text not null,
      unit_folded text as (ifnull(unit_folded_own, lower(unit))),
      unit_words text as (ifnull(unit_words_own, ' ' || unit_folded || ' ')),
      comparison_own text
        check (comparison_own = 'at least' or comparison_own = 'at most' or
          comparison_own = 'about'),
      comparison text as (ifnull(comparison_own, 'exactly')),
      subject text, subject_folded_own text, subject_words_own text, subject_key text,
      subject_folded text as (ifnull(subject_folded_own, lower(subject))),
      subject_words text as (ifnull(subject_words_own, ' ' || subject_folded || ' ')),
      check (low is not null or high is not null),
      check (typeof(low) <> 'text' and typeof(low) <> 'blob'),
      check (typeof(high) <> 'text' and typeof(high) <> 'blob')
    ) strict;
    create index figure_article on figure (article, passage_number, start);
    create index figure_passage on figure (passage, start);
    create index figure_statement on figure (statement) where statement is not null;
    create index figure_unit on figure (unit_folded, low);
    """
}
