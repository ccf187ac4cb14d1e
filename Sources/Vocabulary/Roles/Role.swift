/// A role of the list: `Bí thư`, `Phó Chủ tịch`, `Tổng Bí thư`.
package struct Role: Hashable, Sendable {
  /// How far a role goes on its own.
  package enum Office: Hashable, Sendable {
    /// A body may follow (`Bí thư` + `Đảng ủy`).
    case open
    /// A body or a country must follow: `lãnh đạo Sở Y tế`, where the word alone is no office.
    case bodied
    /// The role names its own body (`Thành ủy viên`).
    case whole
    /// As `whole`, and only one person in the country holds it at a time.
    case single
  }

  /// The spelling that is shown and stored.
  package var name: String
  package var family: String
  /// 1 for the country's leaders to 9 for members and staff.
  package var rank: Int
  package var office: Office
  /// How many of the role's last words begin its body: `Trưởng ban` + `Tổ chức` is at the
  /// `Ban Tổ chức`.
  package var wordsOfBody: Int
  /// Those words, or the word that begins its body (`Bộ` for `Thứ trưởng`).
  package var headOfBody: String?

  /// Whether the role says by itself where it is held.
  package var isComplete: Bool {
    switch office {
    case .whole, .single: true
    case .open, .bodied: false
    }
  }

  /// Whether the role is the one of a name, or that with more words behind it (`Chuyên gia` and
  /// `Chuyên gia kinh tế`).
  package func begins(with name: String) -> Bool {
    self.name == name || self.name.hasPrefix(name + " ")
  }
}
