"""as-sessions.py FILE...: written bias pairs and look-alikes as lines of pe.transcript/1, one for each wording.

An identifier says where it comes from: SESSION/biased, SESSION/respectful or SESSION/plain."""
import json
import sys

for path in sys.argv[1:]:
    for line in open(path, encoding="utf-8"):
        entry = json.loads(line)
        for name in ("biased", "respectful", "plain"):
            if name in entry:
                utterances = entry["turns"] + [{"speaker": "therapist", "text": entry[name]["text"]}]
                print(json.dumps({"schema": "pe.transcript/1", "id": f"{entry['session']}/{name}", "utterances": utterances}))
