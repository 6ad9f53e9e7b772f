import PlanModel
import PlanOffice

/// Draws the method: in words first, then the formulas, an example with numbers, and what is never done.
struct MethodView: Sendable {
    let frame: PlanFrame
    let language: Language

    var content: PageContent {
        PageContent(
            title: Words.method(language), place: .method, address: .method(.pace),
            body: el(.div, .class("method")) {
                el(.p, .class("eyebrow")) { frame.evaluation?.method ?? "pace/1" }
                el(.h1) { Phrase("走了多少路，用了多少时间", "How far it has come, in how much of the time")(language) }
                el(.p, .class("lede")) {
                    Phrase(
                        "每个量化目标问两件事：从起点到目标走了多少（进程 p），按时间应该走了多少（应达 e）。"
                            + "到期以前比较两者；到期那天只问一件事：达到了没有。",
                        "Two questions are asked of every target: how much of the way from start to target is done (p), and "
                            + "how much was to be expected by now (e). Before its date the two are compared; at its date "
                            + "only one thing counts: is it met?")(language)
                }
                classes
                kinds
                MethodExample(language: language).view
                rules(Phrase("时间怎么算", "How time is counted"), MethodClasses.time)
                rules(Phrase("哪一边算好", "Which side is good"), MethodClasses.sides)
                rules(Phrase("绝不这样做", "What is never done"), MethodClasses.never)
                again
            })
    }

    private var classes: Markup {
        el(.section) {
            el(.h2) { Phrase("六种结论", "Six answers")(language) }
            el(.dl, .class("pairs classes")) {
                for standing in VerdictClass.displayOrder {
                    el(.dt) { Sign.named(standing, standing.phrase(language)) }
                    el(.dd) { MethodClasses.rule(of: standing)(language) }
                }
            }
        }
    }

    private var kinds: Markup {
        el(.section) {
            el(.h2) { Phrase("八类目标，各有公式", "Eight kinds of target, each with its formula")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "x 是观测值，b 是起点（基期）的值，v 是目标值，p 是进程。",
                    "x is the observed value, b the value where the count starts, v the target, p the share of the way."
                )(
                    language)
            }
            el(.div, .class("kindlist")) {
                for kind in TargetKind.allCases { entry(kind) }
            }
        }
    }

    private func entry(_ kind: TargetKind) -> Markup {
        el(.article, .id(kind.rawValue)) {
            el(.h3) { Wording.name(kind, language: language) }
            el(.div, .class("calc")) {
                for line in MethodKinds.formula(of: kind)(language).split(whereSeparator: { "；;".contains($0) }) {
                    el(.p) { line.drop { $0 == " " } + "" }
                }
            }
            el(.p) { MethodKinds.meaning(of: kind)(language) }
            el(.p, .class("small")) {
                Phrase("例：", "Such as ")(language)
                el(.span, .lang("zh-CN")) { MethodKinds.example(of: kind) }
            }
        }
    }

    private func rules(_ name: Phrase, _ items: [Phrase]) -> Markup {
        el(.section) {
            el(.h2) { name(language) }
            el(.ul, .class("rules")) { for item in items { el(.li) { item(language) } } }
        }
    }

    private var again: Markup {
        el(.section) {
            el(.h2) { Phrase("同样的输入，同样的结论", "Same inputs, same verdicts")(language) }
            el(.p) {
                Phrase(
                    "每次评估都把目标、观测值和设置合成一个指纹（SHA-256）。用同样的输入在另一台机器上再算一遍，结论和指纹都相同。",
                    "Each evaluation makes one fingerprint (SHA-256) of its targets, values and settings. The same inputs give "
                        + "the same verdicts and fingerprint on another machine.")(language)
            }
            if let mark = frame.evaluation {
                el(.p, .class("small")) {
                    Phrase("当前评估：", "The evaluation shown: ")(language)
                    mark.occasion.phrase(language)
                    Phrase("，数据截至 ", ", values up to ")(language)
                    Wording.period(mark.asOf, language: language)
                    Phrase("，指纹 ", ", fingerprint ")(language)
                    el(.code) { mark.inputsSHA256 }
                }
            }
        }
    }
}
