import VietnameseText

/// Why an input was refused: what it is, where that shows, and what to do about it.
package struct ReadingError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    /// The phrase names the kind of data: `a PNG image`.
    case binary(String)
    /// Bytes above 127 that are no UTF-8: text of the time before Unicode.
    case legacyEncoding
    /// UTF-8 for the most part, with a few broken sequences.
    case damagedUTF8
    /// UTF-16 with half a character in it.
    case damagedUTF16
    case damagedGzip
    /// A small file that unpacks to more than any text.
    case bomb
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    /// The library that reads HTML and XML is not on the machine.
    case noParser
    case tooManyAttributes(limit: Int)
    case tooManyElements(limit: Int)
    /// The phrase says what is wrong: `the JSON ends inside a string`.
    case brokenJSON(String)
    /// The phrase says what is wrong with the XML.
    case brokenFeed(String)
    /// A feed that declares entities, which may multiply without end.
    case entities
    case noItems
    /// An item of a feed without a title.
    case noTitle
    /// JSON with an empty list.
    case noRecords
    /// A record of JSON that is a number, a string or a list.
    case noObject
    /// A record of JSON in none of whose keys an article is looked for.
    case noKnownKeys([String])
    /// An HTML page that shows no article: a front page, a form, a list.
    case noArticle(title: String?)
    /// A page of which only these were understood.
    case noBody(title: String, published: String?)
  }

  package var reason: Reason
  /// Which record of its input was refused, counted from 1.
  package var record: Int?
  /// Where the first byte stands that cannot be read, counted from 0.
  package var byte: Int?
  /// The line of that byte, counted from 1.
  package var line: Int?

  package init(_ reason: Reason, byte: Int? = nil, line: Int? = nil) {
    self.reason = reason
    self.byte = byte
    self.line = line
  }

  /// One line for a person: the file, what is wrong, and after a semicolon what to do.
  package func message(for file: String) -> String {
    "\(VisibleText.visible(file)): \(what)\(place); \(advice(for: file))"
  }

  private var what: String {
    switch reason {
    case .empty: "the file has no text in it"
    case .binary(let kind): "this is \(kind), not text"
    case .legacyEncoding: "not UTF-8: it looks like Latin-1 or Windows-1258"
    case .damagedUTF8: "UTF-8 with a broken character"
    case .damagedUTF16: "UTF-16 with half a character"
    case .damagedGzip: "this gzip file is damaged or was cut off"
    case .bomb: "this unpacks to far more than any text does"
    case .tooLarge(let limit): "larger than \(limit >> 20) MB, which no article is"
    case .tooDeep(let limit): "elements nested deeper than \(limit) levels"
    case .noParser: "reading this takes libxml2, which is not on this machine"
    case .tooManyAttributes(let limit): "an element with more than \(limit) attributes"
    case .tooManyElements(let limit): "a page with more than \(limit) elements and texts"
    case .brokenJSON(let problem): problem
    case .brokenFeed(let problem): "this feed is broken: \(problem)"
    case .entities: "this feed declares entities of its own, which can multiply without end"
    case .noItems: "this feed has no items"
    case .noTitle: "an item without a title"
    case .noRecords: "this JSON has no articles in it"
    case .noObject: "not an object with the keys of an article"
    case .noKnownKeys(let keys):
      "no title or text among the keys "
        + keys.prefix(12).map { "`\(VisibleText.visible($0))`" }.joined(separator: ", ")
    case .noArticle(let title):
      "no article found on this page"
        + (title.map { " “\(Self.short($0))”" } ?? "")
    case .noBody(let title, let published):
      "no text of an article found, only the title “\(Self.short(title))”"
        + (published.map { " and the time \($0)" } ?? "")
    }
  }

  private var place: String {
    let parts = [
      record.map { "record \($0)" }, byte.map { "byte \($0)" }, line.map { "line \($0)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private func advice(for file: String) -> String {
    switch reason {
    case .empty: "copy the page's text into it"
    case .binary("xz-compressed data"): unpacking(with: "xz", file)
    case .binary("zstd-compressed data"): unpacking(with: "zstd", file)
    case .binary: "give the text of a page"
    case .legacyEncoding: conversion(from: "WINDOWS-1258", file)
    case .damagedUTF8:
      "copy the page again, or drop what is broken with: "
        + "iconv -c -f UTF-8 -t UTF-8 \(Self.quoted(file))"
    case .damagedUTF16, .damagedGzip: "fetch or copy it again"
    case .bomb, .tooLarge, .tooDeep, .tooManyAttributes, .tooManyElements: "is it another file?"
    case .brokenJSON, .noObject: "write the record anew"
    case .brokenFeed, .noItems, .noTitle: "fetch the feed again"
    case .noParser: "install it with: apt-get install libxml2"
    case .noRecords: "is it the right file?"
    case .entities: "take the DOCTYPE out"
    case .noKnownKeys: "say what they hold with --map KEY=title and --map KEY=text"
    case .noArticle: "open the article itself and save that, or copy its text"
    case .noBody where record != nil: "give its text under a key such as `text`, or its `url`"
    case .noBody: "copy the page from its title to the end of its text"
    }
  }

  /// The beginning of a title, which may be a page long where there is none.
  private static func short(_ title: String) -> String {
    let start = title.prefix(120)
    return VisibleText.visible(String(start)) + (start.endIndex < title.endIndex ? "…" : "")
  }

  private func unpacking(with program: String, _ file: String) -> String {
    "unpack it on the way: \(program) -dc \(Self.quoted(file)) | tracuu import -"
  }

  private func conversion(from encoding: String, _ file: String) -> String {
    "convert it with: iconv -f \(encoding) -t UTF-8 \(Self.quoted(file))"
  }

  /// The file's name as a shell takes it for one word.
  private static func quoted(_ file: String) -> String {
    let plain = file.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        true
      default: false
      }
    }
    if plain && !file.isEmpty { return VisibleText.visible(file) }
    let inner = file.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: #"'\''"#)
    return "'\(VisibleText.visible(inner))'"
  }
}
