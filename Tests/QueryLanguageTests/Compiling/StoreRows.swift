import SQLText
import VietnameseText
import Vocabulary

/// Rows of a store, written with the columns that go with each value.
struct StoreRows {
  private(set) var sql = ""

  /// A column with its value, or several that belong together.
  struct Cell {
    var columns: [(String, SQLValue)]

    static func number(_ column: String, _ value: Int?) -> Cell {
      Cell(columns: [(column, value.map { .integer(Int64($0)) } ?? .null)])
    }

    static func plain(_ column: String, _ value: String?) -> Cell {
      Cell(columns: [(column, value.map(SQLValue.text) ?? .null)])
    }

    /// A short value with its folded form, its words and its key.
    static func short(_ column: String, _ value: String?, key: (String) -> String = SortingKey.text)
      -> Cell
    {
      let folding = ShortValueFolding.vietnamese
      func cell(_ suffix: String, _ make: (String) -> String) -> (String, SQLValue) {
        (column + suffix, value.map { .text(make($0)) } ?? .null)
      }
      return Cell(columns: [
        cell("") { $0 }, cell("_folded", folding.folded), cell("_words", folding.words),
        cell("_key", key),
      ])
    }

    static func label(_ value: String) -> Cell {
      Cell(columns: [("label", .text(value)), ("label_key", .text(SortingKey.text(value)))])
    }

    /// A date with the bounds of its period.
    static func date(_ column: String, _ iso: String?) -> Cell {
      let period = iso.flatMap(TimePeriod.init(iso:))
      func cell(_ suffix: String, _ value: String?) -> (String, SQLValue) {
        (column + suffix, value.map(SQLValue.text) ?? .null)
      }
      return Cell(columns: [
        cell("", period?.text), cell("_from", period?.from), cell("_to", period?.to),
      ])
    }
  }

  mutating func insert(_ table: String, _ cells: [Cell]) {
    let columns = cells.flatMap(\.columns)
    sql += "insert into \(table) (\(columns.map(\.0).joined(separator: ", "))) values ("
    sql += columns.map(\.1.literal).joined(separator: ", ") + ");\n"
  }
}

extension StoreRows {
  mutating func place(
    _ id: Int,
    _ level: String?,
    _ name: String,
    in above: [Int] = []
  ) {
    insert(
      "place",
      [
        .number("id", id), .plain("identity", "unit \(name) \(level ?? "?") \(above)"),
        .short("name", name), .short("level", level), .number("parent", above.first),
        .number("province", above.last ?? (level == nil ? nil : id)),
        .label(above.isEmpty ? name : [level, name].compactMap(\.self).joined(separator: " ")),
      ]
    )
    for unit in above {
      insert("place_above", [.number("place", id), .number("above", unit)])
    }
  }

  mutating func organisation(_ id: Int, _ name: String, kind: String? = nil, place: Int? = nil) {
    insert(
      "organisation",
      [
        .number("id", id), .short("name", name), .plain("kind", kind), .number("place", place),
        .label(name),
      ]
    )
  }

  mutating func person(
    _ id: Int,
    _ names: [String],
    speaks: Bool,
    honorifics: [String] = [],
    seen: (first: String?, last: String?) = (nil, nil)
  ) {
    insert(
      "person",
      [
        .number("id", id), .plain("key", "person \(names[0]) \(id)"),
        .short("name", names[0], key: SortingKey.personName), .number("speaks", speaks ? 1 : 0),
        .date("first_seen", seen.first), .date("last_seen", seen.last),
      ]
    )
    for (index, name) in names.enumerated() {
      insert(
        "person_name",
        [
          .number("person", id), .short("name", name, key: SortingKey.personName),
          .number("times", names.count - index),
        ]
      )
    }
    for (index, honorific) in honorifics.enumerated() {
      insert(
        "person_honorific",
        [
          .number("person", id), .short("honorific", honorific),
          .number("times", honorifics.count - index),
        ]
      )
    }
  }

  /// `body`: the organisation with its name, which the row repeats folded.
  mutating func position(
    _ id: Int,
    of person: Int,
    _ role: String,
    _ body: (id: Int, name: String)? = nil,
    place: Int? = nil,
    status: String = "held",
    label: String
  ) {
    insert(
      "position",
      [
        .number("id", id), .number("person", person), .plain("first_key", "naming \(1000 + id)"),
        .short("role", role), .number("organisation", body?.id),
        .plain("organisation_folded", body.map { ShortValueFolding.vietnamese.folded($0.name) }),
        .number("place", place), .plain("status", status), .label(label),
      ]
    )
  }

  mutating func article(
    _ id: Int,
    _ title: String,
    published: String?,
    outlet: String? = nil,
    section: String? = nil,
    lead: String? = nil,
    authors: [String] = [],
    url: String? = nil,
    words: Int = 100
  ) {
    insert(
      "article",
      [
        .number("id", id), .plain("key", "article \(title)"), .short("title", title),
        .plain("lead", lead), .short("section", section), .short("outlet", outlet),
        .plain("url", url), .plain("file", "page-\(id).txt"), .date("published", published),
        .date("imported", "2026-02-01T08:00:00"), .number("words", words), .number("rules", 1),
      ]
    )
    for (index, author) in authors.enumerated() {
      insert(
        "article_author",
        [.number("article", id), .number("ordinal", index + 1), .short("name", author)]
      )
    }
  }

  mutating func passage(
    _ id: Int,
    of article: Int,
    _ number: Int,
    _ kind: String,
    _ text: String,
    related: Int? = nil
  ) {
    insert(
      "passage",
      [
        .number("id", id), .number("article", article), .number("number", number),
        .plain("kind", kind), .plain("text", text), .number("related", related),
      ]
    )
    insert("passage_words", [.number("rowid", id), .plain("words", Words.bare(text))])
  }

  mutating func related(
    _ id: Int,
    on article: Int,
    _ ordinal: Int,
    _ title: String,
    section: String? = nil,
    summary: String? = nil,
    target: Int? = nil
  ) {
    insert(
      "related",
      [
        .number("id", id), .number("article", article), .number("ordinal", ordinal),
        .short("title", title), .short("section", section), .plain("summary", summary),
        .number("target", target),
      ]
    )
  }

  /// Where a statement stands: its article, its passage and that one's number.
  typealias Place = (article: Int, passage: Int, number: Int)

  mutating func statement(
    _ id: Int,
    in page: Place,
    by speaker: Int?,
    _ kind: String,
    _ text: String,
    verb: String? = nil,
    quoted: String = "reported",
    date: String? = nil,
    quotes: [String] = [],
    more: [Cell] = []
  ) {
    insert(
      "statement",
      [
        .number("id", id), .number("article", page.article), .number("passage", page.passage),
        .number("passage_number", page.number), .number("ordinal", id),
        .number("speaker", speaker), .plain("kind", kind), .plain("quoted", quoted),
        .plain("attribution", verb == nil ? "continued" : "explicit"), .short("verb", verb),
        .plain("text", text), .date("date", date),
      ] + more
    )
    insert("statement_words", [.number("rowid", id), .plain("words", Words.bare(text))])
    for (index, quote) in quotes.enumerated() {
      insert(
        "statement_quote",
        [
          .number("statement", id), .number("ordinal", index + 1), .number("start", 0),
          .number("length", 1), .plain("text", quote),
        ]
      )
    }
  }

  mutating func mention(
    _ id: Int,
    in page: (article: Int, passage: Int),
    at start: Int,
    _ words: String,
    _ kind: String,
    more: [Cell] = []
  ) {
    insert(
      "mention",
      [
        .number("id", id), .number("article", page.article), .number("passage", page.passage),
        .number("start", start), .number("length", words.unicodeScalars.count),
        .plain("as_written", words), .plain("kind", kind),
      ] + more
    )
  }

  /// The second article has the text of the first, which is the earlier one.
  mutating func copy(of original: Int, is copy: Int) {
    tie("article_copy", "article", original, "copy", copy)
    tie("article_copy", "article", copy, "copy", original)
    sql += "update article set original = \(original), copy = 1 where id = \(copy);\n"
  }

  mutating func tie(_ table: String, _ first: String, _ one: Int, _ second: String, _ other: Int) {
    insert(table, [.number(first, one), .number(second, other)])
  }

  mutating func personOnPage(_ person: Int, article: Int, speaks: Bool) {
    insert(
      "article_person",
      [.number("article", article), .number("person", person), .number("speaks", speaks ? 1 : 0)]
    )
  }
}
