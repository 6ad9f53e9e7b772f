import Hummingbird

/// Says whether a form comes from a page of our own.
enum OriginCheck {
    private static let site = HeaderField.Name("Sec-Fetch-Site")

    /// Browsers say where a form comes from; one that says neither is none we serve.
    ///
    /// With our referrer policy a browser sends `Origin: null` for a form of our own: then its word on the site counts.
    ///
    /// - Throws: ``RequestFault/foreignOrigin``, ``RequestFault/malformedForm``
    static func check(_ request: Request, authority: String) throws(RequestFault) {
        let site = Self.site.flatMap { request.headers[$0] }
        let origin = request.headers[.origin]
        if let site, site != "same-origin" { throw .foreignOrigin }
        if let origin, origin != "null", origin != "http://" + authority, origin != "https://" + authority {
            throw .foreignOrigin
        }
        guard site != nil || (origin != nil && origin != "null") else { throw .foreignOrigin }
        let form = "application/x-www-form-urlencoded"
        guard request.headers[.contentType]?.lowercased().hasPrefix(form) == true else { throw .malformedForm }
    }

    /// The names it was asked for by: that of a whole address in the request line counts before the host header.
    static func authorities(_ request: Request) -> [String] {
        let whole = request.uri.host.map { host in host + (request.uri.port.map { ":\($0)" } ?? "") }
        return [whole, request.head.authority].compactMap { $0 }
    }
}
