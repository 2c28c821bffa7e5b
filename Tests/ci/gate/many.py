"""Gold and predictions of many sessions, as lines of another model and of pe.analysis/1. many.py SESSIONS FOLDER"""

import json
import random
import sys

count, folder = int(sys.argv[1]), sys.argv[2]
numbers = random.Random(1)
ACTS = ["question.open", "question.closed", "reflection.simple", "reflection.complex", "input.information", "other"]
TECHNIQUES = ["affirmation", "validation", "summarizing", "goal_setting", "homework", "empathy"]
TALK = ["change", "sustain", "neutral"]
LEVELS = ["none"] * 40 + ["low", "moderate", "high"]
EVIDENCE = [{"start": 0, "end": 12}]


def probability():
    return round(0.5 + numbers.random() / 2, 4)


def finding(code):
    return {"code": code, "probability": probability(), "evidence": EVIDENCE}


gold = open(f"{folder}/many-gold.jsonl", "w", encoding="utf-8")
mapped = open(f"{folder}/many-mapped.jsonl", "w", encoding="utf-8")
analyses = open(f"{folder}/many-analysis.jsonl", "w", encoding="utf-8")
for number in range(count):
    session = f"s{number:05}"
    coded, read = [], []
    for index in range(35):
        if index % 2 == 0:
            act, techniques = numbers.choice(ACTS), [one for one in TECHNIQUES if numbers.random() < 0.1]
            said = act if numbers.random() < 0.8 else numbers.choice(ACTS)
            coded.append({"index": index, "behavior": act, "techniques": techniques, "cautions": []})
            found = [one for one in techniques if numbers.random() < 0.8]
            shares = {code: 0.1 for code in ACTS} | {said: 0.5}
            read.append({
                "index": index, "speaker": "therapist", "behavior": finding(said) | {"distribution": shares},
                "acts": {"question": probability(), "reflection": 0.2, "input": 0.1}, "techniques": [finding(one) for one in found],
                "cautions": [], "bias": [],
            })
            record = {"behavior": said, "techniques": found, "cautions": []}
        else:
            talk, level = numbers.choice(TALK), numbers.choice(LEVELS)
            said = talk if numbers.random() < 0.7 else numbers.choice(TALK)
            risk = [] if level == "none" else [{"domain": "suicide", "level": level, "subject": "self"}]
            coded.append({"index": index, "client_talk": talk, "risk": risk})
            told = [one | {"temporality": "current", "probability": probability(), "evidence": EVIDENCE, "rule": "r"} for one in risk]
            read.append({
                "index": index, "speaker": "client", "client_talk": finding(said),
                "emotion": {"valence": 0, "categories": {"neutral": 0.7, "fear": 0.3}}, "risk": told,
            })
            record = {"client_talk": said, "risk": level}
        record = {"session": session, "turn": index, "probability": probability()} | record
        mapped.write(json.dumps(record) + "\n")
    gold.write(json.dumps({"schema": "pe.gold/1", "session": session, "coder": "m", "utterances": coded}) + "\n")
    analyses.write(json.dumps({
        "schema": "pe.analysis/1", "session": {"id": session, "sha256": "0" * 64}, "tool": {"version": "1"}, "utterances": read,
        "measures": {f"measure_{place}": {"value": 0.5, "interval": [0.4, 0.6], "n": 20} for place in range(20)}, "warnings": [],
    }) + "\n")
