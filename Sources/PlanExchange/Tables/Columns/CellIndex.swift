import Glibc

/// The distinct cells of a column, numbered in the order in which they first appear.
///
/// Places are found by a hash of the bytes with a seed of the run's own, so that no table can be made to collide; the
/// numbers do not depend on it.
final class CellIndex {
    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var length: Int32 = -1
        var number: Int32 = 0
    }

    private static let seed = UInt64.random(in: .min ... .max) | 1

    /// The cells by number, one behind the other.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots: UnsafeMutableBufferPointer<Slot>
    private var mask: Int
    /// Says whether some cell is not UTF-8, or holds a NUL.
    private(set) var isForeign = false

    init() {
        slots = .allocate(capacity: 256)
        slots.initialize(repeating: Slot())
        mask = 255
    }

    deinit { slots.deallocate() }

    /// How many there are.
    var count: Int { ends.count }

    /// The text of each, by number.
    var texts: [String] {
        ends.indices.map { number in
            String(decoding: bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]], as: UTF8.self)
        }
    }

    /// The number of a cell; a new one if it was not there.
    ///
    /// Sixteen bytes behind it must be readable.
    @inline(__always)
    func number(of start: UnsafePointer<UInt8>, length: Int) -> Int32 {
        let raw = UnsafeRawPointer(start)
        let low = Self.word(raw, length)
        let high = length > 8 ? Self.word(raw + 8, length - 8) : 0
        var place = Self.hash(low, high, length, raw) & mask
        while true {
            let slot = slots[place]
            if slot.length == Int32(truncatingIfNeeded: length), slot.low == low, slot.high == high,
                length <= 16 || isSame(slot.number, raw, length)
            {
                return slot.number
            }
            if slot.length < 0 { return add(start, length, low, high, at: place) }
            place = (place + 1) & mask
        }
    }

    @inline(__always)
    private static func word(_ raw: UnsafeRawPointer, _ length: Int) -> UInt64 {
        let word = raw.loadUnaligned(as: UInt64.self).littleEndian
        return length >= 8 ? word : length <= 0 ? 0 : word & (1 << (UInt64(length) * 8) - 1)
    }

    @inline(__always)
    private static func hash(_ low: UInt64, _ high: UInt64, _ length: Int, _ raw: UnsafeRawPointer) -> Int {
        var mixed = mix(low ^ seed, UInt64(truncatingIfNeeded: length) ^ 0x9E37_79B9_7F4A_7C15)
        mixed = mix(mixed ^ high, seed)
        if length > 16 {
            var place = 16
            while place < length {
                mixed = mix(mixed ^ word(raw + place, length - place), seed)
                place += 8
            }
        }
        return Int(truncatingIfNeeded: mixed & 0x7FFF_FFFF_FFFF_FFFF)
    }

    @inline(__always)
    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (high, low) = left.multipliedFullWidth(by: right | 1)
        return high ^ low
    }

    private func isSame(_ number: Int32, _ raw: UnsafeRawPointer, _ length: Int) -> Bool {
        let start = number == 0 ? 0 : ends[Int(number) - 1]
        return bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.map { memcmp($0 + start, raw, length) == 0 } ?? false
        }
    }

    private func add(
        _ start: UnsafePointer<UInt8>, _ length: Int, _ low: UInt64, _ high: UInt64, at place: Int
    ) -> Int32 {
        let cell = UnsafeBufferPointer(start: start, count: length)
        isForeign = isForeign || !UTF8Decoding.isText(cell)
        let number = Int32(ends.count)
        bytes.append(contentsOf: cell)
        ends.append(bytes.count)
        slots[place] = Slot(low: low, high: high, length: Int32(truncatingIfNeeded: length), number: number)
        if ends.count * 2 > mask { grow() }
        return number
    }

    private func grow() {
        let old = slots
        mask = mask * 2 + 1
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: Slot())
        bytes.append(contentsOf: repeatElement(0, count: RecordBlocks.margin))
        bytes.withUnsafeBytes { buffer in
            for slot in old where slot.length >= 0 {
                let start = slot.number == 0 ? 0 : ends[Int(slot.number) - 1]
                guard let base = buffer.baseAddress else { continue }
                var place = Self.hash(slot.low, slot.high, Int(slot.length), base + start) & mask
                while slots[place].length >= 0 { place = (place + 1) & mask }
                slots[place] = slot
            }
        }
        bytes.removeLast(RecordBlocks.margin)
        old.deallocate()
    }
}

extension UTF8Decoding {
    /// Says whether bytes are strict UTF-8 without a NUL.
    static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        decode(bytes) { _ in } == nil && !bytes.contains(0)
    }
}
