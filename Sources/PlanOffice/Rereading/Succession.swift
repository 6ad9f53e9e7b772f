import PlanModel

/// What becomes of corrections, checked fields, codes and all that hangs on them when a plan is read anew, or when its
/// text is corrected; pure.
struct Succession: Sendable {
    private(set) var changes: [Change] = []
    /// What no longer matches anything.
    private(set) var losses: [Loss] = []
    private let account: PlanAccount
    private let move: TextMove
    private let carried: CarriedCorrections

    /// Decides what an incoming version changes: nothing, when it is the same text with the same reading.
    ///
    /// A text is a form of the same plan when area and years are the same; another plan begins anew.
    init(_ account: PlanAccount, by incoming: PlanVersion) {
        var version = incoming
        let isSameText = account.version?.source.sha256 == incoming.source.sha256
        if isSameText, let before = account.version { version.take(whatIsNotSaidFrom: before) }
        self.account = account
        move = TextMove(from: account.version?.source ?? version.source, to: version)
        carried = CarriedCorrections(account.corrections, move)
        guard let before = account.version, isSameText || before.isOnePlan(with: version) else {
            changes = [.add(.planVersion(version))]
            return
        }
        if isSameText {
            if before.reading == version.reading { return }
            changes = [.supersede(.planVersion(version))]
            reread()
        } else {
            changes = [.add(.planVersion(version))]
            correct(before)
        }
    }

    /// The reading that counts from now on.
    private var reading: Reading { move.version.reading.corrected(by: carried.kept) }

    // MARK: The same text, read anew

    private mutating func reread() {
        let (old, new) = (account.effective?.reading ?? Reading(), reading)
        let places = LinkPlaces(new)
        let corrections = account.corrections
        changes += corrections.filter { !carried.kept.contains($0) }.map { .close(.correction($0)) }
        changes += carried.kept.filter { !corrections.contains($0) }.map { .add(.correction($0)) }
        losses += carried.lost.map(Loss.init)
        for confirmation in account.confirmations where places.commitment(at: confirmation.span) == nil {
            changes.append(.close(.confirmation(confirmation)))
            losses.append(Loss(confirmation))
        }
        let sha256 = move.version.source.sha256
        let book = CodeBook(account.codes)
        lose(
            codes: Set(book.standing(old.places, in: sha256).values),
            except: book.standing(new.places, in: sha256).values)
        let links = account.links.filter { places.commitment(at: $0.span) == nil }
        losses += links.map { Loss(.link, $0.indicator, words: $0.quantity) }
        let followers = Followers(
            account, from: ReadingHistory(account.version?.reading ?? Reading(), corrections),
            to: ReadingHistory(move.version.reading, carried.kept))
        changes += followers.changes
        losses += followers.losses
    }

    // MARK: A corrected text

    private mutating func correct(_ before: PlanVersion) {
        let sha256 = move.version.source.sha256
        changes += carried.kept.map { .add(.correction($0)) }
        losses += carried.lost.map(Loss.init)
        let new = reading
        let places = LinkPlaces(new)
        for confirmation in account.confirmations {
            guard let place = move.place(of: confirmation.span, quoted: confirmation.quantity),
                places.commitment(at: place) != nil
            else {
                losses.append(Loss(confirmation))
                continue
            }
            var moved = confirmation
            (moved.planSHA256, moved.span) = (sha256, place)
            moved.quantity = move.version.source.text(at: place)
            changes.append(.add(.confirmation(moved)))
        }
        guard !account.codes.contains(where: { $0.planSHA256 == sha256 }) else { return }
        let book = CodeBook(account.codes)
        let codes = book.carried(from: before.source, to: move.version.source, new.places)
        changes += codes.map { .add(.code($0)) }
        let old = account.effective?.reading ?? before.reading
        lose(codes: Set(book.standing(old.places, in: before.source.sha256).values), except: codes.map(\.code))
    }

    private mutating func lose(codes: Set<String>, except kept: some Sequence<String>) {
        losses += codes.subtracting(kept).sorted().map { Loss(.code, $0) }
    }
}

extension PlanVersion {
    /// Says whether another text is a form of the same plan.
    fileprivate func isOnePlan(with other: PlanVersion) -> Bool {
        plan.area == other.plan.area && plan.period == other.plan.period
    }

    /// Keeps what was said of the plan before and is not said now; a title that is only the file's name says nothing.
    fileprivate mutating func take(whatIsNotSaidFrom before: PlanVersion) {
        plan.period = plan.period ?? before.plan.period
        plan.area = plan.area ?? before.plan.area
        adoptedOn = adoptedOn ?? before.adoptedOn
        let name = source.name.split(separator: ".").first.map(String.init) ?? source.name
        if plan.title == name { plan.title = before.plan.title }
    }
}
