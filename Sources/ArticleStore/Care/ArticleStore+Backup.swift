import GRDB

extension ArticleStore {
  /// Copies the store, as it is at one moment, into a new file; others may write it meanwhile.
  ///
  /// `progress` gets the share that is done, from 0 to 1, and says whether to go on; a copy that is
  /// stopped is an interruption, and its file is of no use.
  package func copy(
    to path: String,
    progress: @escaping (Double) -> Bool
  ) throws(StoreError) {
    do {
      let copy = try DatabaseQueue(path: path)
      try queue.inDatabase { database in
        try copy.inDatabase { target in
          // Pages of one step: a large store takes many steps, and Ctrl-C is heeded between two.
          try database.backup(to: target, pagesPerStep: 4096) { step in
            let all = max(1, step.totalPageCount)
            let share = Double(step.completedPageCount) / Double(all)
            if !progress(share) { throw StoreError(.interrupted, path: path) }
          }
          // A copy is one file, whatever log its original keeps.
          try target.execute(sql: "pragma journal_mode = delete")
        }
      }
      try copy.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.other("\(error)"), path: path)
    }
  }
}
