extension Range where Bound == Int {
  /// From one token to before another; empty where the second comes first, as at the end of a
  /// sentence that a title runs beyond.
  init(from start: Int, before end: Int) {
    self = start..<Swift.max(start, end)
  }
}
