import CXml2

/// libxml2, made ready once before any thread uses it.
enum XmlLibrary {
    /// Makes it ready.
    static let ready: Void = xmlInitParser()
}
