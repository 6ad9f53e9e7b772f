package import PlanModel

/// Who answers for what: the acts and the questions.
extension Office {
    /// Makes a body answer for commitments, help with them, or lets it off.
    ///
    /// A new lead takes over from the old one, whose time stays to be seen.
    ///
    /// - Throws: ``OfficeError/notPermitted``, ``OfficeError/duties(_:)``, ``StoreError``
    package func assign(
        _ choice: DutyChoice, to body: String, as part: ResponsibilityRow.Part, by asker: Asker
    ) async throws -> Outcome {
        var ranked: [String]?
        if case .filter(let filter) = choice, !filter.words.isEmpty {
            try asker.need(.assignResponsibility)
            ranked = try await repository.search(filter.words)
        }
        let subject = "\(choice.subject): \(body) \(part.rawValue)"
        return try await perform(.assignResponsibility, subject: subject, isTrial: false, by: asker) {
            account throws(OfficeError) in
            try DutyDecision(account).changes(choice, ranked: ranked, body: body, part: part)
        }
    }

    /// How far the work is divided.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    package func duties(for asker: Asker) async throws -> DutyList {
        try asker.need(.readDuties)
        return DutyList(try await cache.desk())
    }

    /// Who answers and answered for one commitment.
    ///
    /// - Throws: ``OfficeError/notPermitted``, ``OfficeError/notFound(_:_:)``
    package func dutyHistory(of id: String, for asker: Asker) async throws -> DutyHistory {
        try asker.need(.readDuties)
        let desk = try await cache.desk()
        guard let commitment = desk.index.byID[id] else { throw OfficeError.notFound("commitment", id) }
        let terms = try await repository.responsibilityHistory(of: desk.frame.planSHA256)
        return DutyHistory(
            frame: desk.frame, commitment: commitment, units: desk.account.units,
            terms: terms.filter { desk.holder(of: $0.responsibility.commitment) == commitment.id })
    }

    /// The division of work, group by group.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    package func division(by grouping: Division.Grouping, for asker: Asker) async throws -> Division {
        try asker.need(.readDuties)
        return Division(try await cache.desk(), by: grouping, on: String(now().prefix(10)))
    }
}
