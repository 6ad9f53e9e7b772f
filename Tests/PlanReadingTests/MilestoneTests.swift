import PlanModel
import Testing

@testable import PlanReading

struct MilestoneTests {
    @Test(arguments: [
        ("全力保障徐大堡二期2021年开工建设。", "2021年", "徐大堡二期开工建设", Comparator.exactly, 2021),
        ("为2028年左右实现碳达峰提供有力支撑。", "2028年左右", "碳达峰", .about, 2028),
        ("到2025年，基本建成以防洪、供水为支撑的水安全保障体系；", "到2025年", "水安全保障体系", .atMost, 2025),
        ("到2035年基本实现治理能力现代化。", "到2035年", "治理能力现代化", .atMost, 2035),
        ("“十四五”期间实现平台建设网格化；", "“十四五”期间", "平台建设网格化", .atMost, 2025),
    ])
    func readsWhatIsDoneByADate(
        text: String, quantity: String, indicator: String, comparator: Comparator, year: Int
    ) throws {
        let target = try #require(read(text).targets.first)
        #expect(target.quantity == quantity)
        #expect(target.indicator == indicator)
        #expect(target.comparator == comparator)
        #expect(target.deadline == year)
        #expect(target.value == Double(year))
        #expect(target.kind == .milestone)
        #expect(target.unitOfMeasure == "年")
    }

    @Test(arguments: [
        "到2025年，城镇化水平稳步提升，城镇化率达到69%。", "为实现“十四五”规划和2035年远景目标提供保证。", "改造2000年底前建成的老旧小区。",
        "2019年建成的水库要加固。", "到2025年，产业生态不断优化完善。",
    ])
    func aDateAloneIsNoMilestone(text: String) {
        #expect(!read(text).targets.contains { $0.kind == .milestone })
    }

    @Test func aPeakCountsDownwards() {
        #expect(read("2030年前实现碳达峰。").targets.map(\.direction) == [.down])
    }
}
