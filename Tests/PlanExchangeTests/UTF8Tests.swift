import PlanModel
import Testing

@testable import PlanExchange

struct UTF8Tests {
    /// Every scalar there is survives writing and reading.
    @Test func everyScalarComesBack() throws {
        let scalars = (1..<0x11_0000 as Range<UInt32>).compactMap(Unicode.Scalar.init)
        let bytes = [UInt8](utf8: scalars)
        #expect(bytes == Array(String(String.UnicodeScalarView(scalars)).utf8))
        #expect(String(scalars: scalars).utf8.elementsEqual(bytes))
        let back = try bytes.withUnsafeBufferPointer { try [Unicode.Scalar](utf8: $0[...]) }
        #expect(back == scalars)
    }

    /// Overlong forms, surrogates, lone bytes and what is cut short are refused where they start.
    @Test(
        arguments: [
            [0xE0, 0x9F, 0xBF], [0xE4, 0xB8], [0xE4, 0xC0, 0x80], [0xE4, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xEF, 0xBF],
            [0xEF, 0x00, 0x80], [0xEE, 0x80, 0xFF], [0x80], [0xC1, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF],
        ] as [[UInt8]])
    func strictUTF8RefusesTheRest(bytes: [UInt8]) {
        #expect(throws: DecodingFailure(offset: 3)) {
            try ([0xE4, 0xB8, 0xAD] + bytes).withUnsafeBufferPointer { try [Unicode.Scalar](utf8: $0[...]) }
        }
    }
}
