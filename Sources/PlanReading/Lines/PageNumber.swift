import PlanModel

/// What a line that holds nothing but a page number says.
enum PageMark: Equatable {
    /// 23: it may as well be part of the text.
    case bare(Int)
    /// — 23 —, 第 23 页.
    case framed(Int)
    /// 23/96: the same total must come again for it to be one.
    case share(Int, of: Int)

    /// Reads a line; `nil` when it holds anything else.
    init?(_ span: SourceSpan, in scalars: [Unicode.Scalar]) {
        guard span.count <= 16, Self.mayStart(scalars[span.start]) else { return nil }
        var numbers: [Int] = [], digits = 0, isOpen = false, isDivided = false, isNamed = false
        for index in span.range where !scalars[index].isBlank {
            let scalar = scalars[index]
            if let digit = scalar.digit {
                if isOpen {
                    numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + digit
                } else {
                    numbers.append(digit)
                }
                digits = isOpen ? digits + 1 : 1
                isOpen = true
                guard digits <= 4 else { return nil }
                continue
            }
            isOpen = false
            switch scalar {
            case "/", "／", "共": isDivided = isDivided || numbers.count == 1
            case "页": isNamed = true
            case "第", ",", "，", "·", "•": break
            default: guard Self.isDash(scalar) else { return nil }
            }
        }
        let ends = scalars[span.start].digit != nil || scalars[span.end - 1].digit != nil
        switch (numbers.count, isDivided) {
        case (1, false) where numbers[0] < 10_000 && span.count <= 9:
            if span.range.allSatisfy({ scalars[$0].digit != nil || scalars[$0].isBlank }) {
                self = .bare(numbers[0])
            } else if !ends {
                self = .framed(numbers[0])
            } else {
                return nil
            }
        case (2, true) where numbers[0] <= numbers[1]:
            self = isNamed ? .framed(numbers[0]) : .share(numbers[0], of: numbers[1])
        default: return nil
        }
    }

    private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.digit != nil || isDash(scalar) || scalar == "第" || scalar == "·" || scalar == "•" || scalar == "共"
    }

    /// Hyphens and dashes of any length.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "—", "－", "–", "―", "─", "−": true
        default: false
        }
    }
}

extension SourceSpan {
    /// Says whether it holds nothing but a page number.
    func isPageNumber(in scalars: [Unicode.Scalar]) -> Bool { PageMark(self, in: scalars) != nil }
}

/// The bare page numbers seen so far: a number that does not go on with them is part of the text.
struct PageCount {
    /// Page numbers of this text stand bare.
    var isBare = true
    private var last: Int?

    /// Says whether a line that looks like a page number is one, and counts it.
    mutating func accepts(_ span: SourceSpan, _ scalars: [Unicode.Scalar]) -> Bool {
        guard isBare, case .bare(let number)? = PageMark(span, in: scalars) else { return false }
        guard last.map({ number > $0 && number <= $0 + 20 }) ?? (number < 1000) else { return false }
        last = number
        return true
    }
}
