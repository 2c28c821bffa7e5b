#!/usr/bin/env bash
# Bad input and bad surroundings end in the documented exit code with a reason, and nothing is lost. bad-input.sh SHARED
source "$(dirname "$0")/environment.sh"
set +e
failures=0
export HOME="$work/home" XDG_DATA_HOME="$work/data"
mkdir -p "$HOME"

expect() { # CODE REGEX COMMAND...
  local code=$1 pattern=$2 status
  shift 2
  timeout 20 "$@" > "$work/out" 2> "$work/err" < /dev/null
  status=$?
  if [ "$status" != "$code" ]; then
    echo "exit $status instead of $code: $*"; head -3 "$work/err"; failures=$((failures + 1))
  elif [ -n "$pattern" ] && ! grep -qiE -- "$pattern" "$work/err"; then
    echo "no \"$pattern\" in the words of: $*"; head -3 "$work/err"; failures=$((failures + 1))
  fi
}

good="$root/Fixtures/sessions/ash-01.json"
mkdir "$work/empty" "$work/mixed"
expect 66 "no transcript" "$pe" analyze "$work/empty"
expect 66 "no such file" "$pe" analyze "$work/nowhere"
head -c 4096 /dev/urandom > "$work/noise.json"
expect 65 "noise.json" "$pe" analyze "$work/noise.json" --no-store
: > "$work/nothing.txt"
expect 65 "empty" "$pe" analyze "$work/nothing.txt" --no-store
printf '{"id":"x","messages":[{"role":"Jo","content":"Hello?"},{"role":"Sam","content":"Hi."}]}' > "$work/roles.json"
expect 65 "role.*--role" "$pe" analyze "$work/roles.json" --no-store
expect 0 "" "$pe" analyze "$work/roles.json" --no-store --role Jo=therapist --role Sam=client
printf '{"id":"x","messages":[{"role":"therapist","content":"Hi"}' > "$work/cut.json"
expect 65 "cut.json" "$pe" analyze "$work/cut.json" --no-store
cp "$good" "$work/mixed/a.json"; cp "$work/noise.json" "$work/mixed/b.json"
expect 4 "b.json" "$pe" analyze "$work/mixed" --no-store
printf 'session,trainee\nother,t\n' > "$work/roster.csv"
expect 0 "" "$pe" analyze "$good" --no-store --roster "$work/roster.csv"
grep -q "not in the roster" "$work/out" || { echo "a session missing from the roster is not said"; failures=$((failures + 1)); }
printf 'Therapist: Wie geht es Ihnen heute nach dem langen Wochenende mit der Familie?\nClient: Ehrlich gesagt nicht besonders gut, ich habe kaum geschlafen und viel gegrübelt.\n' > "$work/german.txt"
expect 0 "" "$pe" analyze "$work/german.txt" --no-store
grep -q "not English" "$work/out" || { echo "a session that is not English is not said"; failures=$((failures + 1)); }
"$pe" analyze "$work/german.txt" --no-store --format jsonl 2>/dev/null | grep -q '"level":"not_assessed"' ||
  { echo "risk of a session that is not English is not not_assessed"; failures=$((failures + 1)); }

# What comes from standard input without a name of its own is read, and not kept under a name that the next one would take.
printf 'Therapist: How are you?\nClient: I want to kill myself tonight, I have the pills here.\n' > "$work/unnamed.txt"
expect 4 "has no identifier, and was not kept" bash -c '"$1" analyze - --recognizer linear --store "$2" < "$3"' - "$pe" \
  "$work/unnamed.sqlite" "$work/unnamed.txt"
grep -q "needs a person: 1 safety" "$work/err" || { echo "an unnamed session is not said to need a person"; failures=$((failures + 1)); }
expect 0 "" bash -c '"$1" analyze - --recognizer linear --no-store < "$2"' - "$pe" "$work/unnamed.txt"
yes 'Therapist: How are you?' | head -30 > "$work/lines.txt"
expect 65 "first 10 lines are no transcripts" bash -c '"$1" filter < "$2"' - "$pe" "$work/lines.txt"

# Surroundings. Root passes permission bits, so a plain user runs these where there is one.
as_user=(); if [ "$(id -u)" = 0 ]; then as_user=(setpriv --reuid=65534 --regid=65534 --clear-groups); chmod 755 "$work"; fi
cp "$good" "$work/secret.json"; chmod 000 "$work/secret.json"
expect 65 "secret.json.*(read|permission)" "${as_user[@]}" "$pe" analyze "$work/secret.json" --no-store
expect 0 "" "$pe" analyze "$good" --store "$work/store.sqlite"
chmod 444 "$work/store.sqlite"*; chmod 555 "$work"
expect 73 "read-only" "${as_user[@]}" "$pe" analyze "$good" --store "$work/store.sqlite"
chmod 755 "$work"; chmod 600 "$work/store.sqlite"*
python3 - "$work/store.sqlite" <<'PY' &
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
time.sleep(9)
PY
locker=$!
sleep 1
expect 75 "another program" "$pe" analyze "$root/Fixtures/sessions/ash-02.csv" --store "$work/store.sqlite"
wait $locker
expect 0 "" "$pe" sessions --store "$work/store.sqlite"
grep -q ash-01 "$work/out" || { echo "the locked store lost a session"; failures=$((failures + 1)); }
printf 'not a database at all, only some words in a file' > "$work/words.sqlite"
expect 65 "not a store" "$pe" sessions --store "$work/words.sqlite"
expect 66 "no store" "$pe" sessions --store "$work/none.sqlite"
if [ "$(id -u)" = 0 ] && mkdir "$work/full" && mount -t tmpfs -o size=16k tmpfs "$work/full" 2>/dev/null; then
  "$pe" analyze "$root/Fixtures/sessions" --roster "$root/Fixtures/roster.csv" --store "$work/store.sqlite" >/dev/null 2>&1
  expect 74 "space|disk" "$pe" report --trainee ash --store "$work/store.sqlite" --out "$work/full/ash.html"
  [ -z "$(ls -A "$work/full")" ] || { echo "a half report is left on the full disk"; failures=$((failures + 1)); }
  umount "$work/full"
fi
echo "my own notes" > "$work/notes.html"
"$pe" analyze "$root/Fixtures/sessions" --roster "$root/Fixtures/roster.csv" --store "$work/store.sqlite" >/dev/null 2>&1
expect 73 "did not write it" "$pe" report --trainee ash --store "$work/store.sqlite" --out "$work/notes.html"
expect 66 "did you mean" "$pe" report --trainee ahs --store "$work/store.sqlite" --out -
expect 64 "did you mean" "$pe" analyse "$good"
expect 64 "--fromat|format" "$pe" analyze "$good" --fromat json
printf 'colour: blue\n' > "$work/pe.yml"
(cd "$work" && expect 78 "pe.yml:1.*colour" "$pe" sessions; exit "$failures"); failures=$?

# Nothing in the hostile collection crashes or hangs.
while IFS= read -r file; do
  timeout 20 "$pe" analyze "$file" --no-store --format jsonl > /dev/null 2> "$work/err" < /dev/null
  status=$?
  case $status in
    0|4|65) ;;
    *) echo "exit $status on $file"; failures=$((failures + 1)) ;;
  esac
done < <(find "$1/bad" "$1/formats" -type f)
[ "$failures" = 0 ] && echo "all end as documented"
exit "$((failures > 0))"
