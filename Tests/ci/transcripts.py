"""From pe.analysis/1 lines with text to pe.transcript/1 lines, for a round through pe filter."""
import json
import sys

KEPT = ("id", "trainee", "client", "cohort", "scenario", "change_target", "date", "client_groups")
for line in open(sys.argv[1], encoding="utf-8"):
    analysis = json.loads(line)
    document = {"schema": "pe.transcript/1"}
    document |= {name: analysis["session"][name] for name in KEPT if name in analysis["session"]}
    document["utterances"] = [
        {name: turn[name] for name in ("speaker", "text", "start", "end") if name in turn}
        for turn in analysis["utterances"]
    ]
    print(json.dumps(document, ensure_ascii=False))
