/// A list of abbreviations with their full forms, ready to be spelt out in folded text.
struct Abbreviations: Sendable {
  private struct Entry {
    var short: [UInt32]
    var long: [UInt32]
  }

  /// The entries by the hash of their first word, the longest first.
  private var entries: [UInt64: [Entry]] = [:]

  /// An entry whose full form holds the abbreviation itself would never come to an end, and is
  /// left out.
  init(_ list: [(short: String, long: String)]) {
    for item in list {
      let short = Folding.folded(item.short).unicodeScalars.map(\.value)
      let long = Folding.folded(item.long).unicodeScalars.map(\.value)
      guard let first = short.first, Scalars.isWord(first), !long.isEmpty,
        !Self.words(of: long).contains(short[...]), short != long
      else { continue }
      let end = Self.endOfWord(in: short, from: 0)
      entries[Self.hash(short[..<end]), default: []].append(Entry(short: short, long: long))
    }
    for key in entries.keys {
      entries[key]?.sort { $0.short.count > $1.short.count }
    }
  }

  /// The folded text with every abbreviation spelt out, those inside of full forms too.
  func spelledOut(_ folded: String) -> String {
    guard !entries.isEmpty else { return folded }
    var text = folded.unicodeScalars.map(\.value)
    var hasChanged = false
    // Full forms may hold abbreviations in turn; a list that goes round in circles ends here.
    for _ in 0..<4 {
      guard let longer = pass(over: text) else { break }
      text = longer
      hasChanged = true
    }
    return hasChanged ? Scalars.text(text) : folded
  }

  /// The text with each abbreviation replaced once; missing where there is none.
  private func pass(over text: [UInt32]) -> [UInt32]? {
    var longer: [UInt32] = []
    var copied = 0
    var index = 0
    while index < text.count {
      guard Scalars.isWord(text[index]) else {
        index += 1
        continue
      }
      let end = Self.endOfWord(in: text, from: index)
      guard let (entry, next) = match(in: text, from: index, firstWordTo: end) else {
        index = end
        continue
      }
      longer.append(contentsOf: text[copied..<index])
      longer.append(contentsOf: entry.long)
      copied = next
      index = next
      if next < text.count, Scalars.isWord(text[next]) { longer.append(0x20) }
    }
    guard copied > 0 else { return nil }
    longer.append(contentsOf: text[copied...])
    return longer
  }

  /// The longest abbreviation that stands here as whole words, and where the text goes on.
  private func match(in text: [UInt32], from start: Int, firstWordTo end: Int) -> (Entry, Int)? {
    guard let candidates = entries[Self.hash(text[start..<end])] else { return nil }
    for entry in candidates {
      let stop = start + entry.short.count
      guard stop <= text.count, text[start..<stop].elementsEqual(entry.short),
        stop == text.count || !Scalars.continuesWord(text[stop])
      else { continue }
      if Scalars.isWord(entry.short.last ?? 0) {
        guard stop == text.count || !Scalars.isWord(text[stop]) else { continue }
        return (entry, Self.afterDot(in: text, from: stop))
      }
      return (entry, stop)
    }
    return nil
  }

  /// A full stop that belongs to the abbreviation is taken with it (`TP. Hà Nội`, `TP.Hà Nội`); one
  /// that ends the text stays.
  private static func afterDot(in text: [UInt32], from stop: Int) -> Int {
    guard stop + 1 < text.count, text[stop] == 0x2E else { return stop }
    let next = text[stop + 1] == 0x20 ? stop + 2 : stop + 1
    return next < text.count && Scalars.isWord(text[next]) ? stop + 1 : stop
  }

  private static func endOfWord(in text: [UInt32], from start: Int) -> Int {
    var end = start
    while end < text.count, Scalars.isWord(text[end]) || Scalars.continuesWord(text[end]) {
      end += 1
    }
    return end
  }

  private static func words(of text: [UInt32]) -> [ArraySlice<UInt32>] {
    text.split { !Scalars.isWord($0) && !Scalars.continuesWord($0) }
  }

  /// FNV-1a over code points: the words are short, and the entries are compared afterwards.
  private static func hash(_ word: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in word { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    return hash
  }
}
