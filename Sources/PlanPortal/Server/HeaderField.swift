import Hummingbird

/// One header line; Hummingbird gives the list by name and its element only this way.
typealias HeaderField = HTTPFields.Element
