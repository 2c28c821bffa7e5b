#!/usr/bin/env bash
# Lets the shipped encoder learn from what has been written since. another-round.sh PYTHON PE SHARED WORK NETWORK
#
# What manifest.json lists has been learnt from; half of it comes again beside what is new, which stands in files
# of its own. The three lower layers stay as they are: states.model stands on them. Two runs that each leave out a third of the new
# voices tell how those are read (WORK/scores-*.jsonl) and how that is weighed with words; two more that differ in their seed learn from
# everything. The mean of the weights of all four is written, with the other settings as they were.
set -euo pipefail
python=$1 pe=$2 shared=$3 work=$4 network=$5
here=$(cd "$(dirname "$0")" && pwd)
"$here/find.sh" "$pe" "$shared" "$work"
train=("$python" "$here/train.py" --shared "$shared" --corpus "$here/../corpus" --found "$work/found.jsonl"
  --start "$network" --fixed 3 --rehearse 0.5 --epochs 2 --rate 2e-4)
weights=("$work"/weights-{part-0,part-1,seed-1,seed-2}.pt) scores=("$work"/scores-{0,1}.jsonl)
for part in 0 1; do
  "${train[@]}" --part "$part/3" --scores "$work/scores-$part.jsonl" --weights "$work/weights-part-$part.pt"
done
for seed in 1 2; do
  "${train[@]}" --seed "$seed" --weights "$work/weights-seed-$seed.pt"
done
"$here/train-words.sh" "$pe" "$shared" "$work"
"$python" "$here/calibrate-words.py" "$network" "$work/risk.model" "$work/unseen.jsonl" "${scores[@]}" > "$work/words.json"
"$python" "$here/calibrate-codes.py" "$network" "$work/found.jsonl" "${scores[@]}" > "$work/codes.json"
"$python" "$here/calibrate-feelings.py" "$pe" "$shared" "${weights[@]}" > "$work/feelings.json"
"$python" "$here/pack.py" --settings "$network" "$work"/{words,codes,feelings}.json --weights "${weights[@]}" \
  --out "$work/encoder.model" --manifest "$work/manifest.json"
mv "$work/encoder.model" "$network"
mv "$work/risk.model" "$(dirname "$network")/risk.model"
mv "$work/manifest.json" "$here/manifest.json"
# Last, so that what it finds stops nothing: it ends with 1 where a figure is more than .003 worse in whole numbers.
"$python" "$here/check-quantised.py" --weights "${weights[@]}" --network "$network" --shared "$shared" --corpus "$here/../corpus"
