/// Where a city's square stands: columns from the west, rows from the north.
struct CityTile: Equatable, Sendable {
    let column: Int
    let row: Int

    init(_ column: Int, _ row: Int) {
        self.column = column
        self.row = row
    }

    /// The cities of Liaoning by GB/T 2260 code.
    static let positions: [String: CityTile] = [
        "211200": CityTile(4, 0),
        "211300": CityTile(0, 1), "210900": CityTile(1, 1), "210100": CityTile(3, 1), "210400": CityTile(4, 1),
        "210700": CityTile(1, 2), "211100": CityTile(2, 2), "211000": CityTile(3, 2), "210500": CityTile(4, 2),
        "211400": CityTile(0, 3), "210800": CityTile(2, 3), "210300": CityTile(3, 3), "210600": CityTile(4, 3),
        "210200": CityTile(2, 4),
    ]

    /// What lies south of the land.
    static let seas: [(name: Phrase, x: Int, y: Int)] = [
        (Phrase("渤海", "Bohai Sea"), 50, 405), (Phrase("黄海", "Yellow Sea"), 310, 415),
    ]
}
