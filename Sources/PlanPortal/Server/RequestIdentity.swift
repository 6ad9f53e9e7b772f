import Hummingbird
import Logging

/// Gives every request a name: the asker's own if it is well formed, else a new one.
struct RequestIdentity: RouterMiddleware {
    static let field = HeaderField.Name("X-Request-Id")

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        guard let field = Self.field else { return try await next(request, context) }
        var context = context
        context.requestName = request.headers[field].flatMap(Self.wellFormed) ?? Self.fresh()
        context.logger[metadataKey: "request_id"] = .string(context.requestName)
        var response = try await next(request, context)
        response.headers[field] = context.requestName
        return response
    }

    /// 1–64 letters, digits, `.`, `_` and `-`: nothing that could forge a log line.
    static func wellFormed(_ text: String) -> String? {
        let isGood = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isGood && (1...64).contains(text.utf8.count) ? text : nil
    }

    private static func fresh() -> String {
        let number = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - number.count) + number
    }
}
