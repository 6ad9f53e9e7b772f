import CXml2

/// Reads XML that comes in parts; libxml2 tells its elements one by one and no tree is built.
///
/// A document type declaration is refused before any of it counts: Office documents have none, and entity bombs need one.
/// Nothing is fetched, and no entity is expanded but the five of XML itself.
final class XmlParser<Content: XmlContent> {
    private let box: XmlEvents
    private var content: Content
    private let context: xmlParserCtxtPtr
    private let limits: DocumentLimits
    private var tags = XmlTagGuard()

    init(_ content: Content, limits: DocumentLimits) throws(DocumentFault) {
        XmlLibrary.ready
        self.content = content
        self.limits = limits
        box = XmlEvents(depth: limits.depth)
        var handler = XmlEvents.handler
        let user = Unmanaged.passUnretained(box).toOpaque()
        guard let made = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { throw .tooMuch(.effort) }
        context = made
        box.context = made
        xmlCtxtUseOptions(
            made, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    }

    deinit {
        xmlFreeParserCtxt(context)
    }

    /// Reads one more part.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) {
        guard tags.allows(bytes, limit: limits.attributes) else { throw .tooMuch(.effort) }
        var place = 0
        while place < bytes.count {
            let count = min(bytes.count - place, 1 << 16)
            xmlParseChunk(
                context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: place), Int32(count), 0)
            try pass()
            place += count
        }
    }

    /// Ends the document, and gives what followed it.
    func finish() throws(DocumentFault) -> Content {
        xmlParseChunk(context, nil, 0, 1)
        try pass()
        return content
    }

    /// Gives the events of a part to the content; what is not well-formed is a fault.
    private func pass() throws(DocumentFault) {
        let events = box.take()
        for event in events {
            switch event {
            case .start(let name, let attributes): try content.start(name, attributes)
            case .end(let name): try content.end(name)
            case .text(let text): try content.add(text)
            }
        }
        if let fault = box.fault { throw fault }
        if context.pointee.wellFormed == 0 { throw .damaged }
    }
}

/// What the parser told since it was last asked.
private final class XmlEvents {
    enum Event {
        case start(String, XmlAttributes)
        case end(String)
        case text(String)
    }

    var context: xmlParserCtxtPtr?
    private(set) var fault: DocumentFault?
    private let depth: Int
    private var open = 0
    private var events: [Event] = []

    init(depth: Int) {
        self.depth = depth
    }

    func take() -> [Event] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    private func stop(_ fault: DocumentFault) {
        self.fault = self.fault ?? fault
        xmlStopParser(context)
    }

    private static func events(_ user: UnsafeMutableRawPointer?) -> XmlEvents? {
        user.map { Unmanaged<XmlEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = { user, _, _, _ in XmlEvents.events(user)?.stop(.entities) }
        handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
            guard let events = XmlEvents.events(user), let name else { return }
            events.open += 1
            if events.open > events.depth { return events.stop(.tooMuch(.depth)) }
            events.events.append(.start(String(cString: name), XmlEvents.attributes(attributes, Int(count))))
        }
        handler.endElementNs = { user, name, _, _ in
            guard let events = XmlEvents.events(user), let name else { return }
            events.open -= 1
            events.events.append(.end(String(cString: name)))
        }
        handler.characters = { user, text, count in XmlEvents.add(user, text, count) }
        handler.ignorableWhitespace = { user, text, count in XmlEvents.add(user, text, count) }
        handler.cdataBlock = { user, text, count in XmlEvents.add(user, text, count) }
        return handler
    }

    private static func add(_ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        events(user)?.events.append(.text(String(decoding: bytes, as: UTF8.self)))
    }

    /// Attributes come as name, prefix, address, value and the value's end.
    private static func attributes(
        _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) -> XmlAttributes {
        guard let list, count > 0 else { return XmlAttributes() }
        let values = (0..<count).compactMap { index -> (name: String, value: String)? in
            guard let name = list[index * 5], let start = list[index * 5 + 3], let end = list[index * 5 + 4]
            else { return nil }
            let bytes = UnsafeBufferPointer(start: start, count: end - start)
            return (String(cString: name), String(decoding: bytes, as: UTF8.self))
        }
        return XmlAttributes(values)
    }
}
