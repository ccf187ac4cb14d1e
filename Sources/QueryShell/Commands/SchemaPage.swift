import QueryLanguage
import VietnameseText

/// What `schema` shows: the catalogue in words.
struct SchemaPage {
  private let catalogue: Catalogue
  private let language: Language
  private let width: Int

  init(_ catalogue: Catalogue, in language: Language, width: Int) {
    self.catalogue = catalogue
    self.language = language
    self.width = width
  }

  /// All entities, or one with its fields and relations.
  func text(of name: String?) throws(ShellError) -> String {
    guard let name else { return entities }
    if let entity = catalogue.entity(named: name) { return page(of: entity) }
    let nearest = NearestName.nearest(
      to: name,
      among: catalogue.entities.flatMap { [$0.singular, $0.plural] }
    )
    let all = catalogue.entities.map(\.singular).joined(separator: ", ")
    let typed = VisiblePath.text(name)
    throw ShellError(
      .both("there is no entity \"\(typed)\"", vi: "không có loại \"\(typed)\""),
      nearest: nearest.map { "schema \($0)" },
      otherwise: .both("there are \(all)", vi: "có \(all)")
    )
  }

  private var entities: String {
    rows(catalogue.entities.map { [$0.singular, described($0.doc, $0.aliases)] }) + "\n\n"
      + language.text(
        "schema ENTITY shows the fields of one.",
        vi: "schema LOẠI hiện các trường của một loại."
      )
  }

  private func page(of entity: Entity) -> String {
    let shown = Set(entity.defaultColumns)
    let mark = { (name: String) in shown.contains(name) ? "* \(name)" : "  \(name)" }
    let fields = entity.fields.map { [mark($0.name), kind(of: $0), described($0.doc, $0.aliases)] }
    let relations = entity.relations.map { relation in
      let target = catalogue[relation.target]
      return [
        mark(relation.name), "→ \(relation.isToMany ? target.plural : target.singular)",
        described(relation.doc, relation.aliases),
      ]
    }
    let short = entity.shortForms.map {
      [mark($0.name), "= \($0.path.joined(separator: "."))", described($0.doc, $0.aliases)]
    }
    return "\(entity.singular): \(described(entity.doc, entity.aliases))\n\n"
      + rows(fields + relations + short) + "\n\n"
      + language.text(
        "* is shown when a query has no `show`.",
        vi: "* được hiện khi truy vấn không có `show`."
      )
  }

  /// What a name means; in Vietnamese with the name that may be typed instead.
  private func described(_ doc: BilingualText, _ aliases: [String]) -> String {
    let name = aliases.first { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return language.text(doc.english, vi: (name.map { "\($0): " } ?? "") + doc.vietnamese)
  }

  /// The words of a field that takes one of a few, otherwise what kind of value it holds.
  private func kind(of field: Field) -> String {
    guard case .kind(let words) = field.type, words.count <= 5 else {
      return field.type.noun.text(in: language)
    }
    return words.joined(separator: ", ")
  }

  /// Columns as wide as their widest cell, the last one wrapped.
  private func rows(_ rows: [[String]]) -> String {
    let columns = rows.first?.count ?? 0
    let widths = (0..<max(0, columns - 1)).map { column in
      min(34, rows.map { DisplayWidth.width(of: $0[column]) }.max() ?? 0) + 2
    }
    let indent = widths.reduce(0, +)
    return rows.map { row in
      var line = ""
      var used = 0
      for (cell, width) in zip(row, widths) {
        line += cell
        used += width
        line += String(repeating: " ", count: max(1, used - DisplayWidth.width(of: line)))
      }
      let wrapped = DisplayWidth.wrapped(row.last ?? "", width: max(24, width - indent))
      let margin = "\n" + String(repeating: " ", count: indent)
      return line + wrapped.joined(separator: margin)
    }.joined(separator: "\n")
  }
}
