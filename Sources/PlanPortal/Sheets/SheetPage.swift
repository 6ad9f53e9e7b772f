import Dispatch
import PlanModel
import PlanOffice

/// A table to take away, as CSV and XLSX.
struct SheetPage<Value: Sendable>: Sendable {
    /// The page's template, without an ending.
    var template: String
    /// What the file is called.
    var name: String
    var ask: @Sendable (PageRequest) async throws -> Value
    var frame: @Sendable (Value) -> PlanFrame
    var table: @Sendable (Value) -> Ledger

    func routes(_ desk: PageDesk) -> [Route] {
        [DataFormat.csv, .xlsx].map { format in
            Route(template: "\(template).\(format.rawValue)", kind: .data(format)) { request in
                try await answer(request, format, desk)
            }
        }
    }

    private func answer(_ request: PageRequest, _ format: DataFormat, _ desk: PageDesk) async throws -> Answer {
        let value = try await ask(request)
        let plan = frame(value)
        let tag = PageTag.tag(plan, request, desk)
        guard !EntityTag.matches(request.ifNoneMatch, tag) else { return .notModified(tag) }
        let ledger = table(value)
        let bytes = format == .csv ? ledger.csv : try await Self.workbook(ledger)
        var answer = Answer(body: bytes, mediaType: format.mediaType)
        answer.entityTag = tag
        answer.fileName = (plan.nature == .synthetic ? Words.synthetic.zh + "-" : "") + "\(name).\(format.rawValue)"
        return answer
    }

    /// The writer uses files and must not hold a thread that answers others.
    private static func workbook(_ ledger: Ledger) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try ledger.workbook() })
            }
        }
    }
}
