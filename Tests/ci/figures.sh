#!/usr/bin/env bash
# The figures that the README states hold on AnnoMI's 100 public sessions. figures.sh SHARED
source "$(dirname "$0")/environment.sh"
gold="$1/data/annomi/annomi-public.csv"

sessions=$("$pe" analyze "$gold" --no-store --format jsonl 2>/dev/null | wc -l)
[ "$sessions" = 100 ] || { echo "expected 100 sessions, got $sessions"; exit 1; }

for task in behavior client_talk; do
  "$pe" evaluate --task $task --gold "$gold" --folds 5 --group video_url --format json > "$work/$task.json"
  "$pe" evaluate --task $task --gold "$gold" --folds 5 --group video_url | sed -n 1,6p
done
python3 - "$work" <<'PY'
import json, sys
floors = {"behavior": .72, "client_talk": .48}
wrong = []
for task, floor in floors.items():
    figures = json.load(open(f"{sys.argv[1]}/{task}.json"))
    f1, error = figures["macro_f1"]["value"], figures["calibration_error"]["value"]
    if f1 < floor: wrong.append(f"{task}: macro-F1 {f1} is below {floor}")
    if error > .03: wrong.append(f"{task}: calibration error {error} is above .03")
print("\n".join(wrong) or "floors hold")
sys.exit(bool(wrong))
PY

# Without folds, gold that was trained on is refused.
status=0
"$pe" evaluate --task behavior --gold "$gold" >/dev/null 2>"$work/refused" || status=$?
[ "$status" = 65 ] || { echo "training data was not refused: exit $status"; exit 1; }
