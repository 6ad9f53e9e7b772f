import ArgumentParser
import Foundation
import PlanExchange
import PlanModel
import PlanOffice
import PlanPortal
import PlanStore

/// What the office refuses about a file that was brought in.
struct FileFault: Error {
    /// The file's name.
    var file: String
    var error: OfficeError
}

/// Runs a command's work and turns what goes wrong into a sentence and an exit status.
enum Door {
    /// Does something; an error ends the command with its sentences on standard error.
    static func run(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as ExitCode {
            throw error
        } catch let error as ValidationError {
            throw error
        } catch let fault as FileFault {
            for sentence in DoorSentences.sentences(for: fault.error) {
                complain(isChinese ? "\(fault.file)：\(sentence.zh)" : "\(fault.file): \(sentence.en)")
            }
            throw ExitCode(status(of: fault.error))
        } catch let error as BackupError {
            complain(BackupSentences.sentence(error))
            throw ExitCode(BackupSentences.status(of: error))
        } catch {
            for sentence in DoorSentences.sentences(for: error) { complain(isChinese ? sentence.zh : sentence.en) }
            throw ExitCode(status(of: error))
        }
    }

    /// A line on standard error.
    static func complain(_ line: String) {
        FileHandle.standardError.write(Data("lantu: \(line)\n".utf8))
    }

    /// Whether the terminal asks for Chinese.
    static var isChinese: Bool {
        let environment = ProcessInfo.processInfo.environment
        let language = environment["LANTU_LANG"] ?? environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return language.hasPrefix("zh")
    }

    private static func status(of error: any Error) -> Int32 {
        switch error {
        case let failure as ExchangeFailure: failure.errors.first.map(status(of:)) ?? 65
        case let error as ExchangeError: status(of: error)
        case let error as StoreError: status(of: error)
        case OfficeError.store(let error): status(of: error)
        case OfficeError.notPermitted: 77
        case OfficeError.account(let fault): status(of: fault)
        case OfficeError.noPlan: 66
        case is OfficeError: 65
        default: 74
        }
    }

    private static func status(of fault: AccountFault) -> Int32 {
        switch fault {
        case .wrongSecret, .tooManyTries, .needsAccount, .needsSecondPerson: 77
        case .hasNoAccounts: 64
        default: 65
        }
    }

    private static func status(of error: ExchangeError) -> Int32 {
        switch error {
        case .fileMissing: 66
        case .notPermitted: 77
        case .systemFailure, .workbookFailure: 74
        case .toolMissing: 69
        default: 65
        }
    }

    private static func status(of error: StoreError) -> Int32 {
        switch error {
        case .unavailable, .newerSchema, .damaged: 69
        case .locked, .conflict: 75
        case .diskFull: 74
        case .refused, .natureMismatch: 65
        }
    }
}
