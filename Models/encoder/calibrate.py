"""Makes the header's settings of the scores on parts that the network did not see: calibrations and thresholds.

    calibrate.py ANALYSES SCORES... > settings.json

ANALYSES: what the rules find in the same texts, as `train.py --found` reads it.
"""

import json
import sys

import numpy as np

from corpora import EMPATHY
from train import HEADS, SEVERAL

PLACES, place = {}, 0
for name, labels in HEADS.items():
    PLACES[name] = slice(place, place + len(labels))
    place += len(labels)

# The least probability for which a person is asked to read a turn, by encoder and words together: lower ones find little more and ask
# for much of plain talk. The same for posts, which are longer and graver in tone, by the encoder alone.
LOOK, POST = 0.15, 0.18
# A step that words show is not counted where its probability is under this. Whether a disclosure was acknowledged decides whether it
# was missed: it must be clear.
DOUBT, ACKNOWLEDGED, ACKNOWLEDGED_DOUBT = 0.1, 0.92, 0.92
# Under these probabilities that a disclosure is acknowledged, a word of it that is given back acknowledges nothing, nor does who asks for
# a plan, means or the like: "have you the means of getting there?"
GIVEN_BACK_DOUBT, TAKEN_UP_DOUBT = 0.7, 0.35


# A turn is read among the turns around it, and by itself. By itself plain talk is easily taken for more than it is: such a reading
# counts for so much less, in log-odds, and only so that no other turn can hide a plain disclosure.
WAYS = {"scores": 0.0, "alone": 2.0}


def log_odds(row, name, least, way):
    """The log-odds that a label is at `least` or behind it."""
    values = np.array(row[way][PLACES[name]])
    return np.logaddexp.reduce(values[least:]) - np.logaddexp.reduce(values[:least])


def fitted(odds, present):
    """Slope and intercept of a logistic fit with Platt's targets (Platt 1999), by Newton's method."""
    odds, present = np.array(odds), np.array(present, dtype=bool)
    target = np.where(present, (present.sum() + 1) / (present.sum() + 2), 1 / ((~present).sum() + 2))
    inputs = np.stack([odds, np.ones_like(odds)], 1)
    weights = np.zeros(2)
    for _ in range(100):
        probability = 1 / (1 + np.exp(-inputs @ weights))
        gradient = inputs.T @ (probability - target)
        curvature = (inputs * (probability * (1 - probability))[:, None]).T @ inputs + 1e-6 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-10:
            break
    return [round(float(value), 5) for value in weights]


def best_cut(probability, present):
    """The threshold of the best F1 for a step."""
    def score(cut):
        said = probability >= cut
        return 2 * (said & present).sum() / max(1, said.sum() + present.sum())
    return max(np.arange(0.2, 0.95, 0.05), key=lambda cut: (round(score(cut), 6), cut))


# How sure a rule's words are, as `Cue.Strength` has it.
STRENGTHS = [0.55, 0.7, 0.85]
# The most look-alikes and turns of ordinary talk that may be flagged.
LOOK_ALIKES, ORDINARY_FLAGS = 0.06, 0.006
# The least probability of a wording that the reader alone finds: under it, good reflections of hard things were flagged (Fixtures).
READ_ALONE = 0.65
# What a rule's finding keeps, however much the reader doubts it.
RULE_KEEPS = 0.5


def logistic(inputs, present, ridge, around=0.0):
    """Weights and intercept of a logistic fit, by Newton's method; the weights are held to `around`, the intercept is not."""
    inputs = np.concatenate([inputs, np.ones((len(inputs), 1))], 1)
    before = np.append(np.full(inputs.shape[1] - 1, around), 0.0)
    weights, held = before.copy(), ridge * np.eye(inputs.shape[1])
    held[-1, -1] = 1e-6
    for _ in range(100):
        probability = 1 / (1 + np.exp(-inputs @ weights))
        gradient = inputs.T @ (probability - present) + held @ (weights - before)
        curvature = (inputs * (probability * (1 - probability))[:, None]).T @ inputs + held
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-10:
            break
    return weights


def rules_found(found, member, name):
    """How sure the rules' words are: (session, turn, what `name` reads of a finding) to the strength of the surest."""
    sure = {}
    for line in open(found, encoding="utf-8"):
        analysis = json.loads(line)
        for turn in analysis["utterances"]:
            for one in turn.get(member) or []:
                key = analysis["session"]["id"], turn["index"], name(one)
                sure[key] = max(sure.get(key, 0), one["probability"])
    return sure


# What holds a code's own intercept near that of its family.
CODE_RIDGE = 3.0
# From which probability on a code of a family is given: one that is best for the family holds better on other voices than one that each
# code has from its few turns. And how likely a turn must hold any of the codes found in it, for any to be given: most turns hold none.
GIVEN = {"techniques": 0.3, "cautions": 0.4}
ANY_CODE = 0.5
CODE_HEADS = {"techniques": "technique.code", "cautions": "caution.code"}


def code_settings(rows, found, head, member):
    """How the score of a code and its rule's words become one probability, and from which on the code is given."""
    codes = HEADS[head]
    sure = rules_found(found, member, lambda one: one["code"])
    rows = [row for row in rows if head in row["labels"]]
    odds = np.array([row["scores"][PLACES[head]] for row in rows])
    present = np.array([row["labels"][head] for row in rows], dtype=float)
    strength = np.array([[sure.get((row["session"], row["turn"], code), 0) for code in codes] for row in rows])
    words = np.stack([strength == one for one in STRENGTHS], 2).astype(float).reshape(-1, len(STRENGTHS))
    own = np.tile(np.eye(len(codes)), (len(rows), 1))
    weights = logistic(np.concatenate([odds.reshape(-1, 1), words, own * CODE_RIDGE ** -0.5], 1), present.reshape(-1), 1.0)
    intercepts = weights[4:-1] * CODE_RIDGE ** -0.5 + weights[-1]
    added = words @ weights[1:4]
    probability = 1 / (1 + np.exp(-(odds * weights[0] + added.reshape(odds.shape) + intercepts)))
    settings = {"slope": round(weights[0], 5), "rules": [round(one, 5) for one in weights[1:4]],
                "intercepts": [round(one, 5) for one in intercepts], "thresholds": [GIVEN[member]] * len(codes)}
    return settings, np.where(probability >= GIVEN[member], probability, 0), present > 0, strength > 0


def codes_settings(rows, found):
    """The settings of both families, and how likely a turn must hold any code."""
    families = {member: code_settings(rows, found, head, member) for member, head in CODE_HEADS.items()}
    given = np.concatenate([said for _, said, _, _ in families.values()], 1)
    plain = ~np.concatenate([wanted for _, _, wanted, _ in families.values()], 1).any(1)
    is_given = 1 - (1 - given).prod(1) >= ANY_CODE

    def score(said, wanted):
        return np.mean(2 * (said & wanted).sum(0) / np.maximum(1, said.sum(0) + wanted.sum(0)))
    for member, (_, said, wanted, ruled) in families.items():
        print(f"{member}: macro-F1 {score((said > 0) & is_given[:, None], wanted):.3f}, by rules alone {score(ruled, wanted):.3f}, "
              f"{len(wanted)} turns", file=sys.stderr)
    print(f"plain turns coded {(is_given & given.any(1))[plain].mean():.3f} of {plain.sum()}", file=sys.stderr)
    return {member: settings for member, (settings, _, _, _) in families.items()} | {"least_of_any_code": ANY_CODE}


def empathy_settings(rows, mechanism):
    """Slope, intercept and threshold of at least level 1 and at least level 2, each threshold that of the best F1."""
    head = f"empathy.{mechanism}"
    rows = [row for row in rows if head in row["labels"]]
    levels = np.array([row["labels"][head] for row in rows])
    settings = []
    for least in (1, 2):
        odds, present = [log_odds(row, head, least, "scores") for row in rows], levels >= least
        slope, intercept = fitted(odds, present)
        cut = best_cut(1 / (1 + np.exp(-(slope * np.array(odds) + intercept))), present)
        settings.append([slope, intercept, round(float(cut), 2)])
    return settings


def bias_settings(rows, found):
    """How the score and a rule's words become one probability, and from which on a wording is flagged."""
    sure = rules_found(found, "bias", lambda one: None)
    rows = [row for row in rows if "bias.flag" in row["labels"]]
    odds = np.array([log_odds(row, "bias.flag", 1, "scores") for row in rows])
    strength = np.array([sure.get((row["session"], row["turn"], None), 0) for row in rows])
    present = np.array([row["labels"]["bias.flag"] for row in rows], dtype=float)
    written = np.array([row["source"] == "bias" for row in rows])
    words = np.stack([strength == one for one in STRENGTHS], 1).astype(float)
    weights = logistic(np.concatenate([odds[:, None], words], 1)[written], present[written], 1.0)
    probability = 1 / (1 + np.exp(-(odds * weights[0] + words @ weights[1:4] + weights[4])))
    pairs = {}
    for place, row in enumerate(rows):
        name, kind = row["session"].rsplit("/", 1) if row["source"] == "bias" else (None, None)
        if kind in ("biased", "respectful"):
            pairs.setdefault(name, {})[kind] = place
    pairs = [(one["biased"], one["respectful"]) for one in pairs.values() if len(one) == 2]
    plain = np.array([row["session"].endswith("/plain") for row in rows]) & written
    best = None
    for without_rule in np.arange(READ_ALONE, 0.96, 0.05):
        flagged = (strength > 0) | (probability >= without_rule)
        right = np.mean([flagged[one] and not flagged[other] for one, other in pairs])
        if flagged[plain].mean() <= LOOK_ALIKES and flagged[~written].mean() <= ORDINARY_FLAGS:
            if best is None or right > best[0]:
                best = right, RULE_KEEPS, without_rule, flagged[plain].mean(), flagged[~written].mean()
    print(f"bias: pairs {best[0]:.3f} of {len(pairs)}, look-alikes {best[3]:.3f} of {plain.sum()}, "
          f"ordinary {best[4]:.4f} of {(~written).sum()}", file=sys.stderr)
    return {"slope": round(weights[0], 5), "intercept": round(weights[4], 5), "rules": [round(one, 5) for one in weights[1:4]],
            "with_rule": round(best[1], 2), "without_rule": round(best[2], 2)}


def main():
    rows = [json.loads(line) for path in sys.argv[2:] for line in open(path, encoding="utf-8")]
    turns = [row for row in rows if row["source"] not in ("posts", "bias", "techniques") and row["alone"]]
    posts = [row for row in rows if row["source"] == "posts"]
    settings = {}

    def coded(rows, name):
        return [row for row in rows if name in row["labels"]]

    def calibrated(rows, name, least):
        """A fit for each way to read."""
        present = [row["labels"][name] >= least for row in rows]
        pairs = []
        for way, discount in WAYS.items():
            slope, intercept = fitted([log_odds(row, name, least, way) for row in rows], present)
            pairs.append([slope, round(intercept - discount, 5)])
        return pairs

    for key, source, name in (("severity", turns, "risk.severity"), ("own", turns, "risk.own"), ("post", posts, "post.severity")):
        settings[key] = [calibrated(coded(source, name), name, least) for least in (1, 2, 3)]
    looks = coded(turns, "risk.look")
    settings["look"] = [calibrated(looks, "risk.look", 1)]
    settings["look_threshold"] = LOOK
    settings["post_threshold"] = POST
    answers = [row for row in rows if "risk.response" in row["labels"]]
    values = 1 / (1 + np.exp(-np.array([row["scores"][PLACES["risk.response"]] for row in answers])))
    wanted = np.array([row["labels"]["risk.response"] for row in answers], dtype=bool)
    settings["response_thresholds"] = [round(float(best_cut(values[:, step], wanted[:, step])), 2) for step in range(values.shape[1])]
    settings["response_doubts"] = [DOUBT] * len(settings["response_thresholds"])
    settings["response_thresholds"][0], settings["response_doubts"][0] = ACKNOWLEDGED, ACKNOWLEDGED_DOUBT
    settings["response_given_back_doubt"], settings["response_taken_up_doubt"] = GIVEN_BACK_DOUBT, TAKEN_UP_DOUBT
    json.dump({"risk": settings, "bias": bias_settings(rows, sys.argv[1]),
               "empathy": {mechanism: empathy_settings(rows, mechanism) for mechanism in EMPATHY}}
              | codes_settings(rows, sys.argv[1]), sys.stdout, indent=1)


if __name__ == "__main__":
    main()
