package import Articles
package import VietnameseText

/// An article as it was read, with what a user should be told about the reading.
package struct ReadArticle: Hashable, Sendable {
  package var article: Article
  /// What could not be found or had to be supposed, each a short phrase:
  /// `no date found on the page`.
  package var notes: [BilingualText]

  package init(article: Article, notes: [BilingualText] = []) {
    self.article = article
    self.notes = notes
  }
}

extension BilingualText {
  static let noDate = Self("no date found on the page", vi: "không tìm thấy ngày trên trang")
  static let dateOfAddress = Self(
    "the date was taken from the address",
    vi: "ngày được lấy từ địa chỉ trang"
  )
  static let titleOfText = Self(
    "no title line found; the first sentence was taken for it",
    vi: "không tìm thấy dòng tiêu đề; câu đầu được lấy làm tiêu đề"
  )

  static func commentsLeftOut(_ count: Int) -> Self {
    .both(
      "\(count) lines of readers' comments left out",
      vi: "đã bỏ \(count) dòng bình luận của bạn đọc"
    )
  }
}
