"""metrics.py PE TABLE...: pe's figures on tables of predictions are scikit-learn's, to 1e-9."""
import collections
import csv
import json
import subprocess
import sys

from sklearn.metrics import accuracy_score, cohen_kappa_score, precision_recall_fscore_support

pe, *tables = sys.argv[1:]
compared = 0
for table in tables:
    rows = list(csv.DictReader(open(table)))
    result = subprocess.run(
        [pe, "evaluate", "--predictions", table, "--format", "json"], check=True, capture_output=True, text=True)
    document = json.loads(result.stdout)
    evaluation = document.get("evaluations", [document])[0]
    truth = [row["truth"] for row in rows]
    given = [row["predicted"] for row in rows]
    labels = [label["label"] for label in evaluation["labels"]]
    precision, recall, f1, support = precision_recall_fscore_support(truth, given, labels=labels, zero_division=0)
    pairs = [
        ("accuracy", evaluation["accuracy"], accuracy_score(truth, given)),
        ("kappa", evaluation["kappa"], cohen_kappa_score(truth, given, labels=labels)),
        ("macro F1", evaluation["macro_f1"]["value"], f1.mean()),
    ]
    if evaluation["quadratic_kappa"] is not None:
        pairs.append((
            "quadratic kappa", evaluation["quadratic_kappa"],
            cohen_kappa_score(truth, given, labels=labels, weights="quadratic")))
    for place, label in enumerate(evaluation["labels"]):
        one = [[name == label["label"] for name in names] for names in (truth, given)]
        pairs += [
            (f"{label['label']} precision", label["precision"], precision[place]),
            (f"{label['label']} recall", label["recall"], recall[place]),
            (f"{label['label']} F1", label["f1"]["value"], f1[place]),
            (f"{label['label']} support", label["support"], support[place]),
            (f"{label['label']} kappa", label["kappa"], cohen_kappa_score(*one)),
        ]
    for name, ours, theirs in pairs:
        compared += 1
        if abs(ours - theirs) > 1e-9:
            sys.exit(f"{table}: {name}: pe {ours!r}, scikit-learn {theirs!r}")
    counts = collections.Counter(zip(truth, given))
    ours = {(a, b): n for a, row in zip(labels, evaluation["confusion"]) for b, n in zip(labels, row) if n}
    if ours != dict(counts):
        sys.exit(f"{table}: the tables of confusion differ")
print(f"{compared} figures of {len(tables)} tables agree to 1e-9")
