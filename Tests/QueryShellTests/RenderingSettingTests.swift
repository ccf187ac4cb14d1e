import ResultRendering
import Testing

@testable import QueryShell

@Suite struct RenderingSettingTests {
  /// What `set` reaches of how results are drawn, and what it says to a value that is none.
  @Test(arguments: [
    ("long", "cut", "wrap"), ("numbers", "plain", "vietnamese"), ("dates", "vietnamese", "short"),
    ("head", "50", "0"), ("lines", "ascii", "box"), ("safe_csv", "on", "off"), ("bom", "on", "off"),
  ])
  func isSetByName(_ name: String, _ value: String, _ before: String) throws {
    let setting = try ShellSetting.named(name)
    var settings = ShellSettings()
    #expect(setting.text(settings) == before)
    try setting.change(&settings, value)
    #expect(setting.text(settings) == value)
    #expect(settings.rendering != RenderOptions())
    #expect(throws: ShellError.self) { try setting.change(&settings, "nonsense") }
    #expect(setting.text(settings) == value)
  }

  @Test func knowsEverySetting() {
    let names = ShellSetting.all.map(\.name)
    #expect(Set(names).count == names.count)
    for setting in RenderSetting.all { #expect(names.contains(setting.name)) }
  }
}
