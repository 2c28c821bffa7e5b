"""techniques.py FOLDER FILE...: prints figures on techniques, cautions, empathy and emotion, and fails beyond their limits."""
import json
import pathlib
import sys

folder, files = pathlib.Path(sys.argv[1]), sys.argv[2:]

# What other people's labels of therapist turns mean here. Questions and reflections of other kinds are no techniques.
MAPPING = {
    "Reflections on Emotions": {"empathy"}, "Reflections on Strengths": {"affirmation", "strengths_based"},
    "Normalizing": {"normalizing"}, "Psychoeducation": {"psychoeducation"},
    "Planning": {"goal_setting", "homework", "behavioral_activation"},
}
# At least so much, or at most.
LIMITS = {
    "techniques, macro-F1": (.64, None), "cautions, macro-F1": (.69, None), "plain turns that get a code": (None, .11),
    "emotion, macro-F1": (.55, None), "techniques, calibration error": (None, .06), "cautions, calibration error": (None, .06),
    "empathy, mean quadratic kappa": (.5, None),
}


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def codes(turn):
    return [one["code"] for family in ("techniques", "cautions") for one in turn[family]]


figures = {}
for family in ("techniques", "cautions"):
    document = json.loads((folder / f"{family}.json").read_text())
    figures[f"{family}, macro-F1"] = document["summary"]["mean"]["value"]
    for one in document["evaluations"]:
        present = next(label for label in one["labels"] if label["label"] == "present")
        print(f"  {one['task']}: F1 {present['f1']['value']:.3f}, n {present['support']}")

kappas = []
for one in json.loads((folder / "empathy.json").read_text())["evaluations"]:
    kappas.append(one["quadratic_kappa"])
    print(f"  {one['task']}: quadratic kappa {kappas[-1]:.3f}, macro-F1 {one['macro_f1']['value']:.3f}, n {one['turns']}")
figures["empathy, mean quadratic kappa"] = sum(kappas) / len(kappas)

# How true the probabilities are of what is given, pooled over a family's codes.
wanted = {entry["session"]: entry["turns"][-1] for path in files for entry in lines(path)}
analyses = {one["session"]["id"]: one["utterances"][-1] for one in lines(folder / "held.out")}
for family in ("techniques", "cautions"):
    bins = {}
    for session, turn in analyses.items():
        for one in turn[family]:
            bins.setdefault(int(one["probability"] * 10), []).append((one["probability"], one["code"] in wanted[session][family]))
    given = sum(map(len, bins.values()))
    figures[f"{family}, calibration error"] = sum(
        abs(sum(p for p, _ in pairs) - sum(right for _, right in pairs)) for pairs in bins.values()) / max(1, given)
plain = [session for session, turn in wanted.items() if not turn["techniques"] and not turn["cautions"]]
figures["plain turns that get a code"] = sum(bool(codes(analyses[session])) for session in plain) / len(plain)

scores = []
turns = [(one["session"]["id"].split("/")[0], set(codes(one["utterances"][-1]))) for one in lines(folder / "behaviors.out")]
for label, ours in MAPPING.items():
    said, meant = [bool(found & ours) for _, found in turns], [name == label for name, _ in turns]
    both = sum(a and b for a, b in zip(said, meant))
    scores.append(2 * both / max(1, sum(said) + sum(meant)))
    print(f"  others' {label} as {', '.join(sorted(ours))}: F1 {scores[-1]:.3f}, {sum(meant)} turns, {sum(said)} said, {both} both")
figures["others' labels that map to ours, macro-F1"] = sum(scores) / len(scores)
document = json.loads((folder / "emotion.json").read_text())
figures["emotion, macro-F1"] = document.get("evaluations", [document])[0]["macro_f1"]["value"]

wrong = []
for name, value in figures.items():
    print(f"{name}: {value:.3f}")
    least, most = LIMITS.get(name, (None, None))
    if (least is not None and value < least) or (most is not None and value > most):
        wrong.append(f"{name}: {value:.3f} is beyond its limit")
print("\n".join(wrong) or "limits hold")
sys.exit(bool(wrong))
