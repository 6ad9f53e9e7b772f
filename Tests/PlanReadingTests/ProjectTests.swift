import PlanModel
import Testing

@testable import PlanReading

private func projects(_ text: String) -> [ReadProject] { read(text).projects }

struct ProjectTests {
    @Test func itemsAndGroupsWithoutItemsAreProjects() {
        let text = "专栏 1 甲\n\n（一）公路\n\n1. 沈阳至青龙高速公路；2. 鞍山至台安高速公路。\n\n（二）宜居城市\n\n建设绿色社区。"
        #expect(projects(text).map(\.title) == ["沈阳至青龙高速公路", "鞍山至台安高速公路", "宜居城市"])
    }

    @Test(arguments: [
        ("确保红沿河二期工程投产。", ["红沿河二期工程"]),
        ("积极争取徐大堡一期、庄河一期尽快核准并开工建设。", ["徐大堡一期", "庄河一期"]),
        ("谋划研究庄河二期、徐大堡三期等项目前期工作。", ["庄河二期", "徐大堡三期"]),
        ("开工建设庄河和兴城抽水蓄能电站。", ["庄河抽水蓄能电站", "兴城抽水蓄能电站"]),
        ("建设宽甸兴边沿江公路。", ["宽甸兴边沿江公路"]),
        ("加快推进沈白高铁等重大项目。", ["沈白高铁"]),
        ("实施辽河干流防洪提升工程。", ["辽河干流防洪提升工程"]),
        ("实施采煤沉陷区综合治理工程和独立工矿区改造提升工程。", ["采煤沉陷区综合治理工程", "独立工矿区改造提升工程"]),
        ("推进理论研究和建设工程。", ["理论研究和建设工程"]),
        ("加快沈阳国际陆港建设。", ["沈阳国际陆港"]),
        ("加快辽河油田地下储气库和储罐建设。", ["辽河油田地下储气库"]),
        ("建立救援体系，加\n\n快装备现代化工程。", ["装备现代化工程"]),
        ("实施精神文明建设“五个一工程”“名牌、名品、名人”工程、文艺作品提升工程。", ["精神文明建设“五个一工程”", "“名牌、名品、名人”工程", "文艺作品提升工程"]),
        ("推进长城国家文化公园（辽宁段）、旅顺口国家文物保护示范区建设。", ["长城国家文化公园（辽宁段）", "旅顺口国家文物保护示范区"]),
        ("推进桓仁大雅河、清原二期和阜新露天矿等抽水蓄能电站前期工作。", ["桓仁大雅河抽水蓄能电站", "清原二期抽水蓄能电站", "阜新露天矿抽水蓄能电站"]),
    ])
    func paragraphsNameWorks(text: String, expected: [String]) {
        #expect(projects("抓好工作。" + text).map(\.title) == expected)
    }

    @Test(arguments: [
        "实施重大引调水工程。", "实施一批抗旱应急备用水源工程和城市应急备用水源工程。", "支持沈阳、大连建设区域航空枢纽。", "优化运输机场和通用机场布局。", "推进工程建设。",
    ])
    func vagueWorksAreNoProjects(text: String) {
        #expect(projects("抓好工作。" + text).isEmpty)
    }

    @Test func aLabelGivesItsMembersTheStage() {
        let text = "专栏 31 甲\n\n（一）调峰工程\n\n1. 抽水蓄能工程：\n续建项目：抚顺清原抽水蓄能一期工程；\n拟开工项目：大连庄河、葫芦岛兴城等抽水蓄能电站。"
        let found = projects(text).filter { $0.stage != nil }
        #expect(found.map(\.title) == ["抚顺清原抽水蓄能一期工程", "大连庄河抽水蓄能电站", "葫芦岛兴城抽水蓄能电站"])
        #expect(found.map(\.stage) == ["续建", "拟开工", "拟开工"])
        #expect(found.map(\.place) == [["210423"], ["210283"], ["211481"]])
    }

    @Test func oneProjectNamedTwiceIsOne() throws {
        let text = "抓好工作。推进沈阳桃仙机场二跑道建设。\n\n专栏 29 工程\n\n（一）机场\n\n1. 沈阳桃仙机场第二跑道；2. 桓仁机场。"
        let found = projects(text)
        #expect(found.count == 2)
        #expect(found.first?.mentions.map(source(text).text) == ["沈阳桃仙机场二跑道", "沈阳桃仙机场第二跑道"])
    }

    @Test func aColumnIsTheHomeOfAProject() throws {
        let text = "抓好工作。培育旅游主体功能区，推进沈阳新机场建设。\n\n专栏 1 工程\n\n（一）旅游主体功能区\n\n培育一批。\n\n（二）沈阳新机场\n\n建设跑道。"
        let reading = read(text)
        let nodes = Dictionary(uniqueKeysWithValues: reading.outline.map { ($0.id, $0) })
        #expect(reading.projects.map(\.title) == ["旅游主体功能区", "沈阳新机场"])
        #expect(reading.projects.map(\.mentions.count) == [2, 2])
        for project in reading.projects {
            let node = try #require(nodes[project.node])
            #expect(node.level == .group)
            #expect(node.span.contains(project.span))
        }
    }

    @Test func oneWorkUnderALongAndAShortNameIsOne() {
        let text = "抓好工作。有序推进抽水蓄能电站建设，推进清原一期工程。\n\n专栏 1 工程\n\n1. 抽水蓄能工程：\n续建项目：抚顺清原抽水蓄能一期工程。"
        #expect(projects(text).map(\.title) == ["清原一期工程", "抽水蓄能工程"])
        #expect(projects(text).map(\.stage) == ["续建", nil])
    }

    @Test func entriesOfOneGenericNameStayApart() {
        #expect(projects("专栏 1 甲\n\n1. 智慧广电；2. 智慧气象。\n\n专栏 2 乙\n\n1. 智慧广电；2. 智慧水利。").count == 4)
    }

    @Test func entriesOfOneProperNameStayApartToo() {
        let found = projects("专栏 1 甲\n\n1. 沈阳国际陆港；2. 智慧气象。\n\n专栏 2 乙\n\n1. 沈阳国际陆港；2. 智慧水利。")
        #expect(found.map(\.mentions.count) == [1, 1, 1, 1])
    }

    @Test func anItemIsOneProjectWhateverItLists() {
        #expect(projects("专栏 1 甲\n\n1. 核电：红沿河核电二期、徐大堡核电；2. 风电：集中式风电。").map(\.title) == ["核电", "风电"])
    }

    @Test func aColumnOfPlansListsNoWorks() {
        let reading = read("专栏 1 重点专项规划目录\n\n（一）能源规划；（二）教育规划；（三）略。")
        #expect(reading.projects.isEmpty)
        #expect(reading.notes.filter { $0.reason != .number }.map(\.reason) == [.name, .name, .fragment])
    }

    @Test func theSizeMayStandInTheNextClause() {
        #expect(
            projects("抓好工作。确保红沿河二期工程投产，新增装机 224 万千瓦。").map(\.capacity) == [Quantity(2_240_000, UnitOfMeasure("千瓦"))])
    }

    @Test(arguments: [
        ("盘锦辽东湾集聚区", ["211100"]), ("葫芦岛南票区产业园", ["211404"]), ("沈阳铁西区老工业区", ["210106"]), ("鞍山铁西区", ["210303"]),
        ("铁西区", []), ("本溪至桓仁（宽甸）高速公路", ["210500", "210522", "210624"]), ("鞍山至台安高速公路", ["210300", "210321"]),
        ("沈阳棋盘山度假区", ["210100"]), ("丹东东港温泉旅游区", ["210681"]), ("丹东大东港区", ["210600"]), ("沈阳现代化都市圈", []),
        ("沈阳经济区", []), ("大连理工大学、沈阳师范学院", []), ("中国科学院沈阳自动化研究所", []), ("仲裁机构（含大连国际仲裁院1个）", []),
        ("京沈高速公路绥中（冀辽界）段", ["211421"]), ("大连瓦房店、大连冷家", ["210281", "210200"]),
        ("鞍山铁东区“不夜鞍山”街区", ["210302"]),
        ("岫岩县、凤城市、西丰县", ["210323", "210682", "211223"]), ("沈阳、大连", ["210100", "210200"]), ("上海对口合作", []),
    ])
    func knowsThePlacesOfLiaoning(text: String, codes: [String]) {
        let passage = parse(text).passage
        #expect(Gazetteer.liaoning.codes(in: passage, 0..<passage.count) == codes)
    }

    @Test func shipsEveryCityAndCountyOnce() {
        let codes = Set(LiaoningPlaces.entries.map(\.code))
        #expect(codes.filter { $0.hasSuffix("00") }.count == 14)
        #expect(codes.count == 114)
        #expect(codes.allSatisfy { $0.hasPrefix("21") && $0.count == 6 })
    }
}
