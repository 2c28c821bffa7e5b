"""Changes settings of a network that was written before; its weights stay as they are.

settings.py NETWORK risk.response_thresholds.4=0.6 ...: a place in a list is its number. A name that is not there yet is added.
"""

import sys

import export


def main(path, changes):
    made, weights = export.header(path)
    for change in changes:
        place, value = change.split("=")
        *outer, last = [int(part) if part.isdigit() else part for part in place.split(".")]
        inside = made
        for part in outer:
            inside = inside[part]
        if isinstance(inside, list) or last in inside:
            if not isinstance(inside[last], (int, float)):
                sys.exit(f"{place} is no number; lists are changed a place at a time")
        inside[last] = float(value)
    export.put(path, made, weights)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
