import Foundation
import Testing

/// `lantu forecast` on files.
struct ForecastTests {
    private static let rising = (0..<12).map { "a,\(2010 + $0),\(50 + 2 * $0)" }.joined(separator: "\n")

    private func forecast(_ rows: String, _ options: [String]) throws -> Program.Result {
        let scratch = try Scratch()
        let series = try scratch.write("id,period,value\n" + rows + "\n", to: "S.csv")
        return try Program.run(["forecast", series] + options)
    }

    private func series(_ result: Program.Result) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(json?["format"] as? String == "lantu.forecast.v1")
        return try #require(json?["series"] as? [[String: Any]])
    }

    @Test func looksAheadWithIntervalsInsideOneAnother() throws {
        let result = try forecast(
            Self.rising + "\nb,2020,1\nb,2021,2", ["--horizon", "3", "--target", "a=at_least:76@2"])
        #expect(result.status == 0, "\(result.complaint)")
        let lines = try series(result)
        let mean = try #require(lines[0]["mean"] as? [Double])
        #expect(mean.count == 3 && abs(mean[0] - 74) < 0.5)
        let intervals = try #require(lines[0]["intervals"] as? [String: [[Double]]])
        let inner = try #require(intervals["80"]), outer = try #require(intervals["95"])
        #expect(zip(inner, outer).allSatisfy { $1[0] <= $0[0] && $0[1] <= $1[1] })
        #expect(lines[0]["reason"] is NSNull && lines[0]["probability"] is Double)
        #expect(lines[1]["reason"] as? String == "history too short: 2 of 4")
        #expect((lines[1]["mean"] as? [Double])?.isEmpty == true && lines[1]["probability"] is NSNull)
    }

    @Test func boundsAreRespected() throws {
        let rows = (0..<8).map { "s,\($0),\(92 + $0)" }.joined(separator: "\n")
        let options = ["--horizon", "9", "--levels", "50,99.5", "--target", "s=at_least:100.5@9"]
        let bounded = try series(try forecast(rows, options + ["--bounds", "*=0..100"]))
        #expect((bounded[0]["mean"] as? [Double])?.allSatisfy { $0 <= 100 } == true)
        #expect(bounded[0]["probability"] as? Double == 0)
        #expect((try series(try forecast(rows, options))[0]["mean"] as? [Double])?.last ?? 0 > 100)
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let first = try forecast(Self.rising, ["--horizon", "8"])
        #expect(first.output == (try forecast(Self.rising, ["--horizon", "8"])).output)
    }

    @Test(arguments: [
        (["--horizon", "0"], 64), (["--horizon", "401"], 64), (["--horizon", "2", "--levels", "80,x"], 64),
        (["--horizon", "2", "--levels", "100"], 64), (["--horizon", "2", "--levels", "80,80"], 64),
        (["--horizon", "2", "--season", "7"], 64), (["--horizon", "2", "--target", "a=at_least:1@3"], 64),
        (["--horizon", "2", "--target", "a=atleast:1@2"], 64), (["--horizon", "2", "--target", "a=between:5@2"], 64),
        (["--horizon", "2", "--bounds", "a=9..1"], 64), (["--horizon", "2", "--target", "z=at_least:1@2"], 65),
        (["--horizon", "2", "--bounds", "z=0..1"], 65), (["--horizon", "2", "--target", "a=between:60..80@2"], 0),
        (["--horizon", "2", "--target", "a=at_most:-1e3@2", "--bounds", "a=-5000.."], 0),
    ])
    func wrongUsageIsTold(options: [String], status: Int) throws {
        let result = try forecast(Self.rising, options)
        #expect(Int(result.status) == status, "\(result.complaint)")
        #expect(status == 0 || !result.complaint.isEmpty)
    }

    @Test func faultsComeWithRowAndColumn() throws {
        let result = try forecast("a,2020,1\na,2019,2", ["--horizon", "2"])
        #expect(result.status == 65 && result.complaint.contains("row 3, column period"))
        #expect(result.complaint.contains("2020"))
    }
}
