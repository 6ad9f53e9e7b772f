import PlanModel

/// The description of all that is served, as OpenAPI 3.1, made from the route table itself.
enum OpenAPIAnswer {
    static func answer(_ routes: [Route], forms: [FormRoute] = []) -> Answer {
        let pages = routes.filter { $0.kind != .asset }.map { ($0.template, JSONValue.object(["get": operation($0)])) }
        let posts = forms.map(\.template)
        let paths = pages + posts.map { ($0, JSONValue.object(["post": operation(posting: $0)])) }
        return Answer(json: [
            "openapi": "3.1.0",
            "info": [
                "title": "Lantu 蓝图", "version": "1",
                "description": "A public plan, promise by promise: pages, their JSON twins, tables and probes.",
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "paths": .object(Dictionary(paths) { $0.merging(with: $1) }),
            "components": ["schemas": ["Error": errorSchema]],
        ])
    }

    private static func operation(_ route: Route) -> JSONValue {
        let answers: [(String, JSONValue)] =
            [("200", success(route.kind)), ("304", described("Unchanged since the entity tag that was sent."))]
            + [
                ("400", "A parameter is malformed."), ("401", "Who asks must sign in."),
                ("403", "It is not permitted."),
                ("404", "There is no such thing."), ("503", "The store is away."),
            ]
            .map { ($0.0, failure($0.1, route.kind)) }
        return [
            "operationId": .string(identifier(of: route.template)),
            "parameters": .array(pathParameters(of: route.template) + queryParameters(of: route.template)),
            "responses": .object(Dictionary(answers) { first, _ in first }),
        ]
    }

    /// A form of the desk; its token stands in the page it belongs to.
    private static func operation(posting template: String) -> JSONValue {
        let answers: [(String, JSONValue)] =
            [
                ("200", described("Done; what is told once stands in the page.", "text/html", [:])),
                ("303", described("Done; the address says where to go on.")),
            ]
            + [
                ("400", "A field is malformed."), ("403", "Another origin, or without the token."),
                ("404", "There is no such thing."), ("409", "It cannot be done as things stand."),
                ("413", "The form is too long."), ("429", "Too many tries."), ("503", "The store is away."),
            ].map { ($0.0, described($0.1, "text/html", [:])) }
        return [
            "operationId": .string("post" + identifier(of: template).dropFirst(3)),
            "parameters": .array(pathParameters(of: template)),
            "requestBody": ["content": ["application/x-www-form-urlencoded": ["schema": ["type": "object"]]]],
            "responses": .object(Dictionary(answers) { first, _ in first }),
        ]
    }

    private static func identifier(of template: String) -> String {
        let words = template.split { !$0.isLetter && !$0.isNumber }
        return "get" + (words.isEmpty ? "Overview" : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    }

    private static func pathParameters(of template: String) -> [JSONValue] {
        template.split(separator: "/").compactMap { part -> JSONValue? in
            guard let open = part.firstIndex(of: "{"), let close = part.firstIndex(of: "}") else { return nil }
            return parameter(String(part[part.index(after: open)..<close]), in: "path", ["type": "string"])
        }
    }

    /// Only the list of commitments is narrowed by its address.
    private static func queryParameters(of template: String) -> [JSONValue] {
        guard template.contains("/commitments") else { return [] }
        func choice(_ words: [String]) -> JSONValue {
            ["type": "array", "items": ["type": "string", "enum": .array(words.map { .string($0) })]]
        }
        return [
            parameter("q", in: "query", ["type": "string", "maxLength": .int(CommitmentQuery.longestWords)]),
            parameter("page", in: "query", ["type": "integer", "minimum": 1, "maximum": 100_000]),
            parameter("class", in: "query", choice(VerdictClass.allCases.map(\.rawValue))),
            parameter("target_kind", in: "query", choice(TargetKind.allCases.map(\.rawValue))),
            parameter("chapter", in: "query", ["type": "array", "items": ["type": "string"]]),
        ]
    }

    private static func parameter(_ name: String, in place: String, _ schema: JSONValue) -> JSONValue {
        ["name": .string(name), "in": .string(place), "required": .bool(place == "path"), "schema": schema]
    }

    private static func success(_ kind: Route.Kind) -> JSONValue {
        described("What was asked for.", mediaType(of: kind), [:])
    }

    private static func failure(_ words: String, _ kind: Route.Kind) -> JSONValue {
        if case .page = kind { return described(words, "text/html", [:]) }
        return described(words, "application/json", ["$ref": "#/components/schemas/Error"])
    }

    private static func described(_ words: String, _ mediaType: String? = nil, _ schema: JSONValue = [:]) -> JSONValue {
        var members: [String: JSONValue] = ["description": .string(words)]
        if let mediaType { members["content"] = .object([mediaType: ["schema": schema]]) }
        return .object(members)
    }

    private static func mediaType(of kind: Route.Kind) -> String {
        switch kind {
        case .page: "text/html"
        case .data(.csv): "text/csv"
        case .data(.xlsx): "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .data, .asset: "application/json"
        case .probe: "*/*"
        }
    }

    private static let errorSchema: JSONValue = [
        "type": "object", "required": ["format", "status", "error", "title", "advice"],
        "properties": [
            "format": ["const": "lantu.error.v1"], "status": ["type": "integer"], "error": ["type": "string"],
            "title": ["type": "object"], "advice": ["type": "object"],
        ],
    ]
}
