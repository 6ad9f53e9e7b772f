import PlanModel
import PlanOffice

/// The frame around every page: head, brand, navigation, search, language, bands and footer.
struct PageFrame: Sendable {
    let language: Language
    let assets: AssetShelf
    /// What the page says about its plan; `nil` on an error page.
    let plan: PlanFrame?
    let nature: Nature?
    /// Whether the desk is open, and so has its place in the navigation.
    var hasDesk = false
    /// Whoever signed in.
    var member: Member?

    /// The whole page as UTF-8.
    func bytes(_ content: PageContent) -> [UInt8] {
        var writer = MarkupWriter()
        writer.raw("<!doctype html>\n")
        writer.draw(
            el(.html, .lang(language.tag)) {
                head(content)
                el(.body) {
                    el(.a, .class("skip"), .href(.main)) { Words.skip(language) }
                    Sign.sheet
                    top(content)
                    band
                    el(.main, .id("main")) { content.body }
                    PageFooter(language: language, plan: plan, isSignedIn: member != nil).view(content)
                }
            })
        return writer.bytes
    }

    private func head(_ content: PageContent) -> Markup {
        el(.head) {
            el(.meta, .set(.charset, "utf-8"))
            el(.meta, .set(.name, "viewport"), .set(.content, "width=device-width, initial-scale=1"))
            el(.title) { content.title + " · " + Words.brand(language) }
            el(.link, .set(.rel, "stylesheet"), .href(assets.stylesheet))
            el(.link, .set(.rel, "icon"), .href(.favicon), .set(.type, "image/svg+xml"))
            if let module = content.module { Markup.module(module) }
            if let address = content.address {
                el(.link, .set(.rel, "alternate"), .set(.type, "application/json"), .href(address.data()))
                el(
                    .link, .set(.rel, "alternate"), .set(.hreflang, language.other.tag),
                    .href(address.page(language.other)))
            }
        }
    }

    private func top(_ content: PageContent) -> Markup {
        el(.header, .class("top")) {
            el(.div) {
                el(.a, .class("brand"), .href(Address.overview.page(language))) {
                    Sign.brand
                    el(.span, .lang("zh-CN")) { "蓝图" }
                    el(.small, .lang("en")) { "Lantu" }
                }
                el(.nav, .label(Words.navigation(language))) {
                    Navigation.bar(language, current: content.place, hasDesk: hasDesk)
                }
                search(content)
                if let member { InsideNavigation(member: member, language: language).view }
                el(
                    .a, .class("lang"), .lang(language.other.tag), .set(.hreflang, language.other.tag),
                    .href((content.address ?? .overview).page(language.other))
                ) { language == .zh ? "English" : "中文" }
            }
        }
    }

    private func search(_ content: PageContent) -> Markup {
        el(
            .form, .class("find"), .set(.role, "search"), .set(.method, "get"),
            .action(Address.allCommitments.page(language))
        ) {
            el(.label, .class("vh"), .set(.for, "find")) { Words.search(language) }
            el(
                .input, .id("find"), .set(.name, "q"), .set(.type, "search"), .set(.maxlength, 100),
                .set(.enterkeyhint, "search"), .set(.placeholder, Words.searchHint(language)),
                content.words.isEmpty ? nil : .set(.value, content.words))
            el(.button, .class("btn"), .set(.type, "submit")) { Words.searchButton(language) }
        }
    }

    /// Says on every page that nothing here is real.
    @MarkupBuilder private var band: [Markup] {
        if (plan?.nature ?? nature) == .synthetic {
            el(.aside, .class("band"), .label(Words.synthetic(language))) {
                el(.p) {
                    el(.strong) { Words.synthetic(language) }
                    " "
                    Words.syntheticMeaning(language)
                }
            }
        }
    }
}
