import ArgumentParser
import Foundation
import Testing

@testable import lantu

/// Pages that cannot go stale.
struct DocumentTests {
    private func page(_ name: String) throws -> [Substring] {
        try String(contentsOf: Program.root.appending(path: name), encoding: .utf8).split(separator: "\n")
    }

    @Test(arguments: Lantu.configuration.subcommands.map { $0._commandName })
    func subcommandIsDocumented(name: String) throws {
        #expect(try page("docs/cli.md").contains("## \(name)"))
    }

    @Test func readmeIsShort() throws {
        let lines = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count < 150)
    }
}
