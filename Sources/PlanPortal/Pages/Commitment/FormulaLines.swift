import PlanModel
import PlanOffice

/// The lines of a worked formula; general where the numbers at hand do not give the verdict's own again.
struct FormulaLines: Sendable {
    let numbers: WorkedNumbers
    let language: Language

    private var verdict: Verdict { numbers.verdict }

    var lines: [Markup] {
        guard numbers.statement.direction != .hold else { return each }
        return switch numbers.statement.kind {
        case .level, .coverage, .elimination: level + time
        case .totalOverPeriod: total + time
        case .milestone: milestone
        case .change: change + time
        case .annualRate: rate
        case .perYear: each
        }
    }

    private var level: [Markup] {
        guard let observed = verdict.observed else { return [] }
        let when = Wording.period(observed.period, language: language)
        guard numbers.isLevelConfirmed, let baseline = numbers.baseline, let aim = numbers.aim else { return compared }
        let formula = Phrase("进程 ＝（观测 − 起点）÷（目标 − 起点）", "progress = (observed − start) ÷ (target − start)")
        if numbers.startsMet {
            return [
                line(
                    Phrase(
                        "起点（\(numbers.startYear.map { "\($0) 年末" } ?? "")）已是 \(plain(baseline))，达到目标 \(plain(aim))："
                            + "没有路程可算，只看数值是否仍然达到目标。",
                        "The count starts at \(plain(baseline)), which already meets \(plain(aim)): there is no way to "
                            + "measure, only whether the target is still met.")),
                compare(observed.value, aim, when),
            ]
        }
        return [
            line(formula),
            result(
                Phrase(
                    "\(when)：（\(plain(observed.value)) − \(plain(baseline))）÷（\(plain(aim)) − \(plain(baseline))）＝ ",
                    "\(when): (\(plain(observed.value)) − \(plain(baseline))) ÷ (\(plain(aim)) − \(plain(baseline))) = "
                ),
                Wording.percent(verdict.progress ?? 0)),
        ]
    }

    /// The target is worked out from the baseline first.
    private var change: [Markup] {
        guard numbers.isLevelConfirmed, let baseline = numbers.baseline, let aim = numbers.aim else { return general }
        let change = plain(numbers.statement.value ?? 0)
        let sign = numbers.statement.direction == .down ? "−" : "＋"
        let worked =
            numbers.statement.unitOfMeasure == .percent
            ? "\(plain(baseline)) ×（1 \(sign) \(change) ÷ 100）" : "\(plain(baseline)) \(sign) \(change)"
        return [result(Phrase("目标值 v′ ＝ \(worked) ＝ ", "target v′ = \(worked) = "), plain(aim))] + level
    }

    /// p = g ÷ v, so that the average is what the verdict's own progress says.
    private var rate: [Markup] {
        guard let progress = verdict.progress, let promised = numbers.statement.value, promised != 0 else {
            return general
        }
        let average = plain(progress * promised) + "%"
        return [
            line(MethodKinds.formula(of: .annualRate)),
            result(Phrase("年均增速 g ＝ ", "average growth g = "), average),
            result(
                Phrase("进程 ＝ \(average) ÷ \(plain(promised))% ＝ ", "progress = \(average) ÷ \(plain(promised))% = "),
                Wording.percent(progress)),
        ]
    }

    /// Value against target, without a way between.
    private var compared: [Markup] {
        guard let observed = verdict.observed, let aim = numbers.aim ?? numbers.statement.value else { return [] }
        return [compare(observed.value, aim, Wording.period(observed.period, language: language))]
    }

    private func compare(_ value: Double, _ aim: Double, _ when: String) -> Markup {
        line(Phrase("\(when)：\(plain(value))，目标 \(plain(aim))", "\(when): \(plain(value)) against \(plain(aim))"))
    }

    private var total: [Markup] {
        guard numbers.addends.count > 1, let aim = numbers.statement.value, let progress = verdict.progress else {
            return general
        }
        let sum = numbers.addends.reduce(0) { $0 + $1.value }
        let terms = numbers.addends.map { plain($0.value) }.joined(separator: " ＋ ")
        let years = numbers.addends.map { Wording.period($0.period, language: language) }
        let least = verdict.missing.isEmpty ? "" : Phrase("不少于 ", "at least ")(language)
        return [
            line(Phrase("进程 ＝ 各期之和 ÷ 目标", "progress = sum of the periods ÷ target")),
            line(
                Phrase(
                    "\(years.joined(separator: "、"))：\(terms) ＝ \(plain(sum))",
                    "\(years.joined(separator: ", ")): \(terms) = \(plain(sum))")),
            result(
                Phrase("\(plain(sum)) ÷ \(plain(aim)) ＝ ", "\(plain(sum)) ÷ \(plain(aim)) = "),
                least + Wording.percent(progress)),
        ] + gaps
    }

    private var gaps: [Markup] {
        guard !verdict.missing.isEmpty else { return [] }
        let missing = Wording.periods(verdict.missing, language: language)
        guard verdict.progress != nil else {
            return [line(Phrase("缺少\(missing)的数值，不作估计。", "\(missing) missing; nothing is estimated."))]
        }
        return [
            line(
                Phrase(
                    "缺少\(missing)的数值，所以只是下限，不作估计。",
                    "\(missing) missing: this is a lower bound, and nothing is estimated."))
        ]
    }

    private var milestone: [Markup] {
        guard let observed = verdict.observed, let due = numbers.statement.value else { return [] }
        let when = Wording.period(observed.period, language: language)
        return [
            line(
                Phrase(
                    "在期限年份结束之前办成即为完成：\(when)办成，期限 \(Wording.plain(due)) 年末。",
                    "Done by the end of the year it is due: done in \(when), due by the end of \(Wording.plain(due))."))
        ]
    }

    /// Every period on its own.
    private var each: [Markup] {
        let formula = line(MethodKinds.formula(of: .perYear))
        guard let progress = verdict.progress else { return [formula] + compared }
        return [formula, result(Phrase("进程 ＝ ", "progress = "), Wording.percent(progress))] + compared
    }

    private var general: [Markup] {
        let formula = MethodKinds.formula(of: numbers.statement.kind)
        guard let progress = verdict.progress else { return [line(formula)] + compared + gaps }
        return [line(formula), result(Phrase("进程 ＝ ", "progress = "), Wording.percent(progress))] + gaps
    }

    private var time: [Markup] {
        guard !numbers.startsMet, let expected = verdict.expected else { return [] }
        if let way = numbers.expectedByAnnual { return [byAnnual(way, expected)] }
        guard verdict.path != .annual, let share = numbers.expectedByTime else { return [] }
        let now = Wording.plain(share.now.shortened)
        return [
            result(
                Phrase(
                    "按时序应达：（\(now) − \(share.start)）÷（\(share.deadline) − \(share.start)）＝ ",
                    "expected by time: (\(now) − \(share.start)) ÷ (\(share.deadline) − \(share.start)) = "),
                Wording.percent(expected))
        ]
    }

    private func byAnnual(_ way: (annual: Double, baseline: Double, aim: Double), _ expected: Double) -> Markup {
        let (annual, baseline, aim) = (plain(way.annual), plain(way.baseline), plain(way.aim))
        return result(
            Phrase(
                "按年度目标应达：（\(annual) − \(baseline)）÷（\(aim) − \(baseline)）＝ ",
                "expected by the annual target: (\(annual) − \(baseline)) ÷ (\(aim) − \(baseline)) = "),
            Wording.percent(expected))
    }

    private func line(_ words: Phrase) -> Markup { .text(words(language)) }

    private func result(_ words: Phrase, _ value: String) -> Markup {
        pieces {
            words(language)
            el(.b) { value.withMinusSign }
        }
    }

    private func plain(_ value: Double) -> String {
        Wording.number(value.shortened, language: language).withMinusSign
    }
}
