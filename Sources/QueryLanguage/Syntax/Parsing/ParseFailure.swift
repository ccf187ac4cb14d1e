/// Thrown from a place that cannot be read, after it has been diagnosed there.
///
/// It carries nothing: whoever catches it only has to find where reading can go on.
struct ParseFailure: Error {}
