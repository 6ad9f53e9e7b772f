internal import Dispatch
internal import Foundation
import PlanModel

/// Makes and tries secrets with scrypt, one-time codes and the system's random numbers.
///
/// A hash blocks for long and takes 128 MB, so at most two are made at a time, away from the threads that answer.
package struct SystemLocksmith: Locksmith {
    private let cost: Scrypt.Cost
    private let workers: OperationQueue

    package init() {
        self.init(cost: .strong)
    }

    init(cost: Scrypt.Cost) {
        self.cost = cost
        workers = OperationQueue()
        workers.maxConcurrentOperationCount = 2
    }

    package func hash(of password: String) async -> String {
        let salt = Self.random(16)
        return await slowly { PasswordHash(of: password, salt: salt, cost: cost)?.text ?? "" }
    }

    package func opens(_ hash: String, with password: String) async -> Bool {
        await slowly { PasswordHash(text: hash)?.isOpened(by: password) ?? false }
    }

    package func freshKey() -> String {
        Data(Self.random(32)).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    package func freshCodeSecret() -> String { Base32.text(Self.random(20)) }

    package func counter(of code: String, secret: String, at seconds: Int) -> Int? {
        Base32.bytes(secret).flatMap { OneTimeCode.counter(of: code, secret: $0, at: seconds) }
    }

    private func slowly<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            workers.addOperation { continuation.resume(returning: work()) }
        }
    }

    /// Bytes of the system's generator.
    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
