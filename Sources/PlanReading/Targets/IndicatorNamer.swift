/// Names what a promise measures, in the plan's own words.
struct IndicatorNamer {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The sentence.
    let sentence: Sentence
    /// The sentence's promises, in order.
    let promises: [Promise]
    /// The titles above the passage, the nearest first.
    let headings: [String]

    private var trimmer: PhraseTrimmer { PhraseTrimmer(parsed: parsed) }

    /// A name and the part of it that later promises of the sentence may borrow.
    struct Name: Equatable {
        /// What is measured.
        var text: String
        /// Its subject.
        var subject: String
        /// The verb in front, empty when there was none.
        var verb: String
    }

    /// Names the promise at a place of `promises`; `last` is the name of the one before.
    func name(_ index: Int, after last: Name?) -> Name {
        let promise = promises[index]
        let left = trimmer.trim(leftRange(index))
        switch promise.carrier {
        case .number(let figure):
            if let stock = ShareRule(parsed: parsed).stock(of: figure, sentence) {
                return Name(text: text(left.range) + text(stock), subject: text(stock), verb: "")
            }
            if let noun = nounBehind(index, figure) { return counted(left, noun) }
            if let kept = withVerb(left, figure) { return kept }
            if left.range.isEmpty, left.verb == nil, let last, isChained(index) { return shared(index, last) }
            return distributed(complete(left, last, promise), index)
        case .completion, .removal:
            let object = promise.range.upperBound..<clauseEnd(promise)
            let subject = joined([subjectPart(left), text(object)])
            return Name(text: subject, subject: text(object), verb: "")
        case .coverage, .elimination: return covered(left, promise)
        case .relative:
            let subject = text(left.range)
            return Name(text: subject + text(promise.range), subject: subject, verb: "")
        case .all(let words): return whole(words, promise)
        case .unchanged, .multiple, .zeroGrowth, .level, .date: return complete(left, last, promise)
        }
    }

    /// From the end of the promise before, or the start of the clause, to this promise.
    func leftRange(_ index: Int) -> Range<Int> {
        let promise = promises[index]
        var start = parsed.clause(at: promise.range.lowerBound, in: sentence).lowerBound
        if index > 0 {
            let before = promises[index - 1].range.upperBound
            if before > start {
                start = isNounBehind(index - 1) ? separator(before: promise.range.lowerBound, from: before) : before
            }
        }
        let base = parsed.base(endingAt: promise.range.lowerBound)?.date.range.lowerBound
        let end = promise.origin?.range.lowerBound ?? base ?? promise.range.lowerBound
        return min(start, end)..<end
    }

    private func clauseEnd(_ promise: Promise) -> Int {
        max(promise.range.upperBound, parsed.clause(at: promise.range.lowerBound, in: sentence).upperBound)
    }

    /// Says whether the counted things stand behind the number.
    func isNounBehind(_ index: Int) -> Bool {
        guard case .number(let figure) = promises[index].carrier else { return false }
        return nounBehind(index, figure) != nil
    }

    /// The counted things behind a number: 10 个花生生产基地; `nil` when nothing stands there.
    private func nounBehind(_ index: Int, _ figure: Figure) -> Range<Int>? {
        guard case .quantity(let unit) = figure.kind, unit != "%", unit != "个百分点", unit != "‰" else { return nil }
        let start = promises[index].range.upperBound
        var end = clauseEnd(promises[index])
        if index + 1 < promises.count, promises[index + 1].range.lowerBound < end {
            end = separator(before: promises[index + 1].range.lowerBound, from: start)
        }
        guard start < end, let first = parsed.scalar(at: start), !first.isPunctuation, !first.isCloser, first != "（",
            first != "("
        else { return nil }
        if first == "和" || first == "及" || first == "与" || first == "以" { return nil }
        return (first == "的" ? start + 1 : start)..<end
    }

    /// The last 、 or 和 before the next number; the verb between them belongs to the next.
    private func separator(before place: Int, from start: Int) -> Int {
        var index = place - 1
        while index > start, place - index < 12 {
            switch parsed.scalar(at: index) {
            case "、", "和", "与", "及": return index
            default: index -= 1
            }
        }
        return place
    }

    private func counted(_ left: PhraseTrimmer.Trimmed, _ noun: Range<Int>) -> Name {
        let subject = text(noun)
        return Name(text: subjectPart(left) + subject, subject: subject, verb: left.verb.map(text) ?? "")
    }

    /// Person-times count what is done, not the people: 培训城乡劳动者; so do two verbs at once: 新建和提质改造.
    private func withVerb(_ left: PhraseTrimmer.Trimmed, _ figure: Figure) -> Name? {
        guard let verb = left.verb, !left.range.isEmpty, verb.upperBound == left.range.lowerBound else { return nil }
        var start = verb.lowerBound
        if let joint = parsed.scalar(at: start - 1), joint == "和" || joint == "与" || joint == "、",
            let other = parsed.tokens.ending(at: start - 1), other.word == .verb
        {
            start = other.range.lowerBound
        }
        let counts = KindRule.unit(of: figure).hasSuffix("次") && text(verb).isOne(of: Self.deeds)
        guard start < verb.lowerBound || counts else { return nil }
        return Name(text: text(start..<left.range.upperBound), subject: text(left.range), verb: text(verb))
    }

    private static let deeds: [Phrase] = ["培训", "救助", "服务", "检查", "监测", "资助", "帮扶", "补贴", "接待", "运送", "疏导"]

    /// 城市达到二级标准 of 所有城市达到二级标准; 燃煤机组加装脱硝设施 of 燃煤机组要全部加装脱硝设施.
    private func whole(_ words: Range<Int>, _ promise: Promise) -> Name {
        guard words.contains(promise.range.lowerBound) else {
            return Name(text: text(words), subject: text(words), verb: "")
        }
        let subject = trimmed(
            text(trimmer.trim(words.lowerBound..<promise.range.lowerBound).range), trailing: ["要", "应", "须", "将"])
        let deed = text((promise.range.lowerBound + 2)..<words.upperBound)
        return Name(text: subject + deed, subject: subject, verb: "")
    }

    /// Words left of a verb that limit it (面向应届高校毕业生开发); words in brackets alone do not.
    private func subjectPart(_ left: PhraseTrimmer.Trimmed) -> String {
        guard let first = left.range.first, parsed.scalar(at: first) != "（", parsed.scalar(at: first) != "(" else {
            return ""
        }
        return text(left.range)
    }

    /// 垃圾分类 of 实现垃圾分类全覆盖; a 实现 inside falls away; 达标 stays.
    private func covered(_ left: PhraseTrimmer.Trimmed, _ promise: Promise) -> Name {
        let range = left.range
        var subject = text(range), front = subject
        if let place = parsed.passage.first("实现", in: range), place > range.lowerBound {
            front = trimmed(text(range.lowerBound..<place), trailing: ["基本", "建设"])
            subject = trimmed(text(range.lowerBound..<place), trailing: ["基本"]) + text((place + 2)..<range.upperBound)
        }
        let words = text(promise.range)
        if words.ends(with: "达标") { subject += standard(subject, before: promise) + "达标" }
        if words.ends(with: "覆盖"), Self.relations.contains(where: subject.holds) { subject += "覆盖" }
        if words.opens(with: "零") { subject += words }
        return Name(text: subject, subject: front, verb: "")
    }

    /// What cities or bodies come up to, told by the models set up before: 社会治安防控体系建设 of …示范城市.
    private func standard(_ subject: String, before promise: Promise) -> String {
        guard Self.bodies.contains(where: subject.ends(with:)),
            let clause = parsed.clause(before: promise.range.lowerBound, in: sentence)
        else { return "" }
        let range = trimmer.trim(clause).range
        return parsed.passage.first("示范", in: range).map { text(range.lowerBound..<$0) } ?? ""
    }

    private static let bodies: [Phrase] = ["城市", "县", "乡镇", "街道", "社区", "村", "企业", "学校", "医院"]
    private static let relations: [Phrase] = ["对所有", "对全部", "对各", "对全省"]

    /// Borrows what a short name such as 总数 or 保障率 leaves out.
    private func complete(_ left: PhraseTrimmer.Trimmed, _ last: Name?, _ promise: Promise) -> Name {
        let core = withoutPurpose(text(left.range))
        let verb = left.verb.map(text) ?? ""
        guard core.isEmpty || GenericNames.isGeneric(core) || core.opens(with: "占") else {
            let isShort = core.scalarCount <= 2 && GenericNames.keepsVerb(verb)
            return Name(text: isShort ? verb + core : core, subject: core, verb: verb)
        }
        let tail = core.isEmpty ? verb : (GenericNames.keepsVerb(verb) ? verb + core : core)
        let whole = borrowed(last, promise)
        let base = tail.isEmpty ? GenericNames.withoutGrowth(whole) : GenericNames.base(of: whole, before: tail)
        let full = base.ends(withBytesOf: tail) ? base : base + tail
        return Name(text: full, subject: core.isEmpty ? base : full, verb: verb)
    }

    /// The name before, the clause before, or the heading.
    private func borrowed(_ last: Name?, _ promise: Promise) -> String {
        if let last { return last.subject }
        if let clause = parsed.clause(before: promise.range.lowerBound, in: sentence) {
            let trimmed = text(trimmer.trim(clause).range)
            let work = GenericNames.work(in: trimmed)
            if !work.isEmpty { return work }
        }
        return headings.first ?? ""
    }

    /// Says whether only 和 or 、 stands between this number and the one before.
    private func isChained(_ index: Int) -> Bool {
        index > 0 && promises.indices.contains(index)
            && promises[index].range.lowerBound - promises[index - 1].range.upperBound <= 2
    }

    /// Of A、B分别下降8%和10% the first number belongs to A.
    private func distributed(_ name: Name, _ index: Int) -> Name {
        guard isChained(index + 1), isNumber(index) else { return name }
        let members = SharedList.members(of: name.text)
        guard members.count == chainLength(index), let first = members.first else { return name }
        return Name(text: first, subject: name.subject, verb: name.verb)
    }

    /// Number of the promises chained to each other from one on.
    private func chainLength(_ head: Int) -> Int {
        1 + promises[(head + 1)...].indices.prefix(while: isChained).count
    }

    private func isNumber(_ index: Int) -> Bool {
        if case .number = promises[index].carrier { true } else { false }
    }

    /// A number chained to the one before has its name, or with 分别 the next member of its list.
    private func shared(_ index: Int, _ last: Name) -> Name {
        var head = index
        while isChained(head), head > 0 { head -= 1 }
        let members = SharedList.members(of: last.subject)
        guard isNumber(head), members.count == chainLength(head), members.indices.contains(index - head) else {
            return last
        }
        return Name(text: members[index - head], subject: last.subject, verb: last.verb)
    }

    /// 适应…需要、 in front says why, not what.
    private func withoutPurpose(_ name: String) -> String {
        if name.opens(with: "按"), let rest = name.rest(behind: "计算的") { return rest }
        guard name.opens(with: "适应") || name.opens(with: "按照") || name.opens(with: "围绕"),
            let stop = name.firstIndex(of: "、")
        else { return name }
        return String(name[name.index(after: stop)...])
    }

    private func trimmed(_ name: String, trailing words: [Phrase]) -> String {
        words.reduce(name) { $0.dropping(suffix: $1) }
    }

    private func joined(_ parts: [String]) -> String { parts.joined() }

    private func text(_ range: Range<Int>) -> String { parsed.passage.text(range) }
}
