import PlanExchange
import PlanModel
import PlanOffice

/// Who answers for what: `/duties`, its tables and papers, and the form that assigns.
struct DutiesController: PageController {
    /// As many boxes as a form may have fields beside its own.
    static let pageSize = 40

    func routes(_ desk: PageDesk) -> [Route] {
        let page = InsidePage<DutyPage>(
            template: "/duties", format: "lantu.duties.v1", right: .readDuties,
            ask: { try await Self.page($0, desk) },
            view: { page, request in try DutiesView(page: page, language: request.language).content },
            json: { page, _ in try DutiesJSON.members(page) })
        let one = InsidePage<DutyHistory>(
            template: "/duties/of/{id}", format: "lantu.duty_history.v1", right: .readDuties,
            ask: { try await desk.people.dutyHistory(of: try $0.parameter("id"), for: $0.visitor.asker) },
            view: { history, request in DutyHistoryView(history: history, language: request.language).content },
            json: { history, _ in DutiesJSON.history(history) })
        return page.routes(desk) + one.routes(desk) + files(desk)
    }

    func forms(_ desk: PageDesk) -> [FormRoute] {
        FormRoute.both("/duties/assign", right: .assignResponsibility) { request in
            let form = try DutyForm(request)
            _ = try await desk.people.assign(
                form.choice, to: form.body, as: form.part, by: request.page.visitor.asker)
            return .seeOther(Address.duties(form.back).page(request.language))
        }
    }

    private func files(_ desk: PageDesk) -> [Route] {
        [DataFormat.csv, .xlsx].map { format in
            Route(template: "/duties.\(format.rawValue)", kind: .data(format), right: .readDuties) { request in
                let list = try await desk.people.duties(for: request.visitor.asker)
                let ledger = Ledger(duties: list, forPeople: format == .xlsx)
                return try await Self.file("任务分工表", format, list.frame) {
                    format == .csv ? ledger.csv : try ledger.workbook()
                }
            }
        }
            + [DataFormat.xlsx, .docx].map { format in
                Route(template: "/duties/division.\(format.rawValue)", kind: .data(format), right: .readDuties) {
                    request in
                    let words = request.query.first("by") ?? Division.Grouping.chapter.rawValue
                    guard let grouping = Division.Grouping(rawValue: words) else {
                        throw RequestFault.badField("by", words)
                    }
                    let division = try await desk.people.division(by: grouping, for: request.visitor.asker)
                    return try await Self.file(DivisionWords.title, format, division.frame) {
                        format == .xlsx
                            ? try Ledger(division: division).workbook()
                            : try WordPaper.write(Paper(division: division))
                    }
                }
            }
    }

    /// A file to take away, made where it holds up nobody.
    private static func file(
        _ name: String, _ format: DataFormat, _ frame: PlanFrame, _ make: @escaping @Sendable () throws -> [UInt8]
    ) async throws -> Answer {
        var answer = Answer(body: try await BesideThreads.run(make), mediaType: format.mediaType)
        answer.cacheControl = "no-store"
        answer.fileName = (frame.nature == .synthetic ? Words.synthetic.zh + "-" : "") + "\(name).\(format.rawValue)"
        return answer
    }

    private static func page(_ request: PageRequest, _ desk: PageDesk) async throws -> DutyPage {
        let items = request.query.first("lead") == nil ? request.query.adding("lead", "none") : request.query
        let query = try CommitmentQuery(items)
        let asker = request.visitor.asker
        return DutyPage(
            duties: try await desk.people.duties(for: asker),
            found: try query.checked(try await desk.people.commitments(query.filter, for: asker)), query: query,
            mayAssign: asker.may(.assignResponsibility), formToken: request.visitor.formToken ?? "")
    }
}

/// What the page of duties shows.
struct DutyPage: Sendable {
    var duties: DutyList
    /// What the filter leaves.
    var found: CommitmentList
    var query: CommitmentQuery
    var mayAssign: Bool
    var formToken: String

    /// - Throws: ``RequestFault/badField(_:_:)``
    var pager: Pager {
        get throws(RequestFault) {
            try Pager(count: found.matches.count, size: DutiesController.pageSize, page: query.page)
        }
    }
}
