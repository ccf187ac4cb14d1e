import SQLText

/// The cells of a row, read once and drawn later.
struct TableRow {
  /// For each column of the result its elements, for each element its cells: one, or an item each of
  /// a shape.
  private(set) var groups: [[[TableCell]]]

  init(groups: [[[TableCell]]]) {
    self.groups = groups
  }

  init(_ row: some ResultRow, head: TableHead, options: RenderOptions) {
    groups = head.groups.enumerated().map { index, group in
      let leaves = head.leaves[group.leaves]
      guard group.isShape else {
        return [
          leaves.map { leaf in
            let cell = ReadableCell(row, at: index, type: leaf.column.type, for: leaf.style)
            return TableCell(cell, options: options)
          }
        ]
      }
      return Self.elements(of: row, at: index, leaves: leaves, options: options)
    }
  }

  private static func elements(
    of row: some ResultRow,
    at index: Int,
    leaves: ArraySlice<TableHead.Leaf>,
    options: RenderOptions
  ) -> [[TableCell]] {
    let blank = TableCell.blank
    let elements = row.withUTF8(at: index) { bytes -> [[TableCell]]? in
      var shape = ShapeReader(of: bytes)
      guard let elements = shape.elements(items: leaves.map(\.column.name)) else {
        guard !bytes.isEmpty else { return nil }
        // Text that is no shape after all is still a text to show.
        let text = TableCell(ReadableCell(text: bytes), options: options)
        return [[text] + leaves.dropFirst().map { _ in blank }]
      }
      return elements.map { element in
        zip(element, leaves).map { range, leaf in
          let cell = ReadableCell(
            json: shape.bytes(in: range),
            type: leaf.column.type,
            for: leaf.style
          )
          return TableCell(cell, options: options)
        }
      }
    }
    if let elements, !elements.isEmpty { return elements }
    return [[TableCell(.missing, options: options)] + leaves.dropFirst().map { _ in blank }]
  }

  /// The cells that stand under one another in a column as it is drawn.
  func cells(inLeaf leaf: Int, of group: Int, starting start: Int) -> some Sequence<TableCell> {
    groups[group].lazy.map { $0[leaf - start] }
  }

  /// About how many bytes the cells hold.
  var size: Int {
    var size = 0
    for elements in groups {
      for cells in elements { size += cells.reduce(0) { $0 + $1.size } }
    }
    return size
  }
}
