#!/usr/bin/env bash
# Writes risk.model, the linear model that the encoder's reading of risk is weighed with, as `make models` does, and what it says of turns
# whose voices it has not learnt from. train-words.sh PE SHARED WORK
set -euo pipefail
pe=$1 shared=$2 work=$3
corpus=$(cd "$(dirname "$0")/../corpus" && pwd)
"$pe" train --model risk --gold "$shared/data/cssrs/train.csv" "$corpus"/risk/turns/*.jsonl "$corpus"/risk/dialogues/*.jsonl \
  "$corpus"/ordinary/*.jsonl "$corpus"/sessions/*.jsonl "$shared/data/annomi/annomi-public.csv" \
  --out "$work/risk.model" --unseen "$work/unseen.jsonl" --force
