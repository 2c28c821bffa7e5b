"""figures.py FOLDER EVALUATION_JSON MODEL_CARD: gathers pe.evaluation/1 documents into the embedded file and the card's table."""
import json
import pathlib
import re
import sys

from counted import counted, shares

folder, figures, card = map(pathlib.Path, sys.argv[1:])
human = json.loads((folder / "human" / "human.json").read_text())
questions = folder / "human" / "question.csv"


def judged(folder):
    """The documents of a recogniser by task, and how well sessions' measures agree."""
    evaluations, acts = {}, folder / "human" / "acts.csv"
    at_half = counted(acts)
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text())
        for evaluation in document.get("evaluations", [document]):
            evaluations[evaluation["task"]] = evaluation
            for label in evaluation["labels"]:
                if label["label"] in at_half.get(evaluation["task"], {}):
                    label["counted_recall"], label["counted_recall_interval"] = at_half[evaluation["task"]][label["label"]]
            person = human.get(evaluation["task"])
            if person:
                evaluation["human"] = {key: person[key] for key in ("macro_f1", "turns", "annotators")}
                for label in evaluation["labels"]:
                    label["human_f1"] = person["f1"].get(label["label"])
    return evaluations, shares(acts, questions)


evaluations, of_sessions = judged(folder)
linear, of_linear_sessions = judged(folder / "by-linear")


def codes(recognizer):
    """What is shown of single codes: how often the presence of each is right, and how well levels agree."""
    result = {}
    for path in sorted((folder / recognizer).glob("*.json")):
        document = json.loads(path.read_text())
        for evaluation in document.get("evaluations", [document]):
            if evaluation["task"].startswith("empathy."):
                result[evaluation["task"]] = {key: evaluation[key] for key in ("turns", "quadratic_kappa", "macro_f1")}
                continue
            present = next(label for label in evaluation["labels"] if label["label"] == "present")
            result[evaluation["task"]] = {"labels": [
                {key: present[key] for key in ("label", "support", "predicted", "precision", "recall", "f1", "kappa")}],
                "calibration_error": evaluation["calibration_error"]["value"]}
    return result


of_codes = {recognizer: codes(recognizer) for recognizer in ("encoder", "linear")}


def rounded(value):
    """Four decimals are what pages show; more would only make the binary's copy longer."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return [rounded(one) for one in value] if isinstance(value, list) else value


figures.write_text(json.dumps(rounded(evaluations | {
    "codes": of_codes, "sessions": of_sessions, "recognizers": {"linear": linear | {"sessions": of_linear_sessions}}}), sort_keys=True, separators=(",", ":")) + "\n")


def share(value):
    return "–" if value is None else f"{value:.3f}".lstrip("0")


def interval(pair):
    return "–" if pair is None else f"{share(pair[0])} to {share(pair[1])}"


rows = ["| task | turns | macro-F1 | 95% | one person | calibration error | noise alone |", "|---|---|---|---|---|---|---|"]
for name, evaluation in evaluations.items():
    f1, error = evaluation["macro_f1"], evaluation["calibration_error"]
    rows.append(
        f"| {name} | {evaluation['turns']} | {share(f1['value'])} | {interval(f1['interval'])} "
        f"| {share(evaluation.get('human', {}).get('macro_f1'))} | {share(error['value'])} "
        f"| {share(evaluation['calibration_noise_floor'])} |"
    )
rows += ["", "| task | code | n | precision | recall | F1 | 95% | one person's F1 | kappa |", "|---|---|---|---|---|---|---|---|---|"]
for name, evaluation in evaluations.items():
    for label in evaluation["labels"]:
        rows.append(
            f"| {name} | {label['label']} | {label['support']} | {share(label['precision'])} | {share(label['recall'])} "
            f"| {share(label['f1']['value'])} | {interval(label['f1']['interval'])} "
            f"| {share(label.get('human_f1'))} | {share(label['kappa'])} |"
        )
rows += ["", "Techniques and cautions on turns of voices that nothing learnt from; by rules alone with `--recognizer linear`.", "",
         "| code | n | precision | recall | F1 | 95% | kappa | F1 by rules alone |", "|---|---|---|---|---|---|---|---|"]
for name, evaluation in of_codes["encoder"].items():
    if name == "bias" or name.startswith("empathy."):
        continue
    label, rules = evaluation["labels"][0], of_codes["linear"][name]["labels"][0]
    rows.append(
        f"| {name} | {label['support']} | {share(label['precision'])} | {share(label['recall'])} | {share(label['f1']['value'])} "
        f"| {interval(label['f1']['interval'])} | {share(label['kappa'])} | {share(rules['f1']['value'])} |"
    )
rows += ["", "Levels of empathy, 0 to 2, on turns of voices that nothing learnt from.", "",
         "| mechanism | n | quadratic kappa | macro-F1 | 95% |", "|---|---|---|---|---|"]
for name, evaluation in of_codes["encoder"].items():
    if name.startswith("empathy."):
        f1 = evaluation["macro_f1"]
        rows.append(f"| {name} | {evaluation['turns']} | {share(evaluation['quadratic_kappa'])} | {share(f1['value'])} | {interval(f1['interval'])} |")
rows += ["", "How well a session's focus measures agree with the gold's, over AnnoMI's sessions with ten turns to count and more.", "",
         "| measure | sessions | correlation | spread of the gold (standard deviation) |", "|---|---|---|---|"]
rows += [f"| {name} | {one['sessions']} | {share(one['correlation'])} | {share(one['deviation'])} |" for name, one in of_sessions.items()]
rows += ["", "Both recognisers on the same turns: what they decide differently.", "",
         "| task | turns | linear, macro-F1 | encoder, macro-F1 |", "|---|---|---|---|"]
rows += [f"| {name} | {one['turns']} | {share(one['macro_f1']['value'])} | {share(evaluations[name]['macro_f1']['value'])} |"
         for name, one in linear.items()]
families = {"techniques": "technique.", "cautions": "caution."}
for family, start in families.items():
    means = []
    for recognizer in ("linear", "encoder"):
        found = [one["labels"][0]["f1"]["value"] for name, one in of_codes[recognizer].items() if name.startswith(start)]
        means.append(share(sum(found) / len(found)))
    rows.append(f"| {family}, mean F1 over codes | | {means[0]} | {means[1]} |")
table = "\n".join(rows)
text = card.read_text(encoding="utf-8")
text = re.sub(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", lambda m: m[1] + table + "\n" + m[2], text, flags=re.S)
card.write_text(text, encoding="utf-8")
