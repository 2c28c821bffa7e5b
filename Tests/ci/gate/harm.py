"""The same analyses by a recogniser that got worse: every eighth main act and client turn is another. harm.py ANALYSES"""

import json
import sys

ACTS = {"question": "other", "reflection": "input.information", "input": "question.open", "other": "reflection.simple"}
TALK = {"change": "neutral", "sustain": "neutral", "neutral": "change"}
number = 0
for line in open(sys.argv[1], encoding="utf-8"):
    analysis = json.loads(line)
    for turn in analysis["utterances"]:
        for member, others in (("behavior", ACTS), ("client_talk", TALK)):
            if member not in turn:
                continue
            number += 1
            if number % 8 == 0:
                turn[member]["code"] = others[turn[member]["code"].split(".")[0]]
                turn[member].pop("distribution", None)
    print(json.dumps(analysis))
