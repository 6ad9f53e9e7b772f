/// What the portal is told when it starts.
package struct PortalSettings: Sendable, Equatable {
    /// The name or number to listen on.
    package var host: String
    /// 0 lets the system choose.
    package var port: Int
    /// Where the public finds the portal, such as `https://lantu.example`, without a slash at the end.
    package var baseAddress: String
    /// How many commitments stand on one page of a list.
    package var pageSize: Int
    /// The folder of the style sheets; `nil` takes the one beside the program.
    package var assets: String?
    /// Who sits at the desk; `nil` keeps it closed.
    package var desk: DeskSettings?
    /// How people come in.
    package var entrance: EntranceSettings

    package init(
        host: String = "127.0.0.1", port: Int = 8080, baseAddress: String = "http://127.0.0.1:8080",
        pageSize: Int = 50, assets: String? = nil,
        desk: DeskSettings? = nil, entrance: EntranceSettings = EntranceSettings()
    ) {
        self.host = host
        self.port = port
        self.baseAddress = baseAddress
        self.pageSize = max(1, pageSize)
        self.assets = assets
        self.desk = desk
        self.entrance = entrance
    }
}

/// Who confirms what was read, and the secret that every form of theirs must carry.
package struct DeskSettings: Sendable, Equatable {
    /// The person's name or office, kept with every act.
    package var planner: String
    /// Made anew for each run of the program.
    package var token: String

    package init(planner: String, token: String) {
        self.planner = planner
        self.token = token
    }
}

/// Why the portal does not start.
package enum PortalStartError: Error, Equatable, Sendable {
    /// The style sheets are not where they should be: the folder.
    case assetsMissing(String)
}
