import CArchive
import Foundation
import PlanModel
import Testing

@testable import PlanExchange

/// Documents made for a test.
enum Sample {
    /// The folder of the committed documents.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// A Word document with a body, and numbering and styles if given.
    static func word(_ body: String, numbering: String? = nil, styles: String? = nil) -> [UInt8] {
        var members = [("word/document.xml", part("document", "<w:body>\(body)</w:body>"))]
        if let numbering { members.append(("word/numbering.xml", part("numbering", numbering))) }
        if let styles { members.append(("word/styles.xml", part("styles", styles))) }
        return zip(members.map { ($0.0, Array($0.1.utf8)) })
    }

    static func part(_ root: String, _ content: String) -> String {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return
            #"<?xml version="1.0" encoding="UTF-8"?><w:\#(root) xmlns:w="\#(space)" xmlns:mc="m">\#(content)</w:\#(root)>"#
    }

    /// A paragraph of one run.
    static func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    /// A cell of one paragraph.
    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    /// A zip archive of members.
    static func zip(_ members: [(String, [UInt8])]) -> [UInt8] {
        let room = members.reduce(1 << 16) { $0 + $1.1.count + 1000 }
        var used = 0
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            let archive = archive_write_new()
            archive_write_set_format_zip(archive)
            archive_write_open_memory(archive, buffer.baseAddress, room, &used)
            for (name, content) in members {
                let entry = archive_entry_new()
                archive_entry_set_pathname(entry, name)
                archive_entry_set_size(entry, Int64(content.count))
                archive_entry_set_filetype(entry, 0o100_000)
                archive_entry_set_perm(entry, 0o644)
                archive_write_header(archive, entry)
                archive_write_data(archive, content, content.count)
                archive_entry_free(entry)
            }
            archive_write_close(archive)
            archive_write_free(archive)
            count = used
        }
    }

    /// The source text of a document, as a string.
    static func text(_ bytes: [UInt8], _ name: String, encoding: TextEncoding? = nil) throws -> String {
        let text = try SourceTextReader.read(bytes, name: name, encoding: encoding)
        return text.text(at: SourceSpan(0, text.scalars.count))
    }

    /// What is wrong with a document under limits of the test's own.
    static func fault(
        _ bytes: [UInt8], _ name: String, _ change: (inout DocumentLimits) -> Void = { _ in }
    ) -> ExchangeError? {
        var limits = DocumentLimits()
        change(&limits)
        do throws(ExchangeError) {
            _ = try DocumentReader.scalars(of: bytes, file: name, format: FileFormat(name: name), limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
