/// The first schema.
///
/// A short value `x` that is compared stands with three more columns: `x_folded` for `=`,
/// `x_words` for `~` (the folded words, a single space between them and at both ends) and, where
/// it is sorted by, `x_key` (bytes in dictionary order). A date `x` stands with the bounds of its
/// period, `x_from` and `x_to`, half open, without an offset.
///
/// Half of the work of an import and of the size of a store are indexes, so there is none that only
/// taking an article out would need: `naming` in a mention or a statement is found by the article,
/// and the bands of an article are computed anew from its text.
enum Migration1 {
  static let sql = """
    create table setting (
      key text primary key,
      value text not null
    ) strict, without rowid;

    create table article (
      id integer primary key,
      key text not null unique,
      title text not null, title_folded text not null, title_words text not null, title_key text not null,
      lead text,
      section text, section_folded text, section_words text, section_key text,
      outlet text, outlet_folded text, outlet_words text, outlet_key text,
      url text,
      page_url text,
      file text,
      published text, published_from text, published_to text,
      modified text, modified_from text, modified_to text,
      imported text not null, imported_from text not null, imported_to text not null,
      words integer not null,
      rules integer not null,
      original integer references article on delete set null,
      copy integer not null default 0 check (copy in (0, 1)),
      check ((published is null) = (published_from is null)),
      check ((published is null) = (published_to is null))
    ) strict;
    create index article_time on article (published_from desc, key);
    create index article_title on article (title_folded);
    create index article_url on article (url) where url is not null;
    create index article_page_url on article (page_url) where page_url is not null;
    create index article_section on article (section_folded);

    create index article_original on article (original) where original is not null;
    create table article_band (
      band integer not null,
      article integer not null,
      primary key (band, article)
    ) strict, without rowid;
    create table article_likeness (
      article integer not null references article on delete cascade,
      other integer not null references article on delete cascade,
      primary key (article, other)
    ) strict, without rowid;
    create index article_likeness_other on article_likeness (other);
    create table article_copy (
      article integer not null references article on delete cascade,
      copy integer not null references article on delete cascade,
      primary key (article, copy)
    ) strict, without rowid;
    create index article_copy_back on article_copy (copy, article);

    create table article_author (
      article integer not null references article on delete cascade,
      ordinal integer not null,
      name text not null, name_folded text not null, name_words text not null, name_key text not null,
      primary key (article, ordinal)
    ) strict, without rowid;
    create index article_author_name on article_author (name_folded, article);

    create table related (
      id integer primary key,
      article integer not null references article on delete cascade,
      ordinal integer not null,
      title text not null, title_folded text not null, title_words text not null, title_key text not null,
      section text, section_folded text, section_words text, section_key text,
      summary text,
      url text,
      target integer references article on delete set null,
      unique (article, ordinal)
    ) strict;
    create index related_target on related (target) where target is not null;
    create index related_title on related (title_folded);
    create index related_url on related (url) where url is not null;

    create table passage (
      id integer primary key,
      article integer not null references article on delete cascade,
      number integer not null,
      kind text not null check (kind in ('title', 'lead', 'heading', 'body', 'caption', 'teaser')),
      related integer references related on delete cascade,
      text text not null,
      check (related is null or kind = 'teaser')
    ) strict;
    create index passage_number on passage (article, number, kind);
    create index passage_kind on passage (kind) where kind = 'caption' or kind = 'teaser';
    create index passage_related on passage (related) where related is not null;
    create virtual table passage_words
      using fts5(words, content = '', tokenize = "unicode61 remove_diacritics 0");

    create table place (
      id integer primary key,
      identity text not null unique,
      name text not null, name_folded text not null, name_words text not null, name_key text not null,
      level text, level_folded text, level_words text, level_key text,
      code text unique,
      parent integer references place,
      province integer references place,
      label text not null, label_key text not null
    ) strict;
    create index place_name on place (name_folded, level_folded);
    create index place_parent on place (parent);
    create table place_above (
      place integer not null references place on delete cascade,
      above integer not null references place on delete cascade,
      primary key (above, place)
    ) strict, without rowid;
    create index place_above_back on place_above (place, above);

    create table organisation (
      id integer primary key,
      name text not null, name_folded text not null, name_words text not null, name_key text not null,
      kind text,
      place integer references place,
      label text not null, label_key text not null
    ) strict;
    create unique index organisation_one on organisation (name_folded, ifnull(place, 0));
    create index organisation_place on organisation (place);

    create table person (
      id integer primary key,
      key text not null,
      name text not null, name_folded text not null, name_words text not null, name_key text not null,
      first_seen text, first_seen_from text, first_seen_to text,
      last_seen text, last_seen_from text, last_seen_to text,
      speaks integer not null check (speaks in (0, 1))
    ) strict;
    create index person_order on person (name_key, key);
    create index speaker_order on person (name_key, key) where speaks = 1;

    create table person_name (
      person integer not null references person on delete cascade,
      name text not null, name_folded text not null, name_words text not null, name_key text not null,
      times integer not null,
      primary key (person, name)
    ) strict, without rowid;
    create index person_name_folded on person_name (name_folded, person);

    create table person_honorific (
      person integer not null references person on delete cascade,
      honorific text not null, honorific_folded text not null,
      honorific_words text not null, honorific_key text not null,
      times integer not null,
      primary key (person, honorific)
    ) strict, without rowid;
    create index person_honorific_folded on person_honorific (honorific_folded, person);

    create table naming (
      id integer primary key,
      article integer not null references article on delete cascade,
      ordinal integer not null,
      identity text not null,
      person integer not null references person,
      names text not null,
      honorifics text not null,
      unique (article, ordinal)
    ) strict;
    create index naming_identity on naming (identity, person);
    create index naming_person on naming (person);
    create table naming_tie (
      naming integer not null references naming on delete cascade,
      tie text not null,
      primary key (naming, tie)
    ) strict, without rowid;
    -- A name with one of its ties, as a number of 64 bits: there are some ten of them for each person.
    create table person_tie (
      tie integer primary key,
      person integer not null references person on delete cascade
    ) strict;
    create index person_tie_person on person_tie (person);

    create table position (
      id integer primary key,
      person integer not null references person on delete cascade,
      first_key text not null, last_key text not null default '',
      role text not null, role_folded text not null, role_words text not null, role_key text not null,
      organisation integer references organisation,
      organisation_folded text,
      place integer references place,
      status text not null check (status in ('held', 'former', 'acting', 'elect')),
      first_seen text, first_seen_from text, first_seen_to text,
      last_seen text, last_seen_from text, last_seen_to text,
      label text not null, label_key text not null
    ) strict;
    create unique index position_one
      on position (person, role_folded, ifnull(organisation, 0), ifnull(place, 0));
    create index position_role on position (role_folded, organisation_folded, place, person);
    create index position_organisation on position (organisation, role_folded, place, person);
    create index position_place on position (place, role_folded, organisation, person);

    create table mention (
      id integer primary key,
      article integer not null references article on delete cascade,
      passage integer not null references passage on delete cascade,
      start integer not null check (start >= 0),
      length integer not null check (length > 0),
      as_written text not null,
      kind text not null
        check (kind in ('person', 'position', 'place', 'organisation', 'document')),
      naming integer,
      person integer references person,
      position integer references position,
      place integer references place,
      organisation integer references organisation,
      status text check (status in ('held', 'former', 'acting', 'elect')),
      speaking integer not null default 0 check (speaking in (0, 1))
    ) strict;
    create index mention_passage on mention (passage, start);
    create index mention_article on mention (article);
    create index mention_person on mention (person, passage) where person is not null;
    create index mention_position on mention (position, passage) where position is not null;
    create index mention_place on mention (place, passage) where place is not null;
    create index mention_organisation on mention (organisation, passage)
      where organisation is not null;

    create table article_person (
      article integer not null references article on delete cascade,
      person integer not null references person on delete cascade,
      speaks integer not null check (speaks in (0, 1)),
      primary key (article, person)
    ) strict, without rowid;
    create index article_person_back on article_person (person, article, speaks);
    create table article_place (
      article integer not null references article on delete cascade,
      place integer not null references place on delete cascade,
      primary key (article, place)
    ) strict, without rowid;
    create index article_place_back on article_place (place, article);
    create table article_organisation (
      article integer not null references article on delete cascade,
      organisation integer not null references organisation on delete cascade,
      primary key (article, organisation)
    ) strict, without rowid;
    create index article_organisation_back on article_organisation (organisation, article);

    create table statement (
      id integer primary key,
      article integer not null references article on delete cascade,
      passage integer not null references passage on delete cascade,
      passage_number integer not null,
      ordinal integer not null,
      naming integer,
      speaker integer references person,
      kind text not null check (kind in ('says', 'stresses', 'assesses', 'asks', 'proposes',
        'orders', 'commits', 'agrees', 'refuses')),
      quoted text not null check (quoted in ('direct', 'partly', 'reported')),
      attribution text not null check (attribution in ('explicit', 'continued')),
      verb text, verb_folded text, verb_words text, verb_key text,
      text text not null,
      date text, date_from text, date_to text,
      occasion text, occasion_folded text, occasion_words text, occasion_key text,
      behalf_organisation integer references organisation,
      behalf_place integer references place,
      addressee_organisation integer references organisation,
      addressee_place integer references place,
      unique (passage, ordinal),
      check (behalf_organisation is null or behalf_place is null),
      check (addressee_organisation is null or addressee_place is null)
    ) strict;
    create index statement_article on statement (article, passage_number, ordinal);
    create index statement_speaker on statement (speaker, kind, date_from);
    create index statement_kind on statement (kind, date_from);
    create index statement_behalf_place on statement (behalf_place)
      where behalf_place is not null;
    create index statement_behalf_organisation on statement (behalf_organisation)
      where behalf_organisation is not null;
    create index statement_addressee_place on statement (addressee_place)
      where addressee_place is not null;
    create index statement_addressee_organisation on statement (addressee_organisation)
      where addressee_organisation is not null;
    create virtual table statement_words
      using fts5(words, content = '', tokenize = "unicode61 remove_diacritics 0");

    create table statement_piece (
      statement integer not null references statement on delete cascade,
      ordinal integer not null,
      start integer not null, length integer not null,
      primary key (statement, ordinal)
    ) strict, without rowid;
    create table statement_quote (
      statement integer not null references statement on delete cascade,
      ordinal integer not null,
      start integer not null, length integer not null,
      text text not null,
      primary key (statement, ordinal)
    ) strict, without rowid;
    """
}
