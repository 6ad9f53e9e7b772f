// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "lantu",
    products: [
        .library(name: "PlanModel", targets: ["PlanModel"])
    ],
    targets: [
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "PlanModel", dependencies: ["CCrypto"]),
        .target(name: "PlanOffice", dependencies: ["PlanModel"]),
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
