import PlanModel
import Testing

@testable import PlanAnalysis

/// What can be read, what cannot, and where.
@Suite struct FormulaFormTests {
    @Test(arguments: [
        ("energy/gdp", "energy / gdp"), ("a-b", "a-b"), ("a - b", "a - b"), ("a -b", "a - b"),
        ("a - b - c", "a - b - c"),
        ("a - (b - c)", "a - (b - c)"), ("(a * b) / c", "a * b / c"), ("a / (b / c)", "a / (b / c)"),
        ("-a * b", "-a * b"), ("-(a * b)", "-(a * b)"), ("a - -b", "a - -b"), ("--a", "--a"), ("((a))", "a"),
        ("（a＋b）×2", "(a + b) * 2"), ("a ≥ b", "a >= b"), ("1.50", "1.5"), ("1e3", "1000"), ("100 [ 亿元 ]", "100 [亿元]"),
        ("「能源消费总量」 / 地区生产总值", "能源消费总量 / 地区生产总值"), ("\"PM2.5平均浓度\"", "「PM2.5平均浓度」"),
        ("「if」", "「if」"), ("「5g-stations」", "「5g-stations」"), ("sum + 1", "sum + 1"),
        ("share(a of b)", "share(a of b)"), ("growth(a,1y)", "growth(a, 1y)"), ("growth(a, 1年)", "growth(a, 1y)"),
        ("lag(a, 2季度)", "lag(a, 2q)"), ("index(a, 2020)", "index(a, 2020)"), ("at(a, 2020-Q3)", "at(a, 2020-Q3)"),
        ("at(a, 2021..2025)", "at(a, 2021..2025)"), ("in(a, 210000)", "in(a, 210000)"),
        ("in(a,parent)", "in(a, parent)"),
        ("sum(a, b, c)", "sum(a, b, c)"), ("sum(a over children)", "sum(a over children)"),
        ("mean(a over 3y by b)", "mean(a over 3y by b)"), ("max(a over months)", "max(a over months)"),
        ("single(a)", "single(a)"), ("change(a, 6m)", "change(a, 6m)"),
        ("if known(a) then a else b", "if known(a) then a else b"),
        (
            "if a > 1 and (b < 2 or not c = 3) then 1 else if d <> 4 then 2 else 3",
            "if a > 1 and (b < 2 or not c = 3) then 1 else if d <> 4 then 2 else 3"
        ),
        ("(if a > 1 then 1 else 2) * 3", "(if a > 1 then 1 else 2) * 3"),
    ])
    func isReadAndPrinted(text: String, printed: String) throws {
        let formula = try Formula(text)
        #expect(formula.description == printed)
        #expect(try Formula(printed) == formula)
    }

    @Test(arguments: [
        ("", FormulaFault.Problem.empty, 0), ("  ", .empty, 0),
        ("a +", .unexpected(found: "", expected: .expression), 3),
        ("a b", .unexpected(found: "b", expected: .operatorOrEnd), 2),
        ("a < b < c", .unexpected(found: "<", expected: .operatorOrEnd), 6),
        ("(a", .unexpected(found: "", expected: .closing), 2),
        ("a)", .unexpected(found: ")", expected: .operatorOrEnd), 1),
        ("a # b", .strangeCharacter("#"), 2), ("「a", .notClosed("」"), 0), ("3 [亿", .notClosed("]"), 2),
        ("「」", .unexpected(found: "「」", expected: .expression), 0), ("1e999", .malformedNumber("1e999"), 0),
        ("avg(a, b)", .unknownFunction("avg"), 0), ("share(a, b)", .unexpected(found: ",", expected: .of), 7),
        ("lag(a)", .unexpected(found: ")", expected: .comma), 5), ("lag(a, y)", .malformedStep("y"), 7),
        ("lag(a, 1)", .malformedStep("1)"), 7), ("lag(a, 0y)", .malformedStep("0y"), 7),
        ("lag(a, 1.5y)", .malformedStep("1.5y"), 7),
        ("lag(a, 9999y)", .malformedStep("9999y"), 7), ("at(a, 2020-13)", .malformedPeriod("2020-13"), 6),
        ("at(a, x)", .malformedPeriod("x"), 6), ("at(a, 1000..2000)", .malformedPeriod("1000..2000"), 6),
        ("in(a, )", .malformedArea(""), 6),
        ("sum(a over b)", .unexpected(found: "b", expected: .range), 11),
        ("sum(a over 3y by b)", .weightWithoutMean, 14),
        ("if a > 1 then 2", .unexpected(found: "", expected: .otherwise), 15),
        ("then", .unexpected(found: "then", expected: .expression), 0),
        ("[元]", .unexpected(found: "[元]", expected: .expression), 0),
        (String(repeating: "(", count: 61) + "a", .tooDeep(limit: 60), 60),
        (String(repeating: "-", count: 90) + "a", .tooDeep(limit: 60), 59),
        (String(repeating: "not ", count: 90) + "a", .tooDeep(limit: 60), 236),
        (String(repeating: "a+", count: 1000) + "a", .tooDeep(limit: 60), 119),
        (String(repeating: "if ", count: 500), .tooDeep(limit: 60), 180),
        (String(repeating: "a", count: 4001), .tooLong(limit: 4000), 4000),
    ])
    func saysWhatIsWrongAndWhere(text: String, problem: FormulaFault.Problem, position: Int) throws {
        let fault = #expect(throws: FormulaFault.self) { try Formula(text) }
        #expect(fault == FormulaFault(problem, at: position))
    }

    /// Reading what was printed gives what was printed from, for formulas nobody would write too.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func readingUndoesPrinting(seed: UInt64) throws {
        var random = Seeded(state: seed)
        for _ in 0..<100 {
            let node = random.node(depth: 5)
            let text = FormulaPrinter.print(node)
            guard text.unicodeScalars.count <= 4000 else { continue }
            #expect(try Formula(text).node == node, "\(text)")
        }
    }

    /// Any text gives a formula or a fault within the text, and whatever is read prints and reads again.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func survivesAnything(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let tokens = [
            "a", "gdp", "「x」", "1", "2.5", "1e9", "[元]", "(", ")", ",", "+", "-", "*", "/", "<", "<=", "=", "<>", "if",
            "then",
            "else", "and", "or", "not", "of", "over", "by", "sum(", "mean(", "share(", "growth(", "lag(", "at(", "in(",
            "index(",
            "single(", "known(", "1y", "3m", "2020", "2020-Q1", "210000", "parent", "children", "months", "」", "\"",
            "]", "\u{0}",
            "e", "𠮷", "\u{301}", "\u{200B}", "。", ".", "..", "\n",
        ]
        for _ in 0..<1500 {
            let count = Int.random(in: 1...14, using: &random)
            let parts = (0..<count).map { _ in random.pick(tokens, else: "a") }
            let text = parts.joined(separator: Bool.random(using: &random) ? " " : "")
            do throws(FormulaFault) {
                let formula = try Formula(text)
                #expect(try Formula(formula.description) == formula, "\(text)")
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.position), "\(text)")
                #expect(error.sentence(.zh).hasSuffix("。") && error.sentence(.en).hasSuffix("."))
            }
        }
    }

    @Test func survivesRandomScalars() throws {
        var random = Seeded(state: 77)
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...30, using: &random) {
                let limit: UInt32 = random.pick([0x7F, 0x7F, 0xFFFF, 0x10FFFF], else: 0x7F)
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
                    text.unicodeScalars.append(scalar)
                }
            }
            if let formula = try? Formula(text) { #expect(try Formula(formula.description) == formula) }
        }
    }
}
