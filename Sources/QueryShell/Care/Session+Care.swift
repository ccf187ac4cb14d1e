import ArticleStore
import CLineEdit
import Foundation
package import Importing
import VietnameseText

extension Session {
  /// Finds the facts of stored articles anew: of those that older rules read, or of all.
  package func reread(all: Bool) throws -> RereadReport {
    guard FilePath.exists(place.path) else { throw ShellError.noStore(place) }
    try closeStore()
    let store = try ArticleStore.open(place.path, for: .writing)
    signals_catch_interrupt()
    defer { if !isInteractive { signals_end_on_interrupt() } }
    let progress = CareProgress(output: output, in: language)
    let rereader = Rereader(
      store: store,
      time: .second(after1970: Int(time(nil))),
      isStopped: { [interruption] in interruption.take() },
      tell: { progress.show($0) }
    )
    let report: RereadReport
    do {
      report = try rereader.reread(all: all)
    } catch {
      progress.clear()
      throw error
    }
    progress.clear()
    try store.close()
    for line in RereadSummary.lines(of: report, in: language) { output.say(line) }
    return report
  }

  /// What a check finds; a store too damaged for it is what it finds.
  private func problems(
    of check: ArticleStore.Check,
    in store: ArticleStore
  ) throws(StoreError) -> [StoreProblem] {
    do {
      return try interruption.stopping(by: { store.interrupt() }) { () throws(StoreError) in
        try store.problems(of: check)
      }
    } catch {
      switch error.reason {
      case .damaged:
        let message = BilingualText("it cannot be read", vi: "không đọc được")
        return [StoreProblem(message: message, count: 1)]
      case .incomplete(let part):
        let message = BilingualText("there is no \(part) any more", vi: "không còn \(part)")
        return [StoreProblem(message: message, count: 1)]
      case .cannotOpen, .isFolder, .notADatabase, .notAStore, .madeByOtherVersion, .unfinished,
        .inUse, .readOnly, .diskFull, .fileTooLarge, .inputOutput, .interrupted, .other:
        throw error
      }
    }
  }

  /// Looks whether the store is whole, and says what is not; whether all is well.
  package func check() throws -> Bool {
    let store: ArticleStore
    do {
      guard let opened = try self.store() else { throw ShellError.noStore(place) }
      store = opened
    } catch let error as StoreError where error.reason == .damaged {
      say(.both("file: not whole", vi: "tệp: không nguyên vẹn"))
      say(.both("  it is too damaged to be opened", vi: "  hỏng quá nặng, không mở được"))
      say(Self.wayOutOfDamage)
      return false
    }
    var count = 0
    for check in ArticleStore.Check.allCases {
      let found = try problems(of: check, in: store)
      let isWhole = BilingualText("whole", vi: "nguyên vẹn")
      let isNot = BilingualText("not whole", vi: "không nguyên vẹn")
      say("\(check.name): \(found.isEmpty ? isWhole : isNot)")
      for problem in found {
        let count = ResultFoot.grouped(problem.count)
        let times = language.text(" (\(count) times)", vi: " (\(count) lần)")
        let message = VisibleText.visible(problem.message.text(in: language))
        output.say("  \(message)\(problem.count > 1 ? times : "")")
      }
      count += found.count
    }
    guard count > 0 else {
      let counts = ImportSummary(language: language).counts(of: try store.summary())
      output.say(language.text("the store is whole: \(counts)", vi: "kho nguyên vẹn: \(counts)"))
      return true
    }
    say(Self.wayOutOfDamage)
    return false
  }

  private func say(_ text: BilingualText) { output.say(text.text(in: language)) }

  private static let wayOutOfDamage = BilingualText(
    """
    what was imported can be imported again into a new store: tracuu import PATH --store FILE; \
    corrections and all else that can be read stay in this one
    """,
    vi: """
      những gì đã nhập có thể nhập lại vào một kho mới: tracuu import ĐƯỜNG_DẪN --store TỆP; \
      các lần sửa và mọi thứ còn đọc được vẫn ở kho này
      """
  )

  /// Copies the store as it is now into a file; others may write it meanwhile.
  package func backUp(to path: String, replacing: Bool) throws {
    guard let store = try store() else { throw ShellError.noStore(place) }
    let target = FilePath.expanded(path, environment: environment)
    guard !Self.isStandardOutput(path) else { throw ShellError.noStandardOutput }
    let folder = FolderPath.parent(of: target)
    guard FilePath.isFolder(folder) else { throw ShellError.noFolder(folder, for: path) }
    guard !FilePath.isFolder(target) else {
      throw ShellError(
        "\(VisiblePath.text(path))\(.both(" is a folder; name a file in it", vi: " là thư mục; hãy nêu tên một tệp trong đó"))"
      )
    }
    guard replacing || !FilePath.exists(target) else {
      throw ShellError(
        "\(VisiblePath.text(path))\(.both(" is there already; --force replaces it", vi: " đã có; --force để ghi đè"))"
      )
    }
    guard
      FilePath.identity(target) == nil || FilePath.identity(target) != FilePath.identity(place.path)
    else {
      throw ShellError(
        "\(VisiblePath.text(path))\(.both(" is the store itself", vi: " chính là kho"))"
      )
    }
    let written = "\(target).\(getpid()).part"
    signals_remove_when_ended(written)
    defer {
      unlink(written)
      signals_remove_when_ended(nil)
    }
    signals_catch_interrupt()
    defer { if !isInteractive { signals_end_on_interrupt() } }
    let progress = CareProgress(output: output, in: language)
    do {
      try store.copy(to: written) { [interruption] share in
        progress.show(share: share)
        return !interruption.take()
      }
    } catch {
      progress.clear()
      throw error
    }
    progress.clear()
    guard rename(written, target) == 0 else { throw ShellError.cannotWrite(path, errno: errno) }
    let copy = try ArticleStore.open(target, for: .reading)
    let summary = try copy.summary()
    try copy.close()
    output.say(
      "\(VisiblePath.text(path)): \(ImportSummary(language: language).counts(of: summary))"
    )
  }
}

extension ShellError {
  fileprivate static let noStandardOutput = Self(
    .both(
      "a copy goes into a file, not to standard output; name one",
      vi: "bản sao được ghi vào một tệp, không ra đầu ra chuẩn; hãy nêu tên tệp"
    )
  )

  fileprivate static func noFolder(_ folder: String, for path: String) -> Self {
    let (folder, file) = (VisiblePath.text(folder), VisiblePath.text(path))
    return Self(
      .both(
        "cannot write \(file): there is no folder \(folder)",
        vi: "không ghi được \(file): không có thư mục \(folder)"
      )
    )
  }
}
