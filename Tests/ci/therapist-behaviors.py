"""therapist-behaviors.py TABLE: labelled therapist turns as lines of pe.transcript/1, each after a client's; the label stands in the name."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for number, row in enumerate(csv.DictReader(file)):
        utterances = [{"speaker": "client", "text": "That is how it is at the moment."},
                      {"speaker": "therapist", "text": row["prompt"].strip()}]
        print(json.dumps({"schema": "pe.transcript/1", "id": f"{row['completion'].strip()}/{number}", "utterances": utterances}))
