import PlanModel
import PlanOffice

/// The worked example in words; every number is the code's own.
enum ExampleWords {
    static func numbers(_ numbers: MethodCaseNumbers) -> Phrase {
        let list = numbers.values.map { "\($0.year): \(plain($0.value))%" }.joined(separator: ", ")
        let chinese = numbers.values.map { "\($0.year) 年 \(plain($0.value))%" }.joined(separator: "、")
        let aim = plain(numbers.aim)
        return Phrase(
            "假设：某比例的年末数值是 \(chinese)；从 \(numbers.startYear) 年末起算，\(numbers.deadline) 年末要达到 \(aim)% 以上。数字只为说明算法。",
            "Suppose a share at the ends of years was \(list); counted from the end of \(numbers.startYear) it is to be at least "
                + "\(aim)% by the end of \(numbers.deadline). The numbers only show the method.")
    }

    /// The formula with the numbers put in, then the class.
    static func lines(_ method: MethodName) -> [Phrase] {
        guard let score = MethodExamples.scores[method.rawValue] else { return [] }
        return working(method, score, MethodExamples.numbers) + [standing(method, score)]
    }

    private static func working(
        _ method: MethodName, _ score: MethodExampleScore, _ numbers: MethodCaseNumbers
    ) -> [Phrase] {
        let (x, b, v) = (plain(numbers.lastValue), plain(numbers.baseline), plain(numbers.aim))
        let (t, start, end) = (numbers.lastYear, numbers.startYear, numbers.deadline)
        let progress = score.progress.map { plain($0) } ?? "—"
        switch score.working {
        case .growth(let observed, let required):
            return [
                same("g = (\(x) ÷ \(b))^(1 ÷ (\(t) − \(start))) − 1 = \(percent(observed))"),
                same("g′ = (\(v) ÷ \(b))^(1 ÷ (\(end) − \(start))) − 1 = \(percent(required))"),
                same("P = \(percent(observed)) ÷ \(percent(required)) = \(progress)"),
            ]
        case .projection(let reached) where method == .destatis:
            let first = numbers.values.suffix(6).first ?? (start, numbers.baseline)
            let mean = (reached - numbers.lastValue) / Double(max(end - t, 1))
            let missed = abs(numbers.aim - reached) / abs(numbers.aim - numbers.lastValue)
            return [
                same("m = (\(x) − \(plain(first.value))) ÷ (\(t) − \(first.year)) = \(plain(mean))"),
                same("x_T = \(x) + \(plain(mean)) × (\(end) − \(t)) = \(plain(reached))"),
                same("r = |\(v) − \(plain(reached))| ÷ |\(v) − \(x)| = \(percent(missed))"),
            ]
        case .projection(let reached):
            return [
                same("x_T = \(x) × (\(x) ÷ \(b))^((\(end) − \(t)) ÷ (\(t) − \(start))) = \(plain(reached))"),
                same("q = (\(plain(reached)) − \(b)) ÷ (\(v) − \(b)) = \(progress)"),
            ]
        case nil: return [Phrase { score.sentence[$0] ?? "" }]
        }
    }

    private static func standing(_ method: MethodName, _ score: MethodExampleScore) -> Phrase {
        let outcome = method.text.outcomes.first { $0.code == score.standing }
        let name = outcome?.name ?? same(score.standing)
        let rule = outcome?.rule ?? same("")
        let points = score.score.map { plain($0) }
        return Phrase(
            "等级：\(name.zh)（\(rule.zh)）" + (points.map { "，得分 \($0)" } ?? ""),
            "Class: \(name.en) (\(rule.en))" + (points.map { ", score \($0)" } ?? ""))
    }

    private static func same(_ words: String) -> Phrase { Phrase(words, words) }
    private static func plain(_ value: Double) -> String { Wording.plain(value.toFourDigits).withMinusSign }
    private static func percent(_ share: Double) -> String { plain(share * 100) + "%" }
}
