import PlanStore

/// What goes wrong with a backup, in a sentence and a status.
enum BackupSentences {
    static func sentence(_ error: BackupError) -> String {
        let both: (zh: String, en: String) =
            switch error {
            case .missing: ("没有这个备份文件，请核对路径。", "There is no such backup; check the path.")
            case .malformed:
                ("这不是完整的备份文件，请换用另一份。", "This is not a whole backup; use another one.")
            case .checksumDiffers:
                (
                    "备份内容与其校验和不符，未作恢复；请换用另一份。",
                    "The backup is not what its checksum says; nothing was restored. Use another one."
                )
            case .trailDiffers:
                (
                    "审计链不成立或与清单所记链头不符，已停止；请运行 lantu verify 查明。",
                    "The audit trail does not hold or is not the one its manifest names; nothing was done. Run lantu verify."
                )
            case .placeTaken:
                (
                    "该处已有文件或数据库；确要替换请加 --force。",
                    "There is something at that place already; --force replaces it."
                )
            case .notCreated:
                ("文件无法建立，请检查目录及权限。", "The file cannot be created; check the folder and its permissions.")
            case .notWritten:
                ("文件未能完整写入，请检查磁盘。", "The file could not be written whole; check the disk.")
            case .schemaTaken:
                (
                    "服务器上的该模式不是空的；请指定一个空的模式或数据库。",
                    "The schema on the server is not empty; name an empty schema or database."
                )
            }
        return Door.isChinese ? both.zh : both.en
    }

    static func status(of error: BackupError) -> Int32 {
        switch error {
        case .missing: 66
        case .malformed, .checksumDiffers, .trailDiffers: 65
        case .placeTaken, .schemaTaken, .notCreated: 73
        case .notWritten: 74
        }
    }
}
