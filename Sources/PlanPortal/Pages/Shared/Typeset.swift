import PlanModel

/// Small kindnesses to the eye that browsers do not all give.
enum Typeset {
    /// From–to with the dash of the language.
    static func range(_ range: ClosedRange<Int>, _ language: Language) -> String {
        guard range.lowerBound < range.upperBound else { return String(range.lowerBound) }
        return "\(range.lowerBound)\(language == .zh ? "—" : "–")\(range.upperBound)"
    }

    /// Words with their runs of digits in the face for figures: Georgia's hang below the line.
    static func figures(_ words: String) -> Markup {
        var runs: [(isFigure: Bool, text: String)] = []
        for character in words {
            let isFigure = character.isASCII && character.isNumber
            if runs.last?.isFigure == isFigure {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append((isFigure, String(character)))
            }
        }
        return pieces {
            for run in runs {
                if run.isFigure { el(.span, .class("fig-num")) { run.text } } else { run.text }
            }
        }
    }

    /// Words with every place that holds one of `wanted` marked.
    static func marking(_ wanted: [String], in words: String) -> Markup {
        let wanted = wanted.filter { !$0.isEmpty }
        var rest = words[...]
        var found: [Markup] = []
        while !rest.isEmpty {
            let next = wanted.compactMap { rest.firstPlace(of: $0) }.min { $0.lowerBound < $1.lowerBound }
            guard let next else { break }
            found.append(.text(String(rest[..<next.lowerBound])))
            found.append(el(.mark) { String(rest[next]) })
            rest = rest[next.upperBound...]
        }
        return .fragment(found + [.text(String(rest))])
    }
}

extension Substring {
    /// Where `words` stand first, capitals or not.
    fileprivate func firstPlace(of words: String) -> Range<Index>? {
        let wanted = Array(words)
        var start = startIndex
        while let end = index(start, offsetBy: wanted.count, limitedBy: endIndex) {
            let isHere = zip(self[start..<end], wanted).allSatisfy { $0 == $1 || $0.lowercased() == $1.lowercased() }
            if isHere { return start..<end }
            guard start < endIndex else { return nil }
            start = index(after: start)
        }
        return nil
    }
}
