"""Fits how the encoder's reading of risk and that of the linear model become one, on turns of voices that neither learnt from.

    calibrate-words.py SETTINGS MODEL UNSEEN SCORES... > settings.json

SETTINGS: how scores become probabilities, as calibrate.py writes it, or a written network. MODEL, UNSEEN: what `pe train --model risk
--unseen` writes. SCORES: what `train.py --part` writes. The linear model reads each turn behind the one before it here; when it runs, the
greater one of that and of the turn alone counts: the thresholds stand on what runs.
"""

import hashlib
import json
import sys

import numpy as np

from calibrate import WAYS, log_odds, logistic
from pack import settings_of

# Probabilities as `RiskEncoder` in Sources/Recognition keeps them from 0 and 1.
LEAST = 1e-4
# What is said by words counts so much of what the fit has it count, and the reading so much: rules were written from the corpus, and of a
# voice that is held out the linear model knows others of its writer. Average precision of own risk of moderate and above is .968 so on
# held-back voices, .966 as fitted; on 240 turns written later .966 and .969.
WORDS, READING = 0.6, 1.15
# How far the fit is held back, and how many turns there must be at least with what is decided and without it.
RIDGE, FEWEST = 0.1, 50


def odds(probability):
    probability = np.clip(probability, LEAST, 1 - LEAST)
    return np.log(probability / (1 - probability))


def by_encoder(row, name, least, ways):
    """The calibrated probability: the greater one of both ways to read."""
    found = []
    for way, (slope, intercept) in zip(WAYS, ways):
        if row[way]:
            found.append(1 / (1 + np.exp(-(slope * log_odds(row, name, least, way) + intercept))))
    return max(found)


def average_precision(values, present):
    ranked = present[np.argsort(-values, kind="stable")]
    return (np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked > 0].mean()


def main(settings, model, unseen, *paths):
    risk = settings_of(settings)["risk"]
    words = {}
    for line in open(unseen, encoding="utf-8"):
        one = json.loads(line)
        words[one["session"], one["turn"]] = one
    rows = [json.loads(line) for path in paths for line in open(path, encoding="utf-8")]
    rows = [row for row in rows if (row["session"], row["turn"]) in words]
    fits = {}
    for key, name, told, levels in (("own", "risk.own", "risk.severity", 3), ("severity", "risk.severity", "risk.severity", 3),
                                    ("look", "risk.look", "risk.look", 1)):
        coded = [row for row in rows if name in row["labels"]]
        fits[key] = []
        for least in range(1, levels + 1):
            present = np.array([row["labels"][name] >= least for row in coded], dtype=float)
            if min(present.sum(), (1 - present).sum()) < FEWEST:
                sys.exit(f"{name} at least {least}: {int(present.sum())} of {len(present)} new turns hold it, {FEWEST} with and without "
                         "it are needed; write more text, or keep the settings as they are")
            read = odds([by_encoder(row, name, least, risk[key][least - 1]) for row in coded])
            said = odds([sum(words[row["session"], row["turn"]][told][least:]) for row in coded])
            weights = logistic(np.stack([read, said], 1), present, RIDGE)
            weights[:2] *= READING, WORDS
            fits[key].append([round(float(one), 5) for one in weights])
            both = weights[0] * read + weights[1] * said
            print(f"{name} {least}: {len(coded)} turns, {int(present.sum())} present, {fits[key][-1]}, average precision "
                  f"{average_precision(both, present):.4f}, encoder {average_precision(read, present):.4f}, "
                  f"words {average_precision(said, present):.4f}", file=sys.stderr)
    with open(model, "rb") as file:
        fits["model"] = hashlib.sha256(file.read()).hexdigest()
    json.dump({"risk": risk | {"beside_words": fits}}, sys.stdout, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
