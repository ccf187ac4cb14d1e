import SQLText
import VietnameseText
import Vocabulary

/// Rows of a store, written with the columns that go with each value.
struct StoreRows {
  private(set) var sql = ""
  /// The texts of passages, from which words are cut.
  private var texts: [Int: String] = [:]

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
        cell("") { $0 }, cell("_folded_own", folding.folded), cell("_words_own", folding.words),
        cell("_key", key),
      ])
    }

    /// The same where the folded form is stored in every row.
    static func indexed(_ column: String, _ value: String) -> Cell {
      var cell = short(column, value)
      cell.columns[1].0 = column + "_folded"
      return cell
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

/// Stretches of a passage's text, in code points.
private enum Passage {
  /// Where some words begin; missing where they are not there.
  static func place(of words: String, in text: String) -> Int? {
    guard let found = text.firstRange(of: words) else { return nil }
    return text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
  }

  /// As many code points as other words have.
  static func words(of text: String, from start: Int, like words: String) -> String {
    let scalars = text.unicodeScalars.dropFirst(start).prefix(words.unicodeScalars.count)
    return String(String.UnicodeScalarView(scalars))
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
          .number("person", id), .indexed("honorific", honorific),
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
        .indexed("role", role), .number("organisation", body?.id),
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
        .plain("imported", "2026-02-01T08:00:00+07:00"), .number("words", words),
        .number("rules", 1),
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
    texts[id] = text
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
    let passage = texts[page.passage] ?? ""
    // One stretch of the passage is cut out of it; several are stored.
    let place = Passage.place(of: text, in: passage)
    insert(
      "statement",
      [
        .number("id", id), .number("article", page.article), .number("passage", page.passage),
        .number("passage_number", page.number), .number("ordinal", id),
        .number("speaker", speaker), .plain("kind", kind),
        .plain("quoted_own", quoted == "reported" ? nil : quoted),
        .plain("attribution_own", verb == nil ? "continued" : nil), .short("verb", verb),
        .number("start", place ?? 0), .number("length", text.unicodeScalars.count),
        .plain("text", place == nil ? text : nil), .date("date", date),
      ] + more
    )
    if let place {
      insert(
        "statement_piece",
        [
          .number("statement", id), .number("ordinal", 1), .number("start", place),
          .number("length", text.unicodeScalars.count),
        ]
      )
    }
    insert("statement_words", [.number("rowid", id), .plain("words", Words.bare(text))])
    for (index, quote) in quotes.enumerated() {
      insert(
        "statement_quote",
        [
          .number("statement", id), .number("ordinal", index + 1),
          .number("start", Passage.place(of: quote, in: passage)),
          .number("length", quote.unicodeScalars.count),
        ]
      )
    }
  }

  mutating func mention(
    _ id: Int,
    in page: (article: Int, passage: Int),
    at start: Int,
    _ words: String,
    more: [Cell] = []
  ) {
    precondition(
      Passage.words(of: texts[page.passage] ?? "", from: start, like: words) == words,
      "\(words) stands elsewhere in passage \(page.passage)"
    )
    insert(
      "mention",
      [
        .number("id", id), .number("article", page.article), .number("passage", page.passage),
        .number("start", start), .number("length", words.unicodeScalars.count),
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
