import Hummingbird
import PlanModel
import PlanOffice

/// One address that takes a form of whoever signed in, or is about to; always POST.
struct FormRoute: Sendable {
    /// Such as `/en/account/password`.
    let template: String
    let language: Language
    /// What the asker must have; `nil` for who signs in.
    let right: Right?
    let respond: @Sendable (FormRequest) async throws -> Answer

    /// - Throws: ``RequestFault/openWay``, ``RequestFault/mustSignIn(_:)``, ``OfficeError/notPermitted``,
    ///   ``RequestFault/forgedForm`` without the token, and as ``FormRequest/fields(of:)``.
    func answer(_ request: Request, _ context: PortalContext) async throws -> Answer {
        let visitor = context.visitor
        if let right, !visitor.asker.may(right) {
            guard visitor.member == nil else { throw OfficeError.notPermitted }
            throw RequestFault.mustSignIn(Link(language.prefix + "/account").text)
        }
        let isProgram = visitor.member != nil && visitor.formToken == nil
        if !isProgram {
            guard let authority = OriginCheck.authorities(request).first else { throw RequestFault.foreignHost }
            try OriginCheck.check(request, authority: authority)
        }
        let form = try await FormRequest.fields(of: request)
        if !isProgram, right != nil {
            guard Secret.equal(form.first("token") ?? "", visitor.formToken ?? "") else {
                throw RequestFault.forgedForm
            }
        }
        return try await respond(FormRequest(page: try PageRequest(request, context, language: language), form: form))
    }

    /// The same form in both languages.
    static func both(
        _ template: String, right: Right?, _ respond: @escaping @Sendable (FormRequest) async throws -> Answer
    ) -> [FormRoute] {
        Language.allCases.map { language in
            FormRoute(template: language.prefix + template, language: language, right: right, respond: respond)
        }
    }
}

extension FormRequest {
    var language: Language { page.language }

    /// A field that must be there and no longer than allowed.
    func text(_ name: String, atMost limit: Int = 200) throws(RequestFault) -> String {
        guard let value = field(name) else { throw .malformedForm }
        guard value.count <= limit else { throw .fieldTooLong(name, limit) }
        return value
    }

    /// Whoever signed in.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    var member: Member {
        get throws(OfficeError) {
            guard let member = page.visitor.member else { throw .notPermitted }
            return member
        }
    }
}
