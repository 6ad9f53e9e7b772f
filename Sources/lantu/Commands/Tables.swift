import PlanExchange
import PlanModel
import PlanOffice

/// A table that can be brought in.
protocol ImportTable: Sendable {
    /// The word on the command line.
    static var name: String { get }
    /// The file's usual name.
    static var file: String { get }
    /// Reads the file's bytes.
    static func read(_ bytes: [UInt8], file: String) throws -> Import
}

extension ImportTable {
    /// Reads a file, brings it in and says what changed.
    static func bring(_ path: String, to office: Office, isTrial: Bool, by asker: Asker) async throws {
        let bytes = try FileBytes.read(path: path)
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let table = try read(bytes, file: file)
        do {
            let outcome = try await office.bring(
                table, subject: "\(file) \(SHA256.hex(of: bytes))", isTrial: isTrial, by: asker)
            print("\(name): \(outcome.words(isTrial: isTrial))")
        } catch let error as OfficeError {
            throw FileFault(file: file, error: error)
        }
    }
}

/// The tables of a data folder.
enum Tables {
    /// In the order they need one another.
    static let all: [any ImportTable.Type] = [
        Areas.self, Bodies.self, Sources.self, Indicators.self, Observations.self, AnnualTargets.self, Confirmed.self,
        Responsibilities.self,
    ]

    enum Areas: ImportTable {
        static let name = "areas"
        static let file = "areas.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .areas(try AreaTable.read(bytes, file: file))
        }
    }

    enum Bodies: ImportTable {
        static let name = "bodies"
        static let file = "bodies.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .bodies(try BodyTable.read(bytes, file: file))
        }
    }

    enum Sources: ImportTable {
        static let name = "sources"
        static let file = "sources.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .sources(try SourceTable.read(bytes, file: file))
        }
    }

    enum Indicators: ImportTable {
        static let name = "indicators"
        static let file = "indicators.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            let content = try IndicatorTable.read(bytes, file: file)
            return .indicators(content.indicators, links: content.links)
        }
    }

    enum Observations: ImportTable {
        static let name = "observations"
        static let file = "observations.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .observations(try ObservationTable.read(bytes, file: file))
        }
    }

    enum AnnualTargets: ImportTable {
        static let name = "annual-targets"
        static let file = "annual_targets.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .annualTargets(try AnnualTargetTable.read(bytes, file: file))
        }
    }

    enum Confirmed: ImportTable {
        static let name = "confirmed"
        static let file = "confirmed.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .confirmations(try ConfirmationTable.read(bytes, file: file))
        }
    }

    enum Responsibilities: ImportTable {
        static let name = "responsibilities"
        static let file = "responsibilities.csv"
        static func read(_ bytes: [UInt8], file: String) throws -> Import {
            .responsibilities(try ResponsibilityTable.read(bytes, file: file))
        }
    }
}
