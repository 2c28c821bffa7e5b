import JSON
import Recognition
import Testing
import Transcripts

@testable import Assessment

@Suite struct MeasuredCodesTests {
  private static func figures(_ f1: Double) -> JSONValue {
    [
      "labels": [
        [
          "label": "present", "support": 20, "precision": JSONValue.exact(f1), "recall": JSONValue.exact(f1),
          "f1": ["value": JSONValue.exact(f1)],
        ]
      ]
    ]
  }

  private static let evaluation: JSONValue = [
    "codes": [
      "encoder": ["technique.validation": figures(0.8), "caution.labeling": figures(0.4)],
      "linear": ["technique.validation": figures(0.3)],
    ],
    "client_talk": ["labels": [["label": "change", "support": 9, "f1": ["value": .exact(0.45)]]]],
  ]

  @Test func figuresAreThoseOfTheRecognizer() {
    let encoder = MeasuredCodes(evaluation: Self.evaluation, recognizer: "encoder")
    let linear = MeasuredCodes(evaluation: Self.evaluation, recognizer: "linear")
    #expect(encoder.figures("techniques", "validation")?.f1 == 0.8)
    #expect(linear.figures("techniques", "validation")?.f1 == 0.3)
    #expect(linear.figures("client_talk", "change")?.turns == 9)
    #expect(encoder.figures("techniques", "empathy") == nil)
  }

  @Test func underHalfACodeIsExperimental() {
    let measured = MeasuredCodes(evaluation: Self.evaluation, recognizer: "encoder")
    #expect(measured.isExperimental(Caution.labeling))
    #expect(!measured.isExperimental(Technique.validation))
    // What was not measured is not found wanting.
    #expect(!measured.isExperimental(Technique.empathy))
  }

  @Test func whereNothingWasFoundThereIsNoPrecision() {
    let figures: JSONValue = [
      "codes": [
        "linear": [
          "caution.labeling": [
            "labels": [
              ["label": "present", "support": 9, "predicted": 0, "precision": 0, "f1": ["value": .exact(0)]]
            ]
          ]
        ]
      ]
    ]
    let measured = MeasuredCodes(evaluation: figures, recognizer: "linear")
    #expect(measured.figures("cautions", "labeling")?.precision == nil)
    #expect(measured.figures("cautions", "labeling")?.f1 == 0)
  }

  @Test func onlyTechniquesAndCautionsAreExperimental() {
    let measured = MeasuredCodes(evaluation: Self.evaluation, recognizer: "encoder")
    #expect(measured.figures("client_talk", "change")?.f1 == 0.45)
    #expect(!measured.isExperimental("client_talk", "change"))
  }

  @Test func experimentalCodesAreNotCounted() {
    var turn = UtteranceAnalysis(index: 0, speaker: .therapist)
    turn.behavior = Finding(code: .other, probability: 0.9, evidence: [Span(0..<1)])
    turn.acts = Acts(question: 0, reflection: 0, input: 0)
    turn.techniques = [Finding(code: .validation, probability: 0.9, evidence: [Span(0..<1)])]
    turn.cautions = [Finding(code: .labeling, probability: 0.9, evidence: [Span(0..<1)])]
    let analysis = SessionAnalysis(
      information: SessionInformation(id: "s"), source: "s", format: "json", roles: .known,
      sha256: String(repeating: "0", count: 64), isEnglish: true, pipelines: [], utterances: [turn],
      risk: SessionRisk(), warnings: [])
    let measured = MeasuredCodes(evaluation: Self.evaluation, recognizer: "encoder")
    let all = SessionTally(analysis, words: [3])
    let counted = SessionTally(analysis, words: [3], measured: measured)
    #expect(all.cautions.reduce(0, +) == 1)
    #expect(counted.cautions.reduce(0, +) == 0)
    #expect(counted.techniques == all.techniques)
  }

  /// Errors are known of either recogniser of this build, and of no other models.
  @Test(arguments: RecognizerChoice.allCases)
  func whatShipsIsKnownOfEitherRecognizer(_ choice: RecognizerChoice) throws {
    let models = try choice.recognizer().models
    let tool = ToolIdentity(version: "1", recognizer: choice.rawValue, models: models)
    #expect(tool.isOfThisBuild)
    #expect(CoderErrors.of(tool).rates(of: "acts.reflection") != nil)
    var other = models
    other["therapist"] = String(repeating: "0", count: 64)
    let older = ToolIdentity(version: "1", recognizer: choice.rawValue, models: other)
    #expect(!older.isOfThisBuild)
    #expect(CoderErrors.of(older).rates(of: "acts.reflection") == nil)
  }
}
