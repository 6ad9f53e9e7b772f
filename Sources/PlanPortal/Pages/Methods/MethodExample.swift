import PlanModel
import PlanOffice

/// A worked example with round numbers that stand for no real promise; each comes from the method itself.
struct MethodExample: Sendable {
    let language: Language

    private var numbers: MethodCaseNumbers { MethodExamples.numbers }

    var view: Markup {
        guard let example = MethodExamples.pace, let progress = example.verdict.progress,
            let expected = example.verdict.expected
        else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("算一遍", "A worked example")(language) }
            el(.p, .class("dek")) { suppose(language) }
            el(.div, .class("calc")) {
                line(share, Wording.percent(progress))
                line(time, Wording.percent(expected))
                el(.p) {
                    compared(example, progress, expected)(language)
                    Sign.named(example.verdict.standing, example.verdict.standing.phrase(language))
                }
            }
            el(.p, .class("dek")) { ends(example)(language) }
        }
    }

    private func line(_ words: Phrase, _ result: String) -> Markup {
        el(.p) {
            words(language)
            el(.b) { result }
        }
    }

    private var suppose: Phrase {
        let (b, x, v) = (plain(numbers.baseline), plain(numbers.lastValue), plain(numbers.aim))
        return Phrase(
            "假设：某比例 \(numbers.startYear) 年末为 \(b)%，目标是 \(numbers.deadline) 年末达到 \(v)%，"
                + "\(numbers.lastYear) 年末观测到 \(x)%。数字只为说明算法。",
            "Suppose a share stood at \(b)% at the end of \(numbers.startYear), is to reach \(v)% by the end of "
                + "\(numbers.deadline), and was \(x)% at the end of \(numbers.lastYear). The numbers only show the method."
        )
    }

    private var share: Phrase {
        let (b, x, v) = (plain(numbers.baseline), plain(numbers.lastValue), plain(numbers.aim))
        return Phrase("进程 p ＝（\(x) − \(b)）÷（\(v) − \(b)）＝ ", "progress p = (\(x) − \(b)) ÷ (\(v) − \(b)) = ")
    }

    private var time: Phrase {
        let (start, now, end) = (numbers.startYear, numbers.lastYear, numbers.deadline)
        return Phrase(
            "应达 e ＝（\(now) − \(start)）÷（\(end) − \(start)）＝ ",
            "expected e = (\(now) − \(start)) ÷ (\(end) − \(start)) = ")
    }

    private func compared(_ example: PaceExample, _ progress: Double, _ expected: Double) -> Phrase {
        let isBehind = progress < example.onTrackAt * expected
        let factor = isBehind || progress < example.aheadAt * expected ? example.onTrackAt : example.aheadAt
        let (p, e, limit) = (Wording.percent(progress), Wording.percent(expected), Wording.percent(factor * expected))
        return Phrase(
            "\(p) \(isBehind ? "＜" : "≥") \(plain(factor)) × \(e) ＝ \(limit)，所以是",
            "\(p) \(isBehind ? "<" : "≥") \(plain(factor)) × \(e) = \(limit), so it is ")
    }

    private func ends(_ example: PaceExample) -> Phrase {
        let (x, v) = (plain(numbers.lastValue), plain(numbers.aim))
        let (same, reached) = (example.atDeadline.phrase, example.ifReached.phrase)
        return Phrase(
            "如果 \(numbers.deadline) 年末仍是 \(x)%，就是“\(same.zh)”；如果那时是 \(v)% 或更多，就是“\(reached.zh)”，中途快慢不再重要。",
            "Were it still \(x)% at the end of \(numbers.deadline), the answer would be “\(same.en)”; at \(v)% or more, "
                + "“\(reached.en)”, however slow the way there.")
    }

    private func plain(_ value: Double) -> String { Wording.plain(value) }
}
