import PlanModel
import Testing

@testable import PlanStore

/// Which servers may be spoken to how, and that a password stays where it is.
@Suite struct PostgresAddressTests {
    @Test(arguments: [
        ("postgresql://", nil), ("postgresql:///lantu", nil), ("postgres://127.0.0.1/lantu", nil),
        ("postgresql://localhost:5433/lantu", nil), ("postgresql://[::1]/lantu", nil),
        ("postgresql://127.8.9.1/lantu", nil), ("postgresql:///lantu?host=/run/postgresql", nil),
        ("postgresql://127.0.0.1/lantu?sslmode=disable", "disable"),
        ("postgresql://db.example.cn/lantu", "verify-full"), ("postgresql://10.0.0.7/lantu", "verify-full"),
        ("postgresql://127.0.0.1,db.example.cn/lantu", "verify-full"),
        ("postgresql://127.0.0.1/lantu?hostaddr=10.0.0.7", "verify-full"),
        ("postgresql://127.0.0.1.example.cn/lantu", "verify-full"), ("postgresql://127.0.0.300/x", "verify-full"),
        ("postgresql://db.example.cn/lantu?sslmode=verify-ca", "verify-ca"),
        ("postgresql://db.example.cn/lantu?sslmode=require", "require"),
    ])
    func anotherMachineIsSpokenToByTLS(url: String, sslmode: String?) throws {
        let address = try PostgresAddress(url: url, environment: [:])
        #expect(address.options["sslmode"] == sslmode)
        #expect(address.options["host"] != nil)
    }

    @Test(arguments: ["disable", "allow", "prefer"])
    func nothingGoesInTheClearToAnotherMachine(mode: String) {
        let url = "postgresql://lantu:s3cret@db.example.cn/lantu?sslmode=\(mode)"
        let error = #expect(throws: StoreError.self) { try PostgresAddress(url: url, environment: [:]) }
        #expect(error?.isUnavailability == true)
        #expect("\(String(describing: error))".contains("s3cret") == false)
    }

    /// The environment names another machine where the URL leaves it open.
    @Test(arguments: [["PGHOST": "db.example.cn"], ["PGHOSTADDR": "10.0.0.7"]])
    func theEnvironmentOpensNoBackDoor(environment: [String: String]) throws {
        let address = try PostgresAddress(url: "postgresql:///lantu", environment: environment)
        #expect(address.options["sslmode"] == "verify-full")
        #expect(address.options["gssencmode"] == "disable")
    }

    /// An option that is named and left empty is open: libpq would fill it from the environment.
    @Test(arguments: ["postgresql://127.0.0.1/x?hostaddr=", "postgresql:///x?host=&hostaddr="])
    func anEmptyOptionOpensNoBackDoor(url: String) throws {
        let address = try PostgresAddress(url: url, environment: ["PGHOSTADDR": "10.0.0.7"])
        #expect(address.options["sslmode"] == "verify-full")
    }

    @Test func aConnectionServiceIsNotRead() {
        #expect(throws: StoreError.self) {
            try PostgresAddress(url: "postgresql:///?service=x", environment: [:])
        }
        #expect(throws: StoreError.self) {
            try PostgresAddress(url: "postgresql:///", environment: ["PGSERVICE": "x"])
        }
    }

    @Test func aPasswordIsNeverPrinted() throws {
        let address = try PostgresAddress(url: "postgresql://lantu:s3cret@127.0.0.1/lantu", environment: [:])
        #expect(address.options["password"] == "s3cret")
        var dumped = ""
        dump([StoreAddress.server(address)], to: &dumped)
        for text in ["\(address)", String(reflecting: address), "\(StoreAddress.server(address))", dumped] {
            #expect(!text.contains("s3cret"), "\(text)")
        }
    }

    @Test(arguments: [
        "postgresql://u:s3cret%@h/x", "postgresql://u:s3cret@[::1/x",
        "postgresql://u:s3cret@h/x?nonsense=1", "postgresql://u:s3cret\u{0}@h/x", "mysql://u:s3cret@h/x",
    ])
    func aMalformedURLIsNotQuoted(url: String) {
        let error = #expect(throws: StoreError.self) { try PostgresAddress(url: url, environment: [:]) }
        #expect(error == .unavailable("the URL of the database is malformed"))
    }

    @Test(arguments: ["plan.db", "/var/lib/postgresql/plan.db", "postgresql.sqlite", ""])
    func anythingElseIsAFile(path: String) throws {
        guard case .file(path) = try StoreAddress(path) else {
            Issue.record("\(path) is no file")
            return
        }
    }
}
