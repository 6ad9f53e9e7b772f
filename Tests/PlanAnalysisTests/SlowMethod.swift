import Foundation
import PlanModel

/// The method once more, from the sentences of its specification: whole years, one edition, units left out.
///
/// Slow and plain on purpose; it shares no code with the method it is compared with.
struct SlowMethod {
    var promise: TargetStatement
    var valueOfYear: [Int: Double]
    var asOf: Int

    struct Answer: Equatable {
        var standing: VerdictClass
        var progress: Double?
    }

    let nearly = 1e-7

    var deadline: Int { promise.deadline ?? 0 }
    var countsChange: Bool { promise.kind == .change || promise.kind == .annualRate }
    var sign: Double { promise.direction == .down ? -1 : 1 }

    /// Which way is good for the number that is compared.
    var way: Direction {
        if promise.comparator == .atLeast || promise.comparator == .moreThan { return .up }
        if promise.comparator == .atMost || promise.comparator == .lessThan { return .down }
        if countsChange && promise.direction == .down { return .up }
        return promise.direction
    }

    /// The number to be reached, after “about”.
    var number: Double {
        let value = promise.value ?? 0
        if promise.kind == .elimination { return 0 }
        if promise.comparator == .about {
            if way == .up { return value - abs(value) * 0.05 }
            if way == .down { return value + abs(value) * 0.05 }
        }
        if promise.comparator == .between && way == .down { return promise.upper ?? value }
        return value
    }

    func holds(_ found: Double) -> Bool {
        let value = promise.value ?? 0
        if promise.kind == .elimination { return abs(found) < nearly }
        switch promise.comparator {
        case .atLeast: return found > value - nearly
        case .moreThan: return found > value + nearly
        case .atMost: return found < value + nearly
        case .lessThan: return found < value - nearly
        case .exactly, .about, .between:
            if way == .up { return found > number - nearly }
            if way == .down { return found < number + nearly }
            if promise.comparator == .exactly { return abs(found - value) < nearly }
            if promise.comparator == .about { return abs(found - value) < abs(value) * 0.05 + nearly }
            return found > value - nearly && found < (promise.upper ?? value) + nearly
        }
    }

    func answer() -> Answer {
        let known = valueOfYear.filter { $0.key <= asOf }
        if known.isEmpty { return Answer(standing: .notAssessable) }
        if promise.kind == .milestone { return milestone(known) }
        let start = promise.baselineYear ?? promise.startYear
        let baseline = promise.baselineValue ?? start.flatMap { known[$0] }
        let after = known.filter { $0.key > (start ?? 0) && $0.key <= deadline }
        switch promise.kind {
        case .perYear:
            return each(after, start)
        case .totalOverPeriod:
            if promise.direction == .hold { return each(after, start) }
            if promise.observedAs == .cumulative {
                return after.isEmpty ? Answer(standing: .notAssessable) : runningSum(after, start)
            }
            return total(after, start)
        case .annualRate:
            return rate(after, start, baseline, known)
        case .change:
            guard let baseline else { return Answer(standing: .notAssessable) }
            if baseline <= 0 && number != 0 { return Answer(standing: .notAssessable) }
            let isEach = promise.direction == .hold || number == 0 || promise.value == 0
            let change = (isEach || asOf < deadline ? after : atLast(known)).mapValues {
                (baseline == 0 ? $0 : ($0 - baseline) / abs(baseline) * 100) * sign
            }
            if isEach { return each(change, start) }
            return state(change, start, 0)
        case .level, .coverage, .elimination, .milestone:
            let isKept = baseline.map { abs($0 - number) < nearly || isStated($0) } ?? false
            if promise.direction == .hold || isKept { return each(after, start) }
            return state(asOf >= deadline ? atLast(known) : after, start, baseline)
        }
    }

    /// When it is due: the deadline's value, else all that is known.
    func atLast(_ known: [Int: Double]) -> [Int: Double] {
        known[deadline].map { [deadline: $0] } ?? known
    }

    func isStated(_ baseline: Double) -> Bool {
        promise.kind != .elimination && promise.comparator != .between && promise.value == baseline
    }

    func state(_ found: [Int: Double], _ start: Int?, _ baseline: Double?) -> Answer {
        guard let year = found.keys.max(), let now = found[year] else { return Answer(standing: .notAssessable) }
        let isMet = holds(now)
        var progress = baseline.map { (now - $0) / (number - $0) }
        let wasMet = baseline.map(holds) ?? false
        if wasMet && !isMet { progress = nil }
        if asOf >= deadline {
            if isMet { return Answer(standing: .achieved, progress: progress) }
            if baseline == nil, promise.kind == .level || promise.kind == .coverage {
                return Answer(standing: .notAssessable)
            }
            return Answer(standing: year == deadline ? .missed : .notAssessable, progress: progress)
        }
        if isMet { return Answer(standing: .achieved, progress: progress) }
        if wasMet { return Answer(standing: .lagging) }
        guard let progress, let start else { return Answer(standing: .notAssessable, progress: progress) }
        return Answer(
            standing: pace(progress, Double(year - start) / Double(deadline - start)), progress: progress)
    }

    func pace(_ progress: Double, _ expected: Double) -> VerdictClass {
        if progress > 1.1 * expected - nearly { return .ahead }
        return progress > 0.9 * expected - nearly ? .onTrack : .lagging
    }

    func each(_ found: [Int: Double], _ start: Int?) -> Answer {
        if found.isEmpty { return Answer(standing: .notAssessable) }
        let met = found.values.filter(holds).count
        let share = Double(met) / Double(found.count)
        if met < found.count { return Answer(standing: asOf >= deadline ? .missed : .lagging, progress: share) }
        if asOf < deadline { return Answer(standing: .onTrack, progress: share) }
        let first = start.map { $0 + 1 } ?? (found.keys.min() ?? 0)
        let isComplete = first > deadline || (first...deadline).allSatisfy { found[$0] != nil }
        return Answer(standing: isComplete ? .achieved : .notAssessable, progress: share)
    }

    func total(_ found: [Int: Double], _ start: Int?) -> Answer {
        guard let start, let latest = found.keys.max() else { return Answer(standing: .notAssessable) }
        let last = asOf >= deadline ? deadline : latest
        let sum = found.values.reduce(0, +)
        let progress = number > 0 ? sum / number : nil
        if (start + 1...last).contains(where: { found[$0] == nil }) {
            return Answer(standing: holds(sum) && way == .up ? .achieved : .notAssessable, progress: progress)
        }
        if holds(sum) { return Answer(standing: .achieved, progress: progress) }
        if asOf >= deadline { return Answer(standing: .missed, progress: progress) }
        guard let progress, way == .up else { return Answer(standing: .lagging, progress: progress) }
        return Answer(standing: pace(progress, Double(last - start) / Double(deadline - start)), progress: progress)
    }

    func runningSum(_ found: [Int: Double], _ start: Int?) -> Answer {
        var answer = state(found, start, 0)
        if number != 0, let last = found.keys.max(), let now = found[last] { answer.progress = now / number }
        if number == 0 {
            answer.progress = nil
            if answer.standing != .achieved && asOf < deadline { answer.standing = .lagging }
        }
        return answer
    }

    func rate(_ found: [Int: Double], _ start: Int?, _ baseline: Double?, _ known: [Int: Double]) -> Answer {
        guard let start, let year = found.keys.max(), let now = found[year] else {
            return Answer(standing: .notAssessable)
        }
        if promise.direction == .hold { return heldRate(found, start, baseline, known) }
        var growth = 0.0
        if promise.observedAs == .rate {
            var product = 1.0
            for each in start + 1...year {
                guard let rate = found[each], rate >= -100 else { return Answer(standing: .notAssessable) }
                product *= 1 + rate / 100
            }
            growth = (pow(product, 1 / Double(year - start)) - 1) * 100
        } else {
            guard let baseline, baseline > 0, now >= 0 else { return Answer(standing: .notAssessable) }
            growth = (pow(now / baseline, 1 / Double(year - start)) - 1) * 100
        }
        let counted = growth * sign
        let progress = number > 0 ? counted / number : nil
        let isMet = holds(counted)
        if asOf >= deadline {
            if isMet { return Answer(standing: .achieved, progress: progress) }
            return Answer(standing: year == deadline ? .missed : .notAssessable, progress: progress)
        }
        if let progress, way == .up { return Answer(standing: pace(progress, 1), progress: progress) }
        return Answer(standing: isMet ? .onTrack : .lagging, progress: progress)
    }

    func heldRate(_ found: [Int: Double], _ start: Int, _ baseline: Double?, _ known: [Int: Double]) -> Answer {
        if promise.observedAs == .rate { return each(found, start) }
        var rates: [Int: Double] = [:]
        for (year, value) in found {
            let before = year - 1 == start ? baseline : known[year - 1]
            if let before, before > 0, value >= 0 { rates[year] = (value / before - 1) * 100 }
        }
        return each(rates, start)
    }

    func milestone(_ known: [Int: Double]) -> Answer {
        let year = Int((promise.comparator == .between ? promise.upper : promise.value) ?? 0)
        let due = promise.comparator == .about ? year + 1 : year
        for done in known.keys.sorted() where (known[done] ?? 0) >= 1 {
            return Answer(standing: done <= due ? .achieved : .missed, progress: 1)
        }
        guard let last = known.keys.max(), let share = known[last] else { return Answer(standing: .notAssessable) }
        if asOf >= due { return Answer(standing: last >= due ? .missed : .notAssessable, progress: share) }
        guard let start = promise.baselineYear ?? promise.startYear else {
            return Answer(standing: .notAssessable, progress: share)
        }
        if last <= start { return Answer(standing: .notAssessable) }
        let expected = min(1, Double(last - start) / Double(year - start))
        return Answer(standing: pace(share, expected), progress: share)
    }
}
