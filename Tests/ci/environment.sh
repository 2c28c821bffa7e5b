# Sourced by the checks: a virtual environment with what they need from PyPI, and the binary.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
pe="$root/.build/release/pe"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python="$root/.venv/bin/python"

need_python() { # PACKAGE...
  [ -x "$python" ] || python3 -m venv "$root/.venv" 2>/dev/null || {
    apt-get install -y -qq python3-venv >/dev/null && python3 -m venv "$root/.venv"
  }
  "$root/.venv/bin/pip" install --quiet --disable-pip-version-check "$@"
}
