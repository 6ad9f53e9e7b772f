import PlanModel

/// Reads a block of a table of observations into columns.
///
/// It says that something is wrong, not what: the table is then read again, row by row.
struct ObservationBlock {
    private(set) var rows = ObservedRows.Block()
    /// Some row is not what a row must be.
    private(set) var isFaulty = false
    /// Something is not UTF-8, or holds a NUL.
    private(set) var isForeign = false
    /// The texts behind the numbers, as written.
    private(set) var cells: [[String]] = []

    private let layout: ObservationLayout
    private let indicators = CellIndex()
    private let areas = CellIndex()
    private let periods = CellIndex()
    private let units = CellIndex()
    private let vintages = CellIndex()

    /// Reads the records of a block from an offset on.
    init(_ block: [UInt8], from start: Int, count: Int, layout: ObservationLayout) {
        self.layout = layout
        let expected = (count - start) / 24 + 16
        rows.indicators.reserveCapacity(expected)
        rows.areas.reserveCapacity(expected)
        rows.periods.reserveCapacity(expected)
        rows.marks.reserveCapacity(expected)
        rows.values.reserveCapacity(expected)
        block.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { read(base, from: start, count: count) }
        }
        let all = [indicators, areas, periods, units, vintages]
        isForeign = isForeign || all.contains(where: \.isForeign)
        cells = all.map(\.texts)
    }

    private mutating func read(_ base: UnsafePointer<UInt8>, from start: Int, count: Int) {
        let bounds = UnsafeMutablePointer<Int>.allocate(capacity: layout.width + 1)
        defer { bounds.deallocate() }
        let splitter = FieldSplitter(bounds: bounds, width: layout.width)
        var position = start
        while position < count {
            if base[position] == 0x0A || base[position] == 0x0D {
                position += 1
                continue
            }
            if let end = splitter.split(base, from: position, count: count) {
                add { (base + bounds[$0], bounds[$0 + 1] - 1 - bounds[$0]) }
                position = end + 1
            } else {
                position = readWithCare(base, from: position, count: count)
            }
        }
    }

    /// Reads one record with quotes, or one that is wrong, and says where the next begins.
    private mutating func readWithCare(_ base: UnsafePointer<UInt8>, from position: Int, count: Int) -> Int {
        var scanner = CSVScanner(UnsafeBufferPointer(start: base + position, count: count - position))
        guard scanner.next(), scanner.fault == nil, scanner.fields.count == layout.width else {
            isFaulty = true
            return position + max(scanner.position, 1)
        }
        let hasEscapes = scanner.fields.contains(where: \.hasEscapes)
        guard hasEscapes else {
            add { (base + position + scanner.fields[$0].start, scanner.fields[$0].end - scanner.fields[$0].start) }
            return position + scanner.position
        }
        var plain: [UInt8] = []
        var places: [(start: Int, length: Int)] = []
        for field in scanner.fields {
            let start = plain.count
            var isSecond = false
            for byte in UnsafeBufferPointer(start: base + position + field.start, count: field.end - field.start) {
                isSecond = byte == UInt8(ascii: "\"") && !isSecond
                if byte != UInt8(ascii: "\"") || isSecond || !field.hasEscapes { plain.append(byte) }
            }
            places.append((start, plain.count - start))
        }
        plain.append(contentsOf: repeatElement(0, count: RecordBlocks.margin))
        plain.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { add { (base + places[$0].start, places[$0].length) } }
        }
        return position + scanner.position
    }

    /// Adds a row by the cells of its columns.
    @inline(__always)
    private mutating func add(_ cell: (Int) -> (UnsafePointer<UInt8>, Int)) {
        for place in layout.others {
            let (start, length) = cell(place)
            if !Self.isPlain(start, length) {
                isForeign = isForeign || !UTF8Decoding.isText(UnsafeBufferPointer(start: start, count: length))
            }
        }
        let (statusStart, statusLength) = cell(layout.status)
        let (valueStart, valueLength) = cell(layout.value)
        let status = status(statusStart, statusLength)
        guard let status, let value = value(valueStart, valueLength, isOptional: status == 4) else {
            isFaulty = true
            return
        }
        rows.indicators.append(number(indicators, cell(layout.indicator)))
        rows.areas.append(number(areas, cell(layout.area)))
        rows.periods.append(number(periods, cell(layout.period)))
        rows.marks.append(number(units, cell(layout.unit)) << 3 | status)
        rows.values.append(value)
        if let vintage = layout.vintage { rows.vintages.append(number(vintages, cell(vintage))) }
    }

    @inline(__always)
    private func number(_ index: CellIndex, _ cell: (UnsafePointer<UInt8>, Int)) -> Int32 {
        index.number(of: cell.0, length: cell.1)
    }

    @inline(__always)
    private mutating func status(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int32? {
        if length == 0 { return 0 }
        if length == 1 {
            switch start[0] {
            case UInt8(ascii: "A"): return 0
            case UInt8(ascii: "P"): return 1
            case UInt8(ascii: "E"): return 2
            case UInt8(ascii: "F"): return 3
            case UInt8(ascii: "M"): return 4
            case UInt8(ascii: "B"): return 5
            default: break
            }
        }
        let text = text(start, length)
        if text.isEmpty { return 0 }
        return ObservationStatus.allCases.firstIndex { $0.rawValue == text }.map(Int32.init)
    }

    @inline(__always)
    private mutating func value(_ start: UnsafePointer<UInt8>, _ length: Int, isOptional: Bool) -> Double? {
        if let quick = DecimalCell.quick(start, length) { return quick }
        let text = text(start, length)
        if text.isEmpty { return isOptional ? .nan : nil }
        return Double(decimal: text)
    }

    private mutating func text(_ start: UnsafePointer<UInt8>, _ length: Int) -> String {
        let bytes = UnsafeBufferPointer(start: start, count: length)
        isForeign = isForeign || !UTF8Decoding.isText(bytes)
        return String(decoding: bytes, as: UTF8.self).trimmed
    }

    /// Says whether all bytes are ASCII and none is a NUL.
    @inline(__always)
    private static func isPlain(_ start: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        var place = 0
        while place < length {
            if start[place] >= 0x80 || start[place] == 0 { return false }
            place += 1
        }
        return true
    }
}
