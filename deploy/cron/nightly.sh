#!/bin/sh
# Analyses what is new and writes the cohorts' dashboards. Run it nightly from cron: it says nothing unless something needs a person or
# went wrong, so that cron's mail is worth reading. The settings below can stand in the environment.
set -u
: "${PE:=pe}"                                   # the binary
: "${PE_TRANSCRIPTS:=${HOME:-.}/transcripts}"        # where exports arrive
: "${PE_COHORTS:=}"                             # cohorts to write dashboards of, with spaces between
: "${PE_DASHBOARDS:=${HOME:-.}/dashboards}"          # a folder a cohort in here
: "${PE_RESULTS:=}"                             # a file for what the run did; none where empty
: "${PE_METRICS:=}"                             # a file for Prometheus' textfile collector; none where empty

set -- analyze "$PE_TRANSCRIPTS" --since last --quiet
[ -z "$PE_RESULTS" ] || set -- "$@" --results "$PE_RESULTS"
[ -z "$PE_METRICS" ] || set -- "$@" --metrics "$PE_METRICS"
"$PE" "$@"
status=$?
# 4: some inputs could not be used, and the rest was analysed. 75: the run before is still at work, and writes the dashboards itself.
case $status in
  0 | 4) ;;
  *) exit "$status" ;;
esac
mkdir -p "$PE_DASHBOARDS"
for cohort in $PE_COHORTS; do
  "$PE" dashboard --cohort "$cohort" --out "$PE_DASHBOARDS/$cohort" --quiet || status=$?
done
exit "$status"
