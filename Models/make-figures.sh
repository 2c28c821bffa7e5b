#!/usr/bin/env bash
# Measures the shipped models and writes the figures that reports and the model card show.
# make-figures.sh PE SHARED EVALUATION_JSON MODEL_CARD
set -euo pipefail
pe=$1 shared=$2 figures=$3 card=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
annomi="$shared/data/annomi/annomi-public.csv"
# folds RECOGNIZER TASK TABLE: by folds, everything refitted in each.
folds() {
  "$pe" evaluate --recognizer "$1" --task "$2" --gold "$annomi" --folds 5 --group video_url \
    --also-train-on "$(dirname "$0")"/corpus/sessions/*.jsonl --write-predictions "$3" --format json
}
mkdir "$work/human" "$work/by-linear" "$work/by-linear/human"
for task in behavior acts question reflection input client_talk; do
  folds encoder $task "$work/human/$task.csv" > "$work/$task.json"
done
# The subtypes are decided alike by both.
for task in behavior acts client_talk; do
  folds linear $task "$work/by-linear/human/$task.csv" > "$work/by-linear/$task.json"
done
"$pe" evaluate --task emotion --gold "$shared/data/goemotions/test.tsv" --skip-training-data \
  --format json > "$work/emotion.json"
held="$(dirname "$0")/corpus/risk/held-back"
"$pe" evaluate --task risk --gold "$held"/turns/*.jsonl --format json > "$work/risk.json"
"$pe" evaluate --task missed --gold "$held"/dialogues/*.jsonl --format json > "$work/missed.json"
for recognizer in encoder linear; do
  mkdir "$work/$recognizer"
  for task in techniques cautions; do
    "$pe" evaluate --task $task --gold "$(dirname "$0")"/corpus/techniques/held-back/*.jsonl --recognizer $recognizer \
      --format json > "$work/$recognizer/$task.json"
  done
  "$pe" evaluate --task bias --gold "$(dirname "$0")"/corpus/bias/held-back/*.jsonl --recognizer $recognizer \
    --format json > "$work/$recognizer/bias.json"
done
"$pe" evaluate --task empathy --gold "$(dirname "$0")"/corpus/techniques/held-back/*.jsonl --format json > "$work/encoder/empathy.json"
cp "$work/encoder/bias.json" "$work/bias.json"
"$pe" evaluate --task severity --gold "$shared/data/cssrs/public_test.csv" --format json > "$work/severity.json"
python3 "$(dirname "$0")/human.py" "$annomi" > "$work/human/human.json"
python3 "$(dirname "$0")/figures.py" "$work" "$figures" "$card"
