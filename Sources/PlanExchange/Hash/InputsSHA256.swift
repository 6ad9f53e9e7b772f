package import PlanModel

/// SHA-256 over everything a set of verdicts depends on.
///
/// It is taken of these lines, each ended by U+000A: `lantu.verdicts.v1`; method/version; each setting as `key=value`,
/// by key; the as-of period; SHA-256 of the targets' file, of the observations' and, if there is one, of the annual
/// targets'.
///
/// - Parameters:
///   - settings: What changes the answer, such as `about` = `5`; a setting that is not given has no line.
///   - asOf: Up to when observations count.
///   - method: The method's name, such as `pace`.
///   - version: The method's version, such as `1`.
///   - targets: The bytes of T.csv.
///   - observations: The bytes of O.csv.
///   - annual: The bytes of A.csv, when it was given.
/// - Returns: 64 hexadecimal digits in lower case.
package func inputsSHA256(
    settings: [String: String], asOf: Period, method: String, version: String, targets: [UInt8],
    observations: [UInt8], annual: [UInt8]?
) -> String {
    inputsSHA256(
        settings: settings, asOf: asOf, method: method, version: version,
        files: [targets, observations].map { SHA256.hex(of: $0) } + (annual.map { [SHA256.hex(of: $0)] } ?? []))
}

/// The same of files whose SHA-256 is known: the targets', the observations', then those that were given besides.
package func inputsSHA256(
    settings: [String: String], asOf: Period, method: String, version: String, files: [String]
) -> String {
    let sorted = settings.map { (Array($0.key.utf8), "\($0.key)=\($0.value)") }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    let lines = ["lantu.verdicts.v1", "\(method)/\(version)"] + sorted.map(\.1) + [asOf.description] + files
    return SHA256.hex(of: lines.map { $0 + "\n" }.joined())
}
