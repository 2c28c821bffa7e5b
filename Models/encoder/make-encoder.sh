#!/usr/bin/env bash
# Trains the encoder. make-encoder.sh PYTHON PE SHARED WORK OUT
#
# A first run leaves out a third of the groups: its scores on them give calibration and thresholds. A second one learns from
# everything, and two more epochs at a lower rate follow. The shipped weights came about in more stages (Models/README.md).
set -euo pipefail
python=$1 pe=$2 shared=$3 work=$4 out=$5
here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/../corpus
# What the rules find a risk or a wording to review in is no ordinary talk; what they find in written pairs is weighed.
python3 "$corpus/bias/as-sessions.py" "$corpus"/bias/*.jsonl > "$work/bias.jsonl"
"$pe" analyze "$shared/data/annomi/annomi-public.csv" "$corpus"/sessions/*.jsonl "$corpus"/ordinary/*.jsonl \
  "$corpus"/techniques/*.jsonl "$work/bias.jsonl" --recognizer linear --no-store --format jsonl > "$work/found.jsonl"
train=("$python" "$here/train.py" --shared "$shared" --corpus "$corpus" --found "$work/found.jsonl")
"${train[@]}" --part 0/3 --scores "$work/scores.jsonl"
"$python" "$here/calibrate.py" "$work/found.jsonl" "$work/scores.jsonl" > "$work/settings.json"
"${train[@]}" --weights "$work/first.pt"
"${train[@]}" --start "$work/first.pt" --epochs 2 --rate 7e-5 --seed 3 --weights "$work/weights.pt"
"$python" "$here/pack.py" --settings "$work/settings.json" --weights "$work/weights.pt" --out "$out"
