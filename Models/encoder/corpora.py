"""Reads the training sets: sessions of turns, each with what is coded on it and by whom it was said."""

import collections
import csv
import dataclasses
import glob
import json
import pathlib

LEVELS = ["none", "low", "moderate", "high", "imminent"]
FOLDS = ["0", "1-2", "3", "4-6"]
DOMAINS = ["suicide", "self_harm", "violence", "abuse", "psychosis", "substance", "eating_disorder", "severe_distress"]
STEPS = ["acknowledged", "asked_directly", "asked_plan", "asked_means", "asked_intent", "asked_timing",
         "protective_factors", "safety_plan", "follow_up", "connected_to_help"]
ORDINARY = ("annomi", "sessions", "ordinary")
THERAPIST, CLIENT, POST = "therapist", "client", "post"


@dataclasses.dataclass
class Turn:
    speaker: str
    text: str
    labels: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Session:
    id: str
    group: str
    source: str
    turns: list


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


def written_risk(paths):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            entry = json.loads(line)
            turns = []
            for turn in entry["turns"]:
                labels = {}
                if "risk" in turn:
                    labels |= risk_labels(turn["risk"])
                if "response" in turn:
                    labels["risk.response"] = [int(step in turn["response"]) for step in STEPS]
                turns.append(Turn(turn["speaker"], turn["text"], labels))
            yield Session(entry["session"], entry["voice"], "risk", turns)


def ordinary(labels):
    return labels | {"risk.look": 0, "risk.severity": 0, "risk.own": 0}


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


def annomi(path):
    """AnnoMI's sessions. Its turns count as ordinary talk; the caller takes back what rules find risk in."""
    sessions = collections.defaultdict(dict)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            speaker = THERAPIST if row["interlocutor"] == "therapist" else CLIENT
            labels = ordinary({}) if speaker == CLIENT else {}
            sessions[row["transcript_id"], row["video_url"]].setdefault(
                int(row["utterance_id"]), Turn(speaker, row["utterance_text"], labels))
    for (transcript, video), turns in sessions.items():
        yield Session(transcript, video, "annomi", [turns[key] for key in sorted(turns)])


def written_sessions(paths, source="sessions"):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            entry = json.loads(line)
            turns = [Turn(turn["speaker"], turn["text"], ordinary({}) if turn["speaker"] == CLIENT else {})
                     for turn in entry["turns"]]
            yield Session(entry["session"], entry["voice"], source, turns)


def without(found, sessions):
    """The sessions, nothing said of the ordinary turns in which the rules found a risk.

    found: analyses of the same sessions, a line each, as `pe analyze --no-store --format jsonl` writes them."""
    risky = set()
    for line in open(found, encoding="utf-8"):
        analysis = json.loads(line)
        risky |= {(analysis["session"]["id"], turn["index"]) for turn in analysis["utterances"] if turn.get("risk")}
    for session in sessions:
        if session.source in ORDINARY:
            for index, turn in enumerate(session.turns):
                if (session.id, index) in risky:
                    turn.labels = {}
        yield session


def training_sets(shared, corpus):
    shared, corpus = pathlib.Path(shared), pathlib.Path(corpus)
    files = lambda pattern: sorted(glob.glob(str(corpus / pattern)))
    yield from written_risk(files("risk/turns/*.jsonl") + files("risk/dialogues/*.jsonl"))
    yield from posts(shared / "data/cssrs/train.csv")
    yield from annomi(shared / "data/annomi/annomi-public.csv")
    yield from written_sessions(files("sessions/*.jsonl"))
    yield from written_sessions(files("ordinary/*.jsonl"), "ordinary")
