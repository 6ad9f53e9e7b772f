import ArgumentParser
import PlanExchange
import PlanModel
import PlanReading

/// `lantu quantities`: the numbers and quantities of each line of a file.
struct QuantitiesCommand: AsyncParsableCommand {
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case number, percent, range, date, quantity
    }

    static let configuration = CommandConfiguration(
        commandName: "quantities", abstract: "Reads numbers, percentages, ranges, dates and quantities line by line.")

    @Argument(help: "The text file; each line is one input.")
    var file: String

    @Option(help: "The one kind to look for: number, percent, range, date or quantity.")
    var kind: Kind?

    func run() async throws {
        try await Door.run {
            let text = try SourceTextReader.read(path: file)
            try Output.write(Self.printed(text, only: kind.flatMap { .init(rawValue: $0.rawValue) }), to: nil)
        }
    }

    /// One JSON line for each line of the text; a line end at the very end begins no further line.
    static func printed(_ text: SourceText, only kind: RecognisedQuantity.Kind?) -> [UInt8] {
        let recogniser = QuantityRecogniser()
        var lines = text.scalars.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var bytes: [UInt8] = []
        for (number, line) in lines.enumerated() {
            let entries = recogniser.recognise(Array(line), only: kind).map {
                QuantityJSON.Entry(
                    span: $0.span, text: $0.text, kind: $0.kind.rawValue, value: $0.value, upper: $0.upper,
                    unit: $0.unitOfMeasure)
            }
            bytes += QuantityJSON.write(line: number + 1, entries)
        }
        return bytes
    }
}
