internal import Foundation
internal import Glibc

/// A PostgreSQL server of our own on loopback, in a folder that goes with it; it stops when the process ends, however it
/// ends.
package final class TestServer: Sendable {
    /// The one that most tests share; each works in a schema of its own.
    package static let shared = Result { try TestServer() }

    /// Where PostgreSQL's programs are; `nil` when it is not installed.
    package static let programs: String? = {
        let folder = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).compactMap { Int($0) }
        let places = versions.sorted(by: >).map { "\(folder)/\($0)/bin" } + ["/usr/bin", "/usr/local/bin"]
        return places.first { place in
            ["initdb", "pg_ctl", "psql"].allSatisfy { FileManager.default.isExecutableFile(atPath: "\(place)/\($0)") }
        }
    }()

    /// Whether it can be started here.
    package static var isInstalled: Bool { programs != nil }

    /// Whether no suite may be left out.
    package static let isDemanded = ProcessInfo.processInfo.environment["LANTU_ALL_SUITES"] == "1"

    let port: Int
    let folder: URL
    /// The server stops when nobody holds its other end any more.
    private let leash: FileHandle

    private let options: String

    /// Makes a cluster and starts it.
    package init(options: String = "") throws {
        guard let programs = Self.programs else { throw Fault(what: "PostgreSQL is not installed") }
        self.options = options
        port = try Self.freePort()
        folder = URL(filePath: "/tmp/lantu-postgres-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        leash = try Self.run(Self.script, [folder.path, programs, "\(port)", options])
    }

    /// The URL of a schema, for an account.
    package func url(schema: String = "public", account: String = "lantu") -> String {
        "postgresql://\(account)@127.0.0.1:\(port)/postgres?options=-csearch_path%3D\(schema)"
    }

    /// The URL of a new, empty schema.
    package func freshURL() throws -> String {
        let schema = "s" + UUID().uuidString.lowercased().replacing("-", with: "")
        try run("CREATE SCHEMA \(schema)")
        return url(schema: schema)
    }

    /// Runs SQL beside all stores.
    package func run(_ sql: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: (Self.programs ?? "") + "/psql")
        process.arguments = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-d", url(), "-c", sql]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Fault(what: "psql ended with \(process.terminationStatus)") }
    }

    /// Kills every process of the server at once, as a power cut would.
    package func kill() throws {
        let first = try process()
        let all = [first] + Self.children(of: first)
        for process in all { Glibc.kill(process, SIGKILL) }
        for process in all {
            while Self.parent(of: process) != nil { usleep(1000) }
        }
    }

    /// The process that starts all others of the server.
    private func process() throws -> pid_t {
        let text = try String(contentsOf: folder.appending(path: "data/postmaster.pid"), encoding: .utf8)
        guard let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }) else { throw Fault(what: "no process") }
        return id
    }

    private static func children(of process: pid_t) -> [pid_t] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { parent(of: $0) == process }
    }

    /// The process that started another; `nil` when that is gone, or dead and only not yet buried.
    private static func parent(of process: pid_t) -> pid_t? {
        let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        guard let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 1, fields[0] != "Z" else { return nil }
        return pid_t(fields[1])
    }

    /// Starts the server again after it was killed, and waits until it answers.
    package func startAgain() throws {
        _ = try Self.run(Self.restart, [folder.path, Self.programs ?? "", "\(port)", options])
    }

    /// Runs a script until it says that the server is ready; gives the other end of its input.
    private static func run(_ script: String, _ arguments: [String]) throws -> FileHandle {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", functions + script, "sh"] + arguments
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard said == "ready\n" else { throw Fault(what: "the server did not start: \(said)") }
        return input.fileHandleForWriting
    }

    /// What went wrong with the server itself.
    package struct Fault: Error {
        /// In a sentence.
        package var what: String
    }

    /// The server must not run as the administrator.
    ///
    /// Its collation is Chinese, so that nothing leans on it by chance.
    private static let functions = """
        folder=$1 bin=$2 port=$3 options=$4
        cd "$folder"
        if [ "$(id -u)" = 0 ]; then as="runuser -u postgres --"; chown postgres "$folder"; else as=""; fi
        start() {
            $as "$bin/pg_ctl" -D "$folder/data" -w -t 120 -l "$folder/server.log" -o "$options -p $port -c max_connections=200 \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start >"$folder/start.log" 2>&1 </dev/null
        }

        """

    /// What the dead server left says that it lives, as long as nobody has buried its process.
    private static let restart = """
        rm -f "$folder/data/postmaster.pid" "$folder"/.s.PGSQL.*
        start || { echo start; exit 1; }
        echo ready
        """

    private static let script = """
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
