import PlanModel

/// Finds the cities, districts and counties that words name.
///
/// Codes follow GB/T 2260; the names shipped are those of Liaoning.
struct Gazetteer: Sendable {
    /// One place name with the codes it may mean.
    struct Place: Sendable {
        /// All divisions of that name.
        let codes: [String]
    }

    /// The places of Liaoning.
    static let liaoning = Gazetteer(LiaoningPlaces.entries)

    private let names: WordTrie<Place>

    /// Makes a gazetteer from codes and names.
    init(_ entries: [(code: String, name: String)]) {
        var codes: [String: [String]] = [:]
        for entry in entries { codes[entry.name, default: []].append(entry.code) }
        names = WordTrie(codes.sorted { $0.key < $1.key }.map { ($0.key, Place(codes: $0.value)) })
    }

    /// The place that starts at a scalar, and its length.
    func place(in scalars: [Unicode.Scalar], at start: Int, end: Int) -> (length: Int, place: Place)? {
        names.longest(in: scalars, at: start, end: end).map { ($0.length, $0.meaning) }
    }

    /// The codes of the places named in a range, in order; of a city and its county only the county.
    ///
    /// A name that several divisions bear counts only next to its city.
    func codes(in passage: Passage, _ range: Range<Int>) -> [String] {
        var found: [String] = [], cities: [String] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let (length, place) = place(in: passage.scalars, at: index, end: range.upperBound) else {
                index += 1
                continue
            }
            if let code = chosen(place.codes, near: cities), !found.contains(code) {
                found.append(code)
                cities.append(String(code.prefix(4)))
            }
            index += length
        }
        return found.filter { code in !code.hasSuffix("00") || !hasCounty(of: code, in: found) }
    }

    /// The first place name in a range, a city and its county taken together.
    func firstName(in passage: Passage, _ range: Range<Int>) -> String? {
        for index in range {
            guard let first = place(in: passage.scalars, at: index, end: range.upperBound) else { continue }
            let stop = index + first.length
            let more = place(in: passage.scalars, at: stop, end: range.upperBound)?.length ?? 0
            return passage.text(index..<(stop + more))
        }
        return nil
    }

    /// Says whether a text is the name of a place and nothing else.
    func isPlace(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = place(in: scalars, at: 0, end: scalars.count) else { return false }
        let rest = place(in: scalars, at: first.length, end: scalars.count)
        return first.length + (rest?.length ?? 0) == scalars.count
    }

    /// Length of a city's name at the head, where a place inside that city follows; 0 otherwise.
    func cityBeforeCounty(_ scalars: [Unicode.Scalar]) -> Int {
        guard let city = place(in: scalars, at: 0, end: scalars.count), let code = city.place.codes.first,
            code.hasSuffix("00"), let county = place(in: scalars, at: city.length, end: scalars.count),
            county.place.codes.contains(where: { $0.hasPrefix(code.prefix(4)) && $0 != code })
        else { return 0 }
        return city.length
    }

    private func chosen(_ codes: [String], near cities: [String]) -> String? {
        if codes.count == 1 { return codes.first }
        return codes.first { cities.contains(String($0.prefix(4))) }
    }

    private func hasCounty(of city: String, in codes: [String]) -> Bool {
        codes.contains { $0 != city && $0.hasPrefix(city.prefix(4)) }
    }
}
