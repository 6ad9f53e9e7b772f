package import PlanModel

/// `sources.csv`: the documents values were taken from, one a row.
package enum SourceTable {
    private static let table = TableReader(required: ["id", "publisher", "title", "published", "address"])

    /// Reads sources in the order of the file; identical repeats are given once.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [Source] {
        try table.readRegister(bytes, file: file) { row in
            let id = row.identifier("id")
            let publisher = row.requiredText("publisher")
            let title = row.requiredText("title")
            let address = row.optional("address", .webAddress) { $0.isWebAddress ? $0 : nil }
            guard let id, let publisher, let title else { return nil }
            return Source(
                id: id, publisher: publisher, title: title, published: row.text("published"), address: address ?? "")
        }
    }
}

/// `bodies.csv`: public bodies, one a row.
package enum BodyTable {
    private static let table = TableReader(
        required: ["id", "name_zh", "name_en", "parent", "area"],
        names: ["单位代码": "id", "名称": "name_zh", "英文名称": "name_en", "上级": "parent", "地区代码": "area"])

    /// Reads bodies in the order of the file; identical repeats are given once.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [ResponsibleUnit] {
        try table.readRegister(bytes, file: file) { row in
            let id = row.identifier("id")
            let name = row.requiredText("name_zh")
            let parent = row.optional("parent", .identifier) { $0.isIdentifier ? $0 : nil }
            let area = row.optionalAreaCode("area")
            guard let id, let name else { return nil }
            return ResponsibleUnit(id: id, nameZh: name, nameEn: row.text("name_en"), parent: parent, area: area)
        }
    }
}

/// `areas.csv`: administrative divisions, one a row.
package enum AreaTable {
    private static let table = TableReader(
        required: ["code", "name_zh", "name_en", "parent", "valid_from", "valid_to"],
        names: [
            "地区代码": "code", "名称": "name_zh", "英文名称": "name_en", "上级": "parent", "有效起": "valid_from",
            "有效止": "valid_to",
        ])

    /// Reads areas in the order of the file; identical repeats are given once.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [Area] {
        try table.readRegister(bytes, file: file) { row in
            let code = row.areaCode("code")
            let name = row.requiredText("name_zh")
            let parent = row.optionalAreaCode("parent")
            let from = row.optional("valid_from", .date) { $0.isDate ? $0 : nil }
            let to = row.optional("valid_to", .date) { $0.isDate ? $0 : nil }
            guard let code, let name else { return nil }
            return Area(
                id: code, nameZh: name, nameEn: row.text("name_en"), parent: parent, validFrom: from, validTo: to)
        }
    }
}

extension TableReader {
    /// Reads a table whose rows each are one thing with an identifier.
    fileprivate func readRegister<Entry: Identifiable & Equatable>(
        _ bytes: [UInt8], file: String, entry: (TableRow) -> Entry?
    ) throws(ExchangeFailure) -> [Entry] where Entry.ID == String {
        var result: [Entry] = []
        var keys = KeyIndex<String, Entry>()
        try read(bytes, file: file) { row in
            guard let entry = entry(row), keys.insert(entry.id, entry, row: row, parts: [entry.id]) else { return }
            result.append(entry)
        }
        return result
    }
}
