import Testing

@testable import PlanPortal

struct JsonTests {
    @Test
    func keysAreSortedAndSlashesStay() {
        let value: JSONValue = ["b": "a/b\"\\\n\u{1}", "a": [1, true, .null], "c": .number(0.5), "d": .number(3)]
        #expect(
            String(decoding: JSONWriter.bytes(of: value), as: UTF8.self) == """
                {
                  "a": [
                    1,
                    true,
                    null
                  ],
                  "b": "a/b\\"\\\\\\n\\u0001",
                  "c": 0.5,
                  "d": 3
                }

                """)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNoNumberIsNull(number: Double) {
        #expect(JSONWriter.bytes(of: .number(number)) == Array("null\n".utf8))
    }

    @Test
    func emptyListsAreClosedAtOnce() {
        #expect(JSONWriter.bytes(of: [:]) == Array("{}\n".utf8))
        #expect(JSONWriter.bytes(of: .array([])) == Array("[]\n".utf8))
    }
}
