"""Fits slope and intercept of the codes' probabilities once more, a family at a time, on turns that the runs of a round had not seen.

    calibrate-codes.py SETTINGS ANALYSES SCORES... > settings.json

SETTINGS: how scores become probabilities so far, as calibrate.py writes it, or a written network. ANALYSES: what the rules find, as
`train.py --found` reads it. SCORES: what `train.py --part` writes. From the same scores on as before a code is given: only how likely it is
said to be changes.
"""

import json
import sys

import numpy as np

from calibrate import CODE_HEADS, PLACES, STRENGTHS, logistic, rules_found
from pack import settings_of
from train import HEADS

# How far the fit is held to what was, a slope of one, and how many codes there must be at least.
RIDGE, FEWEST = 1.0, 50


def log_odds(rows, found, member, head, family):
    """Each code's log-odds in each turn so far."""
    sure = rules_found(found, member, lambda one: one["code"])
    scores = np.array([row["scores"][PLACES[head]] for row in rows])
    strength = np.array([[sure.get((row["session"], row["turn"], code), 0) for code in HEADS[head]] for row in rows])
    added = sum((strength == one) * rule for one, rule in zip(STRENGTHS, family["rules"]))
    return scores * family["slope"] + added + np.array(family["intercepts"])


def main(settings, found, *paths):
    settings = settings_of(settings)
    rows = [json.loads(line) for path in paths for line in open(path, encoding="utf-8")]
    families = {}
    for member, head in CODE_HEADS.items():
        coded = [row for row in rows if head in row["labels"]]
        present = np.array([row["labels"][head] for row in coded], dtype=float)
        if present.sum() < FEWEST:
            sys.exit(f"{member}: {int(present.sum())} codes in {len(coded)} new turns, {FEWEST} are needed; write more text, or keep "
                     "the settings as they are")
        family = settings[member]
        odds = log_odds(coded, found, member, head, family)
        slope, intercept = logistic(odds.reshape(-1, 1), present.reshape(-1), RIDGE, around=1.0)
        thresholds = slope * np.log(np.array(family["thresholds"]) / (1 - np.array(family["thresholds"]))) + intercept
        families[member] = {
            "slope": round(float(slope * family["slope"]), 5), "rules": [round(float(slope * one), 5) for one in family["rules"]],
            "intercepts": [round(float(slope * one + intercept), 5) for one in family["intercepts"]],
            "thresholds": [round(float(one), 4) for one in 1 / (1 + np.exp(-thresholds))]}
        print(f"{member}: slope {slope:.3f}, intercept {intercept:.3f}, from {len(coded)} turns with {int(present.sum())} codes",
              file=sys.stderr)
    json.dump(families, sys.stdout, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
