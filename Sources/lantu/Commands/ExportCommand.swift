import ArgumentParser
import Foundation
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

    @Option(help: "zh or en.")
    var language = "zh"

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func run() async throws {
        try await Door.run {
            guard let language = Language(rawValue: language) else {
                throw ValidationError("--language \(self.language) is neither zh nor en.")
            }
            let sheet = try await sheet(in: language)
            let bytes: [UInt8] =
                switch format {
                case .csv: CSVWriter(lineEnd: .carriageReturnLineFeed, hasByteOrderMark: true).write(sheet)
                case .xlsx: try XLSXWriter.write([sheet], created: Int(Date.now.timeIntervalSince1970))
                }
            try Output.write(bytes, to: output)
        }
    }

    private func sheet(in language: Language) async throws -> Sheet {
        let office = try database.office()
        let asker = try database.asker
        return switch what {
        case .gaps: GapSheet.make(try await office.gaps(for: asker), language: language)
        case .commitments:
            CommitmentSheet.make(try await office.commitments(CommitmentFilter(), for: asker), language: language)
        }
    }
}
