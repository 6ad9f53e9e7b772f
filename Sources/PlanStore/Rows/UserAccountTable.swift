internal import PlanModel

/// Who can sign in.
enum UserAccountTable: KeptTable {
    static let name = "user_account"

    static let insertion = """
        INSERT INTO user_account (name, shown_name, grants, mail, is_locked, must_change_password, added_by)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "name = ?"

    static func row(of account: UserAccount, in act: ActWriter) throws -> [Cell] {
        [
            account.name, account.shownName, try JSONCells.text(account.grants.map(\.text)), account.mail,
            account.isLocked, account.mustChangePassword,
        ]
    }

    static func key(of account: UserAccount, in act: ActWriter) -> [Cell] { [account.name] }

    /// The current ones, by name.
    static func all(_ db: any Connection) throws -> [UserAccount] {
        let sql = "SELECT * FROM user_account WHERE \(History.isCurrent) ORDER BY name"
        return try db.rows(sql) { row in
            let grants = try JSONCells.value(try row["grants"], as: [String].self).map { text in
                guard let grant = RoleGrant(text: text) else { throw StoreError.damaged }
                return grant
            }
            return try UserAccount(
                name: row["name"], shownName: row["shown_name"], grants: grants, mail: row["mail"],
                isLocked: row["is_locked"], mustChangePassword: row["must_change_password"])
        }
    }
}

/// What accounts sign in with; a table without a history, so that a secret that was changed is gone.
enum CredentialTable {
    static let insertion = """
        INSERT INTO credential (account, password_hash, one_time_secret, last_code, set_by) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (account) DO UPDATE SET
            password_hash = excluded.password_hash, one_time_secret = excluded.one_time_secret,
            last_code = excluded.last_code, set_by = excluded.set_by
        """

    static func row(of credential: Credential) -> [Cell] {
        [credential.account, credential.passwordHash, credential.oneTimeSecret, credential.lastCode]
    }

    static func find(_ account: String, _ db: any Connection) throws -> Credential? {
        try db.first("SELECT * FROM credential WHERE account = ?", [account]) { row in
            try Credential(
                account: row["account"], passwordHash: row["password_hash"], oneTimeSecret: row["one_time_secret"],
                lastCode: row["last_code"])
        }
    }
}
