import PlanModel
import PlanOffice

/// The title of a commitment's page: it says the promise.
struct PromiseTitle: Sendable {
    let summary: CommitmentSummary
    let language: Language

    /// For the window and for citing.
    var plain: String { lead + subject + link + promise + tail }

    var heading: Markup {
        el(.h1, .class(plain.count > 46 ? "promise long" : "promise")) {
            Typeset.figures(lead)
            el(.span, .class("ph")) {
                el(.span, .lang("zh-CN")) { subject }
                if link == Self.colon { ":" }
            }
            if link == Self.colon { " " }
            if !(link + promise).isEmpty {
                el(.span, .class("ph")) { Typeset.figures((link == Self.colon ? "" : link) + promise) }
            }
            Typeset.figures(tail)
        }
    }

    private var subject: String { summary.title }

    /// By when, in front: 到 2025 年，.
    private var lead: String {
        guard language == .zh, let target = summary.target, let year = target.deadline, target.kind != .milestone,
            !target.quantity.contains("年")
        else { return "" }
        return "到 \(year) 年，"
    }

    private var tail: String {
        guard language == .en, let target = summary.target, let year = target.deadline, target.kind != .milestone
        else { return "" }
        return " by \(year)"
    }

    private var promise: String {
        guard let target = summary.target else { return "" }
        if language == .en { return TargetText.promise(target, .en) }
        let quantity = target.quantity.filter { !$0.isWhitespace }
        return subject.contains(quantity) ? "" : quantity.withSpacedFigures
    }

    private static let colon = ": "

    /// What joins the subject to its quantity.
    private var link: String {
        guard let target = summary.target, !promise.isEmpty else { return "" }
        if language == .en { return Self.colon }
        if target.kind == .milestone { return "：" }
        let quantity = target.quantity.filter { !$0.isWhitespace }
        guard quantity.first.map({ $0.isNumber || $0 == "约" }) == true else { return "" }
        switch target.kind {
        case _ where target.direction == .hold: return "保持在 "
        case .annualRate: return subject.contains("年均") || subject.hasSuffix("增速") ? " " : "年均增长 "
        case .change: return target.direction == .down ? "下降 " : "提高 "
        case .totalOverPeriod: return "累计达到 "
        case .perYear: return "每年 "
        default: return "达到 "
        }
    }
}

extension String {
    /// A space between figures and Chinese characters, which the plan's text leaves out.
    var withSpacedFigures: String {
        var result = ""
        for character in self {
            if let last = result.last, last.isFigure != character.isFigure, last != " ", character.isHan || last.isHan {
                result.append(" ")
            }
            result.append(character)
        }
        return result
    }
}

extension Character {
    fileprivate var isFigure: Bool { isASCII && (isNumber || self == "." || self == "%") }
    fileprivate var isHan: Bool { unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false }
}
