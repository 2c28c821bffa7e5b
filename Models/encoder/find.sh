#!/usr/bin/env bash
# Writes what rules find to WORK/found.jsonl. find.sh PE SHARED WORK
#
# What they find a risk or a wording to review in is no ordinary talk; what they find in written pairs is weighed.
set -euo pipefail
pe=$1 shared=$2 work=$3
corpus=$(cd "$(dirname "$0")/../corpus" && pwd)
python3 "$corpus/bias/as-sessions.py" "$corpus"/bias/*.jsonl > "$work/bias.jsonl"
"$pe" analyze "$shared/data/annomi/annomi-public.csv" "$corpus"/sessions/*.jsonl "$corpus"/ordinary/*.jsonl \
  "$corpus"/techniques/*.jsonl "$work/bias.jsonl" --recognizer linear --no-store --format jsonl > "$work/found.jsonl"
