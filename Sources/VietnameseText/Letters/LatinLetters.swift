/// The letters of the Latin blocks in which Vietnamese is written, as tables over their code points:
/// U+00C0…U+024F and U+1E00…U+1EFF.
///
/// The tables are what makes folding cheap: asking Unicode's properties of every scalar costs ten
/// times as much. They also read `Ð` (the Icelandic letter) and `Ɖ` as `Đ`, which older Vietnamese
/// keyboards confused.
struct LatinLetters: Sendable {
  static let table = LatinLetters()

  /// The lower-case letter of each slot.
  let lower: [UInt32]
  /// The lower-case letter of each slot without marks; `đ` gives `d`.
  let base: [UInt32]

  private init() {
    lower = Self.scalars(of: Self.lowerRows)
    base = Self.scalars(of: Self.baseRows)
    precondition(
      lower.count == 656 && base.count == 656,
      "a row of the tables of letters is damaged"
    )
  }

  /// The place of a code point in the tables; negative where it has none.
  @inline(__always)
  static func slot(_ scalar: UInt32) -> Int {
    if scalar &- 0xC0 < 0x190 { return Int(scalar &- 0xC0) }
    if scalar &- 0x1E00 < 0x100 { return Int(scalar &- 0x1E00) + 0x190 }
    return -1
  }

  /// A table is written sixteen letters a line; the line breaks are no part of it.
  private static func scalars(of rows: String) -> [UInt32] {
    rows.unicodeScalars.lazy.map(\.value).filter { $0 != 0x0A }
  }

  private static let lowerRows = """
    àáâãäåæçèéêëìíîï
    đñòóôõö×øùúûüýþß
    àáâãäåæçèéêëìíîï
    đñòóôõö÷øùúûüýþÿ
    āāăăąąććĉĉċċččďď
    đđēēĕĕėėęęěěĝĝğğ
    ġġģģĥĥħħĩĩīīĭĭįį
    iıĳĳĵĵķķĸĺĺļļľľŀ
    ŀłłńńņņňňŉŋŋōōŏŏ
    őőœœŕŕŗŗřřśśŝŝşş
    ššţţťťŧŧũũūūŭŭůů
    űűųųŵŵŷŷÿźźżżžžſ
    ƀɓƃƃƅƅɔƈƈđɗƌƌƍǝə
    ɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵ
    ơơƣƣƥƥʀƨƨʃƪƫƭƭʈư
    ưʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ
    ǀǁǂǃǆǆǆǉǉǉǌǌǌǎǎǐ
    ǐǒǒǔǔǖǖǘǘǚǚǜǜǝǟǟ
    ǡǡǣǣǥǥǧǧǩǩǫǫǭǭǯǯ
    ǰǳǳǳǵǵƕƿǹǹǻǻǽǽǿǿ
    ȁȁȃȃȅȅȇȇȉȉȋȋȍȍȏȏ
    ȑȑȓȓȕȕȗȗșșțțȝȝȟȟ
    ƞȡȣȣȥȥȧȧȩȩȫȫȭȭȯȯ
    ȱȱȳȳȴȵȶȷȸȹⱥȼȼƚⱦȿ
    ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
    ḁḁḃḃḅḅḇḇḉḉḋḋḍḍḏḏ
    ḑḑḓḓḕḕḗḗḙḙḛḛḝḝḟḟ
    ḡḡḣḣḥḥḧḧḩḩḫḫḭḭḯḯ
    ḱḱḳḳḵḵḷḷḹḹḻḻḽḽḿḿ
    ṁṁṃṃṅṅṇṇṉṉṋṋṍṍṏṏ
    ṑṑṓṓṕṕṗṗṙṙṛṛṝṝṟṟ
    ṡṡṣṣṥṥṧṧṩṩṫṫṭṭṯṯ
    ṱṱṳṳṵṵṷṷṹṹṻṻṽṽṿṿ
    ẁẁẃẃẅẅẇẇẉẉẋẋẍẍẏẏ
    ẑẑẓẓẕẕẖẗẘẙẚẛẜẝßẟ
    ạạảảấấầầẩẩẫẫậậắắ
    ằằẳẳẵẵặặẹẹẻẻẽẽếế
    ềềểểễễệệỉỉịịọọỏỏ
    ốốồồổổỗỗộộớớờờởở
    ỡỡợợụụủủứứừừửửữữ
    ựựỳỳỵỵỷỷỹỹỻỻỽỽỿỿ
    """

  private static let baseRows = """
    aaaaaaæceeeeiiii
    dnooooo×ouuuuyþß
    aaaaaaæceeeeiiii
    dnooooo÷ouuuuyþy
    aaaaaaccccccccdd
    ddeeeeeeeeeegggg
    gggghhhhiiiiiiii
    iiĳĳjjkkĸllllllŀ
    ŀllnnnnnnŉŋŋoooo
    ooœœrrrrrrssssss
    ssttttttuuuuuuuu
    uuuuwwyyyzzzzzzſ
    ƀɓƃƃƅƅɔƈƈdɗƌƌƍǝə
    ɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵ
    ooƣƣƥƥʀƨƨʃƪƫƭƭʈu
    uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ
    ǀǁǂǃǆǆǆǉǉǉǌǌǌaai
    ioouuuuuuuuuuǝaa
    aaææǥǥggkkooooʒʒ
    jǳǳǳggƕƿnnaaææoo
    aaaaeeeeiiiioooo
    rrrruuuussttȝȝhh
    ƞȡȣȣȥȥaaeeoooooo
    ooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ
    ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
    aabbbbbbccdddddd
    ddddeeeeeeeeeeff
    gghhhhhhhhhhiiii
    kkkkkkllllllllmm
    mmmmnnnnnnnnoooo
    oooopppprrrrrrrr
    sssssssssstttttt
    ttuuuuuuuuuuvvvv
    wwwwwwwwwwxxxxyy
    zzzzzzhtwyẚſẜẝßẟ
    aaaaaaaaaaaaaaaa
    aaaaaaaaeeeeeeee
    eeeeeeeeiiiioooo
    oooooooooooooooo
    oooouuuuuuuuuuuu
    uuyyyyyyyyỻỻỽỽỿỿ
    """
}
