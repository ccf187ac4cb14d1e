// swift-tools-version: 6.1
import PackageDescription

/// What every room is built with; `TRACUU_WARNINGS=error` (set by CI) turns warnings into errors.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  + (Context.environment["TRACUU_WARNINGS"] == "error"
    ? [.unsafeFlags(["-warnings-as-errors"])] : [])

/// A room of the house: a target that may import the rooms named in `uses` and no others.
func room(
  _ name: String,
  uses rooms: [Target.Dependency] = [],
  exclude: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name,
    dependencies: rooms,
    exclude: exclude,
    swiftSettings: settings,
    plugins: plugins
  )
}

/// The tests of a room, which stand beside it.
func tests(
  of name: String,
  uses rooms: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + rooms,
    exclude: ["Golden"] + exclude,
    swiftSettings: settings
  )
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// SQLite's own calls, for the hot paths past GRDB.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "tracuu",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "tracuu", targets: ["tracuu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "tracuu",
      dependencies: [
        "QueryShell", "ResultRendering", "Importing", "ArticleStore", "QueryLanguage",
        "FactExtraction",
        "VietnameseText", argumentParser,
      ],
      swiftSettings: settings
    ),
    room(
      "QueryShell",
      uses: [
        "Importing", "ResultRendering", "ArticleStore", "QueryLanguage", "VietnameseText",
        "CLineEdit",
      ]
    ),
    room("ResultRendering", uses: ["SQLText", "VietnameseText"]),
    room(
      "Importing",
      uses: ["ArticleReading", "FactExtraction", "ArticleStore", "Articles", "VietnameseText"]
    ),
    room(
      "ArticleStore",
      uses: ["Articles", "SQLText", "VietnameseText", "CSQLiteSetting", grdb, sqlite]
    ),
    room(
      "QueryLanguage",
      uses: ["SQLText", "Vocabulary", "VietnameseText"],
      exclude: ["Reference/language.md"]
    ),
    room("FactExtraction", uses: ["Articles", "Vocabulary", "VietnameseText"]),
    room("ArticleReading", uses: ["Articles", "VietnameseText", "CMarkup", "CZlib"]),
    room("Articles", uses: ["VietnameseText"]),
    room("SQLText", uses: ["VietnameseText"]),
    room(
      "Vocabulary",
      uses: ["VietnameseText"],
      exclude: ["Resources", "Embedding"],
      plugins: ["EmbedWordLists"]
    ),
    room("VietnameseText"),
    .target(name: "CSQLiteSetting"),
    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    // libxml2's headers only: linked, it would be loaded at every start (see markup.h).
    .target(
      name: "CMarkup",
      cSettings: [.unsafeFlags(["-iwithsysroot", "/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),

    .plugin(
      name: "EmbedWordLists",
      capability: .buildTool(),
      dependencies: ["WordListEmbedder"],
      path: "Sources/Vocabulary/Embedding/Plugin"
    ),
    .executableTarget(
      name: "WordListEmbedder",
      path: "Sources/Vocabulary/Embedding/Tool",
      swiftSettings: settings
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "VietnameseText"),
    tests(of: "Vocabulary", uses: ["VietnameseText", "WordListEmbedder"]),
    tests(of: "ArticleReading", uses: ["Articles", "VietnameseText"]),
    tests(of: "FactExtraction", uses: ["Articles", "VietnameseText"], exclude: ["Labels"]),
    tests(of: "QueryLanguage", uses: ["SQLText", "VietnameseText", "Vocabulary"]),
    tests(of: "ArticleStore", uses: ["Articles", "SQLText", "VietnameseText"]),
    tests(
      of: "Importing",
      uses: ["ArticleStore", "Articles", "SQLText", "VietnameseText"],
      exclude: ["Labels"]
    ),
    tests(of: "QueryShell", uses: ["Importing", "ResultRendering", "VietnameseText"]),
    tests(of: "tracuu"),
    tests(of: "ResultRendering", uses: ["SQLText", "VietnameseText"]),
  ]
)
