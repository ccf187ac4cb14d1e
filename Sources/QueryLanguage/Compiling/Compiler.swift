import VietnameseText
import Vocabulary

/// Turns a resolved query into SQL.
package enum Compiler {
  /// The version of the folding that short values are compared by; the columns of a store must be
  /// made by the same.
  package static var foldingVersion: Int { ShortValueFolding.vietnamese.version }

  package static func compile(
    _ query: ResolvedQuery,
    catalogue: Catalogue = .standard
  ) -> CompiledQuery {
    var compiler = QueryCompiler(catalogue: catalogue)
    switch query.result {
    case .rows(let items): return compiler.rows(query, items)
    case .count: return compiler.count(query)
    case .groups(let groups): return compiler.groups(query, groups)
    }
  }
}
