package import VietnameseText

/// Which keys of a JSON record hold what.
package struct KeyMap: Hashable, Sendable {
  /// What a record can tell of its article.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case title, lead, text, captions, published, modified, fetched, authors, outlet, section, url
    case canonical, related
  }

  /// The keys of each field in the order in which they are tried; a dot leads into an object.
  private(set) var keys: [Field: [String]]
  /// The keys at the top of a record that may hold something.
  private(set) var top: Set<String>

  /// The keys that crawlers and feeds use.
  package init() {
    keys = [
      .title: ["title", "headline"],
      .lead: ["lead", "summary", "description", "sapo", "abstract"],
      .text: [
        "text", "content", "body", "paragraphs", "maintext", "articleBody", "content_html",
        "content_text",
      ],
      .captions: ["captions"],
      .published: [
        "published", "date_published", "publish_date", "published_at", "publishedAt",
        "datePublished", "pubDate", "date", "time",
      ],
      .modified: ["modified", "date_modified", "dateModified", "updated", "updated_at"],
      .fetched: [
        "fetched", "fetched_at", "crawled", "crawled_at", "date_download", "date_crawled",
      ],
      .authors: ["authors", "author", "byline"],
      .outlet: ["outlet", "source", "publisher", "site_name", "source_domain"],
      .section: ["section", "category", "articleSection", "categories"],
      .url: ["url", "link", "permalink"],
      .canonical: ["canonical_url", "canonical"],
      .related: ["related"],
    ]
    top = Self.top(of: keys)
  }

  /// A reason why `key=field` maps nothing.
  package enum MapError: Error, Hashable, Sendable {
    case noEqualsSign(String)
    case unknownField(String)

    package var message: BilingualText {
      switch self {
      case .noEqualsSign(let text):
        return .both(
          "`\(text)` maps nothing; write KEY=FIELD, as in noi_dung=text",
          vi: "`\(text)` không gán gì; hãy viết KHÓA=TRƯỜNG, ví dụ noi_dung=text"
        )
      case .unknownField(let name):
        let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
        return .both(
          "an article has no field `\(name)`; the fields are \(fields)",
          vi: "bài không có trường `\(name)`; các trường là \(fields)"
        )
      }
    }
  }

  /// Adds a key that goes before the usual ones: `noi_dung=text`.
  package mutating func add(_ mapping: String) throws(MapError) {
    guard let sign = mapping.lastIndex(of: "="), sign > mapping.startIndex else {
      throw .noEqualsSign(mapping)
    }
    let name = String(mapping[mapping.index(after: sign)...])
    guard let field = Field(rawValue: name) else { throw .unknownField(name) }
    keys[field, default: []].insert(String(mapping[..<sign]), at: 0)
    top = Self.top(of: keys)
  }

  private static func top(of keys: [Field: [String]]) -> Set<String> {
    Set(keys.values.joined().flatMap { [$0, String($0.prefix { $0 != "." })] })
  }

  /// The value of a field in a record; null and empty values count as missing.
  func value(_ field: Field, in record: JSONValue) -> JSONValue? {
    for key in keys[field] ?? [] {
      if let value = record[key] ?? Self.inner(key, of: record), !value.isEmpty { return value }
    }
    return nil
  }

  private static func inner(_ path: String, of record: JSONValue) -> JSONValue? {
    guard path.contains(".") else { return nil }
    var value: JSONValue? = record
    for part in path.split(separator: ".") { value = value?[String(part)] }
    return value
  }
}

extension JSONValue {
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .string(let bytes): bytes.allSatisfy { $0 <= 0x20 }
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
