import PlanModel

/// Passwords, second factors, tokens and sessions.
extension AccountDecision {
    func resetPassword(_ name: String, _ hash: String) throws(OfficeError) -> [Change] {
        let before = try account(name)
        var after = before
        after.mustChangePassword = true
        return try superseding(before, by: after) + [.supersede(.credential(changed { $0.passwordHash = hash }))]
            + ending(keysOf: name)
    }

    func changeOwnPassword(_ hash: String) throws(OfficeError) -> [Change] {
        let before = try own
        var after = before
        after.mustChangePassword = false
        return try superseding(before, by: after) + [.supersede(.credential(changed { $0.passwordHash = hash }))]
            + ending(keysOf: before.name, but: keyHash)
    }

    /// The session that proved the code passes from now on as one with a second factor; the others end.
    func setUpSecondFactor(_ secret: String, _ counter: Int) throws(OfficeError) -> [Change] {
        let name = try own.name
        let proved = credential.map { _ in
            Change.supersede(
                .credential(
                    changed {
                        $0.oneTimeSecret = secret
                        $0.lastCode = counter
                    }))
        }
        guard let proved else { throw .account(.noSuchAccount(name)) }
        let session = register.keys.first { $0.hash == keyHash }
        return [proved] + ending(keysOf: name, but: keyHash)
            + (session.map { key in
                var key = key
                key.hasSecondFactor = true
                return [.supersede(.accessKey(key))]
            } ?? [])
    }

    func dropSecondFactor(_ name: String) throws(OfficeError) -> [Change] {
        _ = try account(name)
        guard credential?.oneTimeSecret != nil else { return [] }
        return [
            .supersede(
                .credential(
                    changed {
                        $0.oneTimeSecret = nil
                        $0.lastCode = nil
                    }))
        ] + ending(keysOf: name)
    }

    func issue(_ key: AccessKey) throws(OfficeError) -> [Change] {
        let name = try own.name
        guard key.account == name, Asker.isName(key.label), key.label.count <= 40 else {
            throw .account(.badToken(String(key.label.prefix(40))))
        }
        let scope = key.scope ?? []
        guard scope.allSatisfy({ Right(rawValue: $0) != nil }) else {
            throw .account(.badToken(scope.joined(separator: " ")))
        }
        let tokens = register.keys.count { $0.account == name && $0.kind == .token }
        guard tokens < SecurityRules.mostTokens else { throw .account(.badToken(key.label)) }
        return [.add(.accessKey(key))]
    }

    func endKey(_ start: String) throws(OfficeError) -> [Change] {
        let found = register.keys.filter { key in
            start.count >= 12 && key.hash.hasPrefix(start) && (key.account == actor || isManager)
        }
        guard found.count == 1 else { throw .notFound("key", String(start.prefix(12))) }
        return [.close(.accessKey(found[0]))]
    }

    private func changed(_ mend: (inout Credential) -> Void) -> Credential {
        var after = credential ?? Credential(account: actor ?? "")
        mend(&after)
        return after
    }
}
