import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

struct ErrorTests {
    @Test(arguments: [
        ("/nowhere", 404, "没有这一页"), ("/en/nowhere", 404, "There is no such page"),
        ("/commitments?kind=pledge", 400, "“kind”不能是“pledge”"), ("/commitments?class=good", 400, "“class”不能是"),
        ("/commitments?page=0", 400, "“page”不能是“0”"), ("/commitments?page=99", 400, "“page”不能是“99”"),
        ("/commitments?page=x", 400, "“page”不能是“x”"), ("/commitments?chapter=99", 400, "“chapter”不能是“99”"),
        ("/commitments?chapter=../x", 400, "“chapter”不能是"), ("/commitments?q=%ff", 400, "问号后面的部分写法有误"),
        ("/gaps?gap=money", 400, "“gap”不能是“money”"), ("/en/gaps?gap=money", 400, "“gap” cannot be “money”"),
        ("/commitments?q=" + String(repeating: "a", count: 101), 400, "最多 100 个字符"),
    ])
    func everyErrorHasASentence(path: String, status: Int, sentence: String) async throws {
        let answer = try await SamplePortal.answer(path)
        #expect(answer.status.code == status)
        #expect(answer.text.contains(sentence))
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("Cache-Control") == "no-store")
    }

    @Test(arguments: ["/nowhere.json", "/commitments.csv?kind=x", "/commitments.xlsx?kind=x"])
    func dataGetsItsErrorAsJson(path: String) async throws {
        let answer = try await SamplePortal.answer(path)
        #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        #expect(answer.text.contains("\"format\": \"lantu.error.v1\""))
        #expect(answer.text.contains("\"advice\""))
    }

    @Test(arguments: [
        (OfficeError.noPlan, 404), (.notFound("commitment", "t1"), 404), (.notPermitted, 403),
        (.store(.locked), 503), (.store(.unavailable("/secret/place.sqlite")), 503),
        (.store(.refused("SELECT 1")), 503),
        (.unknown(row: 3, "area", "x"), 500), (.otherPlan("x"), 500),
    ])
    func theOfficesErrorsGetTheirStatus(error: OfficeError, status: Int) async throws {
        var questions = SamplePortal.questions()
        questions.overview = { throw error }
        for path in ["/", "/en", "/overview.json"] {
            let answer = try await SamplePortal.answer(path, from: questions)
            #expect(answer.status.code == status)
            for secret in ["secret", "SELECT", "OfficeError", ".swift"] { #expect(!answer.text.contains(secret)) }
        }
    }

    @Test
    func aStrangeErrorSaysNothingOfTheMachine() async throws {
        struct Strange: Error { var path = "/etc/passwd" }
        var questions = SamplePortal.questions()
        questions.gaps = { throw Strange() }
        let answer = try await SamplePortal.answer("/gaps", from: questions)
        #expect(answer.status == .internalServerError)
        #expect(!answer.text.contains("passwd"))
    }

    @Test
    func headOfAnErrorHasNoBody() async throws {
        let answer = try await SamplePortal.answer("/nowhere", method: .head)
        #expect(answer.status == .notFound)
        #expect(answer.body.readableBytes == 0)
    }
}
