import PlanModel

/// Finds the cities, districts and counties that words name.
///
/// Codes follow GB/T 2260; the names shipped are those of Liaoning. Immutable, and a class only because many rules hold
/// it for a moment.
final class Gazetteer: Sendable {
    /// One place name with the codes it may mean.
    struct Place: Sendable {
        /// All divisions of that name.
        let codes: [String]
        /// The name means a place only right behind its city's name: 丹东东港.
        let needsCity: Bool

        /// Says whether it names a city and nothing smaller.
        var isCity: Bool { codes.count == 1 && codes[0].isCityCode }
    }

    /// The places of Liaoning.
    static let liaoning = Gazetteer(LiaoningPlaces.entries, behindCity: LiaoningPlaces.behindCity)

    private let names: WordTrie<Place>

    /// Makes a gazetteer from codes and names.
    init(_ entries: [(code: String, name: String)], behindCity: [(code: String, name: String)] = []) {
        names = WordTrie(Self.places(entries, needsCity: false) + Self.places(behindCity, needsCity: true))
    }

    private static func places(
        _ entries: [(code: String, name: String)], needsCity: Bool
    ) -> [(String, Place)] {
        var codes: [String: [String]] = [:]
        for entry in entries { codes[entry.name, default: []].append(entry.code) }
        return codes.sorted { $0.key < $1.key }.map { ($0.key, Place(codes: $0.value, needsCity: needsCity)) }
    }

    /// The place that starts at a scalar, and its length.
    func place(in scalars: [Unicode.Scalar], at start: Int, end: Int) -> (length: Int, place: Place)? {
        lookUp(scalars, start, end).flatMap { $0.place.needsCity ? nil : $0 }
    }

    /// As `place`, names that need their city included.
    func lookUp(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> (length: Int, place: Place)? {
        names.longest(in: scalars, at: start, end: end).map { ($0.length, $0.meaning) }
    }

    /// Says whether a place name may stand in a range, those that need their city included.
    func mayName(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool { names.first(in: scalars, range) != nil }

    /// Says whether a place name stands in a range.
    func names(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let next = names.firstOpening(in: scalars, index..<range.upperBound) {
            if place(in: scalars, at: next, end: range.upperBound) != nil { return true }
            index = next + 1
        }
        return false
    }

    /// The codes of the places named in a range, in order; of a city right before its county only the county.
    func codes(in passage: Passage, _ range: Range<Int>) -> [String] {
        PlaceReader(gazetteer: self, passage: passage).codes(range)
    }

    /// The first place name in a range, a city and its county taken together.
    func firstName(in passage: Passage, _ range: Range<Int>) -> String? {
        guard let first = PlaceReader(gazetteer: self, passage: passage).places(range).first else { return nil }
        let stop = first.range.upperBound
        let more = lookUp(passage.scalars, stop, range.upperBound)?.length ?? 0
        return passage.text(first.range.lowerBound..<(stop + more))
    }

    /// Says whether a text is the name of a place and nothing else.
    func isPlace(_ scalars: [Unicode.Scalar]) -> Bool {
        guard let first = place(in: scalars, at: 0, end: scalars.count) else { return false }
        let rest = lookUp(scalars, first.length, scalars.count)
        return first.length + (rest?.length ?? 0) == scalars.count
    }

    /// Length of a city's name at the head, where a place inside that city follows; 0 otherwise.
    func cityBeforeCounty(_ scalars: [Unicode.Scalar]) -> Int {
        guard let city = place(in: scalars, at: 0, end: scalars.count), let code = city.place.codes.first,
            code.isCityCode, let county = lookUp(scalars, city.length, scalars.count),
            county.place.codes.contains(where: { $0.sharesCity(with: code) && $0 != code })
        else { return 0 }
        return city.length
    }
}

/// Codes of divisions (GB/T 2260): six digits, of which four name the city.
extension String {
    /// Says whether the code names a city and nothing smaller.
    var isCityCode: Bool { utf8.suffix(2).elementsEqual("00".utf8) }

    /// Says whether two codes belong to one city.
    func sharesCity(with code: String) -> Bool { utf8.prefix(4).elementsEqual(code.utf8.prefix(4)) }
}
