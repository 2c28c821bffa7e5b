#!/usr/bin/env bash
# Trains the encoder. make-encoder.sh PYTHON PE SHARED WORK OUT
#
# A first run leaves out a third of the groups: its scores on them give calibration and thresholds. A second one learns from
# everything but the ordinary excerpts, and a short third one from everything, at a lower rate.
set -euo pipefail
python=$1 pe=$2 shared=$3 work=$4 out=$5
here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/../corpus
# What the rules find a risk in is no ordinary talk.
"$pe" analyze "$shared/data/annomi/annomi-public.csv" --recognizer linear --no-store --format jsonl > "$work/found.jsonl"
train=("$python" "$here/train.py" --shared "$shared" --corpus "$corpus" --found "$work/found.jsonl")
"${train[@]}" --leave-out ordinary --part 0/3 --scores "$work/scores.jsonl"
"$python" "$here/calibrate.py" "$work/scores.jsonl" > "$work/settings.json"
"${train[@]}" --leave-out ordinary --weights "$work/first.pt"
"${train[@]}" --start "$work/first.pt" --epochs 2 --rate 5e-5 --seed 3 --weights "$work/weights.pt"
"$python" "$here/pack.py" --settings "$work/settings.json" --weights "$work/weights.pt" --out "$out"
