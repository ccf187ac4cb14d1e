// rooms: ArticleReading FactExtraction
// shares: ReadingCheck.swift
// seeds: files Tests/ArticleReadingTests/Golden/inputs/*.xml Tests/ArticleReadingTests/Golden/inputs/*.gz
// words: "<item>" "</item>" "<entry>" "</entry>" "<title>" "<link>" "<description>" "<pubDate>" "<content:encoded>"
// words: "<![CDATA[" "]]>" "<!DOCTYPE" "<!ENTITY a" "&a;" "&lt;p&gt;" "xmlns:dc=" "<rdf:RDF" "<feed" "<?xml "

/// Takes any bytes as a feed of RSS, RDF or Atom.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFeed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  ReadingCheck.check(start, count, behind: "<rss><channel>")
  return 0
}
