@testable import QueryLanguage

/// A syntax tree as indented lines, without its ranges: for golden files, and for comparing trees
/// that were read from different texts.
enum TreeOutline {
  static func text(of tree: Any) -> String {
    var lines: [String] = []
    append(tree, label: nil, depth: 0, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func append(_ node: Any, label: String?, depth: Int, to lines: inout [String]) {
    let mirror = Mirror(reflecting: node)
    let name = label.map { $0.hasPrefix(".") ? "" : "\($0): " } ?? ""
    if mirror.displayStyle == .optional {
      guard let value = mirror.children.first?.value else { return }
      return append(value, label: label, depth: depth, to: &lines)
    }
    let children = mirror.children.filter { !isRange($0) }
    let margin = String(repeating: "  ", count: depth)
    if children.isEmpty, mirror.displayStyle != .collection {
      lines.append("\(margin)\(name)\(leaf(node))")
      return
    }
    switch mirror.displayStyle {
    case .tuple?:
      for child in children { append(child.value, label: child.label, depth: depth, to: &lines) }
      return
    case .enum?: lines.append("\(margin)\(name)\(children.first?.label ?? "")")
    case .collection?: lines.append("\(margin)\(name)[\(children.count)]")
    default: lines.append("\(margin)\(name)\(type(of: node))")
    }
    for child in children { append(child.value, label: child.label, depth: depth + 1, to: &lines) }
  }

  private static func isRange(_ child: Mirror.Child) -> Bool {
    child.value is SourceRange
  }

  private static func leaf(_ node: Any) -> String {
    (node as? String).map { "\"\($0)\"" } ?? "\(node)"
  }
}
