import Foundation
import PlanModel
import Testing

@testable import PlanReading

/// What holds of every plan, on two that are built in other ways than that of Liaoning.
struct OtherPlansTests {
    private func text(_ name: String) throws -> SourceText {
        source(
            try String(contentsOf: Liaoning.file("Tests/PlanReadingTests/Fixtures/" + name + ".txt"), encoding: .utf8))
    }

    private func read(_ text: SourceText) -> Reading { PlanReader(settings: ReadingSettings(period: nil)).read(text) }

    @Test(arguments: ["environment-plan", "elderly-care-plan"])
    func spansQuoteTheTextAndNoNumberIsOverlooked(name: String) throws {
        let text = try text(name), reading = read(text)
        #expect(reading.targets.allSatisfy { text.text(at: $0.span) == $0.quantity && $0.sentence.contains($0.span) })
        #expect(reading.notes.allSatisfy { text.text(at: $0.span) == $0.text })
        var seen = Set<Int>()
        for span in reading.targets.map(\.span) + reading.notes.map(\.span) { seen.formUnion(span.range) }
        #expect(!text.scalars.indices.contains { text.scalars[$0].digit != nil && !seen.contains($0) })
    }

    /// Full-width digits, point and per cent say the same at the same places.
    @Test(arguments: ["environment-plan", "elderly-care-plan"])
    func widthDoesNotMatter(name: String) throws {
        let text = try text(name)
        let wide = text.scalars.enumerated().map { index, scalar -> Unicode.Scalar in
            let isPoint = scalar == "." && index > 0 && text.scalars[index - 1].digit != nil
            guard (0x30...0x39).contains(scalar.value) || scalar == "%" || isPoint else { return scalar }
            return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }
        let narrow = read(text), other = read(SourceText(name: "", sha256: "", scalars: wide))
        #expect(other.targets.map(described) == narrow.targets.map(described))
        #expect(other.outline.map(\.span) == narrow.outline.map(\.span))
        #expect(other.tasks.map(\.span) == narrow.tasks.map(\.span))
    }

    /// Page numbers between two lines change offsets, nothing else.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func pageNumbersDoNotMatter(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let text = try text("elderly-care-plan"), plain = read(text)
        var paged: [Unicode.Scalar] = []
        for scalar in text.scalars {
            paged.append(scalar)
            guard scalar == "\n", Int.random(in: 0..<12, using: &generator) == 0 else { continue }
            paged += "- \(Int.random(in: 1...99, using: &generator)) -\n".unicodeScalars
        }
        let reading = read(SourceText(name: "", sha256: "", scalars: paged))
        #expect(
            reading.targets.map { "\($0.indicator) \($0.value)" } == plain.targets.map { "\($0.indicator) \($0.value)" }
        )
        #expect(reading.outline.map(\.title) == plain.outline.map(\.title))
    }

    private func described(_ target: ReadTarget) -> String {
        "\(target.span.start) \(target.comparator) \(target.value) \(target.unitOfMeasure) \(target.kind) \(target.deadline ?? 0)"
    }
}
