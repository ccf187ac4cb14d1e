import VietnameseText

/// Lines that belong to the page around an article and not to the article, by what they say.
///
/// Written for this project from what Vietnamese news pages show around an article; one entry a
/// line, compared folded.
enum PageWords {
  /// Buttons and links: a line of its own that says one of these is no passage.
  static let menu = folded(
    """
    a
    aa
    a a
    a- a
    bình luận
    chia sẻ
    chia sẻ bài viết
    chia sẻ facebook
    copy link
    cỡ chữ
    đăng ký
    đăng nhập
    email
    facebook
    gửi
    gửi bình luận
    google news
    hủy
    in bài
    in bài viết
    in trang
    lên đầu trang
    like
    linkedin
    link
    link bài gốc
    lưu
    lưu bài
    lưu tin
    menu
    messenger
    mới nhất
    mục lục
    nghe
    nghe bài viết
    nghe đọc bài
    pinterest
    phản hồi
    print
    quay lại
    quan tâm
    rss
    sao chép liên kết
    share
    tag
    tags
    telegram
    theo dõi
    thích
    tìm kiếm
    trang chủ
    trả lời
    trở lại
    tweet
    twitter
    viber
    xem bình luận
    xem tất cả
    xem thêm
    xem tiếp
    youtube
    zalo
    """
  )

  /// What stands above the boxes of other pages.
  static let relatedHeading = folded(
    """
    bài cùng chuyên mục
    bài liên quan
    bài viết cùng chuyên mục
    bài viết khác
    bài viết liên quan
    bạn có thể quan tâm
    các tin khác
    có thể bạn quan tâm
    cùng chuyên mục
    cùng tác giả
    đọc nhiều
    đọc nhiều nhất
    đọc thêm
    đừng bỏ lỡ
    mời đọc thêm
    mời quý độc giả đọc thêm
    tin bài khác
    tin bài liên quan
    tin cùng chuyên mục
    tin cũ hơn
    tin cùng loại
    tin cùng sự kiện
    tin đọc nhiều
    tin khác
    tin liên quan
    tin mới
    tin mới hơn
    tin mới nhất
    tin nổi bật
    tin tức khác
    tin tức liên quan
    tin xem nhiều
    xem nhiều
    xem nhiều nhất
    """
  )

  /// Sections of papers, for lines that stand alone above a title or beside a time.
  static let section = folded(
    """
    an ninh
    an ninh trật tự
    an sinh
    bạn đọc
    bất động sản
    chính sách
    chính trị
    chính trị - xã hội
    chuyển đổi số
    công nghệ
    dân sinh
    diễn đàn
    doanh nghiệp
    du lịch
    địa phương
    đô thị
    đời sống
    giáo dục
    giao thông
    giải trí
    góc nhìn
    hà nội
    khoa học
    kinh doanh
    kinh tế
    môi trường
    muôn mặt cuộc sống
    nhịp sống
    nhịp sống thủ đô
    nông nghiệp
    nông thôn mới
    pháp luật
    quốc tế
    quốc hội
    sức khỏe
    thế giới
    thể thao
    thời sự
    thủ đô
    thị trường
    tin nóng
    tin trong nước
    tin tức
    tin tức - sự kiện
    tin tức sự kiện
    trong nước
    văn hóa
    văn hóa - xã hội
    xã hội
    xây dựng đảng
    y tế
    """
  )

  /// Beginnings of the lines under an article that speak of the paper itself.
  private static let footer = folded(
    """
    bản quyền
    copyright
    cơ quan chủ quản
    giấy phép số
    giấy phép hoạt động
    hotline
    phó tổng biên tập:
    tổng biên tập:
    trụ sở:
    tòa soạn:
    ©
    """
  )

  /// Beginnings of the lines that ask readers to look at something else of the paper.
  private static let invitations = folded(
    """
    mời bạn đọc đón đọc
    mời bạn đọc đón xem
    mời bạn đọc theo dõi
    mời bạn đọc vào chuyên mục
    mời bạn đọc xem
    mời độc giả đón đọc
    mời độc giả đón xem
    mời độc giả theo dõi
    mời độc giả xem
    mời quý độc giả đón đọc
    mời quý độc giả đón xem
    mời quý độc giả theo dõi
    mời quý độc giả xem
    mời quý vị nghe
    mời quý vị theo dõi
    mời quý vị xem
    """
  )

  /// Where a paper asks to be followed.
  private static let channels = folded(
    """
    facebook
    fanpage
    google news
    telegram
    tiktok
    youtube
    zalo
    """
  )

  /// Beginnings of the lines that list a page's keywords.
  private static let keywords = folded(
    """
    chủ đề:
    tag:
    tags:
    từ khóa:
    từ khoá:
    """
  )

  static func isMenu(_ line: PageLine) -> Bool {
    line.text.utf8.count <= 40
      && (menu.contains(key(line.text)) || isCounter(line.text) || isAgo(line.text)
        || isRule(line.text))
  }

  static func isRelatedHeading(_ line: PageLine) -> Bool {
    line.text.utf8.count <= 60 && relatedHeading.contains(key(line.text))
  }

  static func isSection(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= 40 && section.contains(key(String(text)))
  }

  static func isFooter(_ line: PageLine) -> Bool { begins(line, with: footer) }

  /// Whether a line asks readers to look elsewhere: `Theo dõi Báo Mẫu trên Google News`.
  static func isInvitation(_ line: PageLine) -> Bool {
    guard line.text.utf8.count <= 200 else { return false }
    let words = line.text.unicodeScalars.drop { !$0.properties.isAlphabetic }
    guard let first = words.first, ["T", "t", "M", "m"].contains(first),
      beginnings.contains(where: { Substring(words).hasPrefix($0) })
    else { return false }
    let key = key(line.text)
    if invitations.contains(where: key.hasPrefix) { return true }
    return key.hasPrefix("theo dõi") && channels.contains { key.hasSuffix("trên \($0)") }
  }

  /// Nearly every line is told by its first letters, without folding it.
  private static let beginnings = ["Theo dõi ", "theo dõi ", "THEO DÕI ", "Mời ", "mời ", "MỜI "]

  /// Whether a line claims the copyright of the page: `Copyright © 2026 …`, not that of a
  /// photograph: `© Lê Mẫu`.
  static func isCopyright(_ line: PageLine) -> Bool {
    guard line.text.utf8.count <= 200, let first = line.text.unicodeScalars.first,
      ["©", "™", "®", "A", "a", "C", "c"].contains(first)
    else { return false }
    let words = line.text.lowercased()
    if words.contains("all rights reserved") { return true }
    let isClaim = ["©", "™", "copyright "].contains(where: words.hasPrefix)
    return isClaim && (words.contains(" 19") || words.contains(" 20"))
  }

  /// All of them have a colon among their first letters, which few lines have.
  static func isKeywords(_ line: PageLine) -> Bool {
    line.text.utf8.prefix(96).contains(UInt8(ascii: ":")) && begins(line, with: keywords)
  }

  /// `Bình luận (12)`, `Ý kiến bạn đọc`: below stand readers' words, which are not the article's.
  static func isCommentsHeading(_ line: PageLine) -> Bool {
    guard line.text.utf8.count <= 40 else { return false }
    let key = key(line.text)
    if key == "ý kiến bạn đọc" || key == "bình luận của bạn đọc" { return true }
    return key.hasPrefix("bình luận (") && key.hasSuffix(")")
      && key.unicodeScalars.dropFirst(11).dropLast().allSatisfy { ("0"..."9").contains($0) }
  }

  private static func begins(_ line: PageLine, with entries: Set<String>) -> Bool {
    let start = String(String.UnicodeScalarView(line.text.unicodeScalars.prefix(24)))
    let key = Folding.folded(start)
    return entries.contains { key.hasPrefix($0) }
  }

  /// A counter of readers: `1.204 lượt xem`, `3 bình luận`.
  private static func isCounter(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    guard rest.count < text.unicodeScalars.count else { return false }
    return ["lượt xem", "bình luận", "lượt đọc", "views", "chia sẻ"]
      .contains(key(String(String.UnicodeScalarView(rest))))
  }

  /// `----------`, `***`: what only parts other lines.
  private static func isRule(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || $0.properties.isEmojiPresentation
    }
  }

  /// `2 giờ trước`: a time that only the day of reading would tell, so it is taken as missing.
  private static func isAgo(_ text: String) -> Bool {
    let words = key(text).split(separator: " ")
    return words.count == 3 && words[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
      && ["giây", "phút", "giờ", "ngày", "tuần", "tháng"].contains(words[1]) && words[2] == "trước"
  }

  /// A line's words folded, without the marks that lists and links put around them.
  private static func key(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [":", ">", "»", "›", "|", "•", "-", "+", " ", "/", "*"]
    let folded = Folding.folded(text)
    guard let last = folded.unicodeScalars.lastIndex(where: { !marks.contains($0) }) else {
      return folded
    }
    return String(folded.unicodeScalars[...last].drop { marks.contains($0) })
  }

  private static func folded(_ list: String) -> Set<String> {
    Set(list.split(separator: "\n").map { Folding.folded(String($0)) })
  }
}
