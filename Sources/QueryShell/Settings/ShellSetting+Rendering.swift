import ResultRendering
import VietnameseText

extension ShellSetting {
  /// A setting of how results are drawn.
  init(_ setting: RenderSetting) {
    let takes: BilingualText =
      setting.words.isEmpty
      ? .both("a number", vi: "một số") : "\(setting.words.joined(separator: ", "))"
    self.init(
      name: setting.name,
      values: takes,
      meaning: setting.summary,
      words: setting.words,
      text: { setting.value($0.rendering) },
      change: { (settings, value) throws(ShellError) in
        guard setting.set(value, &settings.rendering) else {
          throw .wrongValue(value, of: setting.name, takes)
        }
      }
    )
  }
}
