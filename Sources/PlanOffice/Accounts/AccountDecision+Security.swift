import PlanModel

/// Security settings: one administrator asks, another agrees.
extension AccountDecision {
    func propose(_ name: SecuritySetting.Name, _ value: String) throws(OfficeError) -> [Change] {
        let asked = SecuritySetting(
            name: name, value: try SecurityRules.tidied(value, of: name), proposedBy: try own.name)
        guard let waiting = waiting(name) else { return [.add(.securitySetting(asked))] }
        return waiting == asked ? [] : [.supersede(.securitySetting(asked))]
    }

    func agree(_ name: SecuritySetting.Name) throws(OfficeError) -> [Change] {
        guard var setting = waiting(name) else { throw .notFound("setting", name.rawValue) }
        guard try own.name != setting.proposedBy else { throw .account(.needsSecondPerson) }
        let asked = setting
        setting.agreedBy = try own.name
        let holds = register.settings.contains { $0.name == name && $0.agreedBy != nil }
        return [
            .close(.securitySetting(asked)),
            holds ? .supersede(.securitySetting(setting)) : .add(.securitySetting(setting)),
        ]
    }

    func withdraw(_ name: SecuritySetting.Name) throws(OfficeError) -> [Change] {
        guard let setting = waiting(name) else { throw .notFound("setting", name.rawValue) }
        return [.close(.securitySetting(setting))]
    }

    private func waiting(_ name: SecuritySetting.Name) -> SecuritySetting? {
        register.settings.first { $0.name == name && $0.agreedBy == nil }
    }
}
