import CXml2

/// Reads a web page, however untidy, as blocks.
///
/// libxml2's HTML parser tells its elements one by one; no tree is built, nothing is fetched.
enum HtmlReader {
    /// The blocks of a page in UTF-8.
    static func blocks(utf8 bytes: [UInt8], limits: DocumentLimits) throws(DocumentFault) -> [DocumentBlock] {
        guard HtmlTagGuard.allows(bytes, limit: limits.attributes) else { throw .tooMuch(.effort) }
        XmlLibrary.ready
        let events = HtmlEvents(HtmlBody(limits: limits))
        bytes.withUnsafeBytes { parse($0, events) }
        return try events.finish()
    }

    private static func parse(_ bytes: UnsafeRawBufferPointer, _ events: HtmlEvents) {
        var handler = HtmlEvents.handler
        let user = Unmanaged.passUnretained(events).toOpaque()
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        withExtendedLifetime(events) {
            guard let context = htmlCreatePushParserCtxt(&handler, user, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
                return
            }
            defer { htmlFreeParserCtxt(context) }
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtUseOptions(context, Int32(options))
            events.context = context
            var place = 0
            while place < bytes.count, events.fault == nil {
                let count = min(step, bytes.count - place)
                htmlParseChunk(context, text.map { $0 + place }, Int32(count), 0)
                place += count
            }
            if events.fault == nil { htmlParseChunk(context, nil, 0, 1) }
        }
    }

    private static let step = 1 << 16
}

/// Passes the parser's events to the body; stops the parser at the first fault.
final class HtmlEvents {
    fileprivate var context: htmlParserCtxtPtr?
    fileprivate private(set) var fault: DocumentFault?
    private var body: HtmlBody

    fileprivate init(_ body: HtmlBody) {
        self.body = body
    }

    fileprivate func finish() throws(DocumentFault) -> [DocumentBlock] {
        if let fault { throw fault }
        return try body.finish()
    }

    private func take(_ step: (inout HtmlBody) throws(DocumentFault) -> Void) {
        guard fault == nil else { return }
        do {
            try step(&body)
        } catch {
            fault = error
            xmlStopParser(context)
        }
    }

    private static func events(_ user: UnsafeMutableRawPointer?) -> HtmlEvents? {
        user.map { Unmanaged<HtmlEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { user, name, attributes in
            guard let name else { return }
            let (element, found) = (String(cString: name).lowercased(), HtmlEvents.attributes(attributes))
            HtmlEvents.events(user)?.take { (body) throws(DocumentFault) in try body.start(element, found) }
        }
        handler.endElement = { user, name in
            guard let name else { return }
            let element = String(cString: name).lowercased()
            HtmlEvents.events(user)?.take { (body) throws(DocumentFault) in try body.end(element) }
        }
        handler.characters = { user, text, count in HtmlEvents.add(user, text, count) }
        handler.ignorableWhitespace = { user, text, count in HtmlEvents.add(user, text, count) }
        handler.cdataBlock = { _, _, _ in }
        return handler
    }

    private static func add(_ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        let words = String(decoding: bytes, as: UTF8.self)
        events(user)?.take { (body) throws(DocumentFault) in try body.add(words.unicodeScalars) }
    }

    private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
        guard let list else { return [:] }
        var result: [String: String] = [:]
        var place = 0
        while let name = list[place] {
            result[String(cString: name).lowercased()] = list[place + 1].map { String(cString: $0) } ?? ""
            place += 2
        }
        return result
    }
}
