import Hummingbird
import Logging

/// One log line and one count for every request.
struct AccessLog: RouterMiddleware {
    let meter: RequestMeter

    func handle(
        _ request: Request, context: PortalContext, next: (Request, PortalContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = ContinuousClock.now - start
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        let route = context.endpointPath ?? "none"
        meter.count(route: route == "NotFound" ? "none" : route, status: response.status.code, seconds: seconds)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)", "path": "\(request.uri.path.prefix(200))",
                "route": "\(route)", "status": "\(response.status.code)",
                "milliseconds": "\(Int((seconds * 1000).rounded()))",
            ])
        return response
    }
}
