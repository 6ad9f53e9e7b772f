import Foundation
import PlanAnalysis
import PlanModel
import Testing

/// The examples of docs/formulas.md are formulas, and their units are as stated there.
@Suite struct FormulaPageTests {
    private func rows() throws -> [(unit: String, formula: String)] {
        let page = URL(filePath: #filePath).appending(path: "../../../../docs/formulas.md").standardized
        let text = try String(contentsOf: page, encoding: .utf8)
        let examples = text.split(separator: "## Ten from practice")[1].split(separator: "\n## ")[0]
        return examples.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells[2].hasPrefix("`") else { return nil }
            return (cells[1] == "–" ? "" : cells[1], cells[2].trimmingCharacters(in: ["`"]))
        }
    }

    @Test func examplesAreReadCheckedAndPrintedAsWritten() throws {
        let more = [
            Indicator(id: "grain", nameZh: "粮食产量", unitOfMeasure: UnitOfMeasure("万吨"), timing: .period),
            Indicator(
                id: "tax-to-date", nameZh: "税收（累计）", unitOfMeasure: UnitOfMeasure("亿元（现价）"), timing: .yearToDate,
                aggregation: .sum),
        ]
        let vocabulary = FormulaVocabulary(FormulaWorld.indicators + more)
        let rows = try rows()
        #expect(rows.count == 10)
        for row in rows {
            let formula = try Formula(row.formula)
            #expect(formula.description == row.formula)
            _ = try CheckedFormula(formula, in: UnitOfMeasure(row.unit), vocabulary: vocabulary)
        }
    }
}
