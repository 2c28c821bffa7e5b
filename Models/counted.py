"""How often acts are found where reports count them: at a probability of one half, whatever threshold gives the best macro-F1."""
import collections
import csv
import random

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
