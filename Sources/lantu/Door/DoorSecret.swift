import Foundation
import PlanModel
import PlanOffice

/// How an account proves itself at the door: `LANTU_TOKEN`, else a password from standard input.
enum DoorSecret {
    /// More than any password or token is long.
    private static let longest = 4096

    /// The member of that name.
    ///
    /// - Throws: ``AccountFault/wrongSecret``
    static func member(named name: String, in office: Office) async throws -> Member {
        if let token = ProcessInfo.processInfo.environment["LANTU_TOKEN"], !token.isEmpty {
            guard let member = try await office.member(key: token, kind: .token, from: nil), member.account.name == name
            else { throw OfficeError.account(.wrongSecret) }
            return member
        }
        let password = try line(asking: Door.isChinese ? "\(name) 的密码：" : "Password of \(name): ")
        return try await office.member(named: name, password: password)
    }

    /// One line of standard input; typed at a terminal it is not shown.
    ///
    /// - Throws: ``AccountFault/wrongSecret`` when there is none.
    static func line(asking question: String) throws -> String {
        let isTerminal = isatty(STDIN_FILENO) == 1
        var before = termios()
        if isTerminal {
            FileHandle.standardError.write(Data(question.utf8))
            tcgetattr(STDIN_FILENO, &before)
            var quiet = before
            quiet.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
        }
        defer {
            if isTerminal {
                tcsetattr(STDIN_FILENO, TCSANOW, &before)
                FileHandle.standardError.write(Data("\n".utf8))
            }
        }
        guard let line = readLine(strippingNewline: true), !line.isEmpty, line.utf8.count <= longest else {
            throw OfficeError.account(.wrongSecret)
        }
        return line
    }
}
