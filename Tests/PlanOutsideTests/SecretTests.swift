import PlanModel
import Testing

@testable import PlanOutside

@Suite("Passwords are hashed by scrypt")
struct ScryptTests {
    /// RFC 7914 §12.
    @Test(
        arguments: [
            (
                "password", "NaCl", Scrypt.Cost(logN: 10, r: 8, p: 16),
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
            ),
            (
                "pleaseletmein", "SodiumChloride", Scrypt.Cost(logN: 14, r: 8, p: 1),
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
            ),
        ])
    func vectors(password: String, salt: String, cost: Scrypt.Cost, expected: String) {
        let key = Scrypt.derive(Array(password.utf8), salt: Array(salt.utf8), cost: cost, length: 64)
        #expect(key.map(Hex.text) == expected)
    }

    private let cost = Scrypt.Cost(logN: 10, r: 8, p: 1)

    @Test func aHashOpensWithItsPasswordAlone() async {
        let smith = SystemLocksmith(cost: cost)
        let hash = await smith.hash(of: "正确的 马 电池 订书针")
        #expect(await smith.opens(hash, with: "正确的 马 电池 订书针"))
        #expect(await !smith.opens(hash, with: "正确的 马 电池 订书钉"))
        #expect(await !smith.opens(hash, with: ""))
        #expect(await smith.hash(of: "正确的 马 电池 订书针") != hash)
    }

    @Test(arguments: [
        "", "scrypt", "scrypt:10:8:1::", "scrypt:30:8:1:00:" + String(repeating: "00", count: 32),
        "plain:10:8:1:00:" + String(repeating: "00", count: 32),
        "scrypt:10:8:1:0g:" + String(repeating: "00", count: 32),
    ])
    func whatIsNoHashOpensForNobody(text: String) async {
        #expect(PasswordHash(text: text) == nil)
        #expect(await !SystemLocksmith(cost: cost).opens(text, with: ""))
    }
}

@Suite("One-time codes")
struct OneTimeCodeTests {
    private let secret = Array("12345678901234567890".utf8)

    /// RFC 6238 appendix B, SHA-1, eight digits.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ])
    func vectors(seconds: Int, code: String) {
        #expect(OneTimeCode.code(secret, counter: seconds / 30, digits: 8) == code)
    }

    @Test(arguments: [-2, -1, 0, 1, 2])
    func aCodeHoldsAStepBeforeAndAfter(steps: Int) {
        let code = OneTimeCode.code(secret, counter: 1000 + steps)
        let counter = OneTimeCode.counter(of: code, secret: secret, at: 30_000)
        #expect(counter == (abs(steps) <= 1 ? 1000 + steps : nil))
    }

    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI"),
    ])
    func base32(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
        #expect(Base32.bytes(text) == Array(plain.utf8))
    }

    @Test func whatIsNoBase32HasNoCode() {
        #expect(SystemLocksmith().counter(of: "000000", secret: "1", at: 0) == nil)
    }

    @Test func keysAreLongAndNeverTheSame() {
        let keys = Set((0..<100).map { _ in SystemLocksmith().freshKey() })
        #expect(keys.count == 100)
        #expect(keys.allSatisfy { $0.count == 43 && $0.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) } })
    }
}
