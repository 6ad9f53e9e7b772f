import Foundation
import PlanModel

@testable import PlanReading

/// A source text made of a literal.
func source(_ text: String) -> SourceText {
    SourceText(name: "test.txt", sha256: "", scalars: Array(text.unicodeScalars))
}

/// A reading of a literal, for a plan of 2021 to 2025 unless another period is given.
func read(_ text: String, period: String? = "2021-2025") -> Reading {
    PlanReader(settings: ReadingSettings(period: period.flatMap { PlanPeriod($0) })).read(source(text))
}

/// A literal taken apart into words, numbers, dates and sentences.
func parse(_ text: String) -> ParsedPassage {
    let scalars = Array(text.unicodeScalars)
    return ParsedPassage(Passage(scalars, SourceSpan(0, scalars.count)))
}

/// The plan of Liaoning, from the repository.
enum Liaoning {
    static let text: SourceText = source(
        (try? String(contentsOf: file("Examples/liaoning/plan.txt"), encoding: .utf8)) ?? "")
    static let reading = PlanReader(settings: ReadingSettings(period: PlanPeriod(2021, 2025))).read(text)

    static func file(_ path: String) -> URL {
        URL(filePath: #filePath).appending(path: "../../../" + path).standardized
    }

    static func fixture<Line: Decodable>(_ name: String, as type: Line.Type) throws -> [Line] {
        let text = try String(contentsOf: file("Tests/PlanReadingTests/Fixtures/" + name), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }
}

/// Numbers that repeat for a seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &+ 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
