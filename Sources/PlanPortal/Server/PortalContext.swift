import Hummingbird

/// What goes with a request through the layers.
struct PortalContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The name of the request in log lines and in the answer.
    var requestName = ""
    /// The address at the other end of the line; `nil` without a line.
    let peer: String?
    /// Who it comes from.
    var visitor = Visitor()

    init(source: Source) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}
