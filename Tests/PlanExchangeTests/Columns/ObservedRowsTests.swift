import PlanModel
import Testing

@testable import PlanExchange

@Suite("A table read into columns says what it says row by row")
struct ObservedRowsTests {
    /// The observations, or what is wrong.
    private static func byRow(_ bytes: [UInt8]) -> Result<[Observation], ExchangeFailure> {
        Result { () throws(ExchangeFailure) in
            try ObservationTable.read(bytes, file: "o.csv").map { one in
                var one = one
                one.source = nil
                return one
            }
        }
    }

    private static func byColumn(
        _ bytes: [UInt8], threads: Int, blockSize: Int
    ) -> Result<[Observation], ExchangeFailure> {
        Result { () throws(ExchangeFailure) in
            let source = ByteSource(bytes: bytes, file: "o.csv")
            return try ObservationTable.rows(source, file: "o.csv", threads: threads, blockSize: blockSize).observations
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func wholeTables(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let bytes = RandomTable.bytes(&dice)
        let expected = Self.byRow(bytes)
        for (threads, blockSize) in [(1, 1 << 14), (2, 90), (4, 900)] {
            #expect(Self.byColumn(bytes, threads: threads, blockSize: blockSize) == expected)
        }
    }

    @Test(arguments: 1...80 as ClosedRange<UInt64>)
    func damagedTables(seed: UInt64) {
        var dice = SeededGenerator(seed: seed + 1000)
        for _ in 0..<3 {
            let bytes = RandomTable.damaged(RandomTable.bytes(&dice), &dice)
            let expected = Self.byRow(bytes)
            for (threads, blockSize) in [(1, 1 << 14), (2, 700)] {
                #expect(Self.byColumn(bytes, threads: threads, blockSize: blockSize) == expected)
            }
        }
    }

    /// The numbers of cells are those of their first appearance, whichever block they stand in.
    @Test func numbersDoNotDependOnThreadsOrBlocks() throws {
        let lines = (0..<3000).map { "i\($0 % 37),\(100_000 + $0 % 211),2024-0\($0 % 9 + 1),\($0).5,元,A" }
        let bytes = Array(("indicator,area,period,value,unit,status\n" + lines.joined(separator: "\n")).utf8)
        let all = try [(1, 1 << 18), (2, 5000), (4, 300)].map { threads, size in
            try ObservationTable.rows(
                ByteSource(bytes: bytes, file: "o.csv"), file: "o.csv", threads: threads, blockSize: size)
        }
        #expect(all.allSatisfy { $0.areas == all[0].areas && $0.indicators == all[0].indicators })
        #expect(all.allSatisfy { $0.sha256 == SHA256.hex(of: bytes) && $0.observations == all[0].observations })
        #expect(all[0].indicators == (0..<37).map { "i\($0)" })
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", -0.0), ("12.50", 12.5), ("-0.07", -0.07), ("123456789012.345", 123456789012.345),
            ("1234567890123456", nil), ("1e5", nil), (".5", nil), ("5.", nil), ("-", nil), ("", nil), ("1.2.3", nil),
            ("+1", nil), ("12a", nil), ("9007199254740993", nil),
        ] as [(String, Double?)])
    func quickDecimals(text: String, expected: Double?) {
        #expect(Self.quick(text)?.bitPattern == expected?.bitPattern)
    }

    /// Whatever is read the quick way is what the careful way reads.
    @Test func quickDecimalsAreExact() {
        var dice = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            let whole = UInt64.random(in: 0..<1 << UInt64.random(in: 1..<50, using: &dice), using: &dice)
            let places = Int.random(in: 0...14, using: &dice)
            let digits = String(whole)
            let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
            let text = places == 0 ? padded : "\(padded.dropLast(places)).\(padded.suffix(places))"
            guard let quick = Self.quick(text) else { continue }
            #expect(quick == Double(text), "\(text)")
        }
    }

    private static func quick(_ text: String) -> Double? {
        let bytes = Array(text.utf8) + Array(repeating: 0, count: RecordBlocks.margin)
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { DecimalCell.quick($0, text.utf8.count) }
        }
    }

    @Test func aBlockEndsWithARecord() throws {
        var dice = SeededGenerator(seed: 9)
        for size in [16, 40, 200, 5000] {
            let bytes = RandomTable.bytes(&dice)
            let blocks = RecordBlocks(ByteSource(bytes: bytes, file: "o.csv"), size: size)
            var joined: [UInt8] = []
            while let block = try blocks.next() {
                joined += block.bytes.prefix(block.count)
                let quotes = joined.filter { $0 == UInt8(ascii: "\"") }.count
                #expect(quotes % 2 == 0)
                #expect(joined.count == bytes.count || joined.last == 0x0A || joined.last == 0x0D)
            }
            #expect(joined == bytes)
        }
    }
}

extension ObservedRows {
    /// All rows that are observations, in the order of the file.
    var observations: [Observation] {
        blocks.flatMap { block in
            block.values.indices.compactMap { row -> Observation? in
                let status = Int(block.marks[row] & 7)
                guard status < Self.statuses.count, !block.values[row].isNaN else { return nil }
                return Observation(
                    indicator: indicators[Int(block.indicatorNumbers[Int(block.indicators[row])])],
                    area: areas[Int(block.areaNumbers[Int(block.areas[row])])],
                    period: periods[Int(block.periodNumbers[Int(block.periods[row])])],
                    quantity: Quantity(
                        block.values[row], units[Int(block.unitNumbers[Int(block.marks[row] >> 3)])]),
                    status: Self.statuses[status],
                    vintage: block.vintages.isEmpty
                        ? "" : vintages[Int(block.vintageNumbers[Int(block.vintages[row])])])
            }
        }
    }
}
