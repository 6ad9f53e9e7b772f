public import PlanModel

/// The areas of a country, each below another, valid in time.
public struct AreaTree: Sendable {
    /// One area with its place and its time.
    struct Node: Sendable {
        var code: String
        var parent: Int?
        var children: [Int] = []
        /// Where it begins to be valid and where it ceases, in years as in ``Period``.
        var from: Double
        var to: Double

        /// Says whether it is valid at the end of a period: figures are given for the divisions of that day.
        func isValid(atEndOf period: Period) -> Bool { isValid(at: period.end) }

        func isValid(at end: Double) -> Bool {
            from < end - Closeness.momentTolerance && to > end - Closeness.momentTolerance
        }
    }

    /// In the order given.
    let nodes: [Node]
    private let places: [String: Int]

    /// Makes a tree from areas in any order; of two with one code the first counts, an unknown parent is none.
    ///
    /// - Throws: ``AreaCycle`` when an area lies below itself.
    public init(_ areas: [Area]) throws(AreaCycle) {
        var places: [String: Int] = [:]
        var nodes: [Node] = []
        for area in areas where places[area.id] == nil {
            places[area.id] = nodes.count
            let from = area.validFrom.flatMap { Period($0) }?.start ?? -.infinity
            let to = area.validTo.flatMap { Period($0) }?.end ?? .infinity
            nodes.append(Node(code: area.id, from: from, to: to))
        }
        for area in areas {
            guard let place = places[area.id], let parent = area.parent.flatMap({ places[$0] }),
                nodes[place].parent == nil
            else { continue }
            nodes[place].parent = parent
            nodes[parent].children.append(place)
        }
        self.nodes = nodes
        self.places = places
        if let cycle { throw AreaCycle(areas: cycle) }
    }

    /// The codes of the areas below one that are valid at the end of a period, in the order given.
    public func children(of area: String, at period: Period) -> [String] {
        guard let place = places[area] else { return [] }
        return nodes[place].children.lazy.map { nodes[$0] }.filter { $0.isValid(atEndOf: period) }.map(\.code)
    }

    /// The codes of all areas ever below one, in the order given.
    func allChildren(of area: String) -> [String] {
        let below = places[area].map { nodes[$0].children } ?? []
        return below.map { nodes[$0].code }
    }

    /// The code of the area above; `nil` at the top and for an unknown code.
    public func parent(of area: String) -> String? {
        places[area].flatMap { nodes[$0].parent }.map { nodes[$0].code }
    }

    /// The codes of all areas above, nearest first.
    public func ancestors(of area: String) -> [String] {
        var found: [String] = []
        var next = parent(of: area)
        while let code = next {
            found.append(code)
            next = parent(of: code)
        }
        return found
    }

    /// Where an area stands among those the tree was made from, each counted once; `nil` for an unknown code.
    package func row(of area: String) -> Int? { places[area] }

    /// The codes of all areas, each once, in the order given.
    package var codes: [String] { nodes.map(\.code) }

    /// Where a code stands in `nodes`.
    func place(of area: String) -> Int? { places[area] }

    /// Places with every child before its parent, otherwise in the order given.
    var bottomUp: [Int] {
        var depth = [Int](repeating: 0, count: nodes.count)
        for place in nodes.indices {
            var next = nodes[place].parent
            while let above = next {
                depth[place] += 1
                next = nodes[above].parent
            }
        }
        return nodes.indices.sorted { (-depth[$0], $0) < (-depth[$1], $1) }
    }

    private var cycle: [String]? {
        var done = Set<Int>()
        for start in nodes.indices {
            var way: [Int] = []
            var onWay = Set<Int>()
            var next: Int? = start
            while let place = next, !done.contains(place) {
                if !onWay.insert(place).inserted { return way.drop { $0 != place }.map { nodes[$0].code } }
                way.append(place)
                next = nodes[place].parent
            }
            done.formUnion(way)
        }
        return nil
    }
}

/// Areas that lie below themselves.
public struct AreaCycle: Error, Equatable, Sendable {
    /// Their codes, each below the next, the last below the first.
    public var areas: [String]
}
