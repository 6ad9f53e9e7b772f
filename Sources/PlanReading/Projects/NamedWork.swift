/// A work that words name: a station, a line, a second phase.
struct NamedWork: Equatable {
    /// Where it is named, in the passage.
    let range: Range<Int>
    /// Its name; what a list says once for all members is added.
    let name: String
}
