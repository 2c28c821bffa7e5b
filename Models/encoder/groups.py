"""Names groups of people in what is said, or exchanges those that are named: what is coded of a turn stays the same, so that a network
learns that naming a group moves nothing."""

import re

PAIRS = """he she|he's she's|he'd she'd|he'll she'll|himself herself|man woman|men women|boy girl|boys girls|father mother|dad mum|dad mom|
son daughter|brother sister|brothers sisters|husband wife|boyfriend girlfriend|uncle aunt|nephew niece|grandfather grandmother|
grandson granddaughter|grandad granny|stepdad stepmum|sir madam|lads lasses|guys girls""".replace("\n", "")
GENDERS = {one: other for pair in PAIRS.split("|") for one, other in (pair.split(), pair.split()[::-1])} | {"him": "her", "his": "her"}

KINDS = {
    "origin": """black white asian latino african arab indian chinese polish somali turkish mexican nigerian irish korean syrian greek
        vietnamese roma native iranian brazilian ukrainian filipino jamaican pakistani""".split(),
    "faith": "muslim christian jewish hindu sikh buddhist catholic mormon atheist orthodox pentecostal agnostic pagan".split(),
    "orientation": "gay lesbian bisexual straight queer asexual pansexual".split(),
    "identity": "trans nonbinary cisgender genderqueer intersex agender".split(),
    "age": "young old elderly middle-aged retired teenage".split(),
    "ability": """deaf blind disabled autistic dyslexic paraplegic hard-of-hearing wheelchair-using epileptic one-armed
        neurodivergent able-bodied""".split(),
    "body": "fat thin tall short bald plus-size skinny heavyset freckled tattooed muscular".split(),
    "means": "working-class rich poor middle-class unemployed self-employed homeless wealthy".split(),
    "place": "rural urban immigrant refugee foreign-born local undocumented".split(),
    "view": "conservative liberal republican socialist centrist".split(),
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names}
NOUNS = "man woman person guy girl mother father grandparent student parent kid veteran brother sister friend neighbour".split()
FRAMES = ["I'm a {0} {1}. ", "I am {0}. ", "As a {0} {1}, well. ", "My dad is a {0} {1}. ", "I've got a friend who is {0}. ",
          "I'm a {1}, and I'm {0}. ", "We're a {0} family. ", "There was a {0} {1} there too. "]
# Behind these "her" stands for "him" and not for "his".
NOT_POSSESSED = set("""a about again all alone and any anymore as at away back because before but by can could did do every for from go had
    has have he he's how i i'd i'll i'm if in instead into is it it's just like more much my no not now of off on once or out over right
    she she's so some than that the then there they this through to today too up very was we were what when where which while who why will
    with would yesterday you""".split())
WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")


def like(word, model):
    return word.upper() if len(model) > 1 and model.isupper() else word.capitalize() if model[0].isupper() else word


def exchanger(chance):
    """A function that exchanges the groups that a text names, in all texts of a session alike."""
    other = {name: chance.choice([one for one in KINDS[kind] if one != name]) for name, kind in KIND_OF.items()}

    def exchange(text):
        def word(match):
            found = match.group().lower()
            if found == "her":
                behind = WORD.match(text, match.end() + 1)
                owns = behind and text[match.end()] == " " and behind.group().lower() not in NOT_POSSESSED
                return like("his" if owns else "him", match.group())
            return like(GENDERS.get(found) or other.get(found) or found, match.group()) if found in GENDERS or found in other \
                else match.group()
        return WORD.sub(word, text)
    return exchange


def named(text, chance):
    """The text with a sentence before or behind it that names a group."""
    name = chance.choice(KINDS[chance.choice(sorted(KINDS))])
    sentence = chance.choice(FRAMES).format(name, chance.choice(NOUNS))
    return sentence + text if chance.random() < 0.6 else f"{text} {sentence.strip()}"
