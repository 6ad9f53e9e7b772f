import Testing

@testable import PlanModel

struct ScalarStringTests {
    @Test(arguments: [
        "", "a", "é", "年", "𠀀", "a\u{0}b", "到 2025年，达到70%\n\u{FEFF}",
        "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
    ])
    func aStringComesBack(text: String) {
        let made = String(scalars: Array(text.unicodeScalars))
        #expect(Array(made.utf8) == Array(text.utf8))
    }

    @Test func aSliceIsEncodedAlone() {
        let scalars = Array("到2025年𠀀".unicodeScalars)
        #expect(String(scalars: scalars[1..<6]) == "2025年")
        #expect(String(scalars: scalars[6...]) == "𠀀")
    }
}
