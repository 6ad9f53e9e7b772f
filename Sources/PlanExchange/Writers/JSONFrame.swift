/// What stands around the lines of a JSON text that is written piece by piece: the same bytes as written at once.
package struct JSONFrame: Sendable {
    /// Up to the opened list.
    package let head: [UInt8]
    /// From the end of the list.
    package let tail: [UInt8]

    /// Takes the text with an empty list, which ends with it: `…[]}`.
    init(around empty: [UInt8]) {
        tail = Array("]}\n".utf8)
        head = Array(empty.dropLast(tail.count))
    }

    /// What stands before a line.
    package static func separator(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n" : ",\n").utf8) }
}
