import ArgumentParser
import PlanExchange
import PlanModel
import PlanOffice
import PlanPortal

/// `lantu export`: what goes out as a table.
struct ExportCommand: AsyncParsableCommand {
    enum What: String, ExpressibleByArgument, CaseIterable {
        case gaps, commitments
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, xlsx
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the data request (gaps) or the list of commitments (台账) as CSV or XLSX.")

    @Argument(help: "gaps or commitments.")
    var what: What

    @OptionGroup var database: DatabaseOptions

    @Option(help: "csv or xlsx.")
    var format: Format = .csv

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func validate() throws {
        guard format == .csv || output != nil else {
            throw ValidationError("A workbook needs a file: add --output gaps.xlsx.")
        }
    }

    func run() async throws {
        try await Door.run {
            let ledger = try await ledger()
            switch format {
            case .csv: try Output.write(ledger.csv, to: output)
            case .xlsx: try Output.write(try ledger.workbook(), to: output)
            }
        }
    }

    private func ledger() async throws -> Ledger {
        let office = try database.office()
        let asker = try database.asker
        switch what {
        case .gaps: return Ledger(dataRequest: try await office.gaps(for: asker))
        case .commitments: return Ledger(list: try await office.commitments(CommitmentFilter(), for: asker))
        }
    }
}
