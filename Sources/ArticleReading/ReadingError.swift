import VietnameseText

/// Why an input was refused: what it is, where that shows, and what to do about it.
package struct ReadingError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    /// The phrase names the kind of data: `a PNG image`.
    case binary(String)
    case utf16(littleEndian: Bool)
    /// Bytes above 127 that are no UTF-8: text of the time before Unicode.
    case legacyEncoding
    /// UTF-8 for the most part, with a few broken sequences.
    case damagedUTF8
    case notReadYet(ContentKind)
    /// A page of which only these were understood.
    case noBody(title: String, published: String?)
  }

  package var reason: Reason
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
    case .utf16(let littleEndian):
      "this is UTF-16 (\(littleEndian ? "little" : "big")-endian), and only UTF-8 is read"
    case .legacyEncoding: "not UTF-8: it looks like Latin-1 or Windows-1258"
    case .damagedUTF8: "UTF-8 with a broken character"
    case .notReadYet(let kind): "this is \(kind.phrase), which is not read yet"
    case .noBody(let title, let published):
      "no text of an article found, only the title “\(VisibleText.visible(title))”"
        + (published.map { " and the time \($0)" } ?? "")
    }
  }

  private var place: String {
    switch (byte, line) {
    case (let byte?, let line?): " (byte \(byte), line \(line))"
    case (let byte?, nil): " (byte \(byte))"
    case (nil, let line?): " (line \(line))"
    case (nil, nil): ""
    }
  }

  private func advice(for file: String) -> String {
    switch reason {
    case .empty: "copy the page's text into it"
    case .binary: "give the text of a page"
    case .utf16(let littleEndian): conversion(from: littleEndian ? "UTF-16LE" : "UTF-16BE", file)
    case .legacyEncoding: conversion(from: "WINDOWS-1258", file)
    case .damagedUTF8:
      "copy the page again, or drop what is broken with: "
        + "iconv -c -f UTF-8 -t UTF-8 \(Self.quoted(file))"
    case .notReadYet: "open it in a browser and copy the page's text"
    case .noBody: "copy the page from its title to the end of its text"
    }
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
