internal import Foundation
internal import GRDB

/// What tests set otherwise than the program does.
struct StoreSettings {
    /// How long to wait for another process, in seconds.
    var patience: TimeInterval = 5
    /// The size the file may grow to, in pages; `nil` for as far as the disk goes.
    var maximumPages: Int?
}

extension Configuration {
    /// The connection every store has: waits for others, keeps foreign keys, syncs every commit to the disk.
    ///
    /// A cache of up to 64 MiB keeps the index of a million observations in memory while they come in.
    static func lantu(_ settings: StoreSettings, readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = "lantu"
        configuration.readonly = readOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(settings.patience)
        configuration.prepareDatabase { db in
            db.add(tokenizer: BigramTokenizer.self)
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cache_size = -65536;
                    """)
            if let pages = settings.maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
        }
        return configuration
    }
}
