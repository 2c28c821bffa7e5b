// swift-tools-version: 6.2

import PackageDescription

// CI sets PE_STRICT so that a warning in our own targets fails the build; a newer compiler's new warning must not stop
// someone who only wants to use the tool.
let strict = Context.environment["PE_STRICT"] != nil
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6)
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A module of the house. Its dependencies are the rooms below it, listed by name.
func room(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings)
}

func tests(of name: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "pixelated-empathy",
  products: [.executable(name: "pe", targets: ["pe"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CCrypto", dependencies: ["CLibcrypto"]),
    .target(name: "CModels", exclude: ["files"]),
    room("EmbeddedFiles", ["CModels"]),
    .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
    room("JSON"),
    room("Language"),
    // Tests run the network thousands of times: it is optimised in debug builds too.
    .target(
      name: "Encoder", dependencies: ["COneDNN", "JSON"], swiftSettings: settings + [.unsafeFlags(["-O"])]),
    room("Statistics"),
    room("Transcripts", ["JSON", "Language", "CCrypto"]),
    room("Recognition", ["JSON", "Language", "Statistics", "Transcripts", "EmbeddedFiles", "Encoder"]),
    room("Training", ["JSON", "Language", "Statistics", "Transcripts", "Recognition"]),
    room("Assessment", ["EmbeddedFiles", "JSON", "Language", "Statistics", "Transcripts", "Recognition"]),
    room(
      "Gate", ["JSON", "Language", "Statistics", "Transcripts", "Recognition", "Training", "Assessment"]),
    room(
      "Records",
      [
        "JSON", "Transcripts", "Recognition", "Assessment", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "Reporting",
      [
        "JSON", "Language", "Statistics", "Transcripts", "Recognition", "Training", "Assessment", "Records",
        "EmbeddedFiles",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "pe",
      dependencies: [
        "JSON", "Language", "Statistics", "Transcripts", "Recognition", "Training", "Assessment", "Records",
        "Reporting", "Gate",
        "EmbeddedFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "Yams",
      ],
      swiftSettings: settings),
    // The gate's power by simulation: make gate-power.
    .executableTarget(
      name: "gate-power", dependencies: ["Gate", "Recognition", "Statistics"], path: "Tests/GatePower",
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Language", "Transcripts", "Recognition"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "JSON"),
    tests(of: "Language"),
    tests(of: "Encoder", ["JSON"], exclude: ["Tables"]),
    tests(of: "Statistics"),
    tests(of: "Transcripts", ["JSON"]),
    tests(of: "Recognition", ["EmbeddedFiles", "Encoder", "JSON", "Language", "Transcripts"]),
    tests(
      of: "Training", ["EmbeddedFiles", "JSON", "Language", "Recognition", "Statistics", "Transcripts"],
      exclude: ["Tables"]),
    tests(of: "Assessment", ["JSON", "Recognition", "Statistics", "Transcripts"]),
    tests(
      of: "Records",
      ["JSON", "Recognition", "Assessment", "Transcripts", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      of: "Reporting", ["JSON", "EmbeddedFiles", "Statistics", "Recognition", "Assessment", "Records", "Transcripts"]),
    tests(of: "Gate", ["Assessment", "JSON", "Recognition", "Statistics", "Transcripts"]),
    tests(of: "pe", ["JSON"], exclude: ["Golden"]),
  ],
  cLanguageStandard: .c2x
)
