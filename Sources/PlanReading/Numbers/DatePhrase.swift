/// Words that give a point or stretch of time.
struct DatePhrase: Equatable {
    /// How the date stands in its sentence.
    enum Form: Equatable {
        /// 到2025年, 2025年底前: at most.
        case by
        /// 2021年: in the year.
        case within
        /// 2028年左右.
        case about
        /// “十四五”期间.
        case during
        /// 较2020年: where a count starts.
        case baseline
        /// 2000年底前建成的: says which things are meant.
        case attribute
        /// 2035年远景目标: part of a name.
        case name
    }

    /// The phrase in the passage.
    let range: Range<Int>
    /// The year, or the last year of a stretch.
    let year: Int
    /// How it stands.
    let form: Form

    /// Says whether something may fall due at it.
    var isDeadline: Bool {
        switch form {
        case .by, .within, .about, .during: true
        case .baseline, .attribute, .name: false
        }
    }
}
