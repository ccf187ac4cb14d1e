/// Turns a resolved query into SQL.
package enum Compiler {
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
