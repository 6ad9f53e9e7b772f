/// What `pace` takes beside targets and observations.
public struct PaceSettings: Sendable, Equatable {
    /// The year taken as deadline of a target without one, such as the plan's last year; `nil` assumes none.
    public var until: Int?
    /// How far a value may lie beside the one an “about” promises; a share of that value.
    public var aboutBand: Double
    /// Progress ÷ expected progress from which a target is ahead.
    public var aheadAt: Double
    /// Progress ÷ expected progress from which a target is on track.
    public var onTrackAt: Double

    /// Makes settings; the defaults are those of the published method.
    public init(until: Int? = nil, aboutBand: Double = 0.05, aheadAt: Double = 1.1, onTrackAt: Double = 0.9) {
        self.until = until
        self.aboutBand = aboutBand
        self.aheadAt = aheadAt
        self.onTrackAt = onTrackAt
    }
}
