internal import CPostgres
internal import Foundation
package import PlanModel

/// Where a PostgreSQL database is and how to get in; it holds a password and is never printed.
package struct PostgresAddress: Sendable, CustomStringConvertible, CustomReflectable {
    /// What libpq is told, by its own names.
    let options: [String: String]

    /// Nothing of what it holds.
    package var description: String { "a PostgreSQL server" }

    /// Nothing of what it holds.
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// Reads a URL (`postgresql://user@host/name?…`); what it leaves open is taken from the environment, as libpq does.
    ///
    /// To another machine the connection is encrypted and the server's name verified (`sslmode=verify-full`), unless
    /// the URL asks for `require` or `verify-ca`; one that may go in the clear is refused.
    ///
    /// - Throws: ``StoreError/unavailable(_:)``, never with a part of the URL in it.
    package init(url: String) throws(StoreError) {
        try self.init(url: url, environment: ProcessInfo.processInfo.environment)
    }

    init(url: String, environment: [String: String]) throws(StoreError) {
        var options = try Self.parsed(url)
        guard options["service"] == nil, environment["PGSERVICE"] == nil else {
            throw .unavailable("a connection service is not read; name the server in the URL")
        }
        options["host"] = options["host"] ?? environment["PGHOST"] ?? Self.socketFolder
        options["hostaddr"] = options["hostaddr"] ?? environment["PGHOSTADDR"]
        if !Self.isHere(options) {
            options["sslmode"] = try Self.encryption(options["sslmode"])
            options["gssencmode"] = "disable"
        }
        options["connect_timeout"] = options["connect_timeout"] ?? environment["PGCONNECT_TIMEOUT"] ?? "10"
        options["application_name"] = options["application_name"] ?? "lantu"
        options["client_encoding"] = "UTF8"
        self.options = options
    }

    /// Whether a text that names a database is the URL of a server rather than the path of a file.
    package static func isURL(_ text: String) -> Bool {
        text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
    }

    private static let socketFolder = "/var/run/postgresql"

    /// The encryption to another machine.
    private static func encryption(_ asked: String?) throws(StoreError) -> String {
        switch asked {
        case nil: return "verify-full"
        case "verify-full", "verify-ca", "require": return asked ?? ""
        default: throw .unavailable("another machine is spoken to by TLS only: sslmode=verify-full")
        }
    }

    /// Whether all hosts are this machine: a socket or a loopback address.
    private static func isHere(_ options: [String: String]) -> Bool {
        let hosts = [options["host"], options["hostaddr"]].compactMap { $0 }
        return hosts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.allSatisfy { host in
            host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" || host == "::1"
                || isLoopback(host)
        }
    }

    private static func isLoopback(_ host: Substring) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// The URL taken apart by libpq.
    private static func parsed(_ url: String) throws(StoreError) -> [String: String] {
        var message: UnsafeMutablePointer<CChar>?
        guard isURL(url), !url.utf8.contains(0), let first = PQconninfoParse(url, &message) else {
            // Its message may quote the password.
            PQfreemem(message)
            throw .unavailable("the URL of the database is malformed")
        }
        defer { PQconninfoFree(first) }
        var options: [String: String] = [:]
        var option = first
        while let keyword = option.pointee.keyword {
            // Nothing at all leaves an option open, for libpq too.
            if let value = option.pointee.val, value.pointee != 0 {
                options[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        return options
    }
}
