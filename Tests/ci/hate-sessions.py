"""hate-sessions.py CASES: the functional cases as lines of pe.transcript/1, each one therapist turn after a client's."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        name = f"{row['label_gold']}/{row['functionality']}/{row['case_id']}"
        utterances = [{"speaker": "client", "text": "That is what I wanted to tell you."},
                      {"speaker": "therapist", "text": row["test_case"].strip()}]
        print(json.dumps({"schema": "pe.transcript/1", "id": name, "utterances": utterances}))
