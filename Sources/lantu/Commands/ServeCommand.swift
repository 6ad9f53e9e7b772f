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

    @Option(help: "What to log to standard error: debug, info (a line a request), notice, warning or error.")
    var logLevel = Logger.Level.info.rawValue

    func validate() throws {
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError("--log-level \(logLevel) is none of debug, info, notice, warning, error.")
        }
        guard (1...65_535).contains(port) else { throw ValidationError("--port \(port) is no port; use 1 to 65535.") }
    }

    func run() async throws {
        try await Door.run {
            let office = try database.office()
            _ = try await office.health()
            var logger = Logger(label: "lantu") { StreamLogHandler.standardError(label: $0) }
            logger.logLevel = Logger.Level(rawValue: logLevel) ?? .info
            let base = "http://\(host):\(port)"
            let portal = Portal(
                office: office, settings: PortalSettings(host: host, port: port, baseAddress: base), logger: logger)
            do {
                try await portal.run { _ in
                    print("Lantu is at \(base)")
                    fflush(nil)
                }
            } catch  where Self.isAddressTaken(error) {
                Door.complain("Port \(port) on \(host) cannot be had; stop what uses it or name another with --port.")
                throw ExitCode(69)
            }
        }
    }

    private static func isAddressTaken(_ error: any Error) -> Bool {
        let text = String(describing: error)
        return text.contains("bind") || text.contains("Address already in use") || text.contains("Permission denied")
    }
}
