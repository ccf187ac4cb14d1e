import Testing

@testable import QueryShell

@Suite struct ResultFootTests {
  @Test(
    arguments: [
      (.microseconds(200), "under 1 ms"), (.microseconds(2600), "3 ms"),
      (.milliseconds(999), "999 ms"),
      (.milliseconds(1540), "1.5 s"), (.seconds(61), "1 min 1 s"),
    ] as [(Duration, String)]
  )
  func speaksOfTime(_ time: Duration, _ text: String) {
    #expect(ResultFoot.spoken(time) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567")])
  func groupsDigits(_ number: Int, _ text: String) {
    #expect(ResultFoot.grouped(number) == text)
  }
}
