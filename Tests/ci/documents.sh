#!/usr/bin/env bash
# Every line validates against the schemas, every span lies in its text, and the bytes do not depend on --jobs. documents.sh SHARED
source "$(dirname "$0")/environment.sh"
need_python jsonschema
"$pe" analyze "$1/data/annomi/annomi-public.csv" --no-store --format jsonl --jobs 1 > "$work/one.jsonl" 2>/dev/null
"$pe" analyze "$1/data/annomi/annomi-public.csv" --no-store --format jsonl --jobs 2 > "$work/two.jsonl" 2>/dev/null
"$pe" analyze "$1/data/annomi/annomi-public.csv" --no-store --format jsonl --jobs 2 > "$work/again.jsonl" 2>/dev/null
cmp "$work/one.jsonl" "$work/two.jsonl"
cmp "$work/two.jsonl" "$work/again.jsonl"
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
# The encoder's sums are whole numbers: what a processor can do changes no byte.
for instructions in SSE41 AVX2 AVX512_CORE; do
  cmp <(DNNL_MAX_CPU_ISA=$instructions "$pe" analyze "$root/Fixtures/sessions" --no-store --format jsonl 2> /dev/null) \
    <("$pe" analyze "$root/Fixtures/sessions" --no-store --format jsonl 2> /dev/null)
done
