import PlanModel
import Testing

@testable import PlanReading

/// The words that gave each field of the first target.
private func evidence(_ text: String) -> [TargetField: String] {
    let settings = ReadingSettings(period: PlanPeriod(2021, 2025), explains: true)
    let reading = PlanReader(settings: settings).read(source(text))
    return reading.targets.first?.evidence.mapValues { source(text).text(at: $0) } ?? [:]
}

struct EvidenceTests {
    @Test(arguments: [
        (TargetField.indicator, "污水处理率"), (.comparator, "以上"), (.value, "95%"), (.unitOfMeasure, "95%"),
        (.deadline, "到2025年"), (.baselineValue, "90%"), (.direction, "提高到"),
    ])
    func namesTheWordsOfASentence(field: TargetField, words: String) {
        #expect(evidence("到2025年，污水处理率由90%提高到95%以上。")[field] == words)
    }

    @Test(arguments: [
        (TargetField.kind, "下降"), (.baselineYear, "2020年"), (.direction, "下降"), (.comparator, "12%"),
        (.obligation, "（约束性）"),
    ])
    func namesTheWordsOfAChange(field: TargetField, words: String) {
        #expect(evidence("用水量较2020年下降12%（约束性）。")[field] == words)
    }

    @Test func aGovernedDeadlineIsNamedWhereItStands() {
        #expect(evidence("到2025年，实现以下目标：\n\n——覆盖率达到42%。")[.deadline] == "到2025年")
    }

    @Test func aTableNamesItsCells() {
        let words = evidence("指标\t2020年\t2025年\n覆盖率（%）\t40\t42")
        #expect(words[.value] == "42")
        #expect(words[.baselineValue] == "40")
        #expect(words[.deadline] == "指标\t2020年\t2025年")
    }

    @Test func nothingIsNamedUnasked() {
        #expect(read("覆盖率达到42%。").targets.map(\.evidence) == [[:]])
    }

    /// Value, unit, comparator, kind, direction and name always have their words, and these lie in the text.
    @Test func everyTargetOfAPlanExplainsItself() {
        let settings = ReadingSettings(period: PlanPeriod(2021, 2025), explains: true)
        let reading = PlanReader(settings: settings).read(Liaoning.text)
        let always: [TargetField] = [.indicator, .comparator, .value, .unitOfMeasure, .kind, .direction]
        for target in reading.targets {
            #expect(always.allSatisfy { target.evidence[$0] != nil })
            #expect((target.deadline == nil) == (target.evidence[.deadline] == nil))
            #expect(target.evidence.values.allSatisfy { SourceSpan(0, Liaoning.text.scalars.count).contains($0) })
        }
    }
}
