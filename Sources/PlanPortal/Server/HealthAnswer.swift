import Hummingbird
import PlanModel
import PlanOffice

/// What a watchman asks: is the store there, and which schema has it.
enum HealthAnswer {
    static func answer(_ questions: Questions) async throws -> Answer {
        do {
            let health = try await questions.health()
            return Answer(json: [
                "format": "lantu.health.v1", "status": "ok", "schemaVersion": .int(health.schemaVersion),
                "nature": .string(health.nature.rawValue), "audit_head": FrameJSON.head(health.head),
            ])
        } catch {
            return Answer(json: ["format": "lantu.health.v1", "status": "unavailable"], status: .serviceUnavailable)
        }
    }
}
