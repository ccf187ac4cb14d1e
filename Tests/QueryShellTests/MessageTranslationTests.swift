import ArticleReading
import ArticleStore
import Importing
import QueryLanguage
import ResultRendering
import Testing
import VietnameseText

@testable import QueryShell

/// Every text that the shell's tables and the errors of the rooms below hold, in both languages.
@Suite struct MessageTranslationTests {
  @Test func commandsAndSettings() {
    for command in ShellCommand.all {
      expect(command.summary, isTranslatedIn: command.name)
      expect(command.details, isTranslatedIn: command.name)
      if Self.words.contains(where: command.usage.english.contains) {
        expect(command.usage, isTranslatedIn: command.name)
      }
    }
    for setting in ShellSetting.all where setting.name != "numbers" {
      expect(setting.meaning, isTranslatedIn: setting.name)
    }
    for group in HelpPage.groups { expect(group.purpose, isTranslatedIn: "help") }
  }

  /// What stands for something else in the usage of a command.
  private static let words = ["FILE", "NAME", "TOPIC", "ENTITY", "PROGRAM", "PATH", "VALUE"]

  @Test func catalogue() {
    for entity in Catalogue.standard.entities {
      expect(entity.doc, isTranslatedIn: entity.singular)
      for member in entity.members {
        expect(member.doc, isTranslatedIn: "\(entity.singular).\(member.name)")
      }
    }
    for function in Function.allCases { expect(function.doc, isTranslatedIn: function.rawValue) }
  }

  @Test func errorsOfTheStore() {
    let reasons: [StoreError.Reason] = [
      .cannotOpen, .isFolder, .notADatabase, .notAStore, .madeByOtherVersion, .unfinished,
      .inUse, .readOnly, .diskFull, .fileTooLarge, .inputOutput, .damaged, .incomplete("x"),
      .interrupted, .other("x"),
    ]
    for reason in reasons {
      expect(StoreError(reason, path: "x").message, isTranslatedIn: "\(reason)")
    }
    for check in ArticleStore.Check.allCases { expect(check.name, isTranslatedIn: "\(check)") }
  }

  @Test func errorsOfOutput() {
    let charts: [ChartError] = [
      .noNumbers, .noLabels, .tooManyRows(limit: 1), .negative(column: "x"),
    ]
    for error in charts { expect(error.message, isTranslatedIn: "\(error)") }
    for error in [OutputError.readerIsGone, .refused(code: 1, reason: "x")] {
      expect(error.message, isTranslatedIn: "\(error)")
    }
    for setting in RenderSetting.all { expect(setting.summary, isTranslatedIn: setting.name) }
  }

  @Test func errorsOfReading() {
    let reasons: [ReadingError.Reason] = [
      .empty, .binary("x"), .legacyEncoding, .damagedUTF8, .damagedUTF16, .damagedGzip, .bomb,
      .tooLarge(limit: 1), .tooDeep(limit: 1), .noParser, .tooManyAttributes(limit: 1),
      .tooManyElements(limit: 1), .brokenFeed("x"), .entities, .noItems, .noTitle, .noRecords,
      .noObject, .noKnownKeys(["x"]), .noArticle(title: "x"), .noBody(title: "x", published: "x"),
    ]
    for reason in reasons {
      let message = ReadingError(reason, byte: 1, line: 1).message(for: "x")
      for (english, vietnamese) in zip(Self.parts(message.english), Self.parts(message.vietnamese))
      {
        #expect(english != vietnamese, "\(reason): \(english)")
      }
    }
  }

  /// What is wrong, and what to do.
  private static func parts(_ message: String) -> [Substring] {
    message.split(separator: ";", maxSplits: 1)
  }

  private func expect(
    _ text: BilingualText,
    isTranslatedIn place: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard !text.english.isEmpty else { return }
    #expect(text.english != text.vietnamese, "\(place)", sourceLocation: sourceLocation)
  }
}
