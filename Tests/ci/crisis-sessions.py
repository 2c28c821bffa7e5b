"""crisis-sessions.py FOLDER: the simulated crisis sessions as lines of pe.transcript/1."""
import json
import pathlib
import re
import sys

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    utterances = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("[CONVERSATION ENDED"):
            continue
        turn = re.match(r"(user|agent): ?(.*)", line)
        if turn:
            utterances.append({"speaker": "client" if turn[1] == "user" else "therapist", "text": turn[2]})
        elif utterances:
            utterances[-1]["text"] += "\n" + line
    for utterance in utterances:
        utterance["text"] = utterance["text"].strip()
    print(json.dumps({"schema": "pe.transcript/1", "id": path.stem, "utterances": utterances}))
