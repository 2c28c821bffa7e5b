"""risk.py FOLDER: prints the figures on risk and fails under their floors."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
evaluations = {}
for name in ("risk", "response", "missed", "severity"):
    document = json.loads((folder / f"{name}.json").read_text())
    for one in document.get("evaluations", [document]):
        evaluations[one["task"]] = one


amid = {one["task"]: one for one in json.loads((folder / "amid.json").read_text())["evaluations"]}
ordinary = {one["task"]: one for one in json.loads((folder / "ordinary.json").read_text())["evaluations"]}


def label(task, name, among=evaluations):
    return next(one for one in among[task]["labels"] if one["label"] == name)


steps = [label(task, "present") for task in evaluations if task.startswith("response.") and task != "response.missed"]
found = sum(round(one["recall"] * one["support"]) for one in steps)
given = sum(one["predicted"] for one in steps)
wanted = sum(one["support"] for one in steps)
figures = {
    "own moderate and above, recall by level": (label("risk.own_moderate", "present")["recall"], .91),
    "own moderate and above, precision": (label("risk.own_moderate", "present")["precision"], .85),
    "own moderate and above, recall counting look": (label("risk.own_moderate_or_look", "present")["recall"], .97),
    "hard negatives without a level": (label("risk.any", "absent")["recall"], .92),
    "ordinary turns without a level": (label("risk.any", "absent", ordinary)["recall"], .90),
    "ordinary turns with neither level nor look": (
        label("risk.own_moderate_or_look", "absent", ordinary)["recall"], .75),
    "amid a whole session, recall by level": (label("risk.own_moderate", "present", amid)["recall"], .65),
    "amid a whole session, precision": (label("risk.own_moderate", "present", amid)["precision"], .45),
    "amid a whole session, recall counting look": (label("risk.own_moderate_or_look", "present", amid)["recall"], .92),
    "amid a whole session, plain turns without a level": (label("risk.any", "absent", amid)["recall"], .95),
    "amid a whole session, plain turns with neither level nor look": (
        label("risk.own_moderate_or_look", "absent", amid)["recall"], .8),
    "response steps, micro-F1": (2 * found / (given + wanted), .8),
    "missed, recall": (label("response.missed", "present")["recall"], .84),
    "severity of posts, quadratic kappa": (evaluations["severity"]["quadratic_kappa"], .7),
    "severity of posts by level alone, quadratic kappa": (evaluations["severity.by_level"]["quadratic_kappa"], .7),
    "severity 4 and above caught": (label("severity.caught", "present")["recall"], .88),
    "severity 0 left alone": (label("severity.caught", "absent")["recall"], .78),
}
wrong = []
for name, (value, floor) in figures.items():
    print(f"{name}: {value:.3f}")
    if value < floor:
        wrong.append(f"{name}: {value:.3f} is below {floor}")

order = ["none", "low", "moderate", "high", "imminent"]
sessions = {"Lena": [], "Kevin": []}
for line in (folder / "crisis.out").read_text().splitlines():
    analysis = json.loads(line)
    for persona in sessions:
        if f"_{persona}_" in analysis["session"]["id"]:
            sessions[persona].append(analysis["risk"])
high = [one for one in sessions["Lena"] if order.index(one["level"]) >= 3 or one["look"]]
none = [one for one in sessions["Kevin"] if order.index(one["level"]) <= 1]
print(f"stated High: {len(high)} of {len(sessions['Lena'])} high or above, or to be looked at")
print(f"stated None: {len(none)} of {len(sessions['Kevin'])} low or below")
if len(high) < len(sessions["Lena"]) or len(none) < len(sessions["Kevin"]) or not high or not none:
    wrong.append("simulated crisis sessions do not hold")
print("\n".join(wrong) or "floors hold")
sys.exit(bool(wrong))
