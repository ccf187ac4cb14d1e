import Testing

@testable import QueryShell

@Suite struct StorePlaceTests {
  @Test(
    arguments: [
      (nil, ["HOME": "/h"], "/h/.local/share/tracuu/tracuu.db", "tracuu"),
      (nil, ["HOME": "/h", "XDG_DATA_HOME": "/d"], "/d/tracuu/tracuu.db", "tracuu"),
      (nil, ["HOME": "/h", "TRACUU_STORE": "x/hanoi.db"], "x/hanoi.db", "hanoi"),
      ("sample.db", ["TRACUU_STORE": "hanoi.db"], "sample.db", "sample"),
      ("news", [:], "news", "news"),
      ("a\u{1B}b.db", [:], "a\u{1B}b.db", "a␛b"),
    ] as [(String?, [String: String], String, String)]
  )
  func followsTheRules(
    _ asked: String?,
    _ environment: [String: String],
    _ path: String,
    _ name: String
  ) throws {
    let place = try #require(StorePlace(asked: asked, environment: environment))
    #expect(place.path == path)
    #expect(place.name == name)
  }

  @Test func isUnknownWithoutAHome() {
    #expect(StorePlace(asked: nil, environment: [:]) == nil)
  }
}
