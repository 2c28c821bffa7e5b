"""human.py ANNOMI_CSV: how well one annotator agrees with the majority of the others, per code, where several coded a session.

Prints JSON: for each task the mean over annotators of macro-F1 and of each code's F1, with how many turns and annotators it rests
on. The codebook's tie rule (a tie goes to the lowest annotator) makes the majority.
"""
import collections
import csv
import json
import sys


def majority(votes):
    counts = collections.Counter(label for _, label in votes)
    most = max(counts.values())
    return next(label for _, label in sorted(votes) if counts[label] == most)


def f1(truth, given, label):
    both = sum(a == label == b for a, b in zip(truth, given))
    return 2 * both / max(1, truth.count(label) + given.count(label))


turns = collections.defaultdict(list)
for row in csv.DictReader(open(sys.argv[1])):
    turns[row["transcript_id"], int(row["utterance_id"])].append(row)

FIELDS = {
    "behavior": lambda row: row["main_therapist_behaviour"].replace("therapist_", ""),
    "client_talk": lambda row: row["client_talk_type"],
    "question": lambda row: row["question_subtype"] if row["main_therapist_behaviour"] == "question" else "n/a",
    "reflection": lambda row: row["reflection_subtype"] if row["main_therapist_behaviour"] == "reflection" else "n/a",
    "input": lambda row: row["therapist_input_subtype"] if row["main_therapist_behaviour"] == "therapist_input" else "n/a",
    "acts.question": lambda row: "present" if row["question_exists"] == "True" else "absent",
    "acts.reflection": lambda row: "present" if row["reflection_exists"] == "True" else "absent",
    "acts.input": lambda row: "present" if row["therapist_input_exists"] == "True" else "absent",
}

result = {}
for task, read in FIELDS.items():
    speaker = "client" if task == "client_talk" else "therapist"
    pairs = collections.defaultdict(lambda: ([], []))
    judged = 0
    for rows in turns.values():
        votes = [(int(row["annotator_id"]), read(row)) for row in rows if row["interlocutor"] == speaker]
        votes = [vote for vote in votes if vote[1] not in ("n/a", "")]
        if len(votes) < 3:
            continue
        judged += 1
        for own in votes:
            truth, given = pairs[own[0]]
            truth.append(majority([vote for vote in votes if vote is not own]))
            given.append(own[1])
    # An annotator with few turns says little; thirty are the least.
    kept = [(truth, given) for truth, given in pairs.values() if len(truth) >= 30]
    if not kept:
        continue
    labels = sorted({label for truth, given in kept for label in truth})
    per_label = {
        label: sum(f1(truth, given, label) for truth, given in kept) / len(kept) for label in labels}
    result[task] = {
        "macro_f1": sum(per_label.values()) / len(per_label), "f1": per_label, "turns": judged,
        "annotators": len(kept)}
print(json.dumps(result, sort_keys=True))
