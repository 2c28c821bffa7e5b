#!/usr/bin/env bash
# Trains the encoder. make-encoder.sh PYTHON PE SHARED WORK OUT
#
# A first run leaves out a third of the groups: its scores on them give calibration and thresholds. A second one learns from
# everything, and two more epochs at a lower rate follow. The shipped weights came about in more stages (Models/README.md).
set -euo pipefail
python=$1 pe=$2 shared=$3 work=$4 out=$5
here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/../corpus
"$here/find.sh" "$pe" "$shared" "$work"
train=("$python" "$here/train.py" --shared "$shared" --corpus "$corpus" --found "$work/found.jsonl")
"${train[@]}" --part 0/3 --scores "$work/scores.jsonl"
"$python" "$here/calibrate.py" "$work/found.jsonl" "$work/scores.jsonl" > "$work/settings.json"
"$here/train-words.sh" "$pe" "$shared" "$work"
"$python" "$here/calibrate-words.py" "$work/settings.json" "$work/risk.model" "$work/unseen.jsonl" "$work/scores.jsonl" > "$work/words.json"
"${train[@]}" --weights "$work/first.pt"
"${train[@]}" --start "$work/first.pt" --epochs 2 --rate 7e-5 --seed 3 --weights "$work/weights.pt"
"$python" "$here/calibrate-feelings.py" "$pe" "$shared" "$work/weights.pt" > "$work/feelings.json"
"$python" "$here/pack.py" --settings "$work"/{settings,words,feelings}.json --weights "$work/weights.pt" \
  --out "$work/encoder.model" --manifest "$work/manifest.json"
mv "$work/encoder.model" "$out"
mv "$work/risk.model" "$(dirname "$out")/risk.model"
mv "$work/manifest.json" "$here/manifest.json"
# Last, so that what it finds stops nothing: it ends with 1 where a figure is more than .003 worse in whole numbers.
"$python" "$here/check-quantised.py" --weights "$work/weights.pt" --network "$out" --shared "$shared" --corpus "$corpus"
