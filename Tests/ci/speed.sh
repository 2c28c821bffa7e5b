#!/usr/bin/env bash
# At least ten times the glued stack's utterances per CPU second, and at most 128 MiB on 10,000 sessions. speed.sh SHARED
source "$(dirname "$0")/environment.sh"
"$1/bench/setup.sh" "$work/bench" > "$work/setup.log" 2>&1 || { tail -5 "$work/setup.log"; exit 1; }
run="$pe analyze {in} --no-store --format jsonl > {out}/results.jsonl"
SK_MODEL="$work/bench/sk.joblib" "$work/bench/venv/bin/python" "$1/bench/bench.py" --corpus "$work/bench/corpus/r1" \
  --reps 3 --only stack --pe "$run" --json "$work/bench.json"
/usr/bin/env python3 - "$work" "$pe" <<'PY'
import json, os, resource, subprocess, sys
work, pe = sys.argv[1:]
result = json.load(open(f"{work}/bench.json"))["result"]
ratio = result["pe"]["utterances_per_cpu_s"] / result["stack"]["utterances_per_cpu_s"]
subprocess.run([pe, "analyze", f"{work}/bench/corpus/r100", "--no-store", "--format", "jsonl"],
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{ratio:.1f} times the stack; {peak:.0f} MiB on 10,000 sessions")
sys.exit(ratio < 10 or peak > 128)
PY
