/// What follows the elements of an XML document.
protocol XmlContent {
    /// An element begins; names are without prefix.
    mutating func start(_ name: String, _ attributes: XmlAttributes) throws(DocumentFault)
    /// An element ends.
    mutating func end(_ name: String) throws(DocumentFault)
    /// Text comes, perhaps a part of it.
    mutating func add(_ text: String) throws(DocumentFault)
}

/// The attributes of an element, by their names without prefix.
struct XmlAttributes {
    private let values: [(name: String, value: String)]

    init(_ values: [(name: String, value: String)] = []) {
        self.values = values
    }

    /// The value of an attribute.
    subscript(name: String) -> String? {
        values.first { $0.name == name }?.value
    }

    /// The value of an attribute as a whole number.
    func number(_ name: String) -> Int? {
        self[name].flatMap { Int($0) }
    }

    /// What an on-off element of Word says: on, unless `val` is one of the words for off.
    var isOn: Bool {
        switch self["val"] {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}
