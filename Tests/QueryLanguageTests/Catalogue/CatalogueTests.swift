import SQLText
import Testing
import VietnameseText

@testable import QueryLanguage

/// The catalogue agrees with itself, and with the schema.
@Suite struct CatalogueTests {
  private let catalogue = Catalogue.standard

  /// Messages call rows by a name that a question may use too.
  @Test func whatVietnameseMessagesCallAnEntityFindsIt() {
    for id in EntityID.allCases {
      let name = id.vietnameseNoun.replacing(" ", with: "_")
      #expect(Catalogue.standard.entity(named: name)?.id == id, "\(name)")
    }
  }

  @Test func everyEntityHasItsPlace() {
    #expect(catalogue.entities.map(\.id) == EntityID.allCases)
  }

  @Test(arguments: Catalogue.standard.entities)
  func namesOfAnEntityAreOne(_ entity: Entity) {
    let names = entity.members.flatMap { [$0.name] + $0.aliases }.map(Folding.unmarked)
    #expect(Set(names).count == names.count)
    for name in [entity.singular, entity.plural] + entity.aliases {
      #expect(catalogue.entity(named: name)?.id == entity.id)
      #expect(catalogue.entity(named: name.uppercased())?.id == entity.id)
    }
  }

  @Test(arguments: Catalogue.standard.entities)
  func everyNameLeadsSomewhere(_ entity: Entity) {
    for column in entity.defaultColumns {
      #expect(catalogue.member(column, of: entity) != nil, "\(entity.id) shows no \(column)")
    }
    #expect(entity.field(entity.label.field) != nil)
    for form in entity.shortForms {
      var place = entity
      for step in form.path {
        switch catalogue.member(step, of: place) {
        case .relation(let relation): place = catalogue[relation.target]
        case .field: break
        case .shortForm, nil: Issue.record("\(form.name) of \(entity.id) breaks at \(step)")
        }
      }
    }
    for member in entity.members { #expect(!member.doc.english.isEmpty) }
  }

  /// Whatever can be named can be shown, asked for and counted, and the schema has it.
  @Test(arguments: Catalogue.standard.entities)
  func everyMemberIsInTheSchema(_ entity: Entity) throws {
    var script = ""
    for member in entity.members {
      var queries = ["find \(entity.singular) where \(member.name) is known show \(member.name)"]
      if case .relation = member {
        queries.append("find \(entity.singular) where every \(member.name) (id > 0) show id")
        queries.append("find \(entity.singular) where \(member.name).id != 1 show id")
        queries.append("find \(entity.singular) show \(member.name) { id limit 2 }")
      }
      for query in queries { script += try statements(query) }
      for query in [
        "count \(entity.singular) by \(member.name)",
        "find \(entity.singular) order by \(member.name), id desc",
      ] {
        if let more = try? statements(query) { script += more }
      }
    }
    _ = try TestStore.sample.get().run(script)
  }

  private func statements(_ query: String) throws -> String {
    let compiled = Compiler.compile(try SampleQuery.resolved(query))
    return [compiled.statement, compiled.tracked, compiled.total]
      .map { $0.sql.pasted + ";\n" }.joined()
  }
}
