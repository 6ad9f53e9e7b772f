// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "lantu",
    products: [
        .library(name: "PlanModel", targets: ["PlanModel"]),
        .library(name: "PlanReading", targets: ["PlanReading"]),
        .library(name: "PlanAnalysis", targets: ["PlanAnalysis"]),
        .executable(name: "lantu", targets: ["lantu"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    ],
    targets: [
        // System libraries
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CXml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

        // Floor 0
        .target(name: "PlanModel", dependencies: ["CCrypto"]),

        // Floor 1: these never import one another
        .target(name: "PlanReading", dependencies: ["PlanModel"]),
        .target(name: "PlanAnalysis", dependencies: ["PlanModel"]),
        .target(name: "PlanExchange", dependencies: ["PlanModel", "CXlsxWriter", "CXml2", "CArchive"]),
        .target(
            name: "PlanStore",
            dependencies: [
                "PlanModel", "CPostgres", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),

        .target(name: "PlanOutside", dependencies: ["PlanModel", "CCrypto"]),

        // Floor 2
        .target(name: "PlanOffice", dependencies: ["PlanModel", "PlanReading", "PlanAnalysis", "PlanExchange"]),

        // Floor 3
        .target(
            name: "PlanPortal",
            dependencies: [
                "PlanModel", "PlanExchange", "PlanOffice",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Assets")]),

        // Floor 4
        .executableTarget(
            name: "lantu",
            dependencies: [
                "PlanModel", "PlanReading", "PlanAnalysis", "PlanExchange", "PlanStore", "PlanOutside",
                "PlanOffice", "PlanPortal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        // Tests
        .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
        .testTarget(name: "PlanReadingTests", dependencies: ["PlanReading", "PlanModel"], exclude: ["Fixtures"]),
        .testTarget(name: "PlanAnalysisTests", dependencies: ["PlanAnalysis", "PlanModel"], exclude: ["Fixtures"]),
        .testTarget(
            name: "PlanExchangeTests", dependencies: ["PlanExchange", "PlanModel", "CArchive"], exclude: ["Fixtures"]),
        .testTarget(
            name: "PlanStoreTests",
            dependencies: [
                "PlanStore", "PlanModel", "PostgresTesting", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(name: "PostgresTesting", path: "Tests/PostgresTesting"),
        .testTarget(name: "PlanOutsideTests", dependencies: ["PlanOutside", "PlanModel"]),
        .testTarget(
            name: "PlanOfficeTests",
            dependencies: [
                "PlanOffice", "PlanStore", "PlanOutside", "PlanReading", "PlanExchange", "PlanAnalysis", "PlanModel",
            ]),
        .testTarget(
            name: "PlanPortalTests",
            dependencies: [
                "PlanPortal", "PlanOffice", "PlanStore", "PlanOutside", "PlanReading", "PlanExchange", "PlanModel",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .testTarget(
            name: "lantuTests",
            dependencies: [
                "lantu", "PostgresTesting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
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
