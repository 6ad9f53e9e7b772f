/// The texts that cells point at; what only tells how to pronounce them is left out.
struct SharedStrings: XmlContent {
    private(set) var all: [String] = []
    private let limits: DocumentLimits
    private var text = ""
    private var size = 0
    private var isText = false
    private var isPhonetic = false

    init(limits: DocumentLimits) {
        self.limits = limits
    }

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        switch name {
        case "si": text = ""
        case "rPh": isPhonetic = true
        case "t": isText = !isPhonetic
        default: break
        }
    }

    mutating func end(_ name: String) throws(DocumentFault) {
        switch name {
        case "si":
            guard all.count < limits.sharedTexts else { throw .tooMuch(.table) }
            all.append(text)
        case "rPh": isPhonetic = false
        case "t": isText = false
        default: break
        }
    }

    mutating func add(_ part: String) throws(DocumentFault) {
        guard isText else { return }
        size += part.utf8.count
        guard size <= FileBytes.limit else { throw .tooMuch(.text) }
        text += part
    }
}
