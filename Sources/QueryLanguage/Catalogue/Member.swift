package import VietnameseText

/// What a step of a path can name.
package enum Member: Hashable, Sendable {
  case field(Field)
  case relation(Relation)
  case shortForm(ShortForm)

  package var name: String {
    switch self {
    case .field(let field): field.name
    case .relation(let relation): relation.name
    case .shortForm(let form): form.name
    }
  }

  package var aliases: [String] {
    switch self {
    case .field(let field): field.aliases
    case .relation(let relation): relation.aliases
    case .shortForm(let form): form.aliases
    }
  }

  package var doc: BilingualText {
    switch self {
    case .field(let field): field.doc
    case .relation(let relation): relation.doc
    case .shortForm(let form): form.doc
    }
  }
}
