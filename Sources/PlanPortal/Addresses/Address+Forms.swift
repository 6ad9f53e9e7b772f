import PlanModel

/// Where the forms of accounts go.
extension Address {
    /// Of one's own account, such as `password`.
    static func accountForm(_ deed: String, _ language: Language) -> Link {
        Link(language.prefix + "/account/" + deed)
    }

    /// Of an account that is managed, such as `lock`.
    static func accountDeed(_ name: String, _ deed: String, _ language: Language) -> Link {
        Link(language.prefix + "/accounts/" + name.percentEncoded + "/" + deed)
    }

    /// Of a security setting.
    static func setting(_ name: String, _ language: Language) -> Link {
        Link(language.prefix + "/accounts/settings/" + name)
    }

    /// Where bodies are made to answer.
    static func assignment(_ language: Language) -> Link { Link(language.prefix + "/duties/assign") }

    /// The button that ends the session.
    static func signOut(_ language: Language) -> Link { Link(language.prefix + "/sign-out") }

    /// Where one signs in, to come back to a page afterwards.
    static func signIn(_ language: Language, to wayOn: WayOn) -> Link {
        let query = wayOn.text.map { "?" + QueryItems([("to", $0)]).encoded } ?? ""
        return Link(Address.signIn.page(language).text + query)
    }
}

extension Link {
    /// A path that came with a request and was found to be our own.
    init?(wayOn: WayOn) {
        guard let text = wayOn.text else { return nil }
        self.init(text)
    }
}
