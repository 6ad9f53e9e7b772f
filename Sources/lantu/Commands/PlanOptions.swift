import ArgumentParser
import Foundation
import PlanExchange
import PlanModel
import PlanReading

/// What is said about a plan beside its text.
struct PlanOptions: ParsableArguments {
    @Option(help: "The years the plan covers, such as 2021-2025.")
    var period: String?

    @Option(help: "The plan's title; without it the file's name.")
    var title: String?

    @Option(help: "The area's code (GB/T 2260).")
    var area: String?

    @Option(help: "The text's encoding, such as utf-8 or gb18030; without it, it is found.")
    var encoding: String?

    /// Nothing said beside the text.
    static var plain: PlanOptions {
        var options = PlanOptions()
        options.period = nil
        options.title = nil
        options.area = nil
        options.encoding = nil
        return options
    }

    /// Reads a plan's file; with `explains` each target names the words that gave its fields.
    func version(of path: String, explains: Bool = false) throws -> PlanVersion {
        let encoding = try encoding.map { name in
            guard let encoding = TextEncoding(name: name) else {
                throw ValidationError("--encoding \(name) is not known; use utf-8, utf-16 or gb18030.")
            }
            return encoding
        }
        let period = try period.map { text in
            guard let period = PlanPeriod(text) else {
                throw ValidationError("--period \(text) is no period; write it as 2021-2025.")
            }
            return period
        }
        if let area, area.count != 6 || !area.allSatisfy(\.isNumber) {
            throw ValidationError("--area \(area) is no area code; write six digits such as 210000.")
        }
        let source = try SourceTextReader.read(path: path, encoding: encoding)
        let reading = PlanReader(settings: ReadingSettings(period: period, explains: explains)).read(source)
        let name = source.name.split(separator: ".").first.map(String.init) ?? source.name
        return PlanVersion(
            plan: Plan(title: title ?? name, period: period, area: area), source: source, reading: reading)
    }
}
