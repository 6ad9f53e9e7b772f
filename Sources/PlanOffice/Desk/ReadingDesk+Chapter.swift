import PlanModel

extension ReadingDesk {
    /// The places in a chapter that say again what stands elsewhere, each with its commitment.
    private func repeated(in slug: String) -> [(String, CommitmentSummary)] {
        index.repeated.all.filter { outline.chapter(at: $0.target.span.start) == slug }.compactMap { place in
            index.byID[place.target.id].map { (place.target.id, $0) }
        }
    }

    /// - Throws: ``OfficeError/notFound(_:_:)``
    func chapterPage(_ slug: String) throws(OfficeError) -> ChapterPage {
        guard let order = outline.chapters.firstIndex(where: { $0.slug == slug }) else {
            throw .notFound("chapter", slug)
        }
        let chapter = outline.chapters[order]
        let before = order > 0 ? outline.chapters[order - 1] : nil
        let after = order + 1 < outline.chapters.count ? outline.chapters[order + 1] : nil
        let own = index.all.filter { $0.chapter == slug }
        return ChapterPage(
            frame: frame, chapter: chapterRows[order], previous: before.map { Heading($0.node) },
            previousSlug: before?.slug, next: after.map { Heading($0.node) }, nextSlug: after?.slug,
            contents: chapterRows, blocks: ChapterBlocks(outline: outline, cutter: cutter).blocks(of: chapter),
            commitments: Dictionary(
                own.map { ($0.id, $0) } + repeated(in: slug), uniquingKeysWith: { first, _ in first }))
    }
}
