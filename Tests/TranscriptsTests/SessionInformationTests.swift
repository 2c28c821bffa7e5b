import Testing
import Transcripts

@Suite struct SessionInformationTests {
  @Test(arguments: [
    "2026-10-05", "2024-02-29", "2000-02-29", "2026-10-05T09:30Z", "2026-10-05T09:30:00Z",
    "2026-10-05T23:59:60.123+05:30",
    "2026-12-31T00:00-11:00",
  ])
  func dates(text: String) {
    #expect(SessionInformation.isDate(text))
  }

  @Test(arguments: [
    "", "2026", "2026-1-5", "05.10.2026", "2026-13-01", "2026-00-01", "2026-04-31", "2026-02-29", "1900-02-29",
    "2026-10-05T",
    "2026-10-05T09:30", "2026-10-05T24:00Z", "2026-10-05T09:60Z", "2026-10-05T09:30:61Z", "2026-10-05T09:30:00.Z",
    "2026-10-05T09:30:00+0530", "2026-10-05 09:30Z", "2026-10-05Z", "2026-10-05T09:30Zx", "\u{661}026-10-05",
    " 2026-10-05",
    "2026-10-05T09:30+24:00",
  ])
  func whatIsNoDate(text: String) {
    #expect(!SessionInformation.isDate(text))
  }
}
