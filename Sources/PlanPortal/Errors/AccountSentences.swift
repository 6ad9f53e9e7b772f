import Hummingbird
import PlanModel
import PlanOffice

/// What is said when somebody is not let in, or an account cannot be so.
enum AccountSentences {
    static func sentence(for fault: AccountFault) -> ErrorSentence {
        let said = words(of: fault)
        return ErrorSentence(status(of: fault), said.code, said.title, said.advice)
    }

    /// The same in one sentence, for the terminal.
    static func door(_ fault: AccountFault) -> DoorSentences.Both {
        let said = words(of: fault)
        return ("\(said.title.zh)。\(said.advice.zh)", "\(said.title.en). \(said.advice.en)")
    }

    private typealias Said = (code: String, title: Phrase, advice: Phrase)

    private static func status(of fault: AccountFault) -> HTTPResponse.Status {
        switch fault {
        case .wrongSecret: .forbidden
        case .tooManyTries: .tooManyRequests
        case .needsSecondPerson, .needsAccount, .hasNoAccounts: .forbidden
        case .nameTaken, .noAdministrator: .conflict
        case .noSuchAccount: .notFound
        case .noLocksmith: .serviceUnavailable
        case .badName, .badGrant, .passwordTooShort, .passwordCommon, .badSetting, .badToken: .badRequest
        }
    }

    private static func words(of fault: AccountFault) -> Said {
        switch fault {
        case .wrongSecret:
            (
                "wrong_secret", Phrase("账号、密码或验证码不对", "Name, password or code is wrong"),
                Phrase(
                    "请核对后再试；忘记密码请找系统管理员重设。",
                    "Check them and try again; an administrator can reset a lost password.")
            )
        case .tooManyTries(let seconds):
            (
                "too_many_tries", Phrase("尝试次数过多", "Too many tries"),
                Phrase("请 \(seconds) 秒后再试。", "Try again in \(seconds) seconds.")
            )
        case .needsAccount:
            (
                "needs_account", Phrase("此数据库已设账号", "This database has accounts"),
                Phrase(
                    "请用 --as 指明账号，从标准输入给出密码，或设 LANTU_TOKEN。",
                    "Name one with --as and give its password on standard input, or set LANTU_TOKEN.")
            )
        case .hasNoAccounts:
            (
                "has_no_accounts", Phrase("此数据库还没有账号", "This database has no accounts"),
                Phrase("请去掉 --as，或先用 lantu user add 建立账号。", "Leave --as out, or make one with lantu user add.")
            )
        case .needsSecondPerson:
            (
                "needs_second_person", Phrase("须由另一位管理员同意", "Another administrator must agree"),
                Phrase("提出的人不能自己同意。", "Whoever asked for it cannot agree to it.")
            )
        default: accountWords(of: fault)
        }
    }

    private static func accountWords(of fault: AccountFault) -> Said {
        switch fault {
        case .badName(let name):
            (
                "bad_name", Phrase("“\(name)”不能用", "“\(name)” cannot be used"),
                Phrase(
                    "账号须为 2–40 个小写字母、数字、点、下划线或连字符，以字母或数字开头；姓名不超过 80 字。",
                    "A name to sign in with has 2–40 lower-case letters, digits, dots, underscores or hyphens; "
                        + "a shown name at most 80 characters.")
            )
        case .nameTaken(let name):
            (
                "name_taken", Phrase("账号“\(name)”已有", "The name “\(name)” is taken"),
                Phrase("请另取一个。", "Choose another.")
            )
        case .noSuchAccount(let name):
            (
                "no_such_account", Phrase("没有账号“\(name)”", "There is no account “\(name)”"),
                Phrase("请核对账号。", "Check the name.")
            )
        case .badGrant(let text):
            (
                "bad_grant", Phrase("角色“\(text)”不成立", "The role “\(text)” cannot be"),
                Phrase(
                    "填报人、审签人和数据提供部门须指明单位，市县规划部门须指明地区，且该单位或地区已导入。",
                    "Reporters, signatories and data providers name a body, area planners an area; it must have been imported."
                )
            )
        case .noAdministrator:
            (
                "no_administrator", Phrase("至少要有一位能登录的系统管理员", "An administrator who can sign in is needed"),
                Phrase("请先建立或保留一位管理员。", "Make or keep one first.")
            )
        default: secretWords(of: fault)
        }
    }

    private static func secretWords(of fault: AccountFault) -> Said {
        switch fault {
        case .passwordTooShort(let count):
            (
                "password_too_short", Phrase("密码太短", "The password is too short"),
                Phrase("至少 \(count) 个字符；一句自己记得住的话就好。", "It needs \(count) characters; a sentence you remember is good.")
            )
        case .passwordCommon:
            (
                "password_common", Phrase("密码太容易猜到", "The password is too easy to guess"),
                Phrase("不要用账号名、键盘顺序或重复的字符。", "Use neither your name, rows of keys nor repeats.")
            )
        case .badSetting(let name, let value):
            (
                "bad_setting", Phrase("“\(name)”不能是“\(value)”", "“\(name)” cannot be “\(value)”"),
                Phrase("请改正后再试。", "Correct it and try again.")
            )
        case .badToken:
            (
                "bad_token", Phrase("令牌不能这样建立", "The token cannot be made so"),
                Phrase(
                    "请填写用途，选至少一项权限，期限 1–366 天；每个账号最多 20 个。",
                    "Say what it is for, choose a right, and 1–366 days; an account has at most 20.")
            )
        default:
            (
                "no_sign_in", Phrase("此处不能登录", "Nobody can sign in here"),
                Phrase("请联系系统管理员。", "Ask the administrator.")
            )
        }
    }
}
