#!/usr/bin/env bash
# Utterances per CPU second beside the glued stack, which reads no risk in context (a busy machine shows less than a free one: under
# five times fails), and at most 128 MiB on 10,000 sessions. speed.sh SHARED
#
# A neighbour's work on the same processor makes single runs up to half as fast again, so both sides are run in turn, several
# times, and the fastest of each is compared.
source "$(dirname "$0")/environment.sh"
"$1/bench/setup.sh" "$work/bench" > "$work/setup.log" 2>&1 || { tail -5 "$work/setup.log"; exit 1; }
run="$pe analyze {in} --no-store --format jsonl > {out}/results.jsonl"
for round in 1 2 3; do
  SK_MODEL="$work/bench/sk.joblib" "$work/bench/venv/bin/python" "$1/bench/bench.py" --corpus "$work/bench/corpus/r1" \
    --reps 3 --only stack --pe "$run" --json "$work/bench-$round.json"
done
/usr/bin/env python3 - "$work" "$pe" <<'PY'
import json, os, resource, subprocess, sys
work, pe = sys.argv[1:]
rounds = [json.load(open(f"{work}/bench-{number}.json"))["result"] for number in (1, 2, 3)]
fastest = {side: max(one[side]["utterances_per_cpu_s"] for one in rounds) for side in ("pe", "stack")}
ratio = fastest["pe"] / fastest["stack"]
subprocess.run([pe, "analyze", f"{work}/bench/corpus/r100", "--no-store", "--format", "jsonl"],
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{ratio:.1f} times the stack; {peak:.0f} MiB on 10,000 sessions")
sys.exit(ratio < 5 or peak > 128)
PY
