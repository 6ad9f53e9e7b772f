/// What names a series: an indicator in an area.
struct SeriesKey: Hashable {
    var indicator: String
    var area: String
}
