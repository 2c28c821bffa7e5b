#!/usr/bin/env bash
# Risk on the held-back voices, on posts with a stated severity, and on simulated crisis sessions. risk.sh SHARED
# Prints figures only: no post and no turn.
source "$(dirname "$0")/environment.sh"
held="$root/Models/corpus/risk/held-back"
"$pe" evaluate --task risk --gold "$held"/turns/*.jsonl --format json > "$work/risk.json"
"$pe" evaluate --task response --gold "$held"/dialogues/*.jsonl --format json > "$work/response.json"
"$pe" evaluate --task missed --gold "$held"/dialogues/*.jsonl --format json > "$work/missed.json"
"$pe" evaluate --task risk --gold "$root"/Models/corpus/ordinary/held-back/*.jsonl --format json > "$work/ordinary.json"
"$pe" evaluate --task severity --gold "$1/data/cssrs/public_test.csv" --format json > "$work/severity.json"
python3 "$root/Tests/ci/crisis-sessions.py" "$1/data/vera-mh/conversations" > "$work/crisis.jsonl"
"$pe" filter < "$work/crisis.jsonl" > "$work/crisis.out" 2>/dev/null
# In the middle of whole sessions, where most turns are plain, the same is harder.
python3 "$root/Tests/ci/spliced-sessions.py" "$root/Models/corpus" 150 > "$work/amid.jsonl"
"$pe" evaluate --task risk --gold "$work/amid.jsonl" --format json > "$work/amid.json"
python3 "$root/Tests/ci/risk.py" "$work"
