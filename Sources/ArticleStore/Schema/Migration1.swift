/// The first schema.
///
/// A short value `x` that is compared stands with three more columns: `x_folded` for `=`,
/// `x_words` for `~` (the folded words, a single space between them and at both ends) and, where
/// it is sorted by, `x_key` (bytes in dictionary order). A date `x` stands with the bounds of its
/// period, `x_from` and `x_to`, half open, without an offset.
///
/// Two of these are nearly always what SQLite can say by itself: `x_folded` is `x` in lower case,
/// `x_words` is that between spaces. Only the others are stored, in `x_folded_own` and
/// `x_words_own`. `lower` changes the letters of ASCII, in some builds of SQLite others too; those
/// make no difference, since a text that has capitals among them has a form of its own. A role and an
/// honorific have many rows that are found by an index alone, which SQLite does for stored columns
/// only.
///
/// Of a kind, the words are compared one by one: for an `in` of three or more SQLite fills a table in
/// memory at each insertion, which takes longer than the insertion itself.
/// https://www.sqlite.org/opcode.html#OpenEphemeral
///
/// A kind that most rows have is made when it is read, too; only the others are stored.
///
/// Words of a page that are known by their place in a passage are cut out of it, not stored again.
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
      title text not null, title_folded_own text, title_words_own text, title_key text not null,
      title_folded text as (ifnull(title_folded_own, lower(title))),
      title_words text as (ifnull(title_words_own, ' ' || title_folded || ' ')),
      -- The lead is the end of a passage; only another one is stored as a text.
      lead text, lead_number integer, lead_start integer,
      section text, section_folded_own text, section_words_own text, section_key text,
      section_folded text as (ifnull(section_folded_own, lower(section))),
      section_words text as (ifnull(section_words_own, ' ' || section_folded || ' ')),
      outlet text, outlet_folded_own text, outlet_words_own text, outlet_key text,
      outlet_folded text as (ifnull(outlet_folded_own, lower(outlet))),
      outlet_words text as (ifnull(outlet_words_own, ' ' || outlet_folded || ' ')),
      url text,
      page_url text,
      file text,
      published text, published_from text, published_to text,
      modified text, modified_from text, modified_to text,
      -- A second, unlike the other dates.
      imported text not null,
      imported_from text as (substr(imported, 1, 19)),
      imported_to text as (strftime('%Y-%m-%dT%H:%M:%S', substr(imported, 1, 19), '+1 second')),
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
      name text not null, name_folded_own text, name_words_own text, name_key text not null,
      name_folded text as (ifnull(name_folded_own, lower(name))),
      name_words text as (ifnull(name_words_own, ' ' || name_folded || ' ')),
      primary key (article, ordinal)
    ) strict, without rowid;
    create index article_author_name on article_author (name_folded, article);

    create table related (
      id integer primary key,
      article integer not null references article on delete cascade,
      ordinal integer not null,
      title text not null, title_folded_own text, title_words_own text, title_key text not null,
      title_folded text as (ifnull(title_folded_own, lower(title))),
      title_words text as (ifnull(title_words_own, ' ' || title_folded || ' ')),
      section text, section_folded_own text, section_words_own text, section_key text,
      section_folded text as (ifnull(section_folded_own, lower(section))),
      section_words text as (ifnull(section_words_own, ' ' || section_folded || ' ')),
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
      kind text not null
        check (kind = 'title' or kind = 'lead' or kind = 'heading' or kind = 'body' or
          kind = 'caption' or kind = 'teaser'),
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
      name text not null, name_folded_own text, name_words_own text, name_key text not null,
      name_folded text as (ifnull(name_folded_own, lower(name))),
      name_words text as (ifnull(name_words_own, ' ' || name_folded || ' ')),
      level text, level_folded_own text, level_words_own text, level_key text,
      level_folded text as (ifnull(level_folded_own, lower(level))),
      level_words text as (ifnull(level_words_own, ' ' || level_folded || ' ')),
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
      name text not null, name_folded_own text, name_words_own text, name_key text not null,
      name_folded text as (ifnull(name_folded_own, lower(name))),
      name_words text as (ifnull(name_words_own, ' ' || name_folded || ' ')),
      kind text,
      place integer references place,
      label text as (name), label_key text as (name_key)
    ) strict;
    create unique index organisation_one on organisation (name_folded, ifnull(place, 0));
    create index organisation_place on organisation (place);

    create table person (
      id integer primary key,
      key text not null,
      name text not null, name_folded_own text, name_words_own text, name_key text not null,
      name_folded text as (ifnull(name_folded_own, lower(name))),
      name_words text as (ifnull(name_words_own, ' ' || name_folded || ' ')),
      first_seen text, first_seen_from text, first_seen_to text,
      last_seen text, last_seen_from text, last_seen_to text,
      speaks integer not null check (speaks in (0, 1))
    ) strict;
    create index person_order on person (name_key, key);
    create index speaker_order on person (name_key, key) where speaks = 1;

    create table person_name (
      person integer not null references person on delete cascade,
      name text not null, name_folded_own text, name_words_own text, name_key text not null,
      name_folded text as (ifnull(name_folded_own, lower(name))),
      name_words text as (ifnull(name_words_own, ' ' || name_folded || ' ')),
      times integer not null,
      primary key (person, name)
    ) strict, without rowid;
    create index person_name_folded on person_name (name_folded, person);

    create table person_honorific (
      person integer not null references person on delete cascade,
      honorific text not null, honorific_folded text not null, honorific_words_own text, honorific_key text not null,
      honorific_words text as (ifnull(honorific_words_own, ' ' || honorific_folded || ' ')),
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
      ties text not null,
      unique (article, ordinal)
    ) strict;
    create index naming_identity on naming (identity, person);
    create index naming_person on naming (person);
    -- The ties of a naming are an array in JSON: rows of their own would take twice the room.
    create view naming_tie (naming, tie) as
      select n.id, t.value from naming n join json_each(n.ties) t;
    -- A name with one of its ties, as a number of 64 bits: there are some five of them for each person.
    create table person_tie (
      tie integer primary key,
      person integer not null references person on delete cascade
    ) strict;
    create index person_tie_person on person_tie (person);

    create table position (
      id integer primary key,
      person integer not null references person on delete cascade,
      first_key text not null, last_key text not null default '',
      role text not null, role_folded text not null, role_words_own text, role_key text not null,
      role_words text as (ifnull(role_words_own, ' ' || role_folded || ' ')),
      organisation integer references organisation,
      organisation_folded text,
      place integer references place,
      status text not null
        check (status = 'held' or status = 'former' or status = 'acting' or status = 'elect'),
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
      kind text as (case when position is not null then 'position'
        when person is not null then 'person' when place is not null then 'place'
        when organisation is not null then 'organisation' else 'document' end),
      naming integer,
      person integer references person,
      position integer references position,
      place integer references place,
      organisation integer references organisation,
      status text
        check (status = 'held' or status = 'former' or status = 'acting' or status = 'elect'),
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
      kind text not null
        check (kind = 'says' or kind = 'stresses' or kind = 'assesses' or kind = 'asks' or
          kind = 'proposes' or kind = 'orders' or kind = 'commits' or kind = 'agrees' or
          kind = 'refuses'),
      quoted_own text check (quoted_own in ('direct', 'partly')),
      attribution_own text check (attribution_own in ('continued')),
      quoted text as (ifnull(quoted_own, 'reported')),
      attribution text as (ifnull(attribution_own, 'explicit')),
      verb text, verb_folded_own text, verb_words_own text, verb_key text,
      verb_folded text as (ifnull(verb_folded_own, lower(verb))),
      verb_words text as (ifnull(verb_words_own, ' ' || verb_folded || ' ')),
      -- From the first word to the last; `text` is there where others stand between.
      start integer not null, length integer not null, text text,
      date text, date_from text, date_to text,
      occasion text, occasion_folded_own text, occasion_words_own text, occasion_key text,
      occasion_folded text as (ifnull(occasion_folded_own, lower(occasion))),
      occasion_words text as (ifnull(occasion_words_own, ' ' || occasion_folded || ' ')),
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
      primary key (statement, ordinal)
    ) strict, without rowid;
    """
}
