import ArgumentParser
import Foundation
import PlanOffice

/// `lantu synthesise nation`: an invented nation in files.
struct SynthesiseCommand: AsyncParsableCommand {
    enum What: String, ExpressibleByArgument, CaseIterable {
        case nation
    }

    static let configuration = CommandConfiguration(
        commandName: "synthesise",
        abstract: "Writes an invented nation (合成数据): areas, indicators, observations and targets, by seed.")

    @Argument(help: "nation.")
    var what: What

    @Option(help: "The same seed gives the same bytes.")
    var seed: UInt64 = 1

    @Option(help: "The folder to write to; it is made if it is not there.")
    var output: String

    @Option(help: "How many provinces, at most 31.")
    var provinces = 31

    @Option(help: "How many cities in all, at most 89 a province.")
    var cities = 333

    @Option(help: "How many counties in all, at most 89 a city.")
    var counties = 2844

    @Option(help: "How many indicators, 1 to 99.")
    var indicators = 60

    @Option(help: "How many years of months, 1 to 50.")
    var years = 5

    func run() async throws {
        try await Door.run {
            var size = SyntheticNation.Size()
            size.provinces = provinces
            size.cities = cities
            size.counties = counties
            size.indicators = indicators
            size.years = years
            guard let nation = SyntheticNation(size: size, seed: seed) else {
                throw ValidationError(
                    "There may be 1 to 31 provinces, 89 cities a province, 89 counties a city, 1 to 99 indicators and "
                        + "1 to 50 years.")
            }
            do {
                try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
            } catch {
                Door.complain("\(output) cannot be made; check the folder above it and its permissions.")
                throw ExitCode(73)
            }
            for file in SyntheticNation.files {
                try Output.stream(to: output + "/" + file) { stream in
                    try nation.write(file) { try stream.write($0) }
                }
            }
            print("synthetic data (合成数据), seed \(seed): \(SyntheticNation.files.joined(separator: ", ")) in \(output)")
        }
    }
}
