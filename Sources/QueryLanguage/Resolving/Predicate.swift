package import SQLText
package import VietnameseText

/// What is asked of one value of a field; false where there is none.
package enum Predicate: Hashable, Sendable {
  case known
  case isTrue
  /// One of these; folded where the field is stored folded.
  case equals([String])
  /// The words stand in the text.
  case words(WordPattern)
  /// All of these stand in the text, anywhere.
  case allWords([WordPattern])
  case number(NumberTest)
  case date(DateTest)

  package enum NumberTest: Hashable, Sendable {
    case compare(Sign, SQLValue)
    case between(SQLValue, SQLValue)

    package enum Sign: String, Hashable, Sendable {
      case equal = "="
      case less = "<"
      case lessOrEqual = "<="
      case greater = ">"
      case greaterOrEqual = ">="
    }
  }

  package enum DateTest: Hashable, Sendable {
    /// Inside the period.
    case inside(TimePeriod)
    /// `< p`: it ends before the period starts.
    case before(TimePeriod)
    /// `<= p`: it ends before the period has ended.
    case until(TimePeriod)
    /// `> p`: it starts after the period has ended.
    case after(TimePeriod)
    /// `>= p`: it starts with the period or later.
    case from(TimePeriod)
    /// From the start of the first to the end of the second.
    case between(TimePeriod, TimePeriod)
  }
}
