package import PlanModel

/// What a planner can do at the desk (核对台); identifiers are those of targets, tasks and projects.
package enum DeskAct: Equatable, Sendable {
    /// A target's fields were compared with the text and are so: with the values as read it accepts, with others it
    /// corrects.
    case confirm(String, [TargetField: String])
    /// A task or project was compared with the text and is so; a field that is not given stays.
    case check(String, [WorkField: String])
    /// It is none, and why.
    case reject(String, ReadNote.Reason)
    /// The two are one: the first one's fields, both ones' words.
    case merge(String, with: String)
    /// It is several: targets and projects each at its own words, tasks each beginning with them.
    case split(String, [Quote])
    /// The reader missed one in a chapter.
    case add(chapter: String, CommitmentKind, Quote)
    /// What was last done about it holds no more: its checked fields first, then the deed that made or rejected it.
    case takeBack(String)
    /// The version is the plan.
    case adopt

    /// The act as the audit trail names it.
    var verb: Act.Verb {
        switch self {
        case .confirm: .confirmTarget
        case .check: .checkWork
        case .reject, .merge, .split, .add: .correctReading
        case .takeBack: .takeBack
        case .adopt: .adopt
        }
    }

    /// What it is done to, for the audit trail.
    var subject: String {
        switch self {
        case .confirm(let id, _), .check(let id, _), .takeBack(let id): id
        case .reject(let id, let reason): "reject \(id): \(reason.rawValue)"
        case .merge(let id, let other): "merge \(id) and \(other)"
        case .split(let id, let quotes): "split \(id) into \(quotes.count)"
        case .add(let chapter, let kind, let quote):
            "add a \(kind.rawValue) in chapter \(chapter): \(quote.words.prefix(40))"
        case .adopt: "the newest version"
        }
    }
}

/// Decides what an act at the desk changes of an account; pure.
struct DeskDecision {
    let account: PlanAccount
    /// The version as it counts now.
    let version: PlanVersion
    let planner: String
    let day: String

    /// - Throws: ``OfficeError/noPlan``
    init(_ account: PlanAccount, by planner: String, on day: String) throws(OfficeError) {
        guard let version = account.effective else { throw .noPlan }
        self.account = account
        self.version = version
        self.planner = planner
        self.day = day
    }

    func changes(_ act: DeskAct) throws(OfficeError) -> [Change] {
        switch act {
        case .confirm(let id, let fields): try confirm(id, fields)
        case .check(let id, let fields): try check(id, fields)
        case .reject(let id, let reason): try reject(id, reason)
        case .merge(let id, let other): try merge(id, other)
        case .split(let id, let quotes): try split(id, quotes)
        case .add(let chapter, let kind, let quote): try add(kind, quote, in: chapter)
        case .takeBack(let id): try takeBack(id)
        case .adopt: adopt()
        }
    }

    func commitment(_ id: String) throws(OfficeError) -> ReadCommitment {
        guard let commitment = version.reading.commitment(id) else {
            throw .notFound(CommitmentKind(ofIdentifier: id)?.rawValue ?? "commitment", id)
        }
        return commitment
    }

    func target(_ id: String) throws(OfficeError) -> ReadTarget {
        guard let target = try commitment(id).target else { throw .notFound("target", id) }
        return target
    }

    /// Checked fields of a target, wherever in its quantity they were placed.
    func confirmations(of id: String) -> [Confirmation] {
        let places = LinkPlaces(version.reading)
        return account.confirmations.filter { places.commitment(at: $0.span) == id }
    }

    private func confirm(_ id: String, _ fields: [TargetField: String]) throws(OfficeError) -> [Change] {
        let target = try target(id)
        let standing = confirmations(of: id)
        var changes: [Change] = []
        for field in TargetField.allCases {
            guard let given = fields[field] else { continue }
            let value = field.tidied(given)
            guard field.accepts(value), value.count <= 200 else { throw .badField(field.rawValue, given) }
            let before = standing.filter { $0.field == field }
            if before.count == 1, before[0].value == value { continue }
            let confirmation = Confirmation(
                planSHA256: version.source.sha256, span: target.span, quantity: target.quantity, field: field,
                value: value, checkedBy: planner, checkedOn: day)
            changes += before.filter { $0.span != target.span }.map { .close(.confirmation($0)) }
            let isThere = before.contains { $0.span == target.span }
            changes.append(isThere ? .supersede(.confirmation(confirmation)) : .add(.confirmation(confirmation)))
        }
        return changes
    }

    private func adopt() -> [Change] {
        let codes = CodeBook(account.codes).given(
            to: placesForCodes, among: version.reading.places, in: version)
        let adoption = Adoption(planSHA256: version.source.sha256, adoptedBy: planner, adoptedOn: day)
        if account.adoption == nil { return [.add(.adoption(adoption))] + codes.map { .add(.code($0)) } }
        return codes.isEmpty ? [] : [.supersede(.adoption(adoption))] + codes.map { .add(.code($0)) }
    }
}

extension DeskDecision {
    /// A promise made twice gets one code; none where any of its places has one.
    private var placesForCodes: [CodeBook.Place] {
        let places = version.reading.places
        let standing = CodeBook(account.codes).standing(places, in: version.source.sha256)
        let repeated = RepeatedPromises(
            version.reading.checked(by: account.confirmations), lastYear: version.plan.period?.lastYear)
        let coded = Set(standing.keys.map(repeated.commitment(of:)))
        return places.filter { !repeated.isRepeated($0.commitment) && !coded.contains($0.commitment) }
    }
}

extension TargetField {
    /// A value as it is kept: without blanks around it, numbers in their shortest form.
    func tidied(_ text: String) -> String {
        let bare = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        switch self {
        case .value, .upper, .baselineValue: return Double(bare.filter { $0 != "," })?.plain ?? bare
        default: return bare
        }
    }
}
