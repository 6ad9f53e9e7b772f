import Foundation
import Testing

@testable import PlanExchange

/// A record as the tests read it.
private struct Record: Equatable, CustomStringConvertible {
    var row: Int
    var fields: [String]
    var fault: CSVScanner.Fault?

    init(_ row: Int, _ fields: [String], _ fault: CSVScanner.Fault? = nil) {
        self.row = row
        self.fields = fields
        self.fault = fault
    }

    var description: String { "\(row) \(fields) \(fault.map { "\($0)" } ?? "")" }
}

private func records(of bytes: [UInt8]) -> [Record] {
    bytes.withUnsafeBufferPointer { buffer in
        var scanner = CSVScanner(buffer)
        var result: [Record] = []
        while scanner.next() {
            let fields = scanner.fields.map { field in
                let part = String(decoding: buffer[field.start..<field.end], as: UTF8.self)
                return field.hasEscapes ? part.replacingDoubledQuotes : part
            }
            result.append(Record(scanner.row, fields, scanner.fault))
        }
        return result
    }
}

@Suite("Comma separated values keep their fields and their line numbers")
struct CSVScannerTests {
    @Test(arguments: [
        ("", []),
        ("a,b", [Record(1, ["a", "b"])]),
        ("a,b\n1,2\n", [Record(1, ["a", "b"]), Record(2, ["1", "2"])]),
        ("a,b\r\n1,2\r\n", [Record(1, ["a", "b"]), Record(2, ["1", "2"])]),
        ("a,b\r1,2\r", [Record(1, ["a", "b"]), Record(2, ["1", "2"])]),
        ("\n\na\n\n1\n", [Record(3, ["a"]), Record(5, ["1"])]),
        (",\n", [Record(1, ["", ""])]),
        ("\"\"\n", [Record(1, [""])]),
        ("\"x,\"\"y\"\"\",2\n3,4\n", [Record(1, ["x,\"y\"", "2"]), Record(2, ["3", "4"])]),
        ("\"l1\nl2\",2\n3,4\n", [Record(1, ["l1\nl2", "2"]), Record(3, ["3", "4"])]),
        ("\"l1\r\nl2\r\n\",2\r\n3,4\r\n", [Record(1, ["l1\r\nl2\r\n", "2"]), Record(4, ["3", "4"])]),
        ("a,\"辽宁,省\"\n", [Record(1, ["a", "辽宁,省"])]),
        ("\"x,2\n3,4\n", [Record(1, ["x,2\n3,4\n"], .unterminatedQuote)]),
        ("a\n\"x", [Record(1, ["a"]), Record(2, ["x"], .unterminatedQuote)]),
        ("x\"y,2\n3,4\n", [Record(1, ["x\"y", "2"], .strayQuote), Record(2, ["3", "4"])]),
        ("\"x\"y,2\n3,4\n", [Record(1, ["x", "2"], .strayQuote), Record(2, ["3", "4"])]),
    ])
    private func splits(text: String, expected: [Record]) {
        #expect(records(of: Array(text.utf8)) == expected)
    }

    /// Fields made of anything come back the same from their written form.
    @Test(arguments: 0..<50 as Range<UInt64>)
    func whatTheWriterWritesTheScannerReads(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pool: [Character] = ["a", ",", "\"", "\n", "\r", "辽", " ", "1"]
        let width = Int.random(in: 2...4, using: &generator)
        let rows = (0..<20).map { _ in
            (0..<width).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                        pool.randomElement(using: &generator) ?? "a"
                    })
            }
        }
        let text = rows.map { row in
            row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        #expect(records(of: Array(text.joined().utf8)).map(\.fields) == rows)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func randomBytesNeverCrash(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pool = Array("\",\n\ra1".utf8) + [0xE4, 0xB8, 0xAD, 0xFF]
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                pool.randomElement(using: &generator) ?? 0
            }
            let found = records(of: bytes)
            #expect(found.map(\.row) == found.map(\.row).sorted())
            _ = try? ObservationTable.read(bytes, file: "o.csv")
            _ = try? ObservationTable.read(
                Array("indicator,area,period,value,unit,status\n".utf8) + bytes, file: "o.csv")
        }
    }
}
