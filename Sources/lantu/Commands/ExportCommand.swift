import ArgumentParser
import PlanExchange
import PlanModel
import PlanOffice
import PlanPortal

/// `lantu export`: what goes out as a table.
struct ExportCommand: AsyncParsableCommand {
    enum What: String, ExpressibleByArgument, CaseIterable {
        case gaps, commitments, gold
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, xlsx
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Writes the data request (gaps) or the list of commitments (台账) as CSV or XLSX, or gold as JSON lines.")

    @Argument(help: "gaps, commitments, or gold: targets whose every field a person checked.")
    var what: What

    @OptionGroup var database: DatabaseOptions

    @Option(help: "csv or xlsx; gold is JSON lines whatever is said.")
    var format: Format = .csv

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func validate() throws {
        guard format == .csv || what != .gold else {
            throw ValidationError("gold has no workbook; leave --format out.")
        }
        guard format == .csv || output != nil else {
            throw ValidationError("A workbook needs a file: add --output gaps.xlsx.")
        }
    }

    func run() async throws {
        try await Door.run {
            if what == .gold {
                let gold = try await database.office().gold(for: try database.asker)
                if gold.isEmpty { Door.complain("No target has every field checked yet; check some at the desk.") }
                return try Output.write(GoldJSON.write(gold.map(GoldJSON.Entry.init)), to: output)
            }
            let ledger = try await ledger(what)
            switch format {
            case .csv: try Output.write(ledger.csv, to: output)
            case .xlsx: try Output.write(try ledger.workbook(), to: output)
            }
        }
    }

    private func ledger(_ what: What) async throws -> Ledger {
        let office = try await database.office()
        let asker = try database.asker
        switch what {
        case .gaps: return Ledger(dataRequest: try await office.gaps(for: asker))
        case .commitments, .gold: return Ledger(list: try await office.commitments(CommitmentFilter(), for: asker))
        }
    }
}

extension GoldJSON.Entry {
    init(_ gold: GoldTarget) {
        self.init(
            target: gold.target, chapter: gold.chapter, section: gold.section, column: gold.column, code: gold.code,
            checkedBy: gold.checkedBy, checkedOn: gold.checkedOn)
    }
}
