"""Puts excerpts of the held-back risk corpus into the middle of sessions in which nothing is at risk: what is found in a whole session, and
how often the plain turns around it are taken for more than they are.

    spliced-sessions.py CORPUS COUNT > sessions.jsonl

A session is two ordinary excerpts of one held-back voice with a risk excerpt between them, speakers in turn; its disclosures and its hard
negatives come in the corpus' own shares. Excerpts are chosen by a hash, the same in each run.
"""
import glob
import hashlib
import json
import sys

corpus, count = sys.argv[1], int(sys.argv[2])


def read(pattern):
    for path in sorted(glob.glob(f"{corpus}/{pattern}")):
        with open(path, encoding="utf-8") as file:
            yield from map(json.loads, file)


def digest(entry):
    return hashlib.sha256(f"{entry['voice']} {entry['session']}".encode()).hexdigest()


voices = {}
for entry in read("ordinary/held-back/*.jsonl"):
    voices.setdefault(entry["voice"], []).append(entry["turns"])
plain = [both for _, both in sorted(voices.items()) if len(both) > 1]
excerpts = sorted(read("risk/held-back/turns/*.jsonl"), key=digest)[:count]
for place, entry in enumerate(excerpts):
    before, after = plain[place % len(plain)][:2]
    turns = before + entry["turns"] + after
    print(json.dumps({"session": f"{entry['session']}-in-{place % len(plain)}", "voice": entry["voice"], "setting": "", "turns": turns}))
