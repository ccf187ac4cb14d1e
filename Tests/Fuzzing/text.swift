// rooms: ArticleReading FactExtraction
// shares: ReadingCheck.swift
// seeds: files Tests/ArticleReadingTests/Golden/layouts/*.txt Scripts/sample/*.txt
// words: "\xc4\x90\xe1\xbb\x8dc th\xc3\xaam" "30/01/2026" "20:44" "(GMT+7)" "Tin li\xc3\xaan quan" "\x0a\x0a"
// words: "\xe1\xba\xa2nh: " "\xe2\x80\x9c" "\xe2\x80\x9d" "\xc3\xb4ng " "cho bi\xe1\xba\xbft" "\xff\xfe" "\xef\xbb\xbf"

/// Takes any bytes as a page that somebody copied, and finds the facts of what was read.
@_cdecl("LLVMFuzzerTestOneInput")
public func readText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  ReadingCheck.check(start, count)
  return 0
}
