#!/usr/bin/env bash
# Utterances per CPU second of the linear recogniser beside the glued stack, which reads no risk in context (a busy machine shows less
# than a free one: under four and a half times fails), and at most 128 MiB on 10,000 sessions; the encoder's by itself, at most 300 MiB.
# speed.sh SHARED
#
# A neighbour's work on the same processor makes single runs up to half as fast again, so both sides are run in turn, several
# times, and the fastest of each is compared.
source "$(dirname "$0")/environment.sh"
"$1/bench/setup.sh" "$work/bench" > "$work/setup.log" 2>&1 || { tail -5 "$work/setup.log"; exit 1; }
run="$pe analyze {in} --recognizer linear --no-store --format jsonl > {out}/results.jsonl"
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


def analyze(corpus, recognizer):
    """CPU seconds, and the most memory of any run until now."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(f"{work}/analyses.jsonl", "wb") as out:
        subprocess.run([pe, "analyze", f"{work}/bench/corpus/{corpus}", "--recognizer", recognizer, "--no-store",
                        "--format", "jsonl"], stdout=out, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024


peak = analyze("r100", "linear")[1]
print(f"{ratio:.1f} times the stack; {peak:.0f} MiB on 10,000 sessions")
seconds, encoder_peak = analyze("r1", "encoder")
with open(f"{work}/analyses.jsonl", encoding="utf-8") as lines:
    turns = sum(len(json.loads(line)["utterances"]) for line in lines)
print(f"encoder: {turns / seconds:.0f} utterances per CPU second; at most {encoder_peak:.0f} MiB")
sys.exit(ratio < 4.5 or peak > 128 or turns / seconds < 60 or encoder_peak > 300)
PY
