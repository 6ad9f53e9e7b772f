import ArgumentParser
import PlanModel
import PlanOffice

/// `lantu user`: who can sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Makes, changes and lists the accounts that can sign in.",
        subcommands: [
            AddUserCommand.self, GrantUserCommand.self, LockUserCommand.self, UnlockUserCommand.self,
            ResetUserCommand.self, ListUsersCommand.self,
        ])
}

/// The name and roles of an account on the command line.
struct RoleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A role; again for more: planner, reviewer, administrator, … or for a body or area reporter:BODY, area_planner:CODE.",
            valueName: "role"))
    var role: [String] = []

    /// - Throws: ``AccountFault/badGrant(_:)``
    var grants: [RoleGrant] {
        get throws {
            try role.map { text in
                guard let grant = RoleGrant(text: text) else { throw OfficeError.account(.badGrant(text)) }
                return grant
            }
        }
    }
}

/// `lantu user add`: the first one is made on a database without accounts, and must be an administrator.
struct AddUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract:
            "Makes an account; its password is read from standard input, behind that of --as where one is asked for.")

    @Argument(help: "The name to sign in with: lower-case letters, digits, . _ -")
    var name: String

    @Option(help: "How the person is called; without it the name.")
    var shownName: String?

    @Option(help: "Where reminders go.")
    var mail: String?

    @OptionGroup var roles: RoleOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let asker = try await database.asker(in: office)
            let account = UserAccount(
                name: name, shownName: shownName ?? name, grants: try roles.grants, mail: mail)
            let password = try DoorSecret.line(asking: Door.isChinese ? "\(name) 的新密码：" : "New password of \(name): ")
            let hash = try await office.hash(of: password, for: name)
            let outcome = try await office.act(.add(account, passwordHash: hash), by: asker)
            print("user \(name) added, audit entry \(outcome.entry?.sequence ?? 0)")
        }
    }
}

/// `lantu user grant`: the roles an account has from now on.
struct GrantUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Gives an account exactly the roles that are named.")

    @Argument var name: String
    @OptionGroup var roles: RoleOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let asker = try await database.asker(in: office)
            guard let before = try await office.accounts(for: asker).account(name) else {
                throw OfficeError.account(.noSuchAccount(name))
            }
            let outcome = try await office.act(
                .change(name, shownName: before.shownName, grants: try roles.grants, mail: before.mail), by: asker)
            print(outcome.entry.map { "user \(name) changed, audit entry \($0.sequence)" } ?? "nothing changed")
        }
    }
}

/// `lantu user lock`.
struct LockUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Locks an account and ends its sessions and tokens.")

    @Argument var name: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let outcome = try await office.act(.lock(name), by: try await database.asker(in: office))
            print(outcome.entry == nil ? "nothing changed" : "user \(name) locked")
        }
    }
}

/// `lantu user unlock`.
struct UnlockUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "unlock", abstract: "Opens a locked account again.")

    @Argument var name: String
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let outcome = try await office.act(.unlock(name), by: try await database.asker(in: office))
            print(outcome.entry == nil ? "nothing changed" : "user \(name) unlocked")
        }
    }
}

/// `lantu user reset`: a password for somebody who lost theirs, to be changed when they sign in.
struct ResetUserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Sets a password that its owner must change; ends sessions and tokens.")

    @Argument var name: String

    @Flag(help: "Take the second factor away instead of setting a password.")
    var secondFactor = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let asker = try await database.asker(in: office)
            if secondFactor {
                try await office.act(.dropSecondFactor(name), by: asker)
            } else {
                let password = try DoorSecret.line(
                    asking: Door.isChinese ? "\(name) 的新密码：" : "New password of \(name): ")
                let hash = try await office.hash(of: password, for: name)
                try await office.act(.resetPassword(name, hash: hash), by: asker)
            }
            print("user \(name) reset")
        }
    }
}

/// `lantu user list`.
struct ListUsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the accounts with their roles; never a secret.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            for account in try await office.accounts(for: try await database.asker(in: office)).accounts {
                let roles = account.grants.map(\.text).joined(separator: " ")
                print("\(account.name)\t\(account.shownName)\t\(roles)\(account.isLocked ? "\tlocked" : "")")
            }
        }
    }
}
