internal import Foundation
internal import PlanModel

/// The cells of one statement in the form libpq takes: texts and numbers end in a zero byte, bytes go as they are.
struct PostgresCells {
    private var buffer: [UInt8] = []
    /// Where each cell starts; `nil` for `NULL`.
    private var starts: [Int?] = []
    private var lengths: [CInt] = []
    private var formats: [CInt] = []

    /// Takes the place of the cells before.
    ///
    /// - Throws: ``StoreError/refused(_:)`` for a number that is not finite, a text with U+0000, or too many bytes.
    mutating func fill(_ cells: [Cell]) throws {
        buffer.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        for cell in cells { try append(cell?.stored ?? .null) }
        guard buffer.count < 1 << 29 else { throw StoreError.refused(StoredCell.Fault.tooLarge) }
    }

    /// Lends pointers to values, their lengths and their formats.
    func withPointers<Value>(
        _ work: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<CInt>?, UnsafePointer<CInt>?) -> Value
    ) -> Value {
        buffer.withUnsafeBytes { bytes in
            let values = starts.map { start in
                start.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return values.withUnsafeBufferPointer { values in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        work(values.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }

    private mutating func append(_ cell: StoredCell) throws {
        switch cell {
        case .null:
            add(nil, length: 0, format: 0)
        case .integer(let number):
            append(text: String(number))
        case .real(let number):
            guard number.isFinite else { throw StoreError.refused(StoredCell.Fault.notFinite) }
            append(text: number.description)
        case .text(let text):
            guard !text.utf8.contains(0) else { throw StoreError.refused(StoredCell.Fault.nullCharacter) }
            append(text: text)
        case .bytes(let data):
            add(buffer.count, length: data.count, format: 1)
            buffer.append(contentsOf: data)
            // Even no bytes at all need a place of their own: no place is `NULL`.
            buffer.append(0)
        }
    }

    private mutating func append(text: String) {
        add(buffer.count, length: text.utf8.count, format: 0)
        buffer.append(contentsOf: text.utf8)
        buffer.append(0)
    }

    private mutating func add(_ start: Int?, length: Int, format: CInt) {
        starts.append(start)
        lengths.append(CInt(clamping: length))
        formats.append(format)
    }
}
