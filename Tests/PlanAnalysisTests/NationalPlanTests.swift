import PlanAnalysis
import PlanModel
import Testing

/// What `pace` says of national five-year plans, against what was officially said.
@Suite struct NationalPlanTests {
    /// A row that agrees must not be excused, so that an exception that no longer holds is found too.
    @Test(arguments: NationalPlans.indicators)
    func theVerdictAgreesOrSaysWhyNot(known: NationalIndicator) throws {
        let verdict = try known.verdict()
        let agrees = known.words.classes.contains(verdict.standing)
        #expect(agrees == known.exception.isEmpty, "\(verdict.standing) against \(known.words): \(verdict.reason)")
    }

    @Test func everyRowIsReadAndNamesItsSources() {
        #expect(NationalPlans.indicators.count == NationalPlans.indicatorRows)
        #expect(NationalPlans.indicators.count >= 50)
        #expect(Set(NationalPlans.indicators.map(\.plan)) == ["11", "12", "13", "14"])
        for known in NationalPlans.indicators {
            #expect(!known.sources.isEmpty && known.sources.allSatisfy { NationalPlans.sources[$0] != nil })
        }
        for source in NationalPlans.sources.values {
            #expect(source["publisher"]?.isEmpty == false && source["title"]?.isEmpty == false)
        }
    }

    /// The words are no formality: each verdict but one kind occurs, and few rows are excused.
    @Test func theCaseCanFail() throws {
        let standings = Set(try NationalPlans.indicators.map { try $0.verdict().standing })
        #expect(standings == [.achieved, .missed, .ahead, .onTrack, .lagging])
        let excused = NationalPlans.indicators.filter { !$0.exception.isEmpty }
        #expect(excused.count * 10 <= NationalPlans.indicators.count)
        #expect(excused.allSatisfy { $0.exception.count > 60 })
    }
}
