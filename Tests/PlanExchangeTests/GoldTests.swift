import PlanExchange
import PlanModel
import Testing

/// Gold for a scorer of readings: one line a target, keys sorted, nothing left out.
struct GoldTests {
    private func entry(scope: String? = nil) -> GoldJSON.Entry {
        let target = ReadTarget(
            node: "14.1", span: SourceSpan(10678, 10687), quantity: "3000\n万千瓦以上", sentence: SourceSpan(10628, 10688),
            indicator: "“风电\\光伏”装机", comparator: .atLeast, value: 30_000_000, unitOfMeasure: "千瓦", kind: .level,
            direction: .up, deadline: 2025, isApproximate: true, scope: scope)
        return GoldJSON.Entry(
            commitment: .target(target), chapter: "第十四章", section: "第一节", column: nil, code: "14-1-01",
            checkedBy: "规划处",
            checkedOn: "2026-11-24")
    }

    @Test func aTargetIsOneLine() {
        let text = String(decoding: GoldJSON.write([entry()]), as: UTF8.self)
        #expect(
            text == #"{"approximate":true,"baseline":null,"baseline_value":null,"chapter":"第十四章","checked_by":"规划处","#
                + #""checked_on":"2026-11-24","code":"14-1-01","column":null,"comparator":"at_least","deadline":2025,"#
                + #""direction":"up","end":10687,"indicator":"“风电\\光伏”装机","kind":"level","obligation":null,"#
                + #""quantity":"3000\n万千瓦以上","scope":null,"section":"第一节","sentence_end":10688,"#
                + #""sentence_start":10628,"start":10678,"unit":"千瓦","upper":null,"value":30000000}"# + "\n")
    }

    @Test func tasksAndProjectsHaveTheMembersOfAReading() {
        func line(_ commitment: ReadCommitment) -> String {
            let entry = GoldJSON.Entry(
                commitment: commitment, chapter: "第十四章", section: nil, column: "专栏 27", code: nil, checkedBy: "规划处",
                checkedOn: "2026-11-24")
            return String(decoding: GoldJSON.write([entry]), as: UTF8.self)
        }
        let span = SourceSpan(10, 20)
        let head =
            #""chapter":"第十四章","checked_by":"规划处","checked_on":"2026-11-24","code":null,"column":"专栏 27","end":20,"#
        let task = ReadTask(node: "1", title: "“甲”", span: span, measures: [SourceSpan(10, 14), SourceSpan(15, 20)])
        #expect(
            line(.task(task)) == "{" + head
                + #""measures":[{"end":14,"start":10},{"end":20,"start":15}],"section":null,"start":10,"title":"“甲”"}"#
                + "\n")
        var project = ReadProject(
            node: "1", title: "乙", span: span, place: ["210200", "210000"], stage: "续建",
            capacity: Quantity(0.5, UnitOfMeasure("吨")), mentions: [span])
        #expect(
            line(.project(project)) == #"{"capacity":{"unit":"吨","value":0.5},"# + head
                + #""mentions":[{"end":20,"start":10}],"place":["210200","210000"],"section":null,"stage":"续建","start":10,"#
                + #""title":"乙"}"# + "\n")
        (project.capacity, project.stage, project.place, project.mentions) = (nil, nil, [], [])
        #expect(
            line(.project(project)) == #"{"capacity":null,"# + head
                + #""mentions":[],"place":[],"section":null,"stage":null,"start":10,"title":"乙"}"# + "\n")
    }

    @Test func linesStandInOrder() {
        let lines = String(decoding: GoldJSON.write([entry(scope: "a"), entry(scope: "b")]), as: UTF8.self)
            .split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""scope":"a""#) && lines[1].contains(#""scope":"b""#))
        #expect(GoldJSON.write([]).isEmpty)
    }
}
