/// The branches of a tree of words: from a node by a word to the next node.
///
/// A word counts by its 64-bit hash alone, which every token carries: with some thousands of
/// branches two words that are one by accident are not to be expected, and no list is asked twice
/// as often in any other way. All is in one array, which is all that a look-up must hold on to.
@usableFromInline
struct BranchTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    /// 0 where the slot is empty.
    @usableFromInline var key: UInt64 = 0
    /// The node that the branch leads to.
    @usableFromInline var node: Int32 = 0
    /// Twice the number of the phrase that ends there, and one more where it is an abbreviation;
    /// −1 where none ends.
    var phrase: Int32 = -1
  }

  @usableFromInline var slots = Array(repeating: Slot(), count: 64)
  private var count = 0

  init() {}

  /// The node that a word leads to; 0 for none.
  @inlinable
  @inline(__always)
  func next(after node: Int32, by hash: UInt64) -> Int32 {
    slots[slot(after: node, by: hash)].node
  }

  /// The slot of a branch, or the empty one where it would stand.
  @inlinable
  @inline(__always)
  func slot(after node: Int32, by hash: UInt64) -> Int {
    let key = Self.key(node, hash)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  mutating func add(_ next: Int32, after node: Int32, by hash: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    insert(Slot(key: Self.key(node, hash), node: next))
    count += 1
  }

  /// Ends a phrase at a branch; whether none did before.
  mutating func end(_ phrase: Int, isAbbreviation: Bool, after node: Int32, by hash: UInt64) -> Bool
  {
    let slot = slot(after: node, by: hash)
    guard slots[slot].phrase < 0 else { return false }
    slots[slot].phrase = Int32(phrase) << 1 | (isAbbreviation ? 1 : 0)
    return true
  }

  private mutating func grow() {
    let old = slots.filter { $0.key != 0 }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for slot in old { insert(slot) }
  }

  private mutating func insert(_ new: Slot) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: new.key) & mask
    while slots[slot].key != 0 { slot = (slot + 1) & mask }
    slots[slot] = new
  }

  /// Never 0, which marks an empty slot.
  @inlinable
  @inline(__always)
  static func key(_ node: Int32, _ hash: UInt64) -> UInt64 {
    var key = hash ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)
    key ^= key >> 29
    key = key &* 0xBF58_476D_1CE4_E5B9
    key ^= key >> 32
    return key | 1
  }
}
