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

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case target, task, project, all

        var kinds: Set<CommitmentKind> {
            CommitmentKind(rawValue: rawValue).map { [$0] } ?? Set(CommitmentKind.allCases)
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Writes the data request (gaps) or the list of commitments (台账) as CSV or XLSX, or gold as JSON lines.")

    @Argument(help: "gaps, commitments, or gold: what people checked wholly at the desk.")
    var what: What

    @OptionGroup var database: DatabaseOptions

    @Option(help: "csv or xlsx; gold is JSON lines whatever is said.")
    var format: Format = .csv

    @Option(help: "Of gold: target (the form a scorer of targets reads), task, project or all.")
    var kind: Kind = .target

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func validate() throws {
        guard format == .csv || what != .gold else {
            throw ValidationError("gold has no workbook; leave --format out.")
        }
        guard kind == .target || what == .gold else {
            throw ValidationError("--kind belongs to gold; leave it out.")
        }
        guard format == .csv || output != nil else {
            throw ValidationError("A workbook needs a file: add --output gaps.xlsx.")
        }
    }

    func run() async throws {
        try await Door.run {
            if what == .gold {
                let office = try await database.office()
                let gold = try await office.gold(of: kind.kinds, for: try await database.asker(in: office))
                if gold.isEmpty { Door.complain("Nothing of that kind is wholly checked yet; check some at the desk.") }
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
        let asker = Asker.citizen
        switch what {
        case .gaps: return Ledger(dataRequest: try await office.gaps(for: asker))
        case .commitments, .gold: return Ledger(list: try await office.commitments(CommitmentFilter(), for: asker))
        }
    }
}

extension GoldJSON.Entry {
    init(_ gold: GoldCommitment) {
        self.init(
            commitment: gold.commitment, chapter: gold.chapter, section: gold.section, column: gold.column,
            code: gold.code, checkedBy: gold.checkedBy, checkedOn: gold.checkedOn)
    }
}
