import PlanModel
import Testing

@testable import PlanExchange

private let sha = String(repeating: "0123456789abcdef", count: 4)

private func lines(_ lines: String...) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
}

@Suite("Observations are read, or every fault is told with its row and column")
struct ObservationTableTests {
    private let header = "indicator,area,period,value,unit,status"

    @Test func readsEveryColumnInAnyOrder() throws {
        let bytes = lines(
            "note,source,vintage,status,unit,value,period,area,indicator",
            "x,stat-2020,2020,P,%,71.21,2019,210000,urban-share",
            "x,,,,万千瓦,-0.5,2023-05,沈阳,wind")
        let urban = Observation(
            indicator: "urban-share", area: "210000", period: Period(year: 2019), quantity: Quantity(71.21, .percent),
            status: .provisional, vintage: "2020", source: "stat-2020")
        let wind = Observation(
            indicator: "wind", area: "沈阳", period: try #require(Period("2023-05")),
            quantity: Quantity(-0.5, UnitOfMeasure("万千瓦")))
        #expect(try ObservationTable.read(bytes, file: "o.csv") == [urban, wind])
    }

    @Test func readsAFileSavedByASpreadsheetInGB18030() throws {
        let bytes = Array("\(header)\r\nGDP,210000,2021,1,".utf8) + [0xD2, 0xDA, 0xD4, 0xAA] + Array(",A\r\n".utf8)
        let read = try ObservationTable.read(bytes, file: "o.csv")
        #expect(read.map(\.quantity.unitOfMeasure.rawValue) == ["亿元"])
    }

    @Test(arguments: ["A", "P", "E", "F", "B"])
    func readsEveryStatus(letter: String) throws {
        let read = try ObservationTable.read(lines(header, "a,b,2020,1,,\(letter)"), file: "o.csv")
        #expect(read.map(\.status.rawValue) == [letter])
    }

    @Test func aMissingValueIsNoObservation() throws {
        #expect(try ObservationTable.read(lines(header, "a,b,2020,,,M"), file: "o.csv") == [])
    }

    @Test func identicalRepeatsAreGivenOnce() throws {
        let bytes = lines(header, "a,b,2020,1.0,%,A", "a,b,2020,1,%,")
        #expect(try ObservationTable.read(bytes, file: "o.csv").count == 1)
    }

    @Test func vintagesAreKeysOfTheirOwn() throws {
        let bytes = lines(header + ",vintage", "a,b,2020,1,%,A,2020", "a,b,2020,2,%,A,2023")
        #expect(try ObservationTable.read(bytes, file: "o.csv").map(\.vintage) == ["2020", "2023"])
    }

    @Test(arguments: [
        (
            ["a,b,2020,1,%,A", "a,b,2020,2,%,A"],
            [
                ExchangeError.duplicateKey(
                    file: "o.csv", row: 3, key: ["a", "b", "2020"], firstRow: 2)
            ]
        ),
        (["a,b,2020,\"1,000\",%,A"], [cell(2, "value", "1,000", .number)]),
        (["a,b,2020,inf,%,A"], [cell(2, "value", "inf", .number)]),
        (["a,b,2020,0x10,%,A"], [cell(2, "value", "0x10", .number)]),
        (["a,b,2020,1e999,%,A"], [cell(2, "value", "1e999", .number)]),
        (["a,b,2020,,%,A"], [cell(2, "value", "", .number)]),
        (["a,b,2020-13,1,%,A"], [cell(2, "period", "2020-13", .period)]),
        (["a,b,2020,1,%,X"], [cell(2, "status", "X", .oneOf(["A", "P", "E", "F", "M", "B"]))]),
        ([",b,2020,1,%,A"], [cell(2, "indicator", "", .text)]),
        (["a, ,2020,1,%,A"], [cell(2, "area", " ", .text)]),
        (["a,b,2020,1,%"], [.wrongFieldCount(file: "o.csv", row: 2, expected: 6, found: 5)]),
        (["a,b,2020,1,%,A", "a,b,2021,\"1,%,A"], [.unterminatedQuote(file: "o.csv", row: 3)]),
        (
            ["a,b\"c,2020,1,%,A", "a,b,x,y,%,A"],
            [
                .strayQuote(file: "o.csv", row: 2), cell(3, "period", "x", .period), cell(3, "value", "y", .number),
            ]
        ),
        (["\"a\n\na\",b,2020,1,%,A", "a,b,2020,?,%,A"], [cell(5, "value", "?", .number)]),
    ])
    func tellsEveryFault(rows: [String], expected: [ExchangeError]) {
        let bytes = Array(([header] + rows).joined(separator: "\n").utf8)
        #expect(errors { () throws(ExchangeFailure) in try ObservationTable.read(bytes, file: "o.csv") } == expected)
    }

    @Test(arguments: [
        ("", [ExchangeError.emptyFile(file: "o.csv")]),
        ("\n\n", [.emptyFile(file: "o.csv")]),
        ("indicator,area,period,unit,status\n", [.missingColumn(file: "o.csv", column: "value")]),
        (
            "indicator,area,period,value,value,unit\n",
            [
                .duplicateColumn(file: "o.csv", column: "value"), .missingColumn(file: "o.csv", column: "status"),
            ]
        ),
        ("PK\u{3}\u{4}", [.damagedDocument(file: "o.csv", format: .spreadsheet)]),
        ("a\0b", [.binaryContent(file: "o.csv", offset: 1)]),
    ])
    func tellsWhatTheHeaderLacks(text: String, expected: [ExchangeError]) {
        let found = errors { () throws(ExchangeFailure) in try ObservationTable.read(Array(text.utf8), file: "o.csv") }
        #expect(found == expected)
    }

    @Test func listsAHundredFaultsAtMostAndSaysSo() {
        let bytes = Array((header + "\n" + String(repeating: "a,b,2020,x,%,A\n", count: 300)).utf8)
        do throws(ExchangeFailure) {
            _ = try ObservationTable.read(bytes, file: "o.csv")
            Issue.record("a broken file was read")
        } catch {
            #expect(error.errors.count == 100)
            #expect(error.isCutShort)
        }
    }

    private static func cell(
        _ row: Int, _ column: String, _ value: String, _ expected: CellExpectation
    ) -> ExchangeError {
        .malformedCell(file: "o.csv", row: row, column: column, value: value, expected: expected)
    }
}

@Suite("Targets are read in the form they are judged in")
struct TargetTableTests {
    private let header =
        "indicator,area,unit,kind,comparator,value,upper,direction,baseline_year,baseline_value,"
        + "start_year,deadline,limit,obligation"

    @Test func readsEveryColumn() throws {
        let bytes = lines(
            header + ",id,observed_as,reference,per",
            "wind,210000,万千瓦,level,at_least,3000,,up,2020,1600.5,2020,2025,,anticipatory,14-1-01,flow,gdp,month")
        let expected = TargetStatement(
            id: "14-1-01", indicator: "wind", area: "210000", unitOfMeasure: UnitOfMeasure("万千瓦"), kind: .level,
            comparator: .atLeast, value: 3000, direction: .up, baselineYear: 2020, baselineValue: 1600.5,
            startYear: 2020, deadline: 2025, obligation: .anticipatory, observedAs: .flow, reference: "gdp",
            recurrence: .month)
        #expect(try TargetTable.read(bytes, file: "t.csv") == [expected])
    }

    @Test(arguments: [
        ("level", "at_least", Direction.up), ("level", "more_than", .up), ("level", "at_most", .down),
        ("change", "less_than", .down), ("elimination", "", .down), ("milestone", "exactly", .up),
        ("coverage", "", .up), ("", "at_most", .down),
    ])
    func anEmptyDirectionFollowsFromTheRest(kind: String, comparator: String, expected: Direction) throws {
        let read = try TargetTable.read(lines(header, "i,a,,\(kind),\(comparator),1,,,,,,,,"), file: "t.csv")
        #expect(read.map(\.direction) == [expected])
    }

    @Test(arguments: [
        ("i,a,,level,exactly,1,,left,,,,,,", "direction", "left", CellExpectation.oneOf(["up", "down", "hold"])),
        ("i,a,,stand,exactly,1,,up,,,,,,", "kind", "stand", .oneOf(TargetKind.allCases.map(\.rawValue))),
        ("i,a,,level,>=,1,,up,,,,,,", "comparator", ">=", .oneOf(Comparator.allCases.map(\.rawValue))),
        ("i,a,,level,exactly,1,,up,20,,,,,", "baseline_year", "20.5", .wholeNumber(1...9999)),
        ("i,a,,level,exactly,1,,up,,,,,,must", "obligation", "must", .oneOf(["binding", "anticipatory"])),
        ("i,,,level,exactly,1,,up,,,,,,", "area", "", .text),
    ])
    func tellsAFault(row: String, column: String, value: String, expected: CellExpectation) {
        let cells = row.replacing(",20,", with: ",20.5,")
        let found = errors { () throws(ExchangeFailure) in try TargetTable.read(lines(header, cells), file: "t.csv") }
        #expect(found == [.malformedCell(file: "t.csv", row: 2, column: column, value: value, expected: expected)])
    }
}

@Suite("Indicators are read with their places in a plan")
struct IndicatorTableTests {
    private let header =
        "id,name_zh,name_en,unit,timing,frequency,aggregation,decimals,source_body,definition,"
        + "plan_sha256,start,end,quantity"

    @Test func anIndicatorMayHaveSeveralPlacesOrNone() throws {
        let bytes = lines(
            header + ",relation,observed_as,reference",
            "urban,城镇化率,Urban share,%,end,annual,weighted_mean,1,统计局,常住人口,\(sha),10,13,69%,,,",
            "urban,城镇化率,Urban share,%,end,annual,weighted_mean,1,统计局,常住人口,\(sha),20,24, 70%,related,level,gdp",
            "gdp,地区生产总值,,亿元,period,,sum,,,,,,,,,,")
        let urban = Indicator(
            id: "urban", nameZh: "城镇化率", nameEn: "Urban share", unitOfMeasure: .percent, timing: .end,
            aggregation: .weightedMean, decimals: 1, sourceBody: "统计局", definition: "常住人口")
        let gdp = Indicator(
            id: "gdp", nameZh: "地区生产总值", unitOfMeasure: UnitOfMeasure("亿元"), timing: .period, aggregation: .sum)
        let first = IndicatorLink(indicator: "urban", planSHA256: sha, span: SourceSpan(10, 13), quantity: "69%")
        let second = IndicatorLink(
            indicator: "urban", planSHA256: sha, span: SourceSpan(20, 24), quantity: " 70%", relation: .related,
            observedAs: .level, reference: "gdp")
        let content = try IndicatorTable.read(bytes, file: "i.csv")
        #expect(content == IndicatorTable.Content(indicators: [urban, gdp], links: [first, second]))
    }

    @Test func anIndicatorMayBeComputedAndWeighed() throws {
        let bytes = lines(
            header + ",formula", "a,名,,%,ratio,,areas=mean:b;time=none,,,,,,,,share(c of b)",
            "b,人口,,万人,end,,mean:a,,,,,,,,")
        let content = try IndicatorTable.read(bytes, file: "i.csv")
        #expect(content.indicators.map(\.formula) == ["share(c of b)", nil])
        #expect(content.indicators.map(\.aggregation.rawValue) == ["areas=mean:b;time=none", "mean:a"])
    }

    @Test func oneIndicatorHasOneFormula() throws {
        let bytes = lines(
            header + ",formula", "a,名,,,end,,,2,,,\(sha),1,2,x,b", "a,名,,,end,,,2,,,\(sha),3,4,x,c")
        let found = errors { () throws(ExchangeFailure) in try IndicatorTable.read(bytes, file: "i.csv") }
        #expect(
            found == [
                .malformedCell(
                    file: "i.csv", row: 3, column: "formula", value: "c", expected: .sameAs(row: 2, value: "b"))
            ])
    }

    @Test(arguments: [
        ("a b,名,,,end,,,,,,,,,", [cell("id", "a b", .identifier)]),
        ("a,,,,end,,,,,,,,,", [cell("name_zh", "", .text)]),
        ("a,名,,,now,,,,,,,,,", [cell("timing", "now", .oneOf(["end", "period", "ytd", "yoy", "ratio", "index"]))]),
        ("a,名,,,end,,,1.5,,,,,,", [cell("decimals", "1.5", .wholeNumber(0...12))]),
        ("a,名,,,end,,,,,,abc,1,2,x", [cell("plan_sha256", "abc", .sha256)]),
        ("a,名,,,end,,,,,,\(sha),5,5,x", [cell("end", "5", .wholeNumber(6...200_000_000))]),
        ("a,名,,,end,,,,,,\(sha),1,2,", [cell("quantity", "", .text)]),
    ])
    func tellsAFault(row: String, expected: [ExchangeError]) {
        #expect(
            errors { () throws(ExchangeFailure) in
                try IndicatorTable.read(lines(header, row), file: "i.csv")
            } == expected)
    }

    @Test func rowsOfOneIndicatorMustAgree() {
        let bytes = lines(header, "a,名,,%,end,,,,,,,,,", "a,名二,,%,end,,,,,,\(sha),1,2,x")
        let found = errors { () throws(ExchangeFailure) in try IndicatorTable.read(bytes, file: "i.csv") }
        #expect(found == [Self.cell("name_zh", "名二", .sameAs(row: 2, value: "名"), row: 3)])
    }

    @Test func onePlaceCannotJudgeAndNotJudge() {
        let bytes = lines(
            header + ",relation", "a,名,,%,end,,,,,,\(sha),1,2,x,judges", "a,名,,%,end,,,,,,\(sha),1,2,x,related")
        let found = errors { () throws(ExchangeFailure) in try IndicatorTable.read(bytes, file: "i.csv") }
        #expect(found == [.duplicateKey(file: "i.csv", row: 3, key: ["a", sha, "1", "2"], firstRow: 2)])
    }

    private static func cell(
        _ column: String, _ value: String, _ expected: CellExpectation, row: Int = 2
    ) -> ExchangeError {
        .malformedCell(file: "i.csv", row: row, column: column, value: value, expected: expected)
    }
}

@Suite("Registers are read, one thing a row")
struct RegisterTableTests {
    @Test func readsSources() throws {
        let bytes = lines("id,publisher,title,published,address", "s1,统计局,公报,2021,https://example.org/a", "s2,b,c,,")
        let expected = [
            Source(id: "s1", publisher: "统计局", title: "公报", published: "2021", address: "https://example.org/a"),
            Source(id: "s2", publisher: "b", title: "c"),
        ]
        #expect(try SourceTable.read(bytes, file: "s.csv") == expected)
    }

    @Test func anAddressMustBeOneAPageMayLinkTo() {
        let bytes = lines("id,publisher,title,published,address", "s1,a,b,,javascript:alert(1)")
        let found = errors { () throws(ExchangeFailure) in try SourceTable.read(bytes, file: "s.csv") }
        #expect(
            found == [
                .malformedCell(
                    file: "s.csv", row: 2, column: "address", value: "javascript:alert(1)", expected: .webAddress)
            ])
    }

    @Test func readsBodies() throws {
        let bytes = lines("id,name_zh,name_en,parent,area", "fgw,省发展改革委,,gov,210000")
        let expected = [ResponsibleUnit(id: "fgw", nameZh: "省发展改革委", parent: "gov", area: "210000")]
        #expect(try BodyTable.read(bytes, file: "b.csv") == expected)
    }

    @Test func readsAreas() throws {
        let bytes = lines(
            "code,name_zh,name_en,parent,valid_from,valid_to", "210100,沈阳市,Shenyang,210000,1949-05-01,",
            "210100,沈阳市,Shenyang,210000,1949-05-01,")
        let expected = [
            Area(id: "210100", nameZh: "沈阳市", nameEn: "Shenyang", parent: "210000", validFrom: "1949-05-01")
        ]
        #expect(try AreaTable.read(bytes, file: "a.csv") == expected)
    }

    @Test func anAreaCodeHasSixDigitsAndOneMeaning() {
        let bytes = lines(
            "code,name_zh,name_en,parent,valid_from,valid_to", "2101,沈阳市,,,,", "210100,沈阳市,,,,",
            "210100,大连市,,,2020-02-30,", "２１０１００,x,,,,")
        let found = errors { () throws(ExchangeFailure) in try AreaTable.read(bytes, file: "a.csv") }
        #expect(
            found == [
                .malformedCell(file: "a.csv", row: 2, column: "code", value: "2101", expected: .areaCode),
                .malformedCell(file: "a.csv", row: 4, column: "valid_from", value: "2020-02-30", expected: .date),
                .duplicateKey(file: "a.csv", row: 4, key: ["210100"], firstRow: 3),
                .malformedCell(file: "a.csv", row: 5, column: "code", value: "２１０１００", expected: .areaCode),
            ])
    }

    @Test func readsConfirmations() throws {
        let header = "plan_sha256,start,end,quantity,field,value,checked_by,checked_on"
        let good = "\(sha),10,13,69%,baseline,2019,王,2026-01-31"
        let expected = Confirmation(
            planSHA256: sha, span: SourceSpan(10, 13), quantity: "69%", field: .baselineYear, value: "2019",
            checkedBy: "王", checkedOn: "2026-01-31")
        #expect(try ConfirmationTable.read(lines(header, good, good), file: "c.csv") == [expected])
        let other = good.replacing("2019", with: "2020").replacing("-31", with: "-30")
        let found = errors { () throws(ExchangeFailure) in
            try ConfirmationTable.read(lines(header, good, other, "\(good)x"), file: "c.csv")
        }
        #expect(
            found == [
                .duplicateKey(file: "c.csv", row: 3, key: [sha, "10", "13", "baseline"], firstRow: 2),
                .malformedCell(file: "c.csv", row: 4, column: "checked_on", value: "2026-01-31x", expected: .day),
            ])
    }

    @Test func readsAnnualTargets() throws {
        let bytes = lines("indicator,area,year,value,unit", "gdp,210000,2024,5.5,%", "gdp,210000,2024,5.50,%")
        let expected = [AnnualTarget(indicator: "gdp", area: "210000", year: 2024, quantity: Quantity(5.5, .percent))]
        #expect(try AnnualTargetTable.read(bytes, file: "a.csv") == expected)
        let twice = lines(
            "indicator,area,year,value,unit,comparator", "gdp,1,2024,5.5,%,about", "gdp,1,2024,5.5,%,exactly",
            "gdp,1,Y,1,%,")
        #expect(
            errors { () throws(ExchangeFailure) in try AnnualTargetTable.read(twice, file: "a.csv") } == [
                .duplicateKey(file: "a.csv", row: 3, key: ["gdp", "1", "2024"], firstRow: 2),
                .malformedCell(file: "a.csv", row: 4, column: "year", value: "Y", expected: .wholeNumber(1...9999)),
            ])
    }

    @Test(arguments: [
        ("12", 12.0), ("-0.5", -0.5), (".5", 0.5), ("+3", 3), ("1e-05", 0.00001), ("1E3", 1000), ("5.", 5),
    ])
    func readsANumber(text: String, expected: Double) {
        #expect(Double(decimal: text) == expected)
    }

    @Test(arguments: [
        "", ".", "-", "e5", "1,000", "1 000", "nan", "infinity", "0x1p4", "１２", "1-2", "1e5e5", "--1", "1.2.3",
    ])
    func refusesWhatIsNoNumber(text: String) {
        #expect(Double(decimal: text) == nil)
    }
}
