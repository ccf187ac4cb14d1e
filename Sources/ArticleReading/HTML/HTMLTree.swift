/// A page as a flat list of elements and texts in page order.
///
/// The descendants of node `i` are the nodes after it up to `nodes[i].end`, so that every walk is a
/// loop over a range, however deep the page is nested.
struct HTMLTree {
  struct Node {
    /// Missing for a text.
    var tag: HTMLTag?
    var parent: Int
    /// The place behind the last descendant.
    var end: Int
    var attributes: [Attribute] = []
    var text: [UInt8] = []

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Attribute {
    var name: String
    var value: String
  }

  var nodes: [Node] = []

  /// The places of all elements with the tag, in page order.
  func all(_ tag: HTMLTag, in range: Range<Int>? = nil) -> [Int] {
    (range ?? nodes.indices).filter { nodes[$0].tag == tag }
  }

  func subtree(of place: Int) -> Range<Int> { place..<nodes[place].end }

  /// The text of an element on one line; what is silent stays out.
  func text(of place: Int) -> String? {
    var bytes: [UInt8] = []
    var next = place
    while next < nodes[place].end {
      let node = nodes[next]
      if let tag = node.tag {
        if tag.isSilent, next != place {
          next = node.end
          continue
        }
        if tag.isBlock { bytes.append(0x20) }
      } else {
        bytes += node.text
      }
      next += 1
    }
    return CleanText.line(bytes)
  }

  /// The elements whose whole text is a line; the title of the window is none of them.
  func elements(saying line: String, in range: Range<Int>) -> [Int] {
    range.filter { place in
      let node = nodes[place]
      return node.tag == nil && nodes[node.parent].tag != .title
        && CleanText.line(node.text).map { LineForm.same($0, line) } == true
    }
    .map { nodes[$0].parent }
  }
}
