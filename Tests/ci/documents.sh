#!/usr/bin/env bash
# Every line validates against the schemas, every span lies in its text, and the bytes do not depend on --jobs. documents.sh SHARED
source "$(dirname "$0")/environment.sh"
need_python jsonschema
# The linear recogniser over many sessions, the encoder over some.
same() { # INPUT RECOGNIZER
  for jobs in 1 2 2; do
    "$pe" analyze "$1" --recognizer "$2" --no-store --format jsonl --jobs $jobs 2>/dev/null | sha256sum
  done > "$work/sums"
  [ "$(sort -u "$work/sums" | wc -l)" = 1 ] && "$pe" analyze "$1" --recognizer "$2" --no-store --format jsonl 2>/dev/null | grep -q utterances
}
same "$1/data/annomi/annomi-public.csv" linear
same "$root/Fixtures/sessions" encoder
"$pe" analyze "$1/data/annomi/annomi-public.csv" "$root/Fixtures/sessions" --roster "$root/Fixtures/roster.csv" \
  --no-store --format jsonl --with-text > "$work/texts.jsonl" 2>/dev/null
"$pe" analyze "$1/data/vera-mh/conversations" --no-store --format jsonl --with-text --role user=client \
  --role agent=therapist --role chatbot=therapist --role provider=therapist >> "$work/texts.jsonl" 2>/dev/null || true
"$python" "$root/Tests/ci/transcripts.py" "$work/texts.jsonl" > "$work/transcripts.jsonl"
"$pe" filter --with-text < "$work/transcripts.jsonl" > "$work/filtered.jsonl"
[ "$(wc -l < "$work/transcripts.jsonl")" = "$(wc -l < "$work/filtered.jsonl")" ]
cat "$work/filtered.jsonl" >> "$work/texts.jsonl"
"$python" "$root/Tests/ci/validate.py" "$1/schemas/analysis.schema.json" "$work/texts.jsonl"
for name in transcript analysis gold; do
  cmp <("$pe" schema $name) "$1/schemas/$name.schema.json"
done
"$python" - "$1/schemas/gold.schema.json" "$root"/Fixtures/gold/*.jsonl <<'PY'
import json, sys, jsonschema
validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
for path in sys.argv[2:]:
    for line in open(path, encoding="utf-8"): validator.validate(json.loads(line))
PY
# Every document that commands write validates against the schema that they print.
store="$work/documents.sqlite"
"$pe" analyze "$root/Fixtures/sessions" --roster "$root/Fixtures/roster.csv" --store "$store" --quiet \
  --results "$work/run.json" 2> /dev/null
"$root/Fixtures/annotate.sh" "$pe" "$store"
"$pe" annotate ash-03 --checked --by Farah --store "$store" 2> /dev/null
for session in "$root"/Fixtures/sessions/*; do
  session=$(basename "${session%.*}")
  "$pe" report --session "$session" --format json --out - --store "$store" > "$work/report-$session.json"
done
# The same sessions as those of six trainees: a director sees nothing of fewer than five.
awk -F, -v OFS=, 'NR > 1 { $2 = "t" NR % 6 } { print }' "$root/Fixtures/roster.csv" > "$work/six.csv"
"$pe" analyze "$root/Fixtures/sessions" --roster "$work/six.csv" --recognizer linear --store "$work/six.sqlite" --quiet 2> /dev/null
for reader in supervisor director; do
  stored=$store
  [ $reader = supervisor ] || stored="$work/six.sqlite"
  "$pe" dashboard --cohort autumn-2026 --for $reader --out "$work/site-$reader" --store "$stored" --quiet
  cp "$work/site-$reader/data/cohort.json" "$work/dashboard-$reader.json"
  cp "$work/site-$reader/latest.json" "$work/latest-$reader.json"
done
"$pe" queue --all --format json --store "$store" > "$work/queue.json"
"$pe" agreement --format json --store "$store" > "$work/agreement.json"
"$pe" evaluate --task behavior --gold "$root"/Fixtures/gold/*.jsonl --transcripts "$root/Fixtures/sessions" --format json \
  > "$work/evaluation.json"
mkdir "$work/schemas"
for name in $("$pe" schema); do "$pe" schema "$name" > "$work/schemas/$name.json"; done
"$python" "$root/Tests/ci/validate-documents.py" "$work/schemas" "$work"/{report,dashboard,latest,run,queue,agreement,evaluation}*.json
# The encoder's sums are whole numbers: what a processor can do changes no byte.
for instructions in SSE41 AVX2 AVX512_CORE; do
  cmp <(DNNL_MAX_CPU_ISA=$instructions "$pe" analyze "$root"/Fixtures/sessions/ash-0* --no-store --format jsonl 2> /dev/null) \
    <("$pe" analyze "$root"/Fixtures/sessions/ash-0* --no-store --format jsonl 2> /dev/null)
done
