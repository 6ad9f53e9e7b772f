import PlanExchange
import PlanModel
import PlanOffice

/// What a command says on standard error: one sentence that names file, row or field and says what to do.
package enum DoorSentences {
    /// A sentence in Chinese and in English.
    package typealias Both = (zh: String, en: String)

    /// The sentences of an error; a file with several faults gives several.
    package static func sentences(for error: any Error) -> [Both] {
        switch error {
        case let failure as ExchangeFailure:
            let listed = failure.errors.map(sentence(for:))
            let more: Both = ("还有更多错误，改正以上各处后再试。", "There are more faults; mend these and try again.")
            return failure.isCutShort ? listed + [more] : listed
        case let error as ExchangeError: return [sentence(for: error)]
        case OfficeError.duties(let faults): return faults.prefix(100).map(DutySentences.line)
        case let error as OfficeError: return [sentence(for: error)]
        case let error as StoreError: return [sentence(for: error)]
        default: return [("发生了意外错误，请重试。", "Something unexpected happened; try again.")]
        }
    }

    private static func sentence(for error: OfficeError) -> Both {
        switch error {
        case .noPlan:
            ("数据库里还没有规划，请先运行 lantu import plan。", "The database holds no plan yet; run lantu import plan first.")
        case .noAsOf:
            ("规划没有起止年份，请用 --as-of 指明评估到何时。", "The plan has no period; say with --as-of up to when to judge.")
        case .notFound(_, let id):
            ("没有“\(id)”，请核对编号。", "There is no \u{201C}\(id)\u{201D}; check the identifier.")
        case .account(let fault): AccountSentences.door(fault)
        case .notPermitted:
            ("无权这样做，请用 --as 指定有权的账号。", "This is not permitted; name an account that may with --as.")
        case .unknown(let row, let what, let id):
            (
                "\(row.map { "第 \($0) 行：" } ?? "")\(what) 一栏的“\(id)”无从对应，请先导入它或改正。",
                "\(row.map { "Row \($0): " } ?? "")\(what) \u{201C}\(id)\u{201D} is not known; import it first or correct it."
            )
        case .quoteDiffers(let what, let quoted, let found):
            (
                "\(what)：所引“\(quoted)”与规划该处的“\(found)”不符，请核对 start、end 与 quantity。",
                "\(what): the quoted \u{201C}\(quoted)\u{201D} is not what the plan says there "
                    + "(\u{201C}\(found)\u{201D}); check start, end and quantity."
            )
        case .noCommitmentAt(let what, let start):
            (
                "\(what)：字符 \(start) 处没有读到目标，请核对 start 与 end。",
                "\(what): no target was read at offset \(start); check start and end."
            )
        case .otherPlan(let what):
            (
                "\(what)：plan_sha256 不是库中这份规划的，请换用对应的文件。",
                "\(what): plan_sha256 names another plan than the one kept; use the file that belongs to it."
            )
        case .formula(let zh, let en): (zh, en)
        case .duties(let faults): faults.first.map(DutySentences.line) ?? ("", "")
        case .store(let error): sentence(for: error)
        case .quoteNotFound, .quoteAmbiguous, .noQuantity, .badField, .notMergeable, .placeTaken,
            .nothingToTakeBack:
            plain(ErrorSentences.sentence(for: error))
        }
    }

    /// What the desk says, on one line.
    private static func plain(_ sentence: ErrorSentence) -> Both {
        (sentence.title.zh + "。" + sentence.advice.zh, sentence.title.en + ". " + sentence.advice.en)
    }

    private static func sentence(for error: StoreError) -> Both {
        switch error {
        case .unavailable(let why):
            ("数据库打不开（\(why)），请核对 --database。", "The database cannot be opened (\(why)); check --database.")
        case .locked: ("数据库正被占用，请稍后再试。", "The database is in use; try again.")
        case .damaged:
            (
                "这不是蓝图的数据库，或已损坏，请换一个文件或从备份恢复。",
                "This is no Lantu database, or it is damaged; name another file or restore a backup."
            )
        case .diskFull: ("磁盘已满，请腾出空间后再试。", "The disk is full; make room and try again.")
        case .conflict: ("数据在此期间已变动，请重试。", "The data changed meanwhile; try again.")
        case .refused(let why):
            ("数据库不接受这些数据（\(why)），请核对文件。", "The database refuses the data (\(why)); check the file.")
        case .newerSchema(let version):
            (
                "数据库由更新的程序写成（结构版本 \(version)），请升级程序。",
                "The database was written by a newer program (schema \(version)); update the program."
            )
        case .natureMismatch:
            (
                "真实数据与合成数据不能放在同一数据库，请另用一个文件。",
                "Real and synthetic data must not meet in one database; use another file."
            )
        }
    }
}
