"""Reads the training sets: sessions of turns, each with what is coded on it and by whom it was said."""

import collections
import csv
import dataclasses
import json
import pathlib
import re

LEVELS = ["none", "low", "moderate", "high", "imminent"]
FOLDS = ["0", "1-2", "3", "4-6"]
DOMAINS = ["suicide", "self_harm", "violence", "abuse", "psychosis", "substance", "eating_disorder", "severe_distress"]
STEPS = ["acknowledged", "asked_directly", "asked_plan", "asked_means", "asked_intent", "asked_timing",
         "protective_factors", "safety_plan", "follow_up", "connected_to_help"]
BIAS_TYPES = ["race_ethnicity", "culture", "religion", "gender", "sexual_orientation", "gender_identity", "age", "disability",
              "socioeconomic", "body_size", "immigration", "family_structure", "mental_illness_stigma", "substance_stigma",
              "diagnostic"]
BIAS_KINDS = ["stereotype", "assumption", "microaggression", "stigmatizing_term", "pathologizing", "invalidation", "exoticizing",
              "essentializing", "paternalism"]
TECHNIQUES = ["affirmation", "validation", "normalizing", "empathy", "summarizing", "clarification", "reframing",
              "cognitive_restructuring", "psychoeducation", "goal_setting", "behavioral_activation", "mindfulness", "grounding",
              "strengths_based", "seeking_collaboration", "emphasizing_autonomy", "agenda_setting", "homework", "safety_planning",
              "self_disclosure", "immediacy"]
CAUTIONS = ["premature_advice", "persuasion", "confrontation", "moralizing", "minimizing", "toxic_positivity",
            "false_reassurance", "dismissing", "why_interrogation", "leading_question", "stacked_questions", "labeling",
            "hotline_deflection", "self_focus"]
EMPATHY = ["emotional_reactions", "interpretations", "explorations"]
FEELINGS = ["anger", "disgust", "fear", "joy", "sadness", "surprise", "neutral"]
# GoEmotions' 28 labels in the order of its labels.txt, in the groups of its authors, as `GoEmotionsCorpus` in Sources/Training has them.
FEELING_OF_LABEL = [FEELINGS[group] for group in
                    (3, 3, 0, 0, 3, 3, 5, 5, 3, 4, 0, 1, 4, 3, 2, 3, 4, 3, 3, 2, 3, 3, 5, 3, 4, 4, 5, 6)]
ORDINARY = ("annomi", "sessions", "ordinary")
THERAPIST, CLIENT, POST = "therapist", "client", "post"


@dataclasses.dataclass
class Turn:
    speaker: str
    text: str
    labels: dict = dataclasses.field(default_factory=dict)
    # The words that carry what may land badly, where that is coded.
    evidence: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Session:
    id: str
    group: str
    source: str
    turns: list
    # The file that it was read from.
    file: str = ""


def fold(level):
    return min(LEVELS.index(level), 3)


def risk_labels(disclosures):
    """The decisions that a turn's coded disclosures hold; `RiskLabels` in Sources/Training reads them alike."""
    told = [one for one in disclosures if one.get("level", "none") != "none"]
    highest = max((LEVELS.index(one["level"]) for one in told), default=0)
    own = max((LEVELS.index(one["level"]) for one in told if one.get("subject") != "other"), default=0)
    labels = {"risk.severity": min(highest, 3), "risk.own": min(own, 3)}
    # What is low needs no person by itself: the look learns neither that it does nor that it does not.
    if highest != 1:
        labels["risk.look"] = int(highest > 1)
    domains = {one["domain"] for one in told}
    if told:
        labels["risk.domain"] = [int(name in domains) for name in DOMAINS]
    return labels


def entries(path):
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)


def written_risk(path):
    for entry in entries(path):
        turns = []
        for turn in entry["turns"]:
            labels = {}
            if "risk" in turn:
                labels |= risk_labels(turn["risk"])
            if "response" in turn:
                labels["risk.response"] = [int(step in turn["response"]) for step in STEPS]
            turns.append(Turn(turn["speaker"], turn["text"], labels))
        yield Session(entry["session"], entry["voice"], "risk", turns)


def written_bias(path):
    """Each pair twice, the wording that may land badly and its partner, and the hard negatives."""
    for entry in entries(path):
        before = [Turn(turn["speaker"], turn["text"]) for turn in entry["turns"]]
        for name in ("biased", "respectful", "plain"):
            if name in entry:
                found = entry[name].get("bias", [])
                labels = bias_labels(found)
                if name == "respectful":
                    # It speaks of the same people: whom a turn is about is learnt from both.
                    labels["bias.type"] = bias_labels(entry["biased"]["bias"])["bias.type"]
                turn = Turn(THERAPIST, entry[name]["text"], labels, [one["evidence"] for one in found])
                yield Session(f"{entry['session']}/{name}", entry["voice"], "bias", before + [turn])


def written_techniques(path):
    """Therapist turns behind what was said before, with every technique and caution that they hold, and how far they show empathy."""
    for entry in entries(path):
        turns = [Turn(turn["speaker"], turn["text"]) for turn in entry["turns"]]
        coded = entry["turns"][-1]
        turns[-1].labels = {"technique.code": [int(code in coded["techniques"]) for code in TECHNIQUES],
                            "caution.code": [int(code in coded["cautions"]) for code in CAUTIONS]}
        for mechanism, level in coded.get("empathy_mechanisms", {}).items():
            turns[-1].labels[f"empathy.{mechanism}"] = level
        yield Session(entry["session"], entry["voice"], "techniques", turns)


CLAUSE_END = re.compile(r"(?<=[.?!])\s+|(?<=[,;:])\s+|\s+[-–—]+\s+")


def clauses(text):
    """The text in parts of four words and more, cut at marks, much as `TokenizedText.clauses` cuts it."""
    parts = [""]
    for part in CLAUSE_END.split(text):
        joined = f"{parts[-1]} {part}".strip()
        if len(parts[-1].split()) < 4:
            parts[-1] = joined
        else:
            parts.append(part)
    if len(parts) > 1 and len(parts[-1].split()) < 4:
        parts[-2:] = [f"{parts[-2]} {parts[-1]}"]
    return parts


def in_clauses(turn):
    """A coded therapist turn as one turn a clause: those that share words with the evidence carry what the turn carries."""
    def overlaps(clause):
        start = turn.text.find(clause)
        return any(start < turn.text.find(words) + len(words) and turn.text.find(words) < start + len(clause)
                   for words in turn.evidence)
    def labels(clause):
        if turn.evidence and clause not in turn.text:
            # A cut at a dash leaves words that stand nowhere as they are.
            return {}
        return turn.labels if turn.evidence and overlaps(clause) else {"bias.flag": 0}
    return [Turn(THERAPIST, clause, labels(clause)) for clause in clauses(turn.text)]


def bias_labels(found):
    labels = {"bias.flag": int(bool(found))}
    if found:
        types, kinds = {one["type"] for one in found}, {one["kind"] for one in found}
        labels["bias.type"] = [int(name in types) for name in BIAS_TYPES]
        labels["bias.kind"] = [int(name in kinds) for name in BIAS_KINDS]
    return labels


def ordinary(speaker):
    """What is taken for granted of a turn of ordinary talk."""
    if speaker == THERAPIST:
        return {"bias.flag": 0}
    return {"risk.look": 0, "risk.severity": 0, "risk.own": 0}


def posts(path):
    with open(path, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file)):
            severity = int(row["severity"])
            place = 0 if severity == 0 else 1 if severity <= 2 else 2 if severity == 3 else 3
            labels = {"risk.severity": place, "risk.own": place}
            if place != 1:
                labels["risk.look"] = int(place > 1)
            if place:
                labels["risk.domain"] = [int(name == "suicide") for name in DOMAINS]
            labels["post.severity"] = place
            yield Session(f"post-{number}", f"post-{number}", "posts", [Turn(POST, row["content"], labels)])


def go_emotions(path):
    """Comments whose labels fall into one group of feelings, each a turn by itself."""
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            text, labels, _ = line.rstrip("\n").split("\t")
            feelings = {FEELING_OF_LABEL[int(label)] for label in labels.split(",")}
            if len(feelings) == 1:
                name = f"goemotions-{number + 1}"
                yield Session(name, name, "feelings", [Turn(CLIENT, text, {"emotion.feeling": FEELINGS.index(feelings.pop())})])


def annomi(path):
    """AnnoMI's sessions. Its turns count as ordinary talk; the caller takes back what rules find risk in."""
    sessions = collections.defaultdict(dict)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            speaker = THERAPIST if row["interlocutor"] == "therapist" else CLIENT
            sessions[row["transcript_id"], row["video_url"]].setdefault(
                int(row["utterance_id"]), Turn(speaker, row["utterance_text"], ordinary(speaker)))
    for (transcript, video), turns in sessions.items():
        yield Session(transcript, video, "annomi", [turns[key] for key in sorted(turns)])


def written_sessions(path, source="sessions"):
    for entry in entries(path):
        turns = [Turn(turn["speaker"], turn["text"], ordinary(turn["speaker"])) for turn in entry["turns"]]
        yield Session(entry["session"], entry["voice"], source, turns)


def written_ordinary(path):
    return written_sessions(path, "ordinary")


def without(found, sessions):
    """The sessions, nothing said of the ordinary turns in which the rules found a risk or a wording to review.

    found: analyses of the same sessions, a line each, as `pe analyze --no-store --format jsonl` writes them."""
    risky = set()
    for line in open(found, encoding="utf-8"):
        analysis = json.loads(line)
        risky |= {(analysis["session"]["id"], turn["index"]) for turn in analysis["utterances"]
                  if turn.get("risk") or turn.get("bias")}
    for session in sessions:
        if session.source in ORDINARY:
            for index, turn in enumerate(session.turns):
                if (session.id, index) in risky:
                    turn.labels = {}
        yield session


# Which reader reads which files of the corpus; `held-back` stands before their names where nothing learns from them.
WRITTEN = ((written_risk, "risk", "turns"), (written_risk, "risk", "dialogues"), (written_bias, "bias", ""),
           (written_techniques, "techniques", ""), (written_sessions, "sessions", ""), (written_ordinary, "ordinary", ""))


def written(corpus, held=""):
    for read, folder, inside in WRITTEN:
        for path in sorted(pathlib.Path(corpus, folder, held, inside).glob("*.jsonl")):
            for session in read(path):
                session.file = str(path)
                yield session


def held_back(corpus):
    return written(corpus, "held-back")


def training_sets(shared, corpus):
    """What is written, and the data sets."""
    yield from written(corpus)
    for read, path in ((posts, "data/cssrs/train.csv"), (annomi, "data/annomi/annomi-public.csv"),
                       (go_emotions, "data/goemotions/train.tsv")):
        for session in read(pathlib.Path(shared, path)):
            session.file = str(pathlib.Path(shared, path))
            yield session
