/// Sets of words that phrases name with `@`.
public enum WordClass {
  /// The classes by name. Words are lower case.
  public static let members: [String: [String]] = [
    "family": [
      "mother", "father", "mom", "mum", "mommy", "dad", "daddy", "parents", "parent", "brother", "sister", "son",
      "daughter",
      "wife", "husband", "partner", "kids", "kid", "children", "child", "baby", "family", "grandma", "grandpa",
      "grandmother", "grandfather", "aunt", "uncle", "cousin", "girlfriend", "boyfriend", "spouse", "fiancé", "fiancée",
    ],
    "others": [
      "he", "she", "they", "him", "her", "them", "his", "their", "friend", "friends", "roommate", "neighbor",
      "neighbour",
      "boss", "coworker", "colleague", "somebody", "someone", "people", "guy", "girl", "man", "woman", "boy",
    ],
    "i": ["i", "i'm", "i've", "i'd", "i'll", "me", "my", "myself"],
    "negation": [
      "not", "no", "never", "don't", "didn't", "doesn't", "wasn't", "isn't", "aren't", "weren't", "won't", "wouldn't",
      "can't", "cannot", "couldn't", "haven't", "hasn't", "hadn't", "shouldn't", "nothing", "nobody", "none", "without",
      "ain't", "neither", "nor", "hardly",
    ],
    "feeling": [
      "afraid", "alone", "angry", "anxious", "ashamed", "betrayed", "broken", "confused", "crushed", "depressed",
      "devastated", "disappointed", "discouraged", "drained", "embarrassed", "empty", "exhausted", "frightened",
      "frustrated", "furious", "grieving", "guilty", "helpless", "hopeless", "hurt", "invisible", "irritated",
      "isolated",
      "jealous", "lonely", "lost", "mad", "miserable", "nervous", "numb", "overwhelmed", "panicked", "panicky",
      "powerless", "rejected", "resentful", "sad", "scared", "shaken", "stressed", "stuck", "terrified", "tired",
      "trapped", "torn", "unhappy", "unloved", "unsafe", "upset", "useless", "vulnerable", "worn", "worried",
      "worthless",
    ],
    "warmth": [
      "happy", "hopeful", "proud", "relieved", "excited", "grateful", "glad", "content", "calm", "confident", "joyful",
      "thankful", "peaceful", "loved", "safe",
    ],
    "weapon": ["gun", "knife", "rope", "pistol", "rifle", "blade", "razor", "razors", "shotgun", "revolver", "noose"],
    "substance": [
      "alcohol", "booze", "beer", "wine", "vodka", "whiskey", "whisky", "weed", "pot", "cannabis", "marijuana",
      "cocaine",
      "coke", "heroin", "meth", "pills", "opioids", "oxy", "oxycontin", "fentanyl", "crack", "xanax", "benzos",
      "adderall",
      "tobacco", "cigarettes", "nicotine", "vape", "vaping",
    ],
    "number": [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
      "twenty", "thirty", "forty", "fifty", "sixty", "hundred",
    ],
    "ethnicity": [
      "black", "asian", "hispanic", "latino", "latina", "latinx", "mexican", "african", "arab", "indian",
      "chinese", "japanese", "korean", "vietnamese", "filipino", "filipina", "indigenous", "aboriginal",
      "jewish", "roma", "caribbean", "jamaican", "haitian", "nigerian", "somali", "ethiopian", "pakistani",
      "bangladeshi", "turkish", "iranian", "persian", "syrian", "afghan", "brown", "biracial", "white",
      "cuban", "dominican", "colombian", "brazilian", "thai", "polish", "russian", "italian", "irish",
      "ghanaian", "kurdish", "hmong", "navajo", "maori", "samoan", "tamil", "punjabi",
    ],
    "ethnicities": [
      "blacks", "asians", "latinos", "latinas", "hispanics", "mexicans", "africans", "arabs", "indians",
      "jews", "koreans", "filipinos", "nigerians", "jamaicans", "haitians", "somalis", "italians", "russians",
      "gypsies", "cubans",
    ],
    "believer": [
      "muslim", "muslims", "christian", "christians", "jew", "jews", "jewish", "hindu", "hindus", "catholic",
      "catholics", "mormon", "mormons", "sikh", "sikhs", "buddhist", "buddhists", "atheist", "atheists",
      "evangelical", "evangelicals", "baptist", "baptists", "pentecostal", "believer", "believers",
    ],
    "disorder": [
      "depression", "anxiety", "bipolar", "borderline", "bpd", "ocd", "adhd", "ptsd", "schizophrenia",
      "schizophrenic", "autism", "autistic", "psychosis", "mania", "manic", "anorexia", "bulimia", "disorder",
      "illness", "diagnosis", "paranoia",
    ],
    "soon": ["tonight", "today", "tomorrow", "now", "soon", "later"],
    "hardship": [
      "hard", "tough", "painful", "difficult", "rough", "heavy", "scary", "frightening", "terrifying",
      "awful", "terrible", "horrible", "devastating", "heartbreaking", "exhausting", "draining",
      "overwhelming", "lonely", "isolating", "upsetting", "frustrating", "disappointing", "humiliating",
      "hurtful", "stressful", "distressing", "unbearable", "crushing", "confusing", "unsettling",
      "brutal", "agonizing", "miserable", "discouraging", "infuriating", "maddening", "excruciating",
      "demoralizing", "shattering", "daunting",
    ],
    "pain": [
      "pain", "grief", "sadness", "loneliness", "fear", "anxiety", "shame", "guilt", "anger", "hurt",
      "sorrow", "despair", "panic", "rage", "heartache", "heartbreak", "exhaustion", "worry",
      "frustration", "distress", "loss", "emptiness",
    ],
    "very": [
      "so", "really", "very", "incredibly", "extremely", "deeply", "pretty", "truly", "terribly",
      "quite", "just", "absolutely", "unbelievably", "completely", "totally", "such", "awfully",
      "perfectly", "entirely", "actually", "real", "super", "fairly", "immensely", "utterly",
    ],
    "day": [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
      "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "today", "tonight",
      "tomorrow", "weekend", "morning", "mornings", "afternoon", "evening", "evenings", "noon", "lunch",
      "dinner", "breakfast",
    ],
    "activity": [
      "walk", "walks", "walking", "run", "runs", "running", "jog", "jogging", "swim", "swimming", "hike",
      "hiking", "yoga", "gym", "bike", "biking", "cycling", "garden", "gardening", "paint", "painting",
      "draw", "drawing", "sketching", "knit", "knitting", "guitar", "piano", "violin", "music", "choir",
      "singing", "dancing", "dance", "bake", "baking", "cook", "cooking", "read", "reading", "fishing",
      "tennis", "basketball", "soccer", "football", "chess", "pottery", "sewing", "crafts", "puzzle",
      "puzzles", "photography", "volunteer", "volunteering", "park", "library", "woodwork",
    ],
    "condition": [
      "depression", "anxiety", "panic", "trauma", "ptsd", "ocd", "adhd", "insomnia", "grief",
      "addiction", "dependence", "withdrawal", "cravings", "craving", "bipolar", "psychosis",
      "dissociation", "avoidance", "rumination", "burnout", "worry", "urges", "nicotine", "tolerance",
    ],
  ]
}
