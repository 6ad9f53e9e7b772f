import Foundation
import PlanModel

/// The portal's own files, read once and served from memory.
struct AssetShelf: Sendable {
    let style: [UInt8]
    let icon: [UInt8]
    /// The module of the desk's keys.
    let script: [UInt8]
    /// The address of the style sheet, with the hash of its content.
    let stylesheet: Link
    /// The address of the desk's module, with the hash of its content.
    let deskModule: Link
    /// Changes with any file and with the program itself.
    let fingerprint: String

    init(style: [UInt8], icon: [UInt8], script: [UInt8] = [], program: String = "") {
        self.style = style
        self.icon = icon
        self.script = script
        self.stylesheet = .asset("lantu.\(SHA256.hex(of: style).prefix(12)).css")
        self.deskModule = .asset("desk.\(SHA256.hex(of: script).prefix(12)).js")
        self.fingerprint = SHA256.hex(of: style + icon + script + Array(program.utf8))
    }

    /// Reads `Styles/*.css` in the order of their names, joined into one sheet, the icon and the desk's module.
    ///
    /// - Throws: ``PortalStartError/assetsMissing(_:)``
    static func load(from folder: String?) throws(PortalStartError) -> AssetShelf {
        let folder = folder.map { URL(filePath: $0) } ?? besideProgram
        let styles = folder.appending(path: "Styles")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: styles.path),
            let icon = try? Data(contentsOf: folder.appending(path: "favicon.svg")),
            let script = try? Data(contentsOf: folder.appending(path: "desk.js"))
        else { throw .assetsMissing(folder.path) }
        var style: [UInt8] = []
        for name in names.sorted() where name.hasSuffix(".css") {
            guard let part = try? Data(contentsOf: styles.appending(path: name)) else {
                throw .assetsMissing(styles.appending(path: name).path)
            }
            style += part
        }
        guard !style.isEmpty else { throw .assetsMissing(styles.path) }
        return AssetShelf(style: style, icon: Array(icon), script: Array(script), program: programStamp)
    }

    /// Where the build puts them.
    private static var besideProgram: URL {
        Bundle.main.bundleURL.appending(path: "lantu_PlanPortal.resources/Assets")
    }

    /// Size and time of the program's file, so that pages drawn by another build are not taken for the same.
    private static var programStamp: String {
        guard let path = Bundle.main.executableURL?.path,
            let facts = try? FileManager.default.attributesOfItem(atPath: path)
        else { return "" }
        let moment = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(facts[.size] ?? 0) \(moment)"
    }

    var routes: [Route] {
        [
            Route(template: "/assets/{name}", kind: .asset) { request in
                let forEver = "public, max-age=31536000, immutable"
                switch Link.asset(try request.parameter("name")) {
                case stylesheet: return Self.answer(request, style, "text/css; charset=utf-8", forEver)
                case deskModule: return Self.answer(request, script, "text/javascript; charset=utf-8", forEver)
                default: throw RequestFault.noSuchPage
                }
            },
            Route(template: Link.favicon.text, kind: .asset) { request in
                Self.answer(request, icon, "image/svg+xml", "public, max-age=86400")
            },
        ]
    }

    private static func answer(
        _ request: PageRequest, _ bytes: [UInt8], _ type: String, _ caching: String
    ) -> Answer {
        let tag = "\"" + SHA256.hex(of: bytes).prefix(32) + "\""
        guard !EntityTag.matches(request.ifNoneMatch, tag) else { return .notModified(tag) }
        var answer = Answer(body: bytes, mediaType: type)
        answer.cacheControl = caching
        answer.entityTag = tag
        return answer
    }
}
