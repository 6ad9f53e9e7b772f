import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// What holds for every page of text, commitments, indicators, sources and the method.
struct PageTests {
    static let paths = [
        "/chapters", "/chapters/14", "/targets/t4045", "/targets/t300", "/tasks/k400", "/projects/p500", "/indicators",
        "/indicators/urbanisation-rate", "/sources", "/methods", "/methods/pace",
        "/methods/outlook", "/methods/opensdg", "/methods/destatis", "/methods/unsd",
    ]

    @Test(arguments: paths)
    func answersInBothLanguagesWithATwin(path: String) async throws {
        let chinese = try await SamplePortal.answer(path, from: Samples.pages())
        let english = try await SamplePortal.answer("/en" + path, from: Samples.pages())
        let twin = try await SamplePortal.answer(path + ".json", from: Samples.pages())
        #expect(chinese.status == .ok)
        #expect(chinese.text.contains("<html lang=\"zh-CN\">"))
        #expect(english.status == .ok)
        #expect(english.text.contains("<html lang=\"en\">"))
        #expect(twin.status == .ok)
        #expect(chinese.text.contains("href=\"\(path).json\""))
        #expect(english.text.contains("href=\"\(path)\""))
    }

    @Test(arguments: paths)
    func escapesHostileWords(path: String) async throws {
        for address in [path, "/en" + path] {
            let text = try await SamplePortal.answer(address, from: Samples.pages()).text
            #expect(!text.contains("<script"))
            #expect(!text.contains("<img"))
            #expect(!text.lowercased().contains("javascript:"))
            #expect(!text.contains(" style="))
            #expect(!text.contains(" onerror=y>") || text.contains("onerror=y&gt;"))
        }
    }

    @Test(arguments: paths)
    func saysWhenValuesAreMadeUp(path: String) async throws {
        let page = try await SamplePortal.answer(path, from: Samples.pages(nature: .synthetic))
        let twin = try await SamplePortal.answer(path + ".json", from: Samples.pages(nature: .synthetic))
        #expect(page.text.contains("合成数据"))
        #expect(twin.text.contains("\"nature\": \"synthetic\""))
    }

    @Test(arguments: ["/targets/t4045", "/tasks/k400", "/projects/p500", "/chapters", "/chapters/14"])
    func saysThatTheReadingIsNotConfirmed(path: String) async throws {
        let page = try await SamplePortal.answer(path, from: Samples.pages())
        let english = try await SamplePortal.answer("/en" + path, from: Samples.pages())
        let twin = try await SamplePortal.answer(path + ".json", from: Samples.pages())
        #expect(page.text.contains("机读，未经确认"))
        #expect(english.text.lowercased().contains("read by machine, not confirmed"))
        #expect(twin.text.contains("\"trust\": \"machine_read\""))
    }

    @Test(arguments: [
        "/chapters/99", "/targets/t1", "/tasks/t4045", "/projects/k400", "/targets/k400", "/indicators/none",
        "/indicators/none.csv", "/targets/t1.json",
    ])
    func unknownIsASentence(path: String) async throws {
        let answer = try await SamplePortal.answer(path, from: Samples.pages())
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("没有"))
    }

    @Test(arguments: paths)
    func sameValuesGiveTheSameBytes(path: String) async throws {
        let first = try await SamplePortal.answer(path + ".json", from: Samples.pages())
        let second = try await SamplePortal.answer(path + ".json", from: Samples.pages())
        #expect(first.text == second.text)
    }

    /// An address of the page itself must be on the page; a second element never has the same one.
    @Test(arguments: paths)
    func anchorsAreThereOnce(path: String) async throws {
        let text = try await SamplePortal.answer(path, from: Samples.pages()).text
        let anchors = text.values(of: " id=\"")
        #expect(Set(anchors).count == anchors.count, "\(anchors)")
        for link in text.values(of: "href=\"#") { #expect(anchors.contains(link), "\(link)") }
    }
}

extension String {
    /// What stands behind each `mark` up to the next quotation mark.
    func values(of mark: String) -> [String] {
        var values: [String] = []
        var rest = self[...]
        while let place = rest.firstRange(of: mark) {
            rest = rest[place.upperBound...]
            values.append(String(rest.prefix { $0 != "\"" }))
        }
        return values
    }
}
