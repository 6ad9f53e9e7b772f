import Foundation
import PlanModel
import Testing

@testable import PlanExchange

/// The areas that come with the program.
@Suite("Areas that come along")
struct AreaExampleTests {
    @Test func liaoningIsWholeDownToItsCounties() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Examples/areas/liaoning.csv")
        let areas = try AreaTable.read([UInt8](try Data(contentsOf: file)), file: "liaoning.csv")
        let cities = areas.filter { $0.parent == "210000" }
        #expect(cities.count == 14)
        let counties = areas.filter { area in cities.contains { $0.id == area.parent } }
        #expect(counties.count == 100 && areas.count == 116)
        #expect(counties.allSatisfy { $0.parent == $0.id.prefix(4) + "00" })
        #expect(areas.first { $0.id == "211422" }?.nameZh == "建昌县")
    }
}
