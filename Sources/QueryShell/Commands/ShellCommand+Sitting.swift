import QueryLanguage
import VietnameseText

/// The commands for whoever sits at the prompt.
extension ShellCommand {
  static let set = ShellCommand(
    name: "set",
    usage: .both("[NAME [VALUE]]", vi: "[TÊN [GIÁ_TRỊ]]"),
    argument: .setting,
    isOptional: true,
    summary: .both(
      "shows the settings; changes one and keeps it",
      vi: "hiện các thiết lập; đổi một thiết lập và giữ lại"
    ),
    details: .both(
      """
      \(ShellSetting.listed)

      What is set at the prompt is kept in tracuu/config in the XDG configuration folder
      (~/.config), beside which tracuurc is a script that every shell begins with.
      `set NAME default` takes a value back.
      """,
      vi: """
        \(ShellSetting.listed)

        Những gì đặt ở dấu nhắc được giữ trong tracuu/config thuộc thư mục cấu hình XDG
        (~/.config); cạnh đó, tracuurc là tập lệnh chạy mỗi khi mở dấu nhắc.
        `set TÊN default` trả về giá trị ban đầu.
        """
    )
  ) { session, call in
    try session.set(call)
  }

  static let more = ShellCommand(
    name: "more",
    aliases: ["next"],
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both(
      "the next rows, after a query with a limit",
      vi: "các hàng tiếp theo, sau truy vấn có limit"
    ),
    details: .both(
      """
      After `find speaker limit 20` it shows the next 20, and so on; `back` goes back.
      """,
      vi: """
        Sau `find speaker limit 20` lệnh này hiện 20 hàng tiếp, cứ thế; `back` để quay lại.
        """
    )
  ) { session, call in
    _ = try call.argument()
    try session.showMore()
  }

  static let edit = ShellCommand(
    name: "edit",
    usage: "",
    argument: .nothing,
    isOptional: true,
    summary: .both(
      "opens the last query in an editor and runs it",
      vi: "mở truy vấn cuối trong trình soạn thảo rồi chạy"
    ),
    details: .both(
      """
      The editor is that of VISUAL or EDITOR, otherwise vi. What is saved is run, several
      statements in turn; without saving nothing is run.
      """,
      vi: """
        Trình soạn thảo là VISUAL hoặc EDITOR, không có thì là vi. Lưu thì nội dung được chạy,
        nhiều câu thì lần lượt; không lưu thì không chạy gì.
        """
    )
  ) { session, call in
    _ = try call.argument()
    try session.editLast()
  }

  static let open = ShellCommand(
    name: "open",
    usage: "[N]",
    argument: .number,
    isOptional: true,
    summary: .both(
      "the web page of row N in a browser",
      vi: "mở trang web của hàng N trong trình duyệt"
    ),
    details: .both(
      """
      Opens the address of the article that row N was read from, with BROWSER or with what the
      desktop opens addresses with. Without N it is row 1.
      """,
      vi: """
        Mở địa chỉ của bài mà hàng N được rút ra, bằng BROWSER hoặc bằng chương trình mở địa chỉ
        của máy. Không có N thì là hàng 1.
        """
    )
  ) { session, call in
    try session.openPage(of: try call.argument() ?? "1")
  }
}

extension ShellSetting {
  /// A line for each setting, with what it is about.
  fileprivate static let listed = BilingualText.joined(
    all.map {
      "  \($0.name)\(String(repeating: " ", count: max(1, 10 - $0.name.count)))\($0.meaning)"
    },
    separator: "\n"
  )
}
