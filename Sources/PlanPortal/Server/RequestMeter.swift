import Synchronization

/// Counts requests by route and kind of status, and how long they took.
final class RequestMeter: Sendable {
    /// Upper limits of the duration buckets, seconds.
    static let limits = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    private struct Key: Hashable, Comparable {
        var route: String
        var status: String

        static func < (left: Key, right: Key) -> Bool { (left.route, left.status) < (right.route, right.status) }
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var buckets = [Int](repeating: 0, count: RequestMeter.limits.count)
        var count = 0
        var seconds = 0.0
    }

    private let state = Mutex(State())

    func count(route: String, status: Int, seconds: Double) {
        state.withLock { state in
            state.requests[Key(route: route, status: "\(status / 100)xx"), default: 0] += 1
            for (index, limit) in Self.limits.enumerated() where seconds <= limit { state.buckets[index] += 1 }
            state.count += 1
            state.seconds += seconds
        }
    }

    /// In the text form of Prometheus, version 0.0.4.
    var text: String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP lantu_http_requests_total Requests answered.", "# TYPE lantu_http_requests_total counter",
        ]
        for (key, count) in state.requests.sorted(by: { $0.key < $1.key }) {
            lines.append("lantu_http_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)")
        }
        lines += [
            "# HELP lantu_http_request_duration_seconds Time to an answer.",
            "# TYPE lantu_http_request_duration_seconds histogram",
        ]
        for (limit, count) in zip(Self.limits, state.buckets) {
            lines.append("lantu_http_request_duration_seconds_bucket{le=\"\(limit)\"} \(count)")
        }
        lines += [
            "lantu_http_request_duration_seconds_bucket{le=\"+Inf\"} \(state.count)",
            "lantu_http_request_duration_seconds_sum \(state.seconds)",
            "lantu_http_request_duration_seconds_count \(state.count)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
