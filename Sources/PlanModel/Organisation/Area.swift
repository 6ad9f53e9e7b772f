/// An administrative division (地区), valid in time.
public struct Area: Equatable, Sendable, Identifiable {
    /// GB/T 2260 code, six digits.
    public var id: String
    /// Its name in Chinese.
    public var nameZh: String
    /// Its name in English; empty when there is none.
    public var nameEn: String
    /// The division above; `nil` at the top.
    public var parent: String?
    /// The first day it was valid, if known.
    public var validFrom: String?
    /// The last day it was valid, if known.
    public var validTo: String?

    /// Makes an area.
    public init(
        id: String, nameZh: String, nameEn: String = "", parent: String? = nil, validFrom: String? = nil,
        validTo: String? = nil
    ) {
        self.id = id
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.parent = parent
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

/// A public body that answers for commitments or gives data (责任单位).
public struct ResponsibleUnit: Equatable, Sendable, Identifiable {
    /// Its identifier.
    public var id: String
    /// Its name in Chinese.
    public var nameZh: String
    /// Its name in English; empty when there is none.
    public var nameEn: String
    /// The body above; `nil` at the top.
    public var parent: String?
    /// The area it works for.
    public var area: String?

    /// Makes a body.
    public init(id: String, nameZh: String, nameEn: String = "", parent: String? = nil, area: String? = nil) {
        self.id = id
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.parent = parent
        self.area = area
    }
}
