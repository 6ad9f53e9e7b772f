import ArgumentParser
import Foundation
import Logging
import PlanModel
import PlanOffice
import PlanPortal
import PlanStore

/// `lantu serve`: the portal on a database.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the portal until it is asked to stop.")

    @OptionGroup var database: DatabaseOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "Opens the desk to confirm what was read, for this person or office; on this machine only.")
    var desk: String?

    @Option(
        help: ArgumentHelp(
            "A proxy whose word on address and scheme counts, such as 10.0.0.0/8; again for more.",
            valueName: "address"))
    var trustedProxy: [String] = []

    @Flag(help: "Lets people sign in over plain HTTP from other machines; for a closed network only.")
    var allowPlainSignIn = false

    @Option(help: "What to log to standard error: debug, info (a line a request), notice, warning or error.")
    var logLevel = Logger.Level.info.rawValue

    func validate() throws {
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError("--log-level \(logLevel) is none of debug, info, notice, warning, error.")
        }
        if let desk {
            guard Asker.isName(desk) else {
                throw ValidationError("--desk needs a name on one line, at most 80 characters.")
            }
            guard Loopback.isLoopback(host) else {
                throw ValidationError(
                    "--desk opens on this machine only; leave --host out, or name 127.0.0.1, localhost or ::1.")
            }
        }
        guard TrustedProxies(trustedProxy) != nil else {
            throw ValidationError("--trusted-proxy needs an address or a block such as 10.0.0.0/8.")
        }
        guard (1...65_535).contains(port) else { throw ValidationError("--port \(port) is no port; use 1 to 65535.") }
    }

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            _ = try await office.health()
            if desk != nil, try await office.hasAccounts() {
                Door.complain("This database has accounts; leave --desk out and sign in.")
                throw ExitCode(64)
            }
            var logger = Logger(label: "lantu") { StreamLogHandler.standardError(label: $0) }
            logger.logLevel = Logger.Level(rawValue: logLevel) ?? .info
            let base = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
            let settings = PortalSettings(
                host: host, port: port, baseAddress: base,
                desk: desk.map { DeskSettings(planner: $0, token: Self.freshToken()) },
                entrance: EntranceSettings(
                    trustedProxies: TrustedProxies(trustedProxy) ?? .none, allowsPlainWay: allowPlainSignIn))
            let portal = Portal(office: office, settings: settings, logger: logger)
            do {
                try await portal.run { _ in
                    if desk != nil { print("The desk is at \(base)/desk") }
                    print("Lantu is at \(base)")
                    fflush(nil)
                }
            } catch  where Self.isAddressTaken(error) {
                Door.complain("Port \(port) on \(host) cannot be had; stop what uses it or name another with --port.")
                throw ExitCode(69)
            }
        }
    }

    /// 256 bits from the system's generator.
    private static func freshToken() -> String {
        (0..<4).map { _ in
            let word = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - word.count) + word
        }.joined()
    }

    private static func isAddressTaken(_ error: any Error) -> Bool {
        let text = String(describing: error)
        return text.contains("bind") || text.contains("Address already in use") || text.contains("Permission denied")
    }
}
