/// Documents and where articles cite them.
///
/// A citation is what one article tells of one document; a document is what all its citations tell
/// together. A citation without a full number belongs to the one full number that agrees with it, so
/// each keeps what it could agree by: `dated` and `yeared`.
enum Migration2 {
  static let sql = """
    create table document (
      id integer primary key,
      identity text not null unique,
      kind text not null, kind_folded_own text, kind_words_own text, kind_key text not null,
      kind_folded text as (ifnull(kind_folded_own, lower(kind))),
      kind_words text as (ifnull(kind_words_own, ' ' || kind_folded || ' ')),
      number text, number_folded_own text, number_words_own text, number_key text,
      number_folded text as (ifnull(number_folded_own, lower(number))),
      number_words text as (ifnull(number_words_own, ' ' || number_folded || ' ')),
      issued text, issued_from text, issued_to text,
      title text, title_folded_own text, title_words_own text, title_key text,
      title_folded text as (ifnull(title_folded_own, lower(title))),
      title_words text as (ifnull(title_words_own, ' ' || title_folded || ' ')),
      issuer text, issuer_folded_own text, issuer_words_own text, issuer_key text,
      issuer_folded text as (ifnull(issuer_folded_own, lower(issuer))),
      issuer_words text as (ifnull(issuer_words_own, ' ' || issuer_folded || ' ')),
      label text not null, label_folded_own text, label_words_own text, label_key text not null,
      label_folded text as (ifnull(label_folded_own, lower(label))),
      label_words text as (ifnull(label_words_own, ' ' || label_folded || ' '))
    ) strict;
    create index document_number on document (number_folded, kind_folded);
    create index document_kind on document (kind_folded, issued_from);
    create index document_title on document (title_folded);
    create index document_label on document (label_folded);

    create table citation (
      id integer primary key,
      article integer not null references article on delete cascade,
      ordinal integer not null,
      document integer not null references document,
      first_key text not null,
      identity text not null,
      is_full integer not null check (is_full in (0, 1)),
      dated text,
      yeared text,
      kind text not null,
      number text,
      issued text,
      title text,
      issuer text,
      unique (article, ordinal)
    ) strict;
    create index citation_document on citation (document, is_full desc, first_key);
    create index citation_identity on citation (identity);
    create index citation_dated on citation (dated, is_full, identity) where dated is not null;
    create index citation_yeared on citation (yeared, is_full, identity) where yeared is not null;
    create index citation_issued on citation (document, length(issued) desc, first_key)
      where issued is not null;
    create index citation_title on citation (document, first_key) where title is not null;
    create index citation_issuer on citation (document, first_key) where issuer is not null;

    alter table mention add column citation integer references citation on delete cascade;
    alter table mention add column document integer references document;
    create index mention_citation on mention (citation) where citation is not null;
    create index mention_document on mention (document, passage) where document is not null;
    """
}
