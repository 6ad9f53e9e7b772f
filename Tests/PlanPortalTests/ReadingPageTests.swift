import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// The reading page of a chapter.
struct ReadingPageTests {
    private func page(_ path: String = "/chapters/14") async throws -> String {
        try await SamplePortal.answer(path, from: Samples.pages()).text
    }

    @Test
    func quantityIsFollowedByItsSign() async throws {
        let text = try await page()
        #expect(
            text.contains(
                "<b>上</b><svg class=\"sg done\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#s-done\"></use></svg>"
            ))
        #expect(text.contains("（完成）"))
    }

    @Test
    func everyCommitmentHasItsPlaceAndLink() async throws {
        let text = try await page()
        #expect(text.contains("id=\"t100\" href=\"/targets/t100\""))
        #expect(text.contains("id=\"k400\" href=\"/tasks/k400\""))
        #expect(text.contains("id=\"p500\" href=\"/projects/p500\""))
        #expect(text.values(of: " id=\"").filter { $0 == "p500" }.count == 1)
    }

    @Test
    func leadSentenceOfATaskIsBold() async throws {
        #expect(try await page().contains("<a class=\"tk\" id=\"k400\" href=\"/tasks/k400\"><b>完善能源储备</b></a>"))
    }

    @Test
    func columnsAreBoxesWithGroupsAndItems() async throws {
        let text = try await page()
        #expect(text.contains("<section class=\"colbox\"><h3 id=\"c1\"><span class=\"nb\">专栏 31</span>　重大工程</h3>"))
        #expect(text.contains("<h4 id=\"g1\">"))
        #expect(text.contains("<p id=\"i1\">"))
    }

    @Test
    func notesStandBesideTheirParagraph() async throws {
        let text = try await page()
        #expect(text.contains("<aside class=\"mg\""))
        #expect(text.contains("<span class=\"q\">≥ 3000 万千瓦</span>"))
    }

    @Test
    func chaptersAreTurned() async throws {
        #expect(try await page().contains("rel=\"prev\" lang=\"zh-CN\" href=\"/chapters/13\""))
        #expect(try await page("/en/chapters/14").contains("href=\"/en/chapters/13\""))
    }

    @Test
    func headingsKeepTheirNumberApart() {
        let block = TextBlock(
            node: "n", level: .section, box: [], isHeading: true, runs: [Samples.run("第十一节优化结构", 0)])
        #expect(HeadingLine(block)?.number == "第十一节")
        #expect(HeadingLine(block)?.name == "优化结构")
    }

    /// Words, lead → stretches as `text>where`.
    @Test
    func wordsLeadToTheInnermostCommitment() {
        let runs = [
            Samples.run("加强储备，建设", 0, task: "k0"), Samples.run("大桥", 7, target: "t9", project: "p7", task: "k0"),
            Samples.run("达到", 9, target: "t9", task: "k0"),
            Samples.run("5座", 11, target: "t9", isQuantity: true, project: "p7", task: "k0"),
        ]
        let parts = ProsePart.parts(of: runs, lead: 4).map { "\($0.text)>\($0.leadsTo ?? "-")" }
        #expect(parts == ["加强储备>k0", "，建设>-", "大桥>p7", "达到>t9", "5座>t9"])
    }

    @Test(arguments: [
        ("达到3000万千瓦", "达到<span class=\"nb\">3000万</span>千瓦"), ("超过50%", "超过<span class=\"nb\">50%</span>"),
        ("第一", "第一"), ("1.5亿", "<span class=\"nb\">1.5亿</span>"),
        ("<b>7</b>", "&lt;b&gt;<span class=\"nb\">7&lt;</span>/b&gt;"),
    ])
    func numbersStayWithTheirUnits(words: String, expected: String) {
        #expect(MarkupWriter.text(of: PlanLetters.kept(words)) == expected)
    }

    @Test(arguments: [
        ("15 个章节，121 项目标", "<span class=\"ph\"><span class=\"fig-num\">15</span> 个章节，</span>"),
        ("指标", "指标"),
    ])
    func titlesBreakBetweenPhrases(words: String, start: String) {
        #expect(MarkupWriter.text(of: TitlePhrases.view(words)).hasPrefix(start))
    }

    @Test
    func lastCharactersStayWithTheirStop() {
        let drawn = MarkupWriter.text(of: PlanLetters.kept("构建现代能源体系。", endsParagraph: true))
        #expect(drawn == "构建现代能源<span class=\"nb\">体系。</span>")
    }
}
