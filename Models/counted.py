"""How acts are found where reports count them: at a probability of one half, whatever threshold gives the best macro-F1."""
import collections
import csv
import random
import statistics

REPETITIONS = 400


def counted(table):
    """For each task and label of a table of predictions: its recall at one half, and the interval resampled by session."""
    tallies = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for row in csv.DictReader(open(table)):
        given = "present" if float(row["p:present"]) >= 0.5 else "absent"
        tally = tallies[row["task"], row["truth"]][row["session"]]
        tally[0] += given == row["truth"]
        tally[1] += 1
    result = collections.defaultdict(dict)
    for (task, label), sessions in tallies.items():
        names = sorted(sessions)
        generator = random.Random(7)

        def recall(drawn):
            return sum(sessions[name][0] for name in drawn) / sum(sessions[name][1] for name in drawn)

        values = sorted(recall(generator.choices(names, k=len(names))) for _ in range(REPETITIONS))
        bounds = [values[int(REPETITIONS * 0.025)], values[int(REPETITIONS * 0.975) - 1]]
        result[task][label] = recall(names), bounds
    return result


def shares(acts, questions, fewest=10):
    """How well a session's focus measures agree with the gold's: the correlation over sessions, and the spread of the gold's values.

    acts, questions: tables of predictions of `acts` and of `question`; fewest: sessions with fewer turns to count are left out."""
    found = collections.defaultdict(lambda: collections.Counter())
    for row in csv.DictReader(open(acts)):
        if row["task"] in ("acts.question", "acts.reflection"):
            name = row["task"].removeprefix("acts.")
            found[row["session"]][name, "gold"] += row["truth"] == "present"
            found[row["session"]][name, "model"] += float(row["p:present"]) >= 0.5
    for row in csv.DictReader(open(questions)):
        for who, column in (("gold", "truth"), ("model", "predicted")):
            found[row["session"]]["open", who] += row[column].endswith("open")
        found[row["session"]]["all", "gold"] += 1
        found[row["session"]]["all", "model"] += 1
    measures = {"reflection_share": lambda one, who: (one["reflection", who], one["reflection", who] + one["question", who]),
                "open_question_share": lambda one, who: (one["open", who], one["all", who])}
    result = {}
    for measure, counts in measures.items():
        pairs = [tuple(count / total for count, total in (counts(one, "gold"), counts(one, "model")))
                 for _, one in sorted(found.items()) if min(counts(one, who)[1] for who in ("gold", "model")) >= fewest]
        gold, model = zip(*pairs)
        result[measure] = {"sessions": len(pairs), "correlation": statistics.correlation(gold, model),
                           "deviation": statistics.stdev(gold)}
    return result
