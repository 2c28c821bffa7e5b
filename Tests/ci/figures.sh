#!/usr/bin/env bash
# The figures that the README states hold on AnnoMI's 100 public sessions. figures.sh SHARED
source "$(dirname "$0")/environment.sh"
gold="$1/data/annomi/annomi-public.csv"

sessions=$("$pe" analyze "$gold" --no-store --format jsonl 2>/dev/null | wc -l)
[ "$sessions" = 100 ] || { echo "expected 100 sessions, got $sessions"; exit 1; }

folds() { # RECOGNIZER TASK
  "$pe" evaluate --recognizer "$1" --task "$2" --gold "$gold" --folds 5 --group video_url \
    --also-train-on "$root"/Models/corpus/sessions/*.jsonl --format json > "$work/$1-$2.json"
}
for task in behavior client_talk acts question; do folds linear $task; done
for task in behavior client_talk; do folds encoder $task; done
python3 - "$work" <<'PY'
import json, sys
floors = {"linear-behavior": .74, "linear-client_talk": .495, "linear-acts": .81, "linear-question": .725,
          "encoder-behavior": .765, "encoder-client_talk": .525}
wrong = []
for task, floor in floors.items():
    figures = json.load(open(f"{sys.argv[1]}/{task}.json"))
    judged = figures.get("evaluations", [figures])
    f1 = figures["summary"]["mean"]["value"] if len(judged) > 1 else judged[0]["macro_f1"]["value"]
    # Under a thousand turns noise alone shows an error of .03: what is above it counts.
    error = max(one["calibration_error"]["value"] - max(0, one["calibration_noise_floor"] - .02) for one in judged)
    print(f"{task}: macro-F1 {f1:.3f}, calibration error {[round(one['calibration_error']['value'], 3) for one in judged]}")
    if f1 < floor: wrong.append(f"{task}: macro-F1 {f1} is below {floor}")
    if error > .03: wrong.append(f"{task}: calibration error {error} is above .03")
print("\n".join(wrong) or "floors hold")
sys.exit(bool(wrong))
PY

# Without folds, gold that was trained on is refused.
for recognizer in linear encoder; do
  status=0
  "$pe" evaluate --recognizer $recognizer --task behavior --gold "$gold" >/dev/null 2>"$work/refused" || status=$?
  [ "$status" = 65 ] || { echo "training data was not refused by $recognizer: exit $status"; exit 1; }
done

# Figures are scikit-learn's.
need_python scikit-learn
"$python" "$root/Tests/ci/metrics.py" "$pe" "$root"/Tests/TrainingTests/Tables/*.csv
