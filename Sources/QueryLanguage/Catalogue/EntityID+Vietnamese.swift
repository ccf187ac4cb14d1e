extension EntityID {
  /// What rows of it are called in a Vietnamese sentence, which knows no plural.
  ///
  /// Each is a name of the entity in `VietnameseNames`, without the underscores.
  package var vietnameseNoun: String {
    switch self {
    case .article: "bài"
    case .passage: "đoạn"
    case .person: "người"
    case .speaker: "người phát biểu"
    case .position: "chức vụ"
    case .statement: "phát biểu"
    case .mention: "lần nhắc"
    case .related: "bài liên quan"
    case .place: "địa danh"
    case .organisation: "tổ chức"
    case .document: "văn bản"
    case .figure: "con số"
    }
  }
}
