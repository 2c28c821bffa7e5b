/// Wordings that a trainee could have used instead: each asks or gives back where the flagged one assumes, by whom it is about and by
/// how it works. None states anything of the session that the trainee has not heard.
enum BiasAlternative {
  /// How a wording misses the person; kinds that ask for the same answer stand together.
  private enum Miss: Int {
    /// A group is taken to explain the person.
    case group
    /// Something is taken for granted.
    case assumed
    /// A sting in praise, surprise or curiosity.
    case sting
    /// A term that labels.
    case term
    /// What is ordinary is read as a problem.
    case norm
    /// What was met is doubted.
    case doubt
    /// Somebody decides for the client.
    case decided

    init(_ kind: BiasKind) {
      switch kind {
      case .stereotype, .essentializing: self = .group
      case .assumption: self = .assumed
      case .microaggression, .exoticizing: self = .sting
      case .stigmatizingTerm: self = .term
      case .pathologizing: self = .norm
      case .invalidation: self = .doubt
      case .paternalism: self = .decided
      }
    }
  }

  /// The wording for a flag.
  static func wording(_ type: BiasType, _ kind: BiasKind) -> String { wordings(type)[Miss(kind).rawValue] }

  /// A type's wordings, in the order of `Miss`.
  static func wordings(_ type: BiasType) -> [String] {
    switch type {
    case .raceEthnicity:
      [
        "How is it in your family, rather than in general?",
        "What part of this, if any, do you connect with how people see you?",
        "Thank you for telling me. What matters most to you in it?",
        "Which words do you use for yourself and your family?",
        "How is this seen at home, and what works about it for you?",
        "You noticed being treated differently. What was that like?",
        "What would you want to happen now, and what could my part be?",
      ]
    case .culture:
      [
        "How do you see this yourself, whatever others around you think?",
        "What matters to your family here, and what matters to you?",
        "Thank you for explaining that. What does it mean to you?",
        "What do you call this at home?",
        "This may be quite ordinary at home. Does it weigh on you, and when?",
        "You told me of something that others do not see. What is it for you?",
        "You know both worlds. Which step would fit in both?",
      ]
    case .religion:
      [
        "What does your faith say to you about this, in your own reading of it?",
        "What place does faith have in this for you, if any?",
        "Thank you for telling me of your practice. What does it give you?",
        "What do you call your community, and how do you belong to it?",
        "What does your practice do for you when things are hard?",
        "You told me how people took your faith. How did you carry that home?",
        "Whom from your community, if anyone, would you like to involve?",
      ]
    case .gender:
      [
        "What is it like for you, whatever is said of women or of men?",
        "Who does what at home at the moment, and how did that come about?",
        "You told me what you did there. Which part are you proud of?",
        "How would you describe yourself in that room?",
        "There was a reason for how you felt. What was it?",
        "You told me how you were met there. What did it do to you?",
        "What do you want here, whatever is expected of you?",
      ]
    case .sexualOrientation:
      [
        "What is it like between the two of you?",
        "Is there anyone you are close to at the moment?",
        "Thank you for telling me. What would you like me to know about it?",
        "Which word do you use for yourself, if any?",
        "You know whom you love. What makes it hard at the moment?",
        "You told me what they said. What stayed with you?",
        "Whom would you like to tell, if anyone, and when?",
      ]
    case .genderIdentity:
      [
        "What has your own way been, whatever others report of theirs?",
        "How would you like to be addressed here, and by whom else?",
        "What is it like for you these days?",
        "Which name and which words shall I use?",
        "This is who you are. What would make daily life easier?",
        "You told me how others met you there. What was that like?",
        "What would you like to decide next, and what do you still want to know?",
      ]
    case .age:
      [
        "How is it for you at this point in your life?",
        "What would you like to be able to do this year?",
        "How did you go about it, and what helped?",
        "How do you speak of this time of your life?",
        "What draws you to it at this time of your life?",
        "You told me how your age was spoken of. How did you take it?",
        "What would you like to do yourself, and where would help be welcome?",
      ]
    case .disability:
      [
        "How is it for you, and what do people mostly get wrong?",
        "What works well for you already, and what gets in the way?",
        "How did you go about it, and what is it like now?",
        "Which words do you use for your condition, if any?",
        "What works about your own way of doing it?",
        "You told me what stood in your way there. What was that like?",
        "What would you like to do, and what help would be of use?",
      ]
    case .socioeconomic:
      [
        "What is it like to live on this, in your own words?",
        "What is within reach for you this month, in time and in money?",
        "What was important to you in how you did it?",
        "How do you describe how things stand at home?",
        "What did you have to weigh up, with what there was?",
        "You told me how they treated you. What did you make of it?",
        "Which of these would fit your week, and what would it cost you?",
      ]
    case .bodySize:
      [
        "What is your own view of your body, apart from what others say?",
        "What would you like to speak about today, and is your body part of it?",
        "What was good about it for you?",
        "How do you like your body to be spoken of here?",
        "How was it for you, and how was it afterwards?",
        "You told me how people looked at you. What did that do?",
        "What would you like to be different, if anything?",
      ]
    case .immigration:
      [
        "What was it like for you, whatever others went through?",
        "Which parts of your story would you like to bring in here?",
        "What else belongs to it, as you see it?",
        "How do you speak of how you came to live here?",
        "How do the two places live together in you?",
        "You told me how you were met there. What was it like for you?",
        "With whom beside you, and in which language, would you like to talk about this?",
      ]
    case .familyStructure:
      [
        "How does your family work, on a good day?",
        "Who belongs to your family, and who helps when things are hard?",
        "What are you glad of in your family?",
        "How do you call each other at home?",
        "This is your family as it is. What does it need at the moment?",
        "You told me how your family was spoken of. What was that like?",
        "What would be good for all of you, as you see it?",
      ]
    case .mentalIllnessStigma:
      [
        "What is it like for you, apart from what is said about it?",
        "What do you notice yourself when it gets harder?",
        "What did that take, and what helped?",
        "What is your own word for what you live with?",
        "There was reason to feel so. What happened?",
        "You told me how they took it. What did you still want them to hear?",
        "What would you like to decide yourself, and where do you want company?",
      ]
    case .substanceStigma:
      [
        "What is it like for you, whatever is said of people who use?",
        "What does it do for you, and what does it cost you?",
        "What has helped so far, on your own terms?",
        "What is your own word for how it has been?",
        "What did you make of it yourself?",
        "You told me how they received you. What was that like?",
        "What would you like to change first, if anything?",
      ]
    case .diagnostic:
      [
        "What fits you of what is said about the diagnosis, and what does not?",
        "Apart from the diagnosis, what do you make of what happened?",
        "What stands out to you in what you told me?",
        "Which words help you to make sense of it?",
        "Many people would feel so. What was the worst of it?",
        "You told me what you felt, and it was put down to something else. What did you need?",
        "What do you think would help, before we look at what the books say?",
      ]
    }
  }
}
