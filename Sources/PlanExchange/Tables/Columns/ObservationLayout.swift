/// Where the columns of a table of observations stand.
struct ObservationLayout {
    let width: Int
    let indicator: Int
    let area: Int
    let period: Int
    let value: Int
    let unit: Int
    let status: Int
    let vintage: Int?
    /// Columns that are only looked at for being text.
    let others: [Int]

    /// `nil` when a column that is needed is not there.
    init?(_ columns: [String: Int], width: Int) {
        guard let indicator = columns["indicator"], let area = columns["area"], let period = columns["period"],
            let value = columns["value"], let unit = columns["unit"], let status = columns["status"]
        else { return nil }
        self.width = width
        self.indicator = indicator
        self.area = area
        self.period = period
        self.value = value
        self.unit = unit
        self.status = status
        vintage = columns["vintage"]
        let known = [indicator, area, period, value, unit, status] + (vintage.map { [$0] } ?? [])
        others = (0..<width).filter { !known.contains($0) }
    }
}
