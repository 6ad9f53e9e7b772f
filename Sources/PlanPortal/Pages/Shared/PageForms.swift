import PlanModel
import PlanOffice

/// The forms of a page: each carries the token of whoever asked for it and goes by POST.
struct PageForms: Sendable {
    let language: Language
    /// `nil` where there is no session to bind it to.
    let token: String?

    /// A form with its fields.
    func form(
        _ link: Link, _ name: String, id: String? = nil, @MarkupBuilder content: () -> [Markup]
    ) -> Markup {
        let inside = content()
        return el(
            .form, .set(.method, "post"), .action(link), .class(name), id.map { .id($0) },
            .set(.autocomplete, "off")
        ) {
            if let token { hidden("token", token) }
            inside
        }
    }

    func hidden(_ name: String, _ value: String) -> Markup {
        el(.input, .set(.type, "hidden"), .set(.name, name), .set(.value, value))
    }

    /// A button; its key is told beside its words.
    func button(_ words: Phrase, key: String? = nil, isQuiet: Bool = false) -> Markup {
        el(.button, .class(isQuiet ? "btn quiet" : "btn"), .set(.type, "submit")) {
            words(language)
            if let key { el(.kbd, .hidden) { key } }
        }
    }

    /// A label over its control.
    func labelled(_ words: String, _ id: String, _ name: String = "", @MarkupBuilder control: () -> [Markup]) -> Markup
    {
        let inside = control()
        return el(.p, .class(("f " + name).trimmed)) {
            el(.label, .set(.for, id)) { words }
            inside
        }
    }

    func text(
        _ id: String, _ name: String, _ value: String, isNumber: Bool = false, isRequired: Bool = false,
        lang: String? = nil, longest: Int = 200, list: String? = nil
    ) -> Markup {
        el(
            .input, .id(id), .set(.name, name), .set(.type, "text"), .set(.value, value), .set(.maxlength, longest),
            list.map { .set(.list, $0) }, isNumber ? .set(.inputmode, "decimal") : nil, .set(.spellcheck, "false"),
            lang.map { .lang($0) },
            .flag(.required, if: isRequired))
    }

    /// Several lines of words.
    func area(_ id: String, _ name: String, _ value: String, rows: Int, lang: String) -> Markup {
        el(
            .textarea, .id(id), .set(.name, name), .set(.rows, rows), .set(.maxlength, 6000),
            .set(.spellcheck, "false"), .lang(lang)
        ) { value }
    }

    /// A choice of words; `none` adds an empty one.
    func choice(
        _ id: String, _ name: String, _ choices: [(value: String, words: String)], chosen: String, none: String? = nil,
        isRequired: Bool = false
    ) -> Markup {
        let all = (none.map { [(value: "", words: $0)] } ?? []) + choices
        return el(.select, .id(id), .set(.name, name), .flag(.required, if: isRequired)) {
            for one in all {
                el(.option, .set(.value, one.value), .flag(.selected, if: one.value == chosen)) { one.words }
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
