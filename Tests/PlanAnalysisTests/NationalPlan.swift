import Foundation
import PlanAnalysis
import PlanModel
import Testing

/// One main indicator of a national five-year plan, with what was officially said of it.
struct NationalIndicator: Sendable, CustomTestStringConvertible {
    /// What was said, each with the classes that agree with it.
    enum Words: String, Sendable {
        /// Met at the end (完成).
        case achieved
        /// Not met at the end (未完成).
        case missed
        /// Met before its time (提前实现).
        case early
        /// Before its time, further than expected (快于预期).
        case faster
        /// Before its time, about as expected (基本符合预期).
        case asExpected = "as_expected"
        /// Before its time, at least as expected, no more is said (达到预期进度要求).
        case metSchedule = "met_schedule"
        /// Before its time, behind (滞后).
        case lagging
        /// Before its time, not met yet; no more is said (尚未完成).
        case notYet = "not_yet"

        var classes: Set<VerdictClass> {
            switch self {
            case .achieved, .early: [.achieved]
            case .missed: [.missed]
            case .faster: [.ahead]
            case .asExpected: [.onTrack]
            case .metSchedule: [.onTrack, .ahead, .achieved]
            case .lagging: [.lagging]
            case .notYet: [.onTrack, .ahead, .lagging]
            }
        }
    }

    var plan: String
    var name: String
    var asOf: String
    var statement: TargetStatement
    var data: [Observation]
    var words: Words
    var sources: [String]
    /// Why the verdict differs from the words; empty where it must not.
    var exception: String

    var testDescription: String { "\(plan) \(name) \(asOf)" }

    func verdict() throws -> Verdict {
        let period = try #require(Period(asOf))
        let all = PaceMethod().judge([statement], observations: data, annualTargets: [], asOf: period)
        return try #require(all.first)
    }
}

/// The tables under `Fixtures/NationalPlans`, whose README says what they hold and what was left out.
enum NationalPlans {
    static let indicators = rows("indicators").compactMap(NationalIndicator.init)
    static let indicatorRows = rows("indicators").count
    static let sources = Dictionary(
        rows("sources").map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })

    private static func rows(_ name: String) -> [[String: String]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/NationalPlans/\(name).csv")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(cells)
        guard let names = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
    }

    /// Commas part cells but for those between quotes, which hold no quote themselves.
    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) { cells, part in
            if part.offset % 2 == 1 {
                cells[cells.count - 1] += part.element
            } else {
                let parts = part.element.split(separator: ",", omittingEmptySubsequences: false)
                cells[cells.count - 1] += parts[0]
                cells += parts.dropFirst().map(String.init)
            }
        }
    }
}

extension NationalIndicator {
    init?(_ row: [String: String]) {
        func cell(_ name: String) -> String { row[name] ?? "" }
        guard let words = Words(rawValue: cell("official")), let kind = TargetKind(rawValue: cell("kind")),
            let comparator = Comparator(rawValue: cell("comparator")),
            let direction = Direction(rawValue: cell("direction")), let value = Double(cell("value")),
            let own = try? observations(cell("data"), unit: cell("data_unit")), !own.isEmpty,
            let others = try? observations(cell("reference"), unit: cell("data_unit"))
        else { return nil }
        statement = target(
            kind, comparator, value, direction, unit: cell("unit"), from: Double(cell("baseline_value")),
            baselineYear: Int(cell("baseline_year")), start: Int(cell("start_year")), deadline: Int(cell("deadline")),
            as: TargetStatement.ObservedAs(rawValue: cell("observed_as")), reference: others.isEmpty ? nil : "other")
        data =
            own
            + others.map { value in
                var other = value
                other.indicator = "other"
                return other
            }
        (plan, name, asOf) = (cell("plan"), cell("indicator"), cell("as_of"))
        self.words = words
        sources = cell("sources").split(separator: " ").map(String.init)
        exception = cell("exception")
    }
}
