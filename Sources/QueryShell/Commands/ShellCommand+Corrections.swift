import QueryLanguage
import VietnameseText

extension ShellCommand {
  static let merge = ShellCommand(
    name: "merge",
    usage: "N M …",
    argument: .number,
    isOptional: false,
    summary: .both("rows N, M … are one person", vi: "các hàng N, M … là một người"),
    details: .both(
      """
      Rows of the last result: people, or what speaks of one (a position, a mention, a
      statement). The correction is kept beside the facts: articles that come later are tied in
      the same way. `source N` shows it, `undo` takes it back, `corrections` lists all.
      """,
      vi: """
        Các hàng của kết quả cuối: người, hoặc thứ nói về một người (chức vụ, lần nhắc, phát
        biểu). Lần sửa được giữ bên cạnh dữ kiện: các bài nhập sau cũng theo đó. `source N` cho
        xem, `undo` bỏ lần sửa, `corrections` liệt kê tất cả.
        """
    )
  ) { session, call in
    let rows = Array(call.syntax.words.dropFirst())
    guard rows.count > 1 else { throw ShellError.usage(call.command) }
    try session.merge(rows: rows)
  }

  static let split = ShellCommand(
    name: "split",
    usage: "N [K …]",
    argument: .number,
    isOptional: false,
    summary: .both(
      "the person of row N is several people",
      vi: "người ở hàng N thật ra là nhiều người"
    ),
    details: .both(
      """
      Where row N is a person, `split N` lists what the person is known by: positions, and
      articles without one. `split N K` makes a person of their own of whoever is named by K;
      with several numbers they stay together. Where row N is a position, a mention or a
      statement, `split N` does that at once for the person of that row.
      """,
      vi: """
        Khi hàng N là một người, `split N` liệt kê những gì làm nên người đó: các chức vụ, và các
        bài không nêu chức vụ. `split N K` tách phần K thành một người riêng; nêu nhiều số thì các
        phần đó ở chung. Khi hàng N là chức vụ, lần nhắc hoặc phát biểu, `split N` tách ngay người
        của hàng đó.
        """
    )
  ) { session, call in
    let words = Array(call.syntax.words.dropFirst())
    guard let row = words.first else { throw ShellError.usage(call.command) }
    try session.split(row: row, parts: Array(words.dropFirst()))
  }

  static let strike = ShellCommand(
    name: "strike",
    usage: "N …",
    argument: .number,
    isOptional: false,
    summary: .both(
      "row N is wrong: hidden from every answer",
      vi: "hàng N sai: giấu khỏi mọi câu trả lời"
    ),
    details: .both(
      """
      A position or a document is struck of every article, also of those that come later; a
      mention, a statement or a figure with its words in their passage. What is struck stays so
      when pages are imported or reread again. `undo` takes it back.
      """,
      vi: """
        Chức vụ hoặc văn bản bị gạch khỏi mọi bài, kể cả bài nhập sau; lần nhắc, phát biểu hoặc
        con số bị gạch cùng câu chữ trong đoạn. Đã gạch thì nhập lại hay đọc lại trang vẫn vậy.
        `undo` để lấy lại.
        """
    )
  ) { session, call in
    let rows = Array(call.syntax.words.dropFirst())
    guard !rows.isEmpty else { throw ShellError.usage(call.command) }
    try session.strike(rows: rows)
  }

  static let undo = ShellCommand(
    name: "undo",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("takes the last correction back", vi: "bỏ lần sửa vừa rồi"),
    details: .both(
      "Again takes back the one before it; the store keeps them from session to session.",
      vi: "Gõ lần nữa để bỏ lần sửa trước đó; kho giữ các lần sửa từ phiên này sang phiên khác."
    )
  ) { session, call in
    _ = try call.argument()
    try session.undo()
  }

  static let corrections = ShellCommand(
    name: "corrections",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both("what was corrected, the first first", vi: "các lần sửa, cũ nhất trước"),
    details: ""
  ) { session, call in
    _ = try call.argument()
    try session.showCorrections()
  }

  static let page = ShellCommand(
    name: "page",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: .both(
      "the whole article of row N, its facts marked",
      vi: "toàn bài ở hàng N, có đánh dấu dữ kiện"
    ),
    details: .both(
      """
      Shows what was understood in the article and what was not: people, positions, places,
      bodies, documents and figures are marked, and under each passage stands who says what in
      it. Of a row that stands in several articles it is the earliest. Without N it is row 1.
      """,
      vi: """
        Cho thấy trong bài cái gì đã hiểu được và cái gì chưa: người, chức vụ, địa danh, tổ chức,
        văn bản và con số được đánh dấu, dưới mỗi đoạn là ai nói gì trong đoạn. Nếu hàng có ở
        nhiều bài thì đó là bài sớm nhất. Không có N thì là hàng 1.
        """
    )
  ) { session, call in
    try session.showPage(of: try call.argument() ?? "1")
  }
}
