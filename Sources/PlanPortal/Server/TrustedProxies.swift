import Foundation

/// Whose word counts on where a request comes from (受信代理).
package struct TrustedProxies: Equatable, Sendable {
    private let blocks: [AddressBlock]

    /// None: nobody's word counts.
    package static let none = TrustedProxies(blocks: [])

    private init(blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    /// Reads `10.0.0.0/8` or single addresses; `nil` when one is none.
    package init?(_ texts: [String]) {
        let blocks = texts.map(AddressBlock.init)
        guard blocks.allSatisfy({ $0 != nil }) else { return nil }
        self.blocks = blocks.compactMap { $0 }
    }

    /// Says whether an address is one of them.
    func contain(_ address: String) -> Bool {
        guard let bytes = AddressBlock.bytes(of: address) else { return false }
        return blocks.contains { $0.contains(bytes) }
    }

    /// Where a request comes from: the last address in the list that is none of ours.
    ///
    /// Whoever asks can write anything in front; only what our own proxies added behind counts.
    func origin(peer: String, forwarded: [String]) -> String {
        guard contain(peer) else { return peer }
        let list = forwarded.flatMap { $0.split(separator: ",") }.map { $0.filter { !$0.isWhitespace } }
        return list.last { !contain($0) && AddressBlock.bytes(of: $0) != nil } ?? peer
    }
}

/// Addresses with the same first bits.
struct AddressBlock: Equatable, Sendable {
    let bytes: [UInt8]
    let bits: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let bytes = Self.bytes(of: parts[0]) else { return nil }
        let bits = parts.count == 2 ? Int(parts[1]) : bytes.count * 8
        guard let bits, (0...bytes.count * 8).contains(bits) else { return nil }
        self.bytes = bytes
        self.bits = bits
    }

    func contains(_ other: [UInt8]) -> Bool {
        guard other.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            return bytes[bit / 8] & mask == other[bit / 8] & mask
        }
    }

    /// The 4 or 16 bytes of an address as numbers; an IPv4 address in IPv6 clothes is an IPv4 address.
    static func bytes(of address: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 { return withUnsafeBytes(of: &four) { Array($0) } }
        var sixteen = in6_addr()
        guard inet_pton(AF_INET6, address, &sixteen) == 1 else { return nil }
        let bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
        let isMapped = bytes[0..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? Array(bytes[12...]) : bytes
    }
}
