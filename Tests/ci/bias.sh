#!/usr/bin/env bash
# Wordings that may land badly: written pairs of held-back voices, counter-speech and neutral naming, real sessions. And that no code
# moves when a group of people is named. bias.sh SHARED
source "$(dirname "$0")/environment.sh"
held=("$root"/Models/corpus/bias/held-back/*.jsonl)
python3 "$root/Models/corpus/bias/as-sessions.py" "${held[@]}" > "$work/pairs.jsonl"
"$pe" filter < "$work/pairs.jsonl" > "$work/pairs.out" 2>/dev/null
python3 "$root/Tests/ci/hate-sessions.py" "$1/data/hatecheck/test_suite_cases.csv" > "$work/hate.jsonl"
"$pe" filter < "$work/hate.jsonl" > "$work/hate.out" 2>/dev/null
"$pe" analyze "$1/data/annomi/annomi-public.csv" --no-store --format jsonl > "$work/annomi.out" 2>/dev/null
"$pe" evaluate --task invariance --format json --gold "$1/data/invariance/winogender/all_sentences.tsv" \
  "$1"/data/invariance/winobias/anti_stereotyped_type*.txt.* "$1/data/invariance/holisticbias" \
  "$1/data/annomi/annomi-public.csv" "$root"/Fixtures/sessions/* > "$work/invariance.json"
python3 "$root/Tests/ci/bias.py" "$work/pairs.out" "${held[@]}" --hate "$work/hate.out" --sessions "$work/annomi.out" \
  --invariance "$work/invariance.json"
