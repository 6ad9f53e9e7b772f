import PlanModel
import Testing

@testable import PlanReading

/// What is recognised, as "kind text value upper unit" with - for what is absent.
private func recognised(_ text: String, only kind: RecognisedQuantity.Kind? = nil) -> [String] {
    QuantityRecogniser().recognise(Array(text.unicodeScalars), only: kind).map {
        [
            $0.kind.rawValue, $0.text, $0.value.map { "\($0)" } ?? "-", $0.upper.map { "\($0)" } ?? "-",
            $0.unitOfMeasure ?? "-",
        ].joined(separator: " ")
    }
}

/// The values of one kind.
private func values(_ text: String, _ kind: RecognisedQuantity.Kind) -> [Double?] {
    QuantityRecogniser().recognise(Array(text.unicodeScalars), only: kind).map(\.value)
}

struct RecognitionTests {
    private static let numbers: [(String, Double)] = [
        ("二○三○", 2030), ("一千四百万", 14_000_000), ("3.2万亿", 3.2e12), ("１，２３４", 1234), ("1,050,000", 1_050_000),
        ("二百五", 250), ("一千零五", 1005), ("五亿零六", 500_000_006), ("5万4千6百", 54_600), ("三点一四", 3.14),
        ("一点五亿", 150_000_000), ("负六点六", -6.6), ("-1.5", -1.5), ("三分之一", 0.333333333333333), ("一又二分之一", 1.5),
        ("1 4/3", 2.333333333333333), ("十打", 120), ("一半", 0.5), ("1∶4000", 0.00025), ("1:500", 0.002), ("12k", 12_000),
        ("肆佰陸拾", 460), ("十余万", 100_000), ("21.2E0", 21.2), (".5", 0.5),
    ]

    @Test(arguments: numbers)
    func readsNumbers(text: String, value: Double) {
        let found = values(text, .number)
        #expect(found.count == 1)
        #expect(abs((found.first.flatMap { $0 } ?? .infinity) - value) <= 1e-12 * abs(value))
    }

    @Test(arguments: [
        "第十二", "第3", "一切", "四川", "大陆", "队伍", "唯一", "重点之一", "十分重要", "5G基站", "PM2.5", "v1.2.3", "萬萬", "五四", "十四五",
        "一二三产业", "一系列", "https://a.cn/12?x=3", "收拾",
    ])
    func leavesWordsAndNamesAlone(text: String) {
        #expect(values(text, .number).isEmpty)
    }

    private static let percentages: [(String, Double)] = [
        ("25%", 25), ("５．５％", 5.5), ("百分之八", 8), ("百分之一百二十点五", 120.5), ("千分之一", 0.1), ("负3.9%", -3.9), ("17‰", 17),
        ("六 个 百 分点", 6), ("提高3百分点", 3), ("七成六", 76), ("三成半", 35), ("半成", 5), ("12k个百分点", 12_000), ("百分之百", 100),
        ("75折", 75), ("5-20%之间", 20),
    ]

    @Test(arguments: percentages)
    func readsPercentages(text: String, value: Double) {
        #expect(values(text, .percent) == [value])
    }

    @Test(arguments: ["一成立", "二三十个百分点", "第三成", "30%25"])
    func leavesOtherWordsOutOfPercentages(text: String) {
        #expect(values(text, .percent).isEmpty)
    }

    @Test(arguments: [
        ("3—5个", "range 3—5个 3.0 5.0 个"), ("2至3万元", "range 2至3万元 20000.0 30000.0 元"),
        ("10%～15%", "range 10%～15% 10.0 15.0 %"), ("3至5个百分点", "range 3至5个百分点 3.0 5.0 个百分点"),
        ("一千到一千五百", "range 一千到一千五百 1000.0 1500.0 -"), ("10与20之间", "range 10与20之间 10.0 20.0 -"),
        ("大于10公里且小于20公里", "range 大于10公里且小于20公里 10.0 20.0 公里"), ("150万人次以上", "range 150万人次以上 1500000.0 - 人次"),
        ("三十以下", "range 三十以下 - 30.0 -"), ("不低于90%", "range 不低于90% 90.0 - %"), ("5‰以下", "range 5‰以下 - 5.0 ‰"),
        ("十几万亩", "range 十几万亩 100000.0 - 亩"), ("100多家", "range 100多家 100.0 - 家"), ("二三十个", "range 二三十个 20.0 30.0 个"),
        ("比三十大", "range 比三十大 30.0 - -"), ("三五个", "range 三五个 3.0 5.0 个"),
        ("超过一半", "range 超过一半 0.5 - -"), ("比100还少", "range 比100还少 - 100.0 -"), ("等于5", "range 等于5 5.0 5.0 -"),
        ("最多100最少20", "range 最多100最少20 20.0 100.0 -"),
    ])
    func readsRanges(text: String, expected: String) {
        #expect(recognised(text) == [expected])
    }

    @Test(arguments: ["024-23456789", "2021-03-05", "一二线", "第3—5章", "大于"])
    func leavesCodesOutOfRanges(text: String) {
        #expect(values(text, .range).isEmpty)
    }

    @Test(arguments: [
        ("2025年底", "date 2025年底 2025.0 - -"), ("2028年左右", "date 2028年 2028.0 - -"),
        ("2021—2025年", "date 2021—2025年 2021.0 2025.0 -"), ("二○三五年", "date 二○三五年 2035.0 - -"),
        ("“十四五”期间", "date “十四五”期间 2021.0 2025.0 -"), ("“十四五”末", "date “十四五”末 2025.0 - -"),
        ("2021年3月12日", "date 2021年3月12日 2021.0 - -"), ("2021-03-05", "date 2021-03-05 2021.0 - -"),
        ("3月12日", "date 3月12日 - - -"), ("2025年第三季度", "date 2025年第三季度 2025.0 - -"),
    ])
    func readsDates(text: String, expected: String) {
        #expect(recognised(text) == [expected])
    }

    @Test(arguments: [
        ("0.55吨标准煤/万元", "quantity 0.55吨标准煤/万元 0.55 - 吨标准煤/万元"), ("2000万千瓦时", "quantity 2000万千瓦时 20000000.0 - 千瓦时"),
        ("500平方公里", "quantity 500平方公里 500.0 - 平方公里"), ("一吨半", "quantity 一吨半 1.5 - 吨"), ("5千瓦", "quantity 5千瓦 5.0 - 千瓦"),
        ("两倍", "quantity 两倍 2.0 - 倍"), ("168CM", "quantity 168CM 168.0 - CM"), ("五十兆字节", "quantity 五十兆字节 50.0 - 兆字节"),
        ("三千两百两", "quantity 三千两百两 3200.0 - 两"), ("半年", "quantity 半年 0.5 - 年"), ("4人民币", "quantity 4人民币 4.0 - 人民币"),
        ("500千伏", "quantity 500千伏 500.0 - 千伏"),
        ("五元三毛", "quantity 五元三毛 5.3 - 元"),
        ("50元6角三分", "quantity 50元6角三分 50.63 - 元"), ("￥100", "quantity ￥100 100.0 - 元"),
        ("10米每秒", "quantity 10米每秒 10.0 - 米/秒"), ("150万人次", "quantity 150万人次 1500000.0 - 人次"),
    ])
    func readsQuantities(text: String, expected: String) {
        #expect(recognised(text) == [expected])
    }

    @Test(arguments: ["专栏37对接", "5A级景区", "三国", "一个", "重点的十分之", "2:00 pm", "引进第3批"])
    func leavesOtherWordsOutOfQuantities(text: String) {
        #expect(values(text, .quantity).isEmpty)
    }

    @Test func keepsTheLongestReadingOfEachPlace() {
        #expect(
            recognised("到2025年底城镇化率达到75%，建设3—5个示范区") == [
                "date 2025年底 2025.0 - -", "percent 75% 75.0 - %", "range 3—5个 3.0 5.0 个",
            ])
    }

    @Test func looksForOneKindAlone() {
        #expect(recognised("建设3—5个示范区", only: .number) == ["number 3 3.0 - -", "number 5 5.0 - -"])
        #expect(recognised("建设3—5个示范区", only: .range) == ["range 3—5 3.0 5.0 个"])
        #expect(recognised("增长6%", only: .number) == ["number 6 6.0 - -"])
    }

    @Test(arguments: RecognisedQuantity.Kind.allCases.map(Optional.some) + [nil])
    func staysInsideTheTextWithoutOverlaps(kind: RecognisedQuantity.Kind?) {
        var generator = SeededGenerator(seed: 7)
        let pieces = Array("一二两三十百千万亿兆零〇点负半几多余分之又第年月日个%‰成折至到—-/:.,，（“”十四五kmeE0123９大于以上比 \n吨元每".unicodeScalars)
        for _ in 0..<400 {
            let scalars = (0..<Int.random(in: 0..<24, using: &generator)).compactMap { _ in
                pieces.randomElement(using: &generator)
            }
            var end = 0
            for found in QuantityRecogniser().recognise(scalars, only: kind) {
                #expect(found.span.start >= end && found.span.end > found.span.start && found.span.end <= scalars.count)
                #expect(found.value?.isFinite ?? true)
                end = found.span.end
            }
        }
    }

    @Test func readsLongRowsOfScalesInTime() {
        for row in [
            "百", "万", "一万", "二三", "九百零", "1-", "—", "十分之", "第一", "1,000,", "“一”", "一、", "1<2-", "1.2.3-4%", "百万吨",
        ] {
            let text = String(repeating: row, count: 1_000)
            #expect(recognised(text).allSatisfy { !$0.contains("inf") })
        }
    }

    @Test func readsNothingInNothing() {
        #expect(recognised("").isEmpty)
        #expect(recognised("   ").isEmpty)
    }
}
