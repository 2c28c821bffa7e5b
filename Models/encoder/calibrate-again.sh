#!/usr/bin/env bash
# Fits once more how the shipped encoder's scores become probabilities. calibrate-again.sh PYTHON PE SHARED WORK NETWORK
#
# Its weights stay. It reads what was written since the last round, which neither it nor the rules know: on what rules were written from,
# words seem to say more than they do elsewhere. The linear model of risk learns from that text; what stands beside the encoder's reading
# is what it says of a voice that it has not learnt from.
set -euo pipefail
python=$1 pe=$2 shared=$3 work=$4 network=$5
here=$(cd "$(dirname "$0")" && pwd)
"$here/find.sh" "$pe" "$shared" "$work"
"$python" "$here/train.py" --shared "$shared" --corpus "$here/../corpus" --found "$work/found.jsonl" --start "$network" --epochs 0 \
  --part 0/1 --scores "$work/scores.jsonl"
"$here/train-words.sh" "$pe" "$shared" "$work"
"$python" "$here/calibrate-words.py" "$network" "$work/risk.model" "$work/unseen.jsonl" "$work/scores.jsonl" > "$work/words.json"
"$python" "$here/calibrate-codes.py" "$network" "$work/found.jsonl" "$work/scores.jsonl" > "$work/codes.json"
"$python" "$here/settings.py" "$network" "$work/words.json" "$work/codes.json"
mv "$work/risk.model" "$(dirname "$network")/risk.model"
