import PlanModel

/// Making, changing and locking accounts.
extension AccountDecision {
    func add(_ account: UserAccount, _ hash: String) throws(OfficeError) -> [Change] {
        guard UserAccount.isName(account.name) else { throw .account(.badName(String(account.name.prefix(40)))) }
        guard register.account(account.name) == nil else { throw .account(.nameTaken(account.name)) }
        try check(account)
        if register.isEmpty && !account.holds(.administrator) { throw .account(.noAdministrator) }
        var account = account
        account.mustChangePassword = actor != nil
        return [
            .add(.userAccount(account)), .add(.credential(Credential(account: account.name, passwordHash: hash))),
        ]
    }

    func change(
        _ name: String, _ shownName: String, _ grants: [RoleGrant], _ mail: String?
    ) throws(OfficeError) -> [Change] {
        let before = try account(name)
        let after = UserAccount(
            name: name, shownName: shownName, grants: grants, mail: mail, isLocked: before.isLocked,
            mustChangePassword: before.mustChangePassword)
        try check(after)
        return try superseding(before, by: after)
    }

    func lock(_ name: String) throws(OfficeError) -> [Change] {
        let before = try account(name)
        var after = before
        after.isLocked = true
        return try superseding(before, by: after) + (before.isLocked ? [] : ending(keysOf: name))
    }

    func unlock(_ name: String) throws(OfficeError) -> [Change] {
        let before = try account(name)
        var after = before
        after.isLocked = false
        return try superseding(before, by: after)
    }

    /// One row takes the other's place, unless they are the same; an administrator who can sign in must be left.
    func superseding(_ before: UserAccount, by after: UserAccount) throws(OfficeError) -> [Change] {
        guard before != after else { return [] }
        let others = register.accounts.filter { $0.name != after.name } + [after]
        guard others.contains(where: { $0.holds(.administrator) && !$0.isLocked }) else {
            throw .account(.noAdministrator)
        }
        return [.supersede(.userAccount(after))]
    }

    /// Names, roles, and the bodies and areas they are held for.
    private func check(_ account: UserAccount) throws(OfficeError) {
        guard Asker.isName(account.shownName) else { throw .account(.badName(String(account.shownName.prefix(40)))) }
        if let mail = account.mail, !Self.isMail(mail) { throw .account(.badName(String(mail.prefix(40)))) }
        for grant in account.grants {
            let isThere =
                (grant.body.map { id in register.bodies.contains { $0.id == id } } ?? true)
                && (grant.area.map { id in register.areas.contains { $0.id == id } } ?? true)
            guard grant.isWhole, isThere else { throw .account(.badGrant(grant.text)) }
        }
    }

    /// One `@` with something on both sides, no blanks or line ends: enough to send to, and safe in a header.
    static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && text.utf8.allSatisfy { (33...126).contains($0) && !Array("<>,;:\"()[]\\".utf8).contains($0) }
    }
}
