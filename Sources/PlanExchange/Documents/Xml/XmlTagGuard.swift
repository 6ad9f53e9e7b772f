/// Counts the attributes of each element before the parser sees them.
///
/// The parser compares every attribute with every other, so that an element with a million of them would hold it for hours.
struct XmlTagGuard {
    private var isInTag = false
    private var quote: UInt8?
    private var count = 0

    /// Looks at one more part; says whether no element has more attributes than the limit.
    ///
    /// A `<` always opens an element here: inside another it is a fault that the parser finds.
    mutating func allows(_ bytes: UnsafeRawBufferPointer, limit: Int) -> Bool {
        for byte in bytes {
            if byte == 0x3C {
                (isInTag, quote, count) = (true, nil, 0)
            } else if let open = quote {
                if byte == open { quote = nil }
            } else if isInTag {
                switch byte {
                case 0x3E: isInTag = false
                case 0x22, 0x27: quote = byte
                case 0x3D:
                    count += 1
                    if count > limit { return false }
                default: break
                }
            }
        }
        return true
    }
}
