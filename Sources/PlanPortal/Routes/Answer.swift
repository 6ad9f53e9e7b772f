import Hummingbird

/// An answer before it is sent.
struct Answer: Sendable {
    var status = HTTPResponse.Status.ok
    var body: [UInt8]
    var mediaType: String
    var cacheControl = "no-cache"
    var entityTag: String?
    /// The name a browser saves it under.
    var fileName: String?
    /// Where to go on.
    var location: Link?
    /// The cookie to set.
    var cookie: String?
    /// The answer is another one for whoever signed in.
    var variesByAsker = false

    init(status: HTTPResponse.Status = .ok, body: [UInt8], mediaType: String) {
        self.status = status
        self.body = body
        self.mediaType = mediaType
    }

    init(json value: JSONValue, status: HTTPResponse.Status = .ok) {
        self.init(status: status, body: JSONWriter.bytes(of: value), mediaType: DataFormat.json.mediaType)
    }

    /// What was asked for was done; go and see.
    static func seeOther(_ link: Link) -> Answer {
        var answer = Answer(status: .seeOther, body: [], mediaType: "text/plain; charset=utf-8")
        answer.cacheControl = "no-store"
        answer.location = link
        return answer
    }

    /// The copy the asker has is still right.
    static func notModified(_ tag: String) -> Answer {
        var answer = Answer(status: .notModified, body: [], mediaType: "")
        answer.entityTag = tag
        return answer
    }

    var response: Response {
        var headers = HTTPFields()
        headers[.cacheControl] = cacheControl
        headers[.eTag] = entityTag
        headers[.location] = location?.text
        headers[.setCookie] = cookie
        if variesByAsker { headers[.vary] = "Cookie, Authorization" }
        guard status != .notModified else { return Response(status: status, headers: headers) }
        headers[.contentType] = mediaType
        headers[.contentLength] = String(body.count)
        if let fileName {
            let plain = fileName.hasPrefix(Words.synthetic.zh) ? "synthetic-data" : "lantu"
            headers[.contentDisposition] =
                "attachment; filename=\"\(plain).\(fileName.split(separator: ".").last ?? "dat")\"; "
                + "filename*=UTF-8''\(fileName.percentEncoded)"
        }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}

/// Compares what an asker holds with what stands.
enum EntityTag {
    static func matches(_ header: String?, _ tag: String) -> Bool {
        guard let header else { return false }
        return header.split(separator: ",").contains { part in
            var held = part.trimmingSpaces
            if held.hasPrefix("W/") { held = held.dropFirst(2) }
            return held == tag || held == "*"
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().reduce(into: "") { $0.append($1) }[...]
    }
}
