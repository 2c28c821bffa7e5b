import Recognition
import Testing

@Suite struct TurnExplainerTests {
  private let explainer: TurnExplainer
  private let encoded: TurnExplainer

  init() throws {
    explainer = try TurnExplainer(try ModelLibrary.embedded.get(), for: .linear)
    encoded = try TurnExplainer(try ModelLibrary.embedded.get())
  }

  private let conversation = Conversation(
    turns: [
      .init(speaker: .client, text: .init("I had four pints on Friday and felt rotten at work.")),
      .init(speaker: .therapist, text: .init("What would be different if you drank less?")),
      .init(speaker: .client, text: .init("I really want to cut down, I need to do it for my kids.")),
      .init(speaker: .therapist, text: .init("You want to be there for them.")),
    ], changeTarget: "drinking less")

  @Test func aQuestionIsCarriedByItsOwnWords() throws {
    let explanation = try #require(explainer.explain(1, of: conversation))
    #expect(explanation.code == "question.open")
    #expect(explanation.probability > 0.8)
    #expect(explanation.aloneProbability != nil)
    let best = try #require(explanation.carriers.first)
    #expect(best.place == .turn && best.support > 0)
    #expect(explanation.groups.map(\.group) == TurnExplanation.Group.allCases)
  }

  @Test func aChangeNamesWhatItRestsOn() throws {
    let explanation = try #require(explainer.explain(2, of: conversation))
    #expect(explanation.decision == "client_talk")
    #expect(explanation.code == "change")
    #expect(explanation.aloneProbability == nil)
    for change in explanation.changes { #expect(change.code != explanation.code) }
  }

  /// What is explained is the code that the recogniser gives, with the probability that it states.
  @Test func whatIsExplainedIsWhatIsGiven() throws {
    for choice in RecognizerChoice.allCases {
      let found = try Analyzer(choice).findings(in: conversation).utterances
      let explainer = choice == .linear ? explainer : encoded
      let talk = try #require(explainer.explain(2, of: conversation))
      #expect(talk.code == found[2].clientTalk?.code.rawValue)
      #expect(talk.probability == found[2].clientTalk?.probability)
      let act = try #require(explainer.explain(1, of: conversation))
      #expect(act.code == found[1].behavior?.code.rawValue)
      #expect(act.changes.allSatisfy { $0.code != act.code })
      #expect(talk.changes.allSatisfy { $0.code != talk.code })
    }
    #expect(encoded.explain(2, of: conversation)?.aloneProbability != nil)
  }

  /// A change is one of the turn's own words or a neighbour, and the code it names is another one.
  @Test func someWordsDecide() throws {
    let turns = ["What?", "Mm.", "So you feel stuck?", "Have you tried walking?", "Is it better?", "How come?"]
    let all = turns.map { text in
      explainer.explain(
        1,
        of: Conversation(turns: [
          .init(speaker: .client, text: .init("It is the evenings.")), .init(speaker: .therapist, text: .init(text)),
        ]))
    }
    let changes = all.flatMap { $0?.changes ?? [] }
    #expect(!changes.isEmpty)
    for explanation in all.compactMap({ $0 }) {
      for change in explanation.changes { #expect(change.code != explanation.code) }
    }
  }

  @Test func whatIsNotCodedIsNotExplained() {
    let silent = Conversation(
      turns: [.init(speaker: .other, text: .init("Nurse here.")), .init(speaker: .client, text: .init(""))])
    #expect(explainer.explain(0, of: silent) == nil)
    #expect(explainer.explain(1, of: silent) == nil)
  }
}
