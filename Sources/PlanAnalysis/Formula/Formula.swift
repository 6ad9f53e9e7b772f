public import PlanModel

/// How an indicator is computed from others, written in the language of `docs/formulas.md` (计算公式).
public struct Formula: Equatable, Sendable, CustomStringConvertible {
    /// The formula as it was understood.
    public let node: FormulaNode

    /// Reads a formula: its form only; names and units are checked by ``CheckedFormula``.
    ///
    /// At most 4 000 Unicode scalars and 60 levels; any other text is refused with the place and the reason.
    ///
    /// - Throws: ``FormulaFault`` at the first place that cannot be read.
    public init(_ text: String) throws(FormulaFault) {
        node = try FormulaParser.parse(text)
    }

    init(node: FormulaNode) { self.node = node }

    /// The formula in its canonical form; reading it gives the same formula.
    public var description: String { FormulaPrinter.print(node) }
}

/// A formula whose indicators are found and whose units fit.
public struct CheckedFormula: Equatable, Sendable {
    /// The formula.
    public let formula: Formula
    /// The unit of its results.
    public let unitOfMeasure: UnitOfMeasure
    let term: FormulaTerm

    /// Checks a formula for an indicator in a unit.
    ///
    /// - Parameters:
    ///   - formula: What was read.
    ///   - unitOfMeasure: The unit its results are wanted in; they are converted, or refused.
    ///   - vocabulary: The indicators it may name.
    ///   - computed: Identifiers of those with a formula of their own.
    /// - Throws: ``FormulaFault`` at the first name that is unknown and the first units that do not fit.
    public init(
        _ formula: Formula, in unitOfMeasure: UnitOfMeasure, vocabulary: FormulaVocabulary, computed: Set<String> = []
    ) throws(FormulaFault) {
        let (found, unit) = try FormulaChecker(vocabulary: vocabulary, computed: computed).value(formula.node)
        let declared = FormulaUnit(unitOfMeasure)
        guard unit.converts(to: declared) else {
            let problem = FormulaFault.Problem.resultUnit(declared: unitOfMeasure.rawValue, found: unit.name)
            throw FormulaFault(problem, at: 0)
        }
        guard found.work <= FormulaLimit.work else { throw FormulaFault(.tooMuchWork, at: 0) }
        term = FormulaChecker.converted(found, unit, declared)
        self.formula = formula
        self.unitOfMeasure = unitOfMeasure
    }

    /// Its value for an area and a period, or what is missing for it.
    public func reading(in area: String, over period: Period, from lookup: some FormulaLookup) -> FormulaReading {
        let place = FormulaPlace(area: area, period: period)
        switch FormulaEvaluation(lookup: lookup).value(term, place) {
        case .number(let value, let status):
            if value.isFinite { return .value(Quantity(value, unitOfMeasure), status) }
            return .lacking([Lack("", area, period, .notFinite)])
        case .truth: return .lacking([Lack("", area, period, .notFinite)])
        case .lacking(let missing): return .lacking(missing.withoutCopies)
        }
    }
}
