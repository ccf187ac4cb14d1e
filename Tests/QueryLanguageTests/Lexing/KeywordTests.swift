import Testing
import VietnameseText

@testable import QueryLanguage

@Suite struct KeywordTests {
  /// No two keywords are alike without their marks, in any language.
  @Test func namesAreUnique() {
    var seen: [String: Keyword] = [:]
    for keyword in Keyword.allCases {
      for name in [keyword.rawValue] + keyword.aliases {
        let earlier = seen.updateValue(keyword, forKey: Folding.unmarked(name))
        #expect(earlier == nil, "\(name) names two keywords")
        #expect(Keyword.named(name) == keyword)
        #expect(Keyword.named(Folding.unmarked(name)) == keyword)
        #expect(Keyword.named(name.uppercased()) == keyword)
      }
    }
  }

  /// A reserved word cannot be asked for, so no member of the catalogue may be called so.
  @Test(arguments: Catalogue.standard.entities)
  func noNameIsReserved(_ entity: Entity) {
    let names = entity.members.flatMap { [$0.name] + $0.aliases }
    for name in names + [entity.singular, entity.plural] + entity.aliases {
      #expect(Keyword.named(name)?.isReserved != true, "\(entity.singular).\(name)")
    }
  }
}
