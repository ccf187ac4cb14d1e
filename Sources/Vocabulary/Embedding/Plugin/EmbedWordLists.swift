import Foundation
import PackagePlugin

/// Compiles the word lists of a target's `Resources` folder into it, so that the binary is one file.
@main
struct EmbedWordLists: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Resources")
    let lists = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { ["tsv", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLists.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(lists.count) word lists",
        executable: try context.tool(named: "WordListEmbedder").url,
        arguments: [output.path] + lists.map(\.path),
        inputFiles: lists,
        outputFiles: [output]
      )
    ]
  }
}
