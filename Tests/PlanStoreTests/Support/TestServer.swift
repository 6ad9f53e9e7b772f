import Foundation

@testable import PlanStore

/// A PostgreSQL server of our own on loopback, in a folder that goes with it; it stops when the process ends, however it
/// ends.
final class TestServer: Sendable {
    /// The one that most tests share; each works in a schema of its own.
    static let shared = Result { try TestServer() }

    /// Where PostgreSQL's programs are; `nil` when it is not installed.
    static let programs: String? = {
        let folder = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).compactMap { Int($0) }
        let places = versions.sorted(by: >).map { "\(folder)/\($0)/bin" } + ["/usr/bin", "/usr/local/bin"]
        return places.first { place in
            ["initdb", "pg_ctl"].allSatisfy { FileManager.default.isExecutableFile(atPath: "\(place)/\($0)") }
        }
    }()

    static var isInstalled: Bool { programs != nil }

    /// Whether no suite may be left out.
    static let isDemanded = ProcessInfo.processInfo.environment["LANTU_ALL_SUITES"] == "1"

    /// How many tests work with it at once.
    static let gate = Gate(places: 6)

    let port: Int
    let folder: URL
    /// The server stops when nobody holds its other end any more.
    private let leash: FileHandle

    /// Makes a cluster and starts it.
    init() throws {
        guard let programs = Self.programs else { throw Fault(what: "PostgreSQL is not installed") }
        port = try Self.freePort()
        folder = URL(filePath: "/tmp/lantu-postgres-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = Process()
        script.executableURL = URL(filePath: "/bin/sh")
        script.arguments = ["-c", Self.script, "sh", folder.path, programs, "\(port)"]
        let input = Pipe()
        let output = Pipe()
        script.standardInput = input
        script.standardOutput = output
        try script.run()
        leash = input.fileHandleForWriting
        guard String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "ready\n" else {
            throw Fault(what: "the server did not start; see \(folder.path)")
        }
    }

    /// The URL of a schema, for an account.
    func url(schema: String = "public", account: String = "lantu") -> String {
        "postgresql://\(account)@127.0.0.1:\(port)/postgres?options=-csearch_path%3D\(schema)"
    }

    /// The URL of a new, empty schema.
    func freshURL() throws -> String {
        let schema = "s" + UUID().uuidString.lowercased().replacing("-", with: "")
        try run("CREATE SCHEMA \(schema)")
        return url(schema: schema)
    }

    /// Runs SQL beside all stores.
    func run(_ sql: String, schema: String = "public") throws {
        try PostgresConnection(PostgresAddress(url: url(schema: schema))).script(sql)
    }

    /// The process that starts all others of the server.
    func process() throws -> pid_t {
        let text = try String(contentsOf: folder.appending(path: "data/postmaster.pid"), encoding: .utf8)
        guard let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }) else { throw Fault(what: "no process") }
        return id
    }

    /// Starts the server again after it was killed, and waits until it answers.
    func startAgain() throws {
        let script = Process()
        script.executableURL = URL(filePath: "/bin/sh")
        script.arguments = ["-c", Self.functions + "start", "sh", folder.path, Self.programs ?? "", "\(port)"]
        try script.run()
        script.waitUntilExit()
        guard script.terminationStatus == 0 else { throw Fault(what: "the server did not start again") }
    }

    /// What went wrong with the server itself.
    struct Fault: Error {
        var what: String
    }

    /// The server must not run as the administrator.
    ///
    /// Its collation is Chinese, so that nothing leans on it by chance.
    private static let functions = """
        folder=$1 bin=$2 port=$3
        cd "$folder"
        if [ "$(id -u)" = 0 ]; then as="runuser -u postgres --"; chown postgres "$folder"; else as=""; fi
        start() {
            $as "$bin/pg_ctl" -D "$folder/data" -w -t 120 -l "$folder/server.log" -o "-p $port -c max_connections=200 \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start >"$folder/start.log" 2>&1 </dev/null
        }

        """

    private static let script =
        functions + """
            $as "$bin/initdb" -D "$folder/data" -U lantu -A trust --no-sync -E UTF8 --locale=C.UTF-8 \
            --locale-provider=icu --icu-locale=zh >"$folder/initdb.log" 2>&1 || { echo initdb; exit 1; }
            rules=$(cat "$folder/data/pg_hba.conf")
            printf 'host all guarded 127.0.0.1/32 scram-sha-256\\n%s\\n' "$rules" >"$folder/data/pg_hba.conf"
            start || { echo start; exit 1; }
            echo ready
            read -r line || true
            $as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
            rm -rf "$folder"
            """

    private static func freePort() throws -> Int {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, length) == 0 ? getsockname(socket, pointer, &length) : -1
            }
        }
        guard code == 0 else { throw Fault(what: "no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}

/// Lets so many in at once.
actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) {
        free = places
    }

    /// Does something when there is a place.
    func pass<Value: Sendable>(_ work: () async throws -> Value) async rethrows -> Value {
        await enter()
        defer { leave() }
        return try await work()
    }

    private func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
