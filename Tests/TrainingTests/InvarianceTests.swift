import Foundation
import JSON
import Language
import Recognition
import TestSupport
import Testing
import Training
import Transcripts

/// Exchanging named groups, and counting the codes that change with them.
@Suite struct InvarianceTests {
  @Test(arguments: [
    ("He told her that his mother drinks.", "She told him that her father drinks."),
    ("I told her about HER car, and her too.", "I told him about HIS car, and him too."),
    ("Mr Lee's wife, a Muslim.", "Mrs Lee's husband, a Christian."),
    ("My dad\u{2019}s car.", "My mom's car."), ("We had soup.", "We had soup."), ("", ""),
  ]) func swaps(_ text: String, _ expected: String) { #expect(GroupSwap.swapped(text) == expected) }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = "\(try Folders.temporary())/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func sentences(_ variants: Variants) -> [String] { variants.conversations.map { $0.turns[0].text.text } }

  @Test func readsWinogender() throws {
    let path = try file(
      "all.tsv", "sentid\tsentence\ncook.guest.0.male.txt\tHe ate.\ncook.guest.0.female.txt\tShe ate.\n")
    let all = try InvarianceCorpus.variants(path)
    #expect(all.map(sentences) == [["He ate.", "She ate."]])
    #expect(all[0].conversations[0].turns.map(\.speaker) == [.client, .therapist])
  }

  @Test func readsWinoBias() throws {
    let all = try InvarianceCorpus.variants(try file("a.dev", "1 [The cook] left because [he] was late.\n"))
    #expect(all.map(sentences) == [["The cook left because he was late.", "The cook left because she was late."]])
  }

  @Test func readsHolisticBias() throws {
    let folder = try Folders.temporary()
    for (name, text) in [
      ("sentence_templates.json", #"{"I'm {noun_phrase}.": {}, "I like {plural_noun_phrase}.": {}}"#),
      (
        "descriptors.json",
        #"{"age": {"old": ["old", "elderly", {"descriptor": "ancient", "preference": "dispreferred"}]}}"#
      ),
    ] { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    #expect(try InvarianceCorpus.variants(folder).map(sentences) == [["I'm an old person.", "I'm an elderly person."]])
  }

  @Test func whatIsNoneOfThemIsRefused() throws {
    let path = try file("x.bin", "\u{1}\u{2}")
    #expect(throws: (any Error).self) { try InvarianceCorpus.variants(path) }
  }

  @Test func changesAreCounted() throws {
    func talk(_ text: String) -> Conversation {
      Conversation(turns: [.init(speaker: .client, text: TokenizedText(text))])
    }
    let sets = [
      Variants(source: "same", [talk("I want to kill myself."), talk("I want to kill myself.")]),
      Variants(source: "other", [talk("I want to kill myself."), talk("We had soup.")]),
    ]
    let evaluation = InvarianceEvaluation(sets, analyzer: try Analyzer(.linear))
    #expect(evaluation.sources.map(\.source) == ["same", "other"])
    #expect(evaluation.sources[0].counts[.risk]?.flipped == 0)
    #expect(evaluation.sources[1].counts[.risk]?.flipped == 1)
    #expect(evaluation.total[.risk]?.compared == 2)
    #expect(evaluation.document["schema"]?.string == "pe.invariance/1")
  }

  /// The linear models read a named group as no more than that.
  @Test(arguments: [
    "He says that his wife is a nurse.", "I'm a Muslim and I drink too much.", "My father wants me to stop smoking.",
    "The doctor told her that she has to rest.",
  ]) func trainedCodesDoNotMoveWithAGroup(_ text: String) throws {
    let path = try file(
      "s.jsonl",
      "{\"id\": \"a\", \"utterances\": [{\"speaker\": \"client\", \"text\": \"\(text)\"}, {\"speaker\": \"therapist\", \"text\": \"\(text)\"}]}\n"
    )
    let evaluation = InvarianceEvaluation(try InvarianceCorpus.variants(path), analyzer: try Analyzer(.linear))
    for (pipeline, count) in evaluation.total { #expect(count.flipped == 0, "\(pipeline)") }
    #expect(!evaluation.total.isEmpty)
  }
}
