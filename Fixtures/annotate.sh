#!/usr/bin/env bash
# Records what the supervisors and trainees of the fixtures made of their sessions: a day and a command a line. annotate.sh PE STORE
set -euo pipefail
while IFS= read -r line; do
  IFS=$'\t' read -ra words <<< "$line"
  SOURCE_DATE_EPOCH=$(date -u -d "${words[0]}" +%s) "$1" "${words[@]:1}" --store "$2" 2>/dev/null
done < "$(dirname "$0")/annotations.tsv"
