/// A word of a PDF page with its box, in points from the page's upper left corner.
struct PdfWord: Equatable, Sendable {
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
    var text: String

    /// The middle between top and bottom.
    var middle: Float { (top + bottom) / 2 }
    /// The height of the box.
    var height: Float { bottom - top }

    /// The size of its type: the width of one character where the characters are as wide as high, else from the height.
    var size: Float {
        var count = 0
        for scalar in text.unicodeScalars {
            guard scalar.isFullWidth else { return height * 0.75 }
            count += 1
        }
        return count == 0 ? height * 0.75 : min((right - left) / Float(count), height)
    }
}

/// A page of a PDF.
struct PdfPage: Equatable, Sendable {
    var width: Float = 0
    var height: Float = 0
    var words: [PdfWord] = []
}

extension Unicode.Scalar {
    /// Says whether it is a Chinese character or a mark as wide as one.
    var isFullWidth: Bool {
        switch value {
        case 0x2E80...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
