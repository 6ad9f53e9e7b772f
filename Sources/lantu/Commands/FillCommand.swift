import ArgumentParser
import PlanModel
import PlanOffice

/// `lantu fill`: synthetic bodies, reports and values for every commitment.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Fills a database made for synthetic data with invented bodies, reports and values (合成数据).")

    @OptionGroup var database: DatabaseOptions

    @Option(help: "The same seed gives the same data.")
    var seed: UInt64 = 1

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let asker = try await database.asker(in: office)
            let outcome = try await office.fillWithSynthetic(seed: seed, by: asker)
            print("synthetic data, seed \(seed): \(outcome.words(isTrial: false))")
        }
    }
}
