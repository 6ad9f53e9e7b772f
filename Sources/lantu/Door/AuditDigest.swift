import ArgumentParser
import PlanModel

/// The hash that chains acts, by its name on the command line.
enum AuditDigest: String, ExpressibleByArgument, CaseIterable {
    case sha256
    case sm3

    var algorithm: DigestAlgorithm {
        switch self {
        case .sha256: .sha256
        case .sm3: .sm3
        }
    }
}
