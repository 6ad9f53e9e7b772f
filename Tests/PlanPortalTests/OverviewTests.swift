import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

struct OverviewTests {
    @Test
    func theTitleSaysWhatIsKnownThenTheGap() {
        let model = OverviewModel(overview: Samples.overview())
        #expect(model.headline(.zh).joined() == "规划到期：3 条量化目标，1 条已实现，1 条未完成，1 条还说不清")
        #expect(
            model.headline(.en).joined(separator: " ")
                == "The plan is due: 3 targets, 1 met, 1 missed, 1 cannot be told yet")
    }

    @Test
    func beforeAnEvaluationTheTitleClaimsNothing() {
        var overview = Samples.overview()
        overview.frame.evaluation = nil
        #expect(OverviewModel(overview: overview).headline(.zh).joined() == "3 条量化目标，还没有评估")
    }

    @Test
    func theBarHoldsEveryTargetOnce() {
        let groups = OverviewModel(overview: Samples.overview()).groups
        #expect(groups.map(\.name.zh) == ["已判定结果", "无法评估"])
        #expect(groups.reduce(0) { $0 + $1.total } == 3)
    }

    @Test
    func aPlanWithoutAnythingStillHasAPage() async throws {
        var questions = SamplePortal.questions()
        questions.overview = {
            Overview(
                frame: Samples.frame(), counts: [:], milestones: 0, standings: [:], gaps: [], chapters: [], known: [],
                places: [])
        }
        #expect(try await SamplePortal.answer("/", from: questions).status == .ok)
    }

    @Test
    func eachTargetHasItsSign() async throws {
        let text = try await SamplePortal.answer("/").text
        #expect(text.contains("aria-label=\"提前实现／完成 1，未完成 1，无法评估 1\""))
        #expect(text.contains("<a href=\"/targets/t100\" lang=\"zh-CN\">风电光伏装机</a>"))
        #expect(text.contains("≥ 3000 万千瓦"))
        #expect(text.contains("3060 万千瓦"))
    }

    @Test(arguments: [
        ([8, 8, 9, 11, 11, 13, 16, 16, 16, 19, 21, 21, 22, 42, 51], 4), ([5, 5, 5], 1), ([1, 9], 2), ([], 0),
        ([0, 1, 2], 3),
    ])
    func stepsHoldEveryValueOnce(values: [Int], count: Int) {
        let steps = MapSteps(values)
        #expect(steps.ranges.count == count)
        for value in values { #expect(steps.ranges.count { $0.contains(value) } == 1) }
        #expect(zip(steps.ranges, steps.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }

    @Test
    func placesOutsideTheMapGetATableOnly() async throws {
        var questions = SamplePortal.questions()
        questions.overview = {
            var overview = Samples.overview()
            overview.places.append(PlaceCount(area: Area(id: "330100", nameZh: "杭州市"), mentions: 2, projects: 0))
            return overview
        }
        let text = try await SamplePortal.answer("/", from: questions).text
        #expect(!text.contains("class=\"tiles chart\""))
        #expect(text.contains("杭州"))
        #expect(try await SamplePortal.answer("/").text.contains("class=\"tiles chart\""))
    }
}
