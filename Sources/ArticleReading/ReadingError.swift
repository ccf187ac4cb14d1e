package import VietnameseText

/// Why an input was refused: what it is, where that shows, and what to do about it.
package struct ReadingError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case empty
    /// The phrase names the kind of data: `a PNG image`.
    case binary(BilingualText)
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
    case brokenJSON(BilingualText)
    /// The phrase says what is wrong with the XML.
    case brokenFeed(BilingualText)
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
  package func message(for file: String) -> BilingualText {
    "\(VisibleText.visible(file)): \(what)\(place); \(advice(for: file))"
  }

  private var what: BilingualText {
    switch reason {
    case .empty: .both("the file has no text in it", vi: "tệp không có văn bản nào")
    case .binary(let kind):
      .both("this is \(kind), not text", vi: "đây là \(kind), không phải văn bản")
    case .legacyEncoding:
      .both(
        "not UTF-8: it looks like Latin-1 or Windows-1258",
        vi: "không phải UTF-8: có vẻ là Latin-1 hoặc Windows-1258"
      )
    case .damagedUTF8: .both("UTF-8 with a broken character", vi: "UTF-8 có ký tự bị hỏng")
    case .damagedUTF16: .both("UTF-16 with half a character", vi: "UTF-16 có ký tự bị cụt")
    case .damagedGzip:
      .both("this gzip file is damaged or was cut off", vi: "tệp gzip này bị hỏng hoặc bị cụt")
    case .bomb:
      .both(
        "this unpacks to far more than any text does",
        vi: "giải nén ra lớn hơn nhiều so với mọi văn bản"
      )
    case .tooLarge(let limit):
      .both(
        "larger than \(limit >> 20) MB, which no article is",
        vi: "lớn hơn \(limit >> 20) MB, không bài nào lớn như vậy"
      )
    case .tooDeep(let limit):
      .both("elements nested deeper than \(limit) levels", vi: "các thẻ lồng sâu quá \(limit) tầng")
    case .noParser:
      .both(
        "reading this takes libxml2, which is not on this machine",
        vi: "để đọc tệp này cần libxml2, máy này chưa có"
      )
    case .tooManyAttributes(let limit):
      .both(
        "an element with more than \(limit) attributes",
        vi: "một thẻ có quá \(limit) thuộc tính"
      )
    case .tooManyElements(let limit):
      .both(
        "a page with more than \(limit) elements and texts",
        vi: "trang có quá \(limit) thẻ và văn bản"
      )
    case .brokenJSON(let problem): problem
    case .brokenFeed(let problem):
      .both("this feed is broken: \(problem)", vi: "nguồn tin này bị hỏng: \(problem)")
    case .entities:
      .both(
        "this feed declares entities of its own, which can multiply without end",
        vi: "nguồn tin này khai báo thực thể riêng, có thể nhân lên vô hạn"
      )
    case .noItems: .both("this feed has no items", vi: "nguồn tin này không có mục nào")
    case .noTitle: .both("an item without a title", vi: "một mục không có tiêu đề")
    case .noRecords: .both("this JSON has no articles in it", vi: "JSON này không có bài nào")
    case .noObject:
      .both(
        "not an object with the keys of an article",
        vi: "không phải đối tượng có các khóa của một bài"
      )
    case .noKnownKeys(let keys):
      .both(
        "no title or text among the keys \(Self.listed(keys))",
        vi: "không có tiêu đề hay nội dung trong các khóa \(Self.listed(keys))"
      )
    case .noArticle(let title):
      .both("no article found on this page", vi: "không tìm thấy bài nào trên trang này")
        .followed(by: title.map { " “\(Self.short($0))”" })
    case .noBody(let title, let published):
      .both(
        "no text of an article found, only the title “\(Self.short(title))”",
        vi: "không tìm thấy nội dung bài, chỉ có tiêu đề “\(Self.short(title))”"
      ).followed(by: published.map { .both(" and the time \($0)", vi: " và thời gian \($0)") })
    }
  }

  private static func listed(_ keys: [String]) -> String {
    keys.prefix(12).map { "`\(VisibleText.visible($0))`" }.joined(separator: ", ")
  }

  private var place: BilingualText {
    let parts: [BilingualText] = [
      record.map { .both("record \($0)", vi: "bản ghi \($0)") },
      byte.map { .both("byte \($0)", vi: "byte thứ \($0)") },
      line.map { .both("line \($0)", vi: "dòng \($0)") },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(BilingualText.joined(parts, separator: ", ")))"
  }

  private func advice(for file: String) -> BilingualText {
    switch reason {
    case .empty: .both("copy the page's text into it", vi: "hãy chép nội dung trang vào đó")
    case .binary(let kind) where kind.english == "xz-compressed data": unpacking(with: "xz", file)
    case .binary(let kind) where kind.english == "zstd-compressed data":
      unpacking(with: "zstd", file)
    case .binary: .both("give the text of a page", vi: "hãy đưa văn bản của một trang")
    case .legacyEncoding: conversion(from: "WINDOWS-1258", file)
    case .damagedUTF8:
      .both(
        "copy the page again, or drop what is broken with: ",
        vi: "hãy chép lại trang, hoặc bỏ phần hỏng bằng: "
      ).followed(by: "iconv -c -f UTF-8 -t UTF-8 \(Self.quoted(file))")
    case .damagedUTF16, .damagedGzip:
      .both("fetch or copy it again", vi: "hãy tải hoặc chép lại")
    case .bomb, .tooLarge, .tooDeep, .tooManyAttributes, .tooManyElements:
      .both("is it another file?", vi: "có nhầm tệp không?")
    case .brokenJSON, .noObject: .both("write the record anew", vi: "hãy ghi lại bản ghi")
    case .brokenFeed, .noItems, .noTitle:
      .both("fetch the feed again", vi: "hãy tải lại nguồn tin")
    case .noParser:
      .both(
        "install it with: apt-get install libxml2",
        vi: "hãy cài bằng: apt-get install libxml2"
      )
    case .noRecords: .both("is it the right file?", vi: "có đúng tệp không?")
    case .entities: .both("take the DOCTYPE out", vi: "hãy bỏ phần DOCTYPE")
    case .noKnownKeys:
      .both(
        "say what they hold with --map KEY=title and --map KEY=text",
        vi: "hãy cho biết ý nghĩa của chúng bằng --map KHÓA=title và --map KHÓA=text"
      )
    case .noArticle:
      .both(
        "open the article itself and save that, or copy its text",
        vi: "hãy mở chính bài báo rồi lưu lại, hoặc chép nội dung"
      )
    case .noBody where record != nil:
      .both(
        "give its text under a key such as `text`, or its `url`",
        vi: "hãy ghi nội dung dưới một khóa như `text`, hoặc ghi `url`"
      )
    case .noBody:
      .both(
        "copy the page from its title to the end of its text",
        vi: "hãy chép trang từ tiêu đề đến hết bài"
      )
    }
  }

  /// The beginning of a title, which may be a page long where there is none.
  private static func short(_ title: String) -> String {
    let start = title.prefix(120)
    return VisibleText.visible(String(start)) + (start.endIndex < title.endIndex ? "…" : "")
  }

  private func unpacking(with program: String, _ file: String) -> BilingualText {
    .both("unpack it on the way: ", vi: "hãy giải nén khi nhập: ")
      .followed(by: "\(program) -dc \(Self.quoted(file)) | tracuu import -")
  }

  private func conversion(from encoding: String, _ file: String) -> BilingualText {
    .both("convert it with: ", vi: "hãy chuyển mã bằng: ")
      .followed(by: "iconv -f \(encoding) -t UTF-8 \(Self.quoted(file))")
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

extension BilingualText {
  /// With more behind it, where there is more.
  fileprivate func followed(by more: BilingualText?) -> BilingualText {
    more.map { "\(self)\($0)" } ?? self
  }
}
