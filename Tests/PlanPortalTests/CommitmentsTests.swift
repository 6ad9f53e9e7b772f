import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

struct CommitmentsTests {
    private func query(_ text: String) throws -> CommitmentQuery {
        try CommitmentQuery(try #require(QueryItems(parsing: text)))
    }

    @Test
    func aQueryBecomesAFilter() throws {
        let query = try query(
            "q=++水+质&kind=target&kind=task&class=not_assessable&chapter=14&gap=last_year&unit=ln-energy&place=211400"
                + "&target_kind=annual_rate&trust=checked&page=2&utm_source=x")
        #expect(
            query.filter
                == CommitmentFilter(
                    words: "水 质", kinds: [.target, .task], standings: [.notAssessable], chapters: ["14"],
                    gaps: [.lastYear], unit: "ln-energy", place: "211400", targetKinds: [.annualRate], trust: [.checked]
                ))
        #expect(query.page == 2)
        #expect(query.order == .rank)
        #expect(!query.items.encoded.contains("utm_source"))
    }

    @Test
    func withoutWordsTheOrderIsThePlans() throws {
        #expect(try query("sort=rank").order == .document)
        #expect(try query("q=水&sort=document").order == .document)
    }

    @Test
    func theListIsCutIntoPages() async throws {
        let first = try await SamplePortal.answer("/commitments").text
        #expect(first.contains("第 1 / 2 页"))
        #expect(first.contains("href=\"/commitments?page=2\""))
        #expect(!first.contains("徐大堡核电"))
        let second = try await SamplePortal.answer("/commitments?page=2").text
        #expect(second.contains("徐大堡核电"))
        #expect(second.contains("rel=\"prev\" href=\"/commitments\""))
    }

    @Test(arguments: [(0, 50, 1, 0..<0, 1), (50, 50, 1, 0..<50, 1), (51, 50, 2, 50..<51, 2), (7, 3, 2, 3..<6, 3)])
    func pagesAreFull(count: Int, size: Int, page: Int, range: Range<Int>, pages: Int) throws {
        let pager = try Pager(count: count, size: size, page: page)
        #expect(pager.range == range)
        #expect(pager.pages == pages)
    }

    @Test
    func chosenFiltersAreCheckedAndCanBeRemoved() async throws {
        let text = try await SamplePortal.answer("/commitments?kind=target&gap=series").text
        #expect(text.contains("name=\"kind\" value=\"target\" checked>"))
        #expect(text.contains("href=\"/commitments?gap=series\" aria-label=\"去掉筛选：量化目标\""))
        #expect(text.contains("href=\"/commitments?kind=target\" aria-label=\"去掉筛选：没有对应的数据序列\""))
        #expect(text.contains("<span class=\"c num\">3</span>"))
    }

    @Test
    func searchWordsAreKeptAndMarked() async throws {
        let text = try await SamplePortal.answer("/commitments?q=%E5%85%89%E4%BC%8F").text
        #expect(text.contains("风电<mark>光伏</mark>装机"))
        #expect(text.contains("type=\"hidden\" name=\"q\" value=\"光伏\""))
        #expect(text.contains("按相关程度"))
    }

    @Test
    func trustIsShownUntilTheVersionIsAdopted() async throws {
        let text = try await SamplePortal.answer("/commitments").text
        #expect(text.contains("机读，未经确认"))
        #expect(text.contains("<span class=\"trust checked\">已核对</span>"))
        var adopted = SamplePortal.questions()
        adopted.commitments = { filter in
            var list = Samples.list(filter)
            list.frame.isAdopted = true
            return list
        }
        #expect(try await !SamplePortal.answer("/commitments", from: adopted).text.contains("规划事项由程序从原文读出"))
    }

    @Test
    func nothingFoundSaysWhatToDo() async throws {
        var empty = SamplePortal.questions()
        empty.commitments = { filter in
            var list = Samples.list(filter)
            list.matches = []
            return list
        }
        #expect(try await SamplePortal.answer("/commitments?q=x", from: empty).text.contains("去掉一个条件"))
        #expect(try await SamplePortal.answer("/en/commitments?q=x", from: empty).text.contains("Remove a filter"))
    }

    @Test(arguments: [
        (Comparator.atLeast, TargetKind.level, 3e7, "千瓦", "≥ 3000 万千瓦", "≥ 30,000,000 kW"),
        (.moreThan, .annualRate, 5, "%", "年均 > 5%", "per year > 5%"),
        (.exactly, .elimination, 0, "个", "清零", "none left"),
        (.about, .milestone, 2028, "年", "约 2028 年", "about 2028"), (.atMost, .level, 0.5, "%", "≤ 0.5%", "≤ 0.5%"),
        (.atLeast, .perYear, 500, "场", "每年 ≥ 500 场", "each year ≥ 500"),
    ])
    func promisesAreShort(
        comparator: Comparator, kind: TargetKind, value: Double, unit: String, zh: String, en: String
    ) {
        var target = Samples.readTarget(100, indicator: "x")
        target.comparator = comparator
        target.kind = kind
        target.value = value
        target.unitOfMeasure = unit
        #expect(TargetText.promise(target, .zh) == zh)
        #expect(TargetText.promise(target, .en) == en)
    }
}
