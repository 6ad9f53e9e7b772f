// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "lantu",
    products: [
        .library(name: "PlanModel", targets: ["PlanModel"]),
        .library(name: "PlanReading", targets: ["PlanReading"]),
        .library(name: "PlanAnalysis", targets: ["PlanAnalysis"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")
    ],
    targets: [
        // System libraries
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        // Floor 0
        .target(name: "PlanModel", dependencies: ["CCrypto"]),

        // Floor 1: these never import one another
        .target(name: "PlanReading", dependencies: ["PlanModel"]),
        .target(name: "PlanAnalysis", dependencies: ["PlanModel"]),
        .target(name: "PlanExchange", dependencies: ["PlanModel", "CXlsxWriter", "CCrypto"]),
        .target(name: "PlanStore", dependencies: ["PlanModel", .product(name: "GRDB", package: "GRDB.swift")]),

        // Floor 2
        .target(name: "PlanOffice", dependencies: ["PlanModel", "PlanReading", "PlanAnalysis", "PlanExchange"]),

        // Tests
        .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
        .testTarget(name: "PlanReadingTests", dependencies: ["PlanReading", "PlanModel"], exclude: ["Fixtures"]),
        .testTarget(name: "PlanAnalysisTests", dependencies: ["PlanAnalysis", "PlanModel"]),
        .testTarget(name: "PlanExchangeTests", dependencies: ["PlanExchange", "PlanModel"]),
    ],
    swiftLanguageModes: [.v6]
)

// The same settings for every target.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
