import Hummingbird

/// What goes with a request through the layers.
struct PortalContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The name of the request in log lines and in the answer.
    var requestName = ""

    init(source: Source) {
        coreContext = .init(source: source)
    }
}
