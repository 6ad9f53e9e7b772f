import ArgumentParser
import PlanModel
import PlanOffice
import PlanPortal

/// `lantu check`: values that ought to be looked at before they are used.
struct CheckCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, xlsx
    }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Points out values that ought to be looked at before they are used; changes none.")

    @OptionGroup var database: DatabaseOptions

    @Option(help: "text, csv or xlsx.")
    var format: Format = .text

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func validate() throws {
        guard format != .xlsx || output != nil else {
            throw ValidationError("A workbook needs a file: add --output doubts.xlsx.")
        }
    }

    func run() async throws {
        try await Door.run {
            let list = try await database.office().doubts(for: .door)
            let bytes =
                switch format {
                case .text: Array(Self.text(list, Door.isChinese ? .zh : .en).utf8)
                case .csv: Ledger(doubts: list).csv
                case .xlsx: try Ledger(doubts: list).workbook()
                }
            try Output.write(bytes, to: output)
        }
    }

    private static func text(_ list: DoubtList, _ language: Language) -> String {
        let head =
            language == .zh
            ? "\(list.observations) 个数值中有 \(list.doubts.count) 处值得核对。"
            : "\(list.doubts.count) of \(list.observations) values ought to be looked at."
        let lines = list.doubts.map { doubt in
            [
                doubt.indicator, doubt.area, Wording.period(doubt.period, language: language),
                Wording.quantity(doubt.quantity, language: language),
                Wording.sentence(doubt.reason, language: language),
            ].joined(separator: "　")
        }
        return ([head] + lines).joined(separator: "\n") + "\n"
    }
}
