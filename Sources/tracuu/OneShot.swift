import ArgumentParser
import CLineEdit
import QueryShell
import ResultRendering

/// A session that answers and ends, with nobody at a prompt.
enum OneShot {
  /// Does the work; an error is said on standard error and ends the process with exit code 1, or
  /// with 2 where the command line is what is wrong.
  static func run(_ session: Session, _ work: () throws -> Void) throws {
    signals_end_on_interrupt()
    do {
      try work()
    } catch let error as WrongUse {
      throw error
    } catch let error as ShellError where error.isWrongUse {
      throw WrongUse(error.message)
    } catch let code as ExitCode {
      // What went wrong has been said.
      throw code
    } catch {
      session.report(error)
      // A reader that has seen enough, as `head` has, is no failure.
      if ShellError.isClosed(error) { return }
      throw ExitCode(ErrorText.isInterruption(error) ? 130 : 1)
    }
    if session.hasFailed { throw ExitCode.failure }
  }
}
