#!/usr/bin/env bash
# No accessibility finding on any page, light, dark and print, wide and narrow. check-pages.sh SHARED FOLDER
source "$(dirname "$0")/../ci/environment.sh"
command -v chromium >/dev/null || {
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}
need_python axe-playwright-python
pages=()
while IFS= read -r page; do pages+=("$page"); done < <(find "$2" -name '*.html' | sort)
[ "${#pages[@]}" -gt 0 ] || { echo "no pages in $2"; exit 1; }
"$python" "$1/tools/axe_check.py" --best-practice --out "$work/shots" "${pages[@]}" > "$work/axe.json"
# The pages of single sessions are made like the pages of trainees: in the other forms one of each kind is looked at.
kinds=()
for page in "${pages[@]}"; do [[ "$page" == */sessions/* || "$page" == */trainees/* ]] || kinds+=("$page"); done
for variant in "--dark" "--print" "--width 360" "--width 360 --dark"; do
  # shellcheck disable=SC2086
  "$python" "$1/tools/axe_check.py" --best-practice $variant --out "$work/shots" "${kinds[@]}" > "$work/axe.json"
done
