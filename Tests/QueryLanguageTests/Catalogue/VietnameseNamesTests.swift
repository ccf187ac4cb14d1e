import Foundation
import TestSupport
import Testing
import VietnameseText

@testable import QueryLanguage

/// The Vietnamese names: all there, and none like another where it is looked up.
@Suite struct VietnameseNamesTests {
  private let catalogue = Catalogue.standard

  @Test func everythingHasAName() {
    for keyword in Keyword.allCases { #expect(!keyword.aliases.isEmpty, "\(keyword)") }
    for function in Function.allCases { #expect(!function.aliases.isEmpty, "\(function)") }
    for entity in catalogue.entities {
      #expect(VietnameseNames.entities[entity.id] != nil, "\(entity.id)")
      for member in entity.members {
        #expect(VietnameseNames.members[member.name] != nil, "\(entity.id).\(member.name)")
      }
      for field in entity.fields {
        guard case .kind(let words) = field.type else { continue }
        for word in words { #expect(VietnameseNames.kinds[word] != nil, "\(word)") }
      }
    }
  }

  /// No name stands for what is not there.
  @Test func nothingElseHasAName() {
    let members = Set(catalogue.entities.flatMap(\.members).map(\.name))
    #expect(Set(VietnameseNames.members.keys).subtracting(members).isEmpty)
  }

  @Test func functionsAndEntitiesAreOne() {
    isOne(Function.allCases.flatMap { [$0.rawValue] + $0.aliases })
    isOne(catalogue.entities.flatMap { Set([$0.singular, $0.plural]) + $0.aliases })
    isOne(RelativeDate.Unit.allCases.flatMap { VietnameseNames.units[$0] ?? [] })
  }

  @Test(arguments: Catalogue.standard.entities)
  func kindsOfAFieldAreOne(_ entity: Entity) {
    for field in entity.fields {
      guard case .kind(let words) = field.type else { continue }
      isOne(words + words.flatMap(KindWords.names))
    }
  }

  /// A word that begins a condition or an expression is read as the grammar's before it is a name.
  @Test(arguments: Catalogue.standard.entities)
  func noMemberIsLikeAKeywordThatBeginsACondition(_ entity: Entity) {
    let keywords: [Keyword] = [.has, .every, .not]
    for member in entity.members {
      for name in member.aliases { #expect(Keyword.named(name).map(keywords.contains) != true) }
    }
  }

  private func isOne(_ names: [String]) {
    var seen: Set<String> = []
    for name in names {
      #expect(seen.insert(Folding.unmarked(name)).inserted, "\(name) names two things")
    }
  }

  /// The same query in both languages is the same query; its columns are called in English.
  @Test(arguments: [
    ("tìm người_nói khi chức_vụ = \"Bí thư\"", "find speaker where role = \"Bí thư\""),
    ("tim nguoi_noi khi chuc_vu = \"Bí thư\"", "find speaker where role = \"Bí thư\""),
    ("TÌM Người_Nói where Chức_vụ = \"Bí thư\"", "find speaker where role = \"Bí thư\""),
    (
      "đếm phát_biểu khi loại = \"đề nghị\" theo người_nói.nơi",
      "count statement where kind = \"proposes\" by speaker.place"
    ),
    (
      "tìm bài khi ngày_đăng trong 2026-01 và không chuyên_mục thiếu xếp theo ngày_đăng giảm giới_hạn 5",
      "find article where published in 2026-01 and not section = \"x\" order by published desc limit 5"
    ),
    (
      "tìm người khi có các_chức_vụ gọi_là a (chức_danh = \"Bí thư\") và nơi = a.nơi hiện tên, a.nơi",
      "find person where has positions as a (role = \"Bí thư\") and place = a.place show name, a.place"
    ),
    (
      "tìm người khi đếm(các_phát_biểu) > 3 hiện tên, lớn_nhất(các_phát_biểu.ngày)",
      "find person where count(statements) > 3 show name, max(statements.date)"
    ),
    (
      "đếm bài theo tháng(ngày_đăng) xếp theo tháng(ngày_đăng) lấp_đầy",
      "count article by month(published) order by month(published) fill"
    ),
    (
      "tìm phát_biểu nhóm theo loại hiện loại, đếm(khi ngày từ 2026), tỷ_lệ(khi cách_trích = \"trực tiếp\") gọi_là r",
      "find statement group by kind show kind, count(where date since 2026), share(where quoted = \"direct\") as r"
    ),
    (
      "tìm bài khi ngày_đăng = này tháng hoặc ngày_đăng = vừa_qua 30 ngày",
      "find article where published = this month or published = last 30 days"
    ),
    (
      "tìm bài khi ngày_đăng = tháng này hoặc ngày_đăng = 30 ngày qua",
      "find article where published = this month or published = last 30 days"
    ),
    (
      "tìm bài khi ngày_đăng từ hôm qua hoặc ngày_đăng = năm ngoái hoặc ngày_đăng = tuần trước",
      "find article where published since last day or published = last year or published = last week"
    ),
    (
      "tìm bài khi ngày_đăng = năm nay hoặc ngày_đăng = hôm nay hoặc ngày_đăng = 2 tuần vừa qua",
      "find article where published = this year or published = today or published = last 2 weeks"
    ),
    (
      "tìm bài khi ngày_đăng trong (thang_nay, tháng trước) hoặc ngày_đăng giữa tháng 1/2026 và ngày 15 tháng 2 năm 2026",
      "find article where published in (this month, last month) or published between 1/2026 and 15/2/2026"
    ),
    (
      "tìm bài báo với ngày đăng = năm nay sắp xếp theo ngày đăng giảm dần giới hạn 5 bỏ qua 1",
      "find article where published = this year order by published desc limit 5 offset 1"
    ),
    (
      "đếm phát biểu khi người nói.nơi thuộc \"Hà Nội\" nhóm_theo loại",
      "count statement where speaker.place within \"Hà Nội\" by kind"
    ),
    (
      "tim nguoi phat bieu hien thi ten, tổ chức xep_theo tên",
      "find speaker show name, organisation order by name"
    ),
    (
      "tìm bài khi số từ > 100 hiện tiêu đề, lớn nhất(các phát biểu.ngày)",
      "find article where words > 100 show title, max(statements.date)"
    ),
    ("find article order_by published", "find article order by published"),
    (
      "tìm đoạn \"bến thuyền\" xếp theo mức_liên_quan",
      "find passage \"bến thuyền\" order by relevance"
    ),
  ])
  func bothLanguagesSayTheSame(_ vietnamese: String, _ english: String) throws {
    var vietnamese = vietnamese
    vietnamese = vietnamese.replacing("chuyên_mục thiếu", with: "chuyên_mục = \"x\"")
    let one = Compiler.compile(try SampleQuery.resolved(vietnamese))
    let other = Compiler.compile(try SampleQuery.resolved(english))
    #expect(one.statement == other.statement)
  }

  /// However its words are spelt, a question that is put into Vietnamese word by word is the same.
  @Test(arguments: ["rows", "values", "results", "words", "functions", "named", "questions"])
  func everyGoldenQueryIsTheSameInVietnamese(_ topic: String) throws {
    let queries = Golden.text(of: "queries/\(topic).tq").split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("tìm") && !$0.hasPrefix("đếm") }
    for query in queries {
      let english = Compiler.compile(try SampleQuery.resolved(query)).statement
      for spelt in Self.spellings {
        let vietnamese = TranslatedQuery(query, spelt: spelt).text
        #expect(vietnamese != query)
        let other = Compiler.compile(try SampleQuery.resolved(vietnamese)).statement
        #expect(other == english, "\(vietnamese)")
      }
    }
  }

  /// With marks and without, with some of them, apart from their letters, in capitals.
  private static let spellings: [@Sendable (String) -> String] = [
    { $0 },
    { Folding.unmarked($0) },
    { word in
      word.split(separator: "_").enumerated().map { index, syllable in
        index.isMultiple(of: 2) ? Folding.unmarked(String(syllable)) : String(syllable)
      }.joined(separator: "_")
    },
    { $0.decomposedStringWithCanonicalMapping },
    { $0.uppercased().decomposedStringWithCanonicalMapping },
    { $0.capitalized },
    { $0.replacing("_", with: " ") },
  ]
}
