/// The methods that have a page, in the order they are listed.
enum MethodName: String, CaseIterable, Sendable {
    case pace, outlook, opensdg, destatis, unsd
}
