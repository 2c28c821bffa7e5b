#!/usr/bin/env bash
# Techniques, cautions, empathy and emotion: written turns of held-back voices, labelled turns of other people, comments. techniques.sh SHARED
source "$(dirname "$0")/environment.sh"
held=("$root"/Models/corpus/techniques/held-back/*.jsonl)
for task in techniques cautions empathy; do
  "$pe" evaluate --task $task --gold "${held[@]}" --format json > "$work/$task.json"
done
"$pe" analyze "${held[@]}" --no-store --format jsonl > "$work/held.out" 2>/dev/null
python3 "$root/Tests/ci/therapist-behaviors.py" "$1/data/bolt/finetune_therapist_combined_valid.csv" > "$work/behaviors.jsonl"
"$pe" filter < "$work/behaviors.jsonl" > "$work/behaviors.out" 2>/dev/null
"$pe" evaluate --task emotion --gold "$1/data/goemotions/test.tsv" --skip-training-data --format json > "$work/emotion.json"
python3 "$root/Tests/ci/techniques.py" "$work" "${held[@]}"
