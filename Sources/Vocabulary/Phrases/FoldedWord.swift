import VietnameseText

/// A word in the form that lists are asked by, known by its hash alone.
///
/// Comparing two texts of Vietnamese letters byte by byte is not what `String` does: it asks Unicode
/// whether they are the same in another form, which took a third of the time of reading a page. A
/// word that holds no text is copied without counting who holds it. What other rooms ask of every word of
/// a text is public, for only that can be inlined there.
public struct FoldedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// FNV-1a of 64 bits over UTF-8, the same in every run: some thousands of words do not meet by
  /// accident.
  @usableFromInline let hash: UInt64
  /// The letters of the word without marks, the first in the lowest byte; where it has others than
  /// eight Latin letters at most, the hash of the word without marks.
  @usableFromInline let bare: UInt64
  @usableFromInline let traits: Traits
  @usableFromInline let count: UInt8

  @usableFromInline
  struct Traits: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @inlinable
    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The letters are kept, and not their hash.
    static let lettered = Traits(rawValue: 1)
    static let beyondASCII = Traits(rawValue: 2)
    static let digitFirst = Traits(rawValue: 4)
    static let vietnameseMark = Traits(rawValue: 8)

    /// What one letter of a word makes of it.
    init(of scalar: UInt32) {
      self = scalar < 0x80 ? [] : .beyondASCII
      if scalar >= 0x1EA0 || scalar == 0x111 || scalar == 0x1A1 || scalar == 0x1B0 {
        insert(.vietnameseMark)
      }
    }
  }

  /// A literal is only compared with words of a text: nothing else is known of it.
  @inlinable
  @inline(__always)
  public init(stringLiteral value: StaticString) {
    self.init(sign: UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }

  /// Folded bytes of which nothing else will be asked.
  @inlinable
  @inline(__always)
  public init(sign bytes: UnsafeBufferPointer<UInt8>) {
    var hash = Self.seed
    for byte in bytes { hash = Self.adding(hash, byte) }
    self.init(hash: hash)
  }

  @inlinable
  @inline(__always)
  init(hash: UInt64) {
    self.hash = hash
    bare = hash
    traits = Traits(rawValue: 0)
    count = 0
  }

  @inline(__always)
  init(hash: UInt64, bare: UInt64, traits: Traits, count: Int) {
    self.hash = hash
    self.bare = bare
    self.traits = traits
    self.count = UInt8(clamping: count)
  }

  package init(_ word: String) {
    var folding = WordFolding()
    folding.fold(word[...])
    self.init(folding)
  }

  /// Borrowed, since a copy would count the references of its tables for every word.
  init(_ word: borrowing WordFolding) {
    var hash = Self.seed
    var traits: Traits = word.letters == nil ? [] : .lettered
    let scalars = word.scalars
    for scalar in scalars {
      if scalar < 0x80 {
        hash = Self.adding(hash, UInt8(truncatingIfNeeded: scalar))
      } else {
        traits.formUnion(Traits(of: scalar))
        hash = Self.adding(hash, scalar)
      }
    }
    if let first = scalars.first, Self.isDigit(first) { traits.insert(.digitFirst) }
    self.hash = hash
    self.traits = traits
    bare =
      word.letters ?? (traits.contains(.beyondASCII) ? Self.bareHash(of: word.scalars) : hash)
    count = UInt8(clamping: scalars.count)
  }

  private static func bareHash(of scalars: [UInt32]) -> UInt64 {
    let text = String.UnicodeScalarView(scalars.lazy.compactMap(Unicode.Scalar.init))
    return Folding.unmarked(String(text)).utf8.reduce(seed, adding)
  }

  /// The hash of the word without marks, made when it is asked for, as it is of few words.
  var bareHash: UInt64 {
    guard traits.contains(.lettered) else { return bare }
    var letters = bare
    var hash = Self.seed
    while letters != 0 {
      hash = Self.adding(hash, UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
    return hash
  }

  @inlinable
  public static func == (left: FoldedWord, right: FoldedWord) -> Bool { left.hash == right.hash }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// How many code points it has, up to 255.
  package var length: Int { Int(count) }

  package var beginsWithDigit: Bool { traits.contains(.digitFirst) }

  /// Whether it is written in ASCII alone, as a word without marks is.
  package var isPlain: Bool { !traits.contains(.beyondASCII) }

  /// Whether it has a mark that only Vietnamese letters have (`ơ`, `đ`, `ế`).
  package var isMarked: Bool { traits.contains(.vietnameseMark) }

  /// Whether it can be a Vietnamese syllable: what is none makes a name foreign.
  package var isSyllable: Bool {
    traits.contains(.lettered) && Syllable.isVietnamese(bare)
  }

  @inlinable
  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  @inlinable
  @inline(__always)
  static func adding(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Adds the UTF-8 bytes of a code point beyond ASCII.
  @inline(__always)
  private static func adding(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    var hash = hash
    func add(_ byte: UInt32) { hash = adding(hash, UInt8(truncatingIfNeeded: byte)) }
    if scalar < 0x800 {
      add(scalar >> 6 | 0xC0)
    } else {
      if scalar < 0x1_0000 {
        add(scalar >> 12 | 0xE0)
      } else {
        add(scalar >> 18 | 0xF0)
        add(scalar >> 12 & 0x3F | 0x80)
      }
      add(scalar >> 6 & 0x3F | 0x80)
    }
    add(scalar & 0x3F | 0x80)
    return hash
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x30 < 10 }
    // Neither block of Latin letters holds a number, and asking Unicode is dear.
    if scalar &- 0xC0 < 0x190 || scalar &- 0x1E00 < 0x100 { return false }
    return Unicode.Scalar(scalar)?.properties.numericType != nil
  }
}
