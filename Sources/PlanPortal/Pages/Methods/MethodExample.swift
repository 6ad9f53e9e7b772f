import PlanModel
import PlanOffice

/// A worked example with round numbers that stand for no real promise.
struct MethodExample: Sendable {
    let language: Language

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("算一遍", "A worked example")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "假设：某比例 2020 年末为 40%，目标是 2025 年末达到 50%，2023 年末观测到 45%。数字只为说明算法。",
                    "Suppose a share stood at 40% at the end of 2020, is to reach 50% by the end of 2025, and was 45% at the "
                        + "end of 2023. The numbers only show the method.")(language)
            }
            el(.div, .class("calc")) {
                el(.p) {
                    Phrase("进程 p ＝（45 − 40）÷（50 − 40）＝ ", "progress p = (45 − 40) ÷ (50 − 40) = ")(language)
                    el(.b) { "50%" }
                }
                el(.p) {
                    Phrase(
                        "应达 e ＝（2023 − 2020）÷（2025 − 2020）＝ ", "expected e = (2023 − 2020) ÷ (2025 − 2020) = ")(language)
                    el(.b) { "60%" }
                }
                el(.p) {
                    Phrase("50% ＜ 0.9 × 60% ＝ 54%，所以是", "50% < 0.9 × 60% = 54%, so it is ")(language)
                    Sign.named(.lagging, VerdictClass.lagging.phrase(language))
                }
            }
            el(.p, .class("dek")) {
                Phrase(
                    "如果 2025 年末仍是 45%，就是未完成；如果那时是 50% 或更多，就是完成，中途快慢不再重要。",
                    "Were it still 45% at the end of 2025 it would be missed; at 50% or more it would be achieved, however slow "
                        + "the way there.")(language)
            }
        }
    }
}
