import ArgumentParser
import PlanExchange
import PlanModel
import PlanOffice
import PlanPortal

/// `lantu export`: what goes out as a table.
struct ExportCommand: AsyncParsableCommand {
    enum What: String, ExpressibleByArgument, CaseIterable {
        case gaps, commitments, gold, responsibilities, division
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, xlsx, docx
    }

    enum Grouping: String, ExpressibleByArgument, CaseIterable {
        case chapter, body, area
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
            "Writes the data request, the list of commitments (台账), who answers for what, or the division of work.")

    @Argument(
        help: """
            gaps, commitments, responsibilities, division (任务分工方案), or gold: what people checked wholly at the desk.
            """)
    var what: What

    @OptionGroup var database: DatabaseOptions

    @Option(help: "csv or xlsx, for the division docx too; gold is JSON lines whatever is said.")
    var format: Format = .csv

    @Option(help: "Of gold: target (the form a scorer of targets reads), task, project or all.")
    var kind: Kind = .target

    @Option(help: "Of the division: chapter, body or area.")
    var by: Grouping?

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func validate() throws {
        guard format == .csv || what != .gold else {
            throw ValidationError("gold has no workbook; leave --format out.")
        }
        guard kind == .target || what == .gold else {
            throw ValidationError("--kind belongs to gold; leave it out.")
        }
        guard format != .docx || what == .division else {
            throw ValidationError("Only the division of work is a document; take csv or xlsx.")
        }
        guard by == nil || what == .division else {
            throw ValidationError("--by belongs to division; leave it out.")
        }
        guard format == .csv || output != nil else {
            throw ValidationError("A workbook or document needs a file: add --output gaps.xlsx.")
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
            if format == .docx {
                return try Output.write(try WordPaper.write(Paper(division: try await division())), to: output)
            }
            let ledger = try await ledger(what)
            switch format {
            case .csv: try Output.write(ledger.csv, to: output)
            case .docx, .xlsx: try Output.write(try ledger.workbook(), to: output)
            }
        }
    }

    private func division() async throws -> Division {
        let office = try await database.office()
        let grouping = by.flatMap { Division.Grouping(rawValue: $0.rawValue) } ?? .chapter
        return try await office.division(by: grouping, for: try await database.asker(in: office))
    }

    private func ledger(_ what: What) async throws -> Ledger {
        let office = try await database.office()
        let asker = Asker.citizen
        switch what {
        case .gaps: return Ledger(dataRequest: try await office.gaps(for: asker))
        case .responsibilities:
            let list = try await office.duties(for: try await database.asker(in: office))
            return Ledger(duties: list, forPeople: format == .xlsx)
        case .division: return Ledger(division: try await division())
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
