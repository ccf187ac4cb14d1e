// rooms: ArticleReading FactExtraction
// shares: ReadingCheck.swift
// seeds: files Tests/ArticleReadingTests/Golden/inputs/*.json Tests/ArticleReadingTests/Golden/inputs/*.jsonl
// words: "\x22title\x22:" "\x22text\x22:" "\x22paragraphs\x22:" "\x22published\x22:" "\x22authors\x22:" "\x22url\x22:"
// words: "\\u0000" "\\ud800" "\\udc00" "1e999" "null" "true" "[[" "]]" "{}" "\x0a" "\xef\xbb\xbf" "\x1f\x8b\x08"

/// Takes any bytes as what a crawler wrote: one object, a list, an object a line.
@_cdecl("LLVMFuzzerTestOneInput")
public func readJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  ReadingCheck.check(start, count, behind: "{")
  return 0
}
