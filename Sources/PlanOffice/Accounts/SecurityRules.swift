import PlanModel

/// The security settings as they hold, with their defaults.
struct SecurityRules: Equatable, Sendable {
    var sessionHours = 12
    var passwordLength = 12
    var secondFactorRoles: Set<OfficeRole> = []

    /// More tokens than this of one account are a mistake.
    static let mostTokens = 20

    init(_ settings: [SecuritySetting] = []) {
        for setting in settings where setting.agreedBy != nil { apply(setting) }
    }

    private mutating func apply(_ setting: SecuritySetting) {
        switch setting.name {
        case .sessionHours: sessionHours = Int(setting.value) ?? sessionHours
        case .passwordLength: passwordLength = Int(setting.value) ?? passwordLength
        case .secondFactorRoles: secondFactorRoles = Self.roles(setting.value) ?? secondFactorRoles
        }
    }

    /// A value in its shortest form.
    ///
    /// - Throws: ``AccountFault/badSetting(_:_:)`` for one the setting cannot have.
    static func tidied(_ value: String, of name: SecuritySetting.Name) throws(OfficeError) -> String {
        let bare = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isGood =
            switch name {
            case .sessionHours: Int(bare).map { (1...168).contains($0) } ?? false
            case .passwordLength: Int(bare).map { (8...64).contains($0) } ?? false
            case .secondFactorRoles: roles(bare) != nil
            }
        guard isGood else { throw .account(.badSetting(name.rawValue, String(value.prefix(40)))) }
        return bare
    }

    private static func roles(_ text: String) -> Set<OfficeRole>? {
        let words = text.split(separator: " ")
        let roles = words.compactMap { OfficeRole(rawValue: String($0)) }
        return roles.count == words.count ? Set(roles) : nil
    }

    /// - Throws: ``AccountFault/passwordTooShort(_:)``, ``AccountFault/passwordCommon``
    func check(password: String, of name: String) throws(OfficeError) {
        guard password.count >= passwordLength, password.utf8.count <= 1024 else {
            throw .account(.passwordTooShort(passwordLength))
        }
        let plain = password.lowercased()
        let distinct = Set(plain)
        guard distinct.count >= 5, !plain.contains(name), !Self.isRun(plain) else { throw .account(.passwordCommon) }
    }

    /// Says whether a word is little more than a row of keys.
    private static func isRun(_ word: String) -> Bool {
        let rows = [
            "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "passwordpassword",
        ]
        let core = word.filter { $0.isLetter || $0.isNumber }
        return rows.contains { $0.contains(core) || String($0.reversed()).contains(core) } || core.hasPrefix("password")
    }

    /// What a member owes before their roles count.
    func duty(of account: UserAccount, hasSecondFactor: Bool) -> Member.Duty? {
        if account.mustChangePassword { return .password }
        let needs = account.grants.contains { secondFactorRoles.contains($0.role) }
        return needs && !hasSecondFactor ? .secondFactor : nil
    }
}
