import Glibc

/// A table's bytes in pieces that hold whole records, each piece behind the one before.
///
/// A piece ends behind a line end that stands outside quotes, counting all quotes from the start. In a table with
/// misplaced quotes that may be the wrong place; then some piece has a fault, and the table is read again as one.
final class RecordBlocks {
    /// Bytes behind a block's end that may be read, so that eight can be looked at together.
    static let margin = 16
    /// How large a block is, unless one record needs more.
    static let size = 4_194_304

    private let source: ByteSource
    private let size: Int
    private var rest: [UInt8] = []
    private var isOver = false

    init(_ source: ByteSource, size: Int = RecordBlocks.size) {
        self.source = source
        self.size = size
    }

    /// The next block, its margin behind it; `nil` at the end.
    func next() throws(ExchangeFailure) -> (bytes: [UInt8], count: Int)? {
        if isOver { return nil }
        var block = rest
        var reached = 0
        var isQuoted = false
        var cut: Int?
        while cut == nil, !isOver {
            let start = block.count
            let step = max(size - start, size / 4)
            var count = 0
            block.append(contentsOf: repeatElement(0, count: step))
            var failure: ExchangeFailure?
            block.withUnsafeMutableBytes { buffer in
                do throws(ExchangeFailure) {
                    count = try source.read(into: .init(rebasing: buffer[start..<start + step]))
                } catch { failure = error }
            }
            if let failure { throw failure }
            isOver = count < step
            block.removeLast(step - count)
            cut = Self.lastEnd(in: block, from: reached, isQuoted: &isQuoted)
            reached = block.count
        }
        if isOver { cut = block.count }
        guard let cut, cut > 0 else { return nil }
        rest = Array(block[cut...])
        block.removeLast(block.count - cut)
        block.append(contentsOf: repeatElement(0, count: Self.margin))
        return (block, cut)
    }

    /// Where the last record ends that ends behind `start`, if one does; quotes are counted on.
    private static func lastEnd(in bytes: [UInt8], from start: Int, isQuoted: inout Bool) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let quote = Int32(UInt8(ascii: "\""))
            if !isQuoted, memchr(base + start, quote, buffer.count - start) == nil {
                let end = buffer[start...].lastIndex { $0 == 0x0A || $0 == 0x0D }
                return end.map { $0 + 1 }
            }
            var last: Int?
            for place in start..<buffer.count {
                let byte = buffer[place]
                if byte == UInt8(ascii: "\"") {
                    isQuoted.toggle()
                } else if !isQuoted, byte == 0x0A || byte == 0x0D {
                    last = place + 1
                }
            }
            return last
        }
    }
}
