import Testing

@testable import Recognition

@Suite struct EmotionFindingTests {
  @Test func withoutJoyTheOtherFeelingsShareWhatIsLeft() throws {
    // anger, disgust, fear, joy, sadness, surprise, neutral
    let found = EmotionFinding(distribution: [0.1, 0, 0, 0.6, 0.2, 0, 0.1])
    #expect(found.main == .joy && found.valence > 0)
    let rest = try #require(found.withoutJoy)
    #expect(rest.distribution == [0.25, 0, 0, 0, 0.5, 0, 0.25])
    #expect(rest.main == .sadness && rest.valence < 0)
    #expect(EmotionFinding(distribution: [0, 0, 0, 1, 0, 0, 0]).withoutJoy == nil)
  }
}
