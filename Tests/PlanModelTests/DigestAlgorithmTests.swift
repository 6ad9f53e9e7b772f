import PlanModel
import Testing

/// The hashes by their published examples: GB/T 32905-2016 annex A, FIPS 180-4.
@Suite struct DigestAlgorithmTests {
    @Test(arguments: [
        (DigestAlgorithm.sm3, "abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        (
            .sm3, String(repeating: "abcd", count: 16),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
        ),
        (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func itsExamples(algorithm: DigestAlgorithm, text: String, hash: String) {
        #expect(algorithm.hex(of: Array(text.utf8)) == hash)
    }

    @Test func aNameSaysAllOfAHead() throws {
        let head = PublishedHead(
            sequence: 7, hash: String(repeating: "a0", count: 32), algorithm: .sm3, at: nil)
        #expect(PublishedHead(name: head.name) == head)
        for wrong in [
            "", "urn:lantu:audit-head:", "urn:lantu:audit-head:-1:SM3:\(head.hash)", head.name + ":x",
            "urn:lantu:audit-head:7:MD5:\(head.hash)", "urn:lantu:audit-head:7:SM3:\(head.hash.uppercased())",
        ] {
            #expect(PublishedHead(name: wrong) == nil, "\(wrong)")
        }
    }
}
