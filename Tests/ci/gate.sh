#!/usr/bin/env bash
# The gate: our own recogniser against its committed baseline, outputs against their schemas and viewers, speed and memory, power. gate.sh SHARED
source "$(dirname "$0")/environment.sh"
# pe writes no baseline under CI; what is written here is of this check.
unset CI
need_python lxml junit2html markdown-it-py pydantic-sarif
gate="$root/Fixtures/gate"
own="$root/Tests/ci/gate"

expect() { # STATUS COMMAND...
  local wanted=$1 got=0
  shift
  "$@" > "$work/said.out" 2> "$work/said.err" || got=$?
  [ "$got" = "$wanted" ] || { echo "exit $got instead of $wanted: ${*##*/}"; cat "$work/said.out" "$work/said.err"; return 1; }
}

# 1. pe's own recogniser: a change that harms recognition fails here, and nothing of the gold was trained on.
corpus=("$root"/Models/corpus/sessions/*.jsonl "$root"/Models/corpus/risk/{turns,dialogues}/*.jsonl
  "$root"/Models/corpus/{ordinary,techniques,bias}/*.jsonl)
[ -f "$1/data/annomi/annomi-public.csv" ] && corpus+=("$1/data/annomi/annomi-public.csv")
"$pe" baseline manifest "${corpus[@]}" --name "training text" --out "$work/manifest.jsonl"
ours=(--gold "$root"/Fixtures/gold/*.jsonl --policy "$own/pe-gate.yml" --baseline "$own/baseline.jsonl")
"$pe" validate "${ours[@]}" --transcripts "$root/Fixtures/sessions" --manifest "$work/manifest.jsonl" --out json="$work/own.json"
"$pe" analyze "$root/Fixtures/sessions" --no-store --format jsonl > "$work/own.jsonl" 2> /dev/null
"$python" "$own/gold-only.py" "$work/own.jsonl" "$root"/Fixtures/gold/*.jsonl > "$work/same.jsonl"
expect 0 "$pe" validate "${ours[@]}" --predictions "$work/same.jsonl"
"$python" "$own/harm.py" "$work/same.jsonl" > "$work/harmed.jsonl"
expect 1 "$pe" validate "${ours[@]}" --predictions "$work/harmed.jsonl"
# What was trained on is seen as such.
head -5 "$root/Models/corpus/sessions/sessions-01-to-10.jsonl" > "$work/known.jsonl"
expect 1 "$pe" validate --gold "$work/known.jsonl" --manifest "$work/manifest.jsonl" --check leakage
[ ! -f "$1/data/annomi/annomi-public.csv" ] ||
  expect 1 "$pe" validate --gold "$1/data/annomi/annomi-public.csv" --recognizer linear --check leakage

# 2. Every form validates, for a hostile input too.
number=0
while read -r status arguments; do
  number=$((number + 1))
  (cd "$gate" && expect "$status" "$pe" validate $arguments --out junit="$work/$number.xml" --out sarif="$work/$number.sarif" \
    --out md="$work/$number.md" --out json="$work/$number.json")
done <<'RUNS'
0 --gold gold.jsonl --predictions good.jsonl --baseline baseline.jsonl
1 --gold gold.jsonl --predictions worse.jsonl --baseline baseline.jsonl
1 --gold gold.jsonl --predictions biased.jsonl --baseline baseline.jsonl
1 --gold gold-small.jsonl --predictions malformed.jsonl
3 --gold gold-small.jsonl --predictions few.jsonl
1 --gold gold-replies.jsonl --predictions leaking.jsonl --transcripts transcripts.jsonl --with-text
RUNS
for one in "$work"/?.xml; do "$root/.venv/bin/junit2html" "$one" "${one%.xml}.html" > /dev/null; done
"$python" "$own/outputs.py" "$work"

# 3. 10,000 sessions: CPU seconds and memory.
"$python" "$own/many.py" 10000 "$work"
"$python" - "$pe" "$work" <<'PY'
import resource, subprocess, sys
pe, work = sys.argv[1:]
def run(label, predictions, *more):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([pe, "validate", "--gold", f"{work}/many-gold.jsonl", "--predictions", predictions, *more],
                          capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"10,000 sessions as {label}: {seconds:.1f} s of CPU, at most {after.ru_maxrss / 1024:.0f} MiB, exit {done.returncode}")
    assert done.returncode in (0, 1, 3), done.stderr
    assert seconds < 10, "judging takes too long"
    return after.ru_maxrss / 1024
subprocess.run([pe, "baseline", "write", "--gold", f"{work}/many-gold.jsonl", "--predictions", f"{work}/many-mapped.jsonl",
                "--id", "many", "--out", f"{work}/many-baseline.jsonl"], check=True, capture_output=True)
run("another model's lines", f"{work}/many-mapped.jsonl", "--baseline", f"{work}/many-baseline.jsonl")
most = run("pe.analysis/1", f"{work}/many-analysis.jsonl", "--baseline", f"{work}/many-baseline.jsonl")
assert most < 512, "memory grows"
PY

# 4. Power, a small sample (make gate-power runs all).
swift build -c release --product gate-power --scratch-path "$root/.build" > "$work/build.log" 2>&1 || { tail -20 "$work/build.log"; exit 1; }
"$root/.build/release/gate-power" 100
