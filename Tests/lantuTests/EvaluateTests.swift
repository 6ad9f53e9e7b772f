import Foundation
import Testing

/// `lantu evaluate` on files.
struct EvaluateTests {
    private static let header =
        "id,indicator,area,unit,kind,comparator,value,upper,direction,baseline_year,baseline_value,start_year,deadline,"
        + "limit,obligation\n"

    private func evaluate(_ target: String, _ observations: String, asOf: String) throws -> Program.Result {
        let scratch = try Scratch()
        let targets = try scratch.write(Self.header + target, to: "T.csv")
        let values = try scratch.write("indicator,area,period,value,unit,status\n" + observations, to: "O.csv")
        return try Program.run(
            ["evaluate", "--targets", targets, "--observations", values, "--as-of", asOf, "--format", "csv"])
    }

    @Test(arguments: [
        ("1,u,210000,%,level,at_least,69,,up,2020,60,,2025,,\n", "u,210000,2025,69.2,%,A\n", "2025", "achieved"),
        ("1,u,210000,%,level,at_least,69,,up,2020,60,,2025,,\n", "u,210000,2023,64,%,A\n", "2023", "lagging"),
        (
            "1,f,210000,万亩,total_over_period,exactly,1400,,up,,,2020,2025,,\n", "f,210000,2023,296,万亩,P\n", "2025",
            "not_assessable"
        ),
    ])
    func judges(target: String, observations: String, asOf: String, expected: String) throws {
        let result = try evaluate(target, observations, asOf: asOf)
        #expect(result.status == 0, "\(result.complaint)")
        #expect(result.output.contains(expected), "\(result.output)")
    }

    @Test func faultsComeWithRowAndColumn() throws {
        let result = try evaluate(
            "1,u,210000,%,leap,at_least,69,,up,,,,2025,,\n", "u,210000,2025,x,%,A\n", asOf: "2025")
        #expect(result.status == 65)
        #expect(result.complaint.contains("T.csv, row 2, column kind"))
    }

    @Test func oneKeyTwiceWithOtherValuesIs65() throws {
        let values = "u,210000,2025,1,%,A\nu,210000,2025,2,%,A\n"
        #expect(try evaluate("1,u,210000,%,level,at_least,69,,up,,,,2025,,\n", values, asOf: "2025").status == 65)
    }

    @Test func methodWithoutAReadFormulaIs64() throws {
        let arguments = [
            "evaluate", "--targets", "t", "--observations", "o", "--as-of", "2025", "--method", "eurostat",
        ]
        let result = try Program.run(arguments)
        #expect(result.status == 64 && result.complaint.contains("eurostat"))
    }

    /// The worked example of the Open SDG progress measure: indicator 1-1-1 of the Canadian framework.
    @Test func openSDGGivesThePublishedResult() throws {
        let scratch = try Scratch()
        let targets = try scratch.write(
            Self.header + "1,poverty,CA,%,level,at_most,7.25,,down,2015,,2015,2030,,\n", to: "T.csv")
        let values = try scratch.write(
            "indicator,area,period,value,unit,status\npoverty,CA,2015,14.5,%,A\npoverty,CA,2023,10.4,%,A\n", to: "O.csv"
        )
        let result = try Program.run(
            ["evaluate", "--targets", targets, "--observations", values, "--as-of", "2023", "--method", "opensdg"])
        #expect(result.status == 0, "\(result.complaint)")
        #expect(result.output.contains("\"class\":\"moderate_progress\""))
        #expect(result.output.contains("0.9010899546976"), "\(result.output)")
    }
}
