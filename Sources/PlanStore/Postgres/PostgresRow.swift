internal import CPostgres
internal import Foundation

/// The row that a result is at; numbers come in binary, most significant byte first.
final class PostgresRow: Row {
    /// Which row it is.
    var number: CInt = 0
    private let result: OpaquePointer
    /// Positions of columns by name.
    private let columns: [String: Int]

    init(_ result: OpaquePointer) {
        self.result = result
        columns = Dictionary(
            (0..<PQnfields(result)).map { (String(cString: PQfname(result, $0)), Int($0)) }, uniquingKeysWith: { $1 })
    }

    func index(of column: String) -> Int? { columns[column] }

    func integer(_ index: Int) -> Int64? {
        guard let bytes = raw(index) else { return nil }
        switch PQftype(result, CInt(index)) {
        case Self.int8: return Int64(truncatingIfNeeded: Self.number(bytes))
        case Self.int4: return Int64(Int32(truncatingIfNeeded: Self.number(bytes)))
        case Self.bool: return bytes.first == 0 ? 0 : 1
        default: return nil
        }
    }

    func real(_ index: Int) -> Double? {
        guard let bytes = raw(index), PQftype(result, CInt(index)) == Self.float8 else {
            return integer(index).map { Double($0) }
        }
        return Double(bitPattern: Self.number(bytes))
    }

    func text(_ index: Int) -> String? {
        guard let bytes = raw(index), Self.texts.contains(PQftype(result, CInt(index))) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    func bytes(_ index: Int) -> Data? {
        guard let bytes = raw(index), PQftype(result, CInt(index)) == Self.bytea else { return nil }
        return Data(bytes)
    }

    private func raw(_ index: Int) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result, number, CInt(index)) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, number, CInt(index)), count: Int(PQgetlength(result, number, CInt(index))))
    }

    private static func number(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    // Numbers of types in PostgreSQL's own catalogue.
    private static let bool: Oid = 16
    private static let bytea: Oid = 17
    private static let int8: Oid = 20
    private static let int4: Oid = 23
    private static let float8: Oid = 701
    /// Text, varchar and names.
    private static let texts: Set<Oid> = [25, 1043, 19]
}
