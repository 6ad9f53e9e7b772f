import ArgumentParser
import Foundation

/// How many threads work, and whether they say how long.
struct WorkOptions: ParsableArguments {
    @Option(help: "How many threads work at once; the answer is the same. Without it as many as there are processors.")
    var threads: Int?

    @Flag(help: "Says on standard error how long each step took.")
    var timing = false

    func validate() throws {
        guard threads.map({ (1...64).contains($0) }) ?? true else {
            throw ValidationError("--threads \(threads ?? 0) is no number from 1 to 64.")
        }
    }

    var count: Int { threads ?? min(ProcessInfo.processInfo.activeProcessorCount, 64) }
}

/// Says how long steps take.
struct Stopwatch {
    let isOn: Bool
    private var last = ContinuousClock.now

    init(isOn: Bool) { self.isOn = isOn }

    mutating func lap(_ step: String) {
        let now = ContinuousClock.now
        if isOn {
            let (seconds, attoseconds) = (now - last).components
            Door.complain("\(step): \(Double(seconds) + (Double(attoseconds) / 1e15).rounded() / 1000) s")
        }
        last = now
    }
}
