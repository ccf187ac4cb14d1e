// rooms: ArticleReading FactExtraction
// shares: ReadingCheck.swift
// seeds: files Tests/ArticleReadingTests/Golden/inputs/*.html
// words: "<p>" "</p>" "<div class=" "<h1>" "<a href=" "<img " "<figure>" "<figcaption>" "<table>" "<td>" "<br>"
// words: "<script type=\x22application/ld+json\x22>" "</script>" "NewsArticle" "itemprop=" "articleBody" "<meta "
// words: "og:title" "article:published_time" "&amp;nbsp;" "&#x1;" "&#0;" "<!--" "-->" "<!DOCTYPE html>" "<![CDATA["
// words: "sapo" "related" "detail-content" "hidden" "<form>" "<base href=" "style=\x22text-align:center\x22"

/// Takes any bytes as the markup of a saved page.
@_cdecl("LLVMFuzzerTestOneInput")
public func readHTML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  ReadingCheck.check(start, count, behind: "<!DOCTYPE html>")
  return 0
}
