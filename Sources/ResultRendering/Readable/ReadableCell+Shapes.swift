import SQLText

extension ReadableCell {
  /// The cells of a column of the result: for each element of a shape a cell for each of its items,
  /// for anything else one.
  ///
  /// Where a shape is missing, or is none, its first item says so and the others hold nothing.
  static func elements(
    of row: some ResultRow,
    at index: Int,
    isShape: Bool,
    _ leaves: ArraySlice<TableHead.Leaf>
  ) -> [[ReadableCell?]] {
    guard isShape else {
      return [
        leaves.map { ReadableCell(row, at: index, type: $0.column.type, for: $0.style) }
      ]
    }
    let rest = [ReadableCell?](repeating: nil, count: leaves.count - 1)
    let elements = row.withUTF8(at: index) { bytes -> [[ReadableCell?]] in
      var shape = ShapeReader(of: bytes)
      guard let elements = shape.elements(items: leaves.map(\.column.name)) else {
        // Text that is no shape after all is still a text to show.
        return bytes.isEmpty ? [] : [[ReadableCell(text: bytes)] + rest]
      }
      return elements.map { element in
        zip(element, leaves).map { range, leaf in
          ReadableCell(json: shape.bytes(in: range), type: leaf.column.type, for: leaf.style)
        }
      }
    }
    return elements.isEmpty ? [[.missing] + rest] : elements
  }
}
