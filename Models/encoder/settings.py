"""Changes settings of a network that was written before; its weights stay as they are.

settings.py NETWORK risk.response_thresholds.4=0.6 ...: a place in a list is its number.
"""

import json
import struct
import sys


def main(path, changes):
    with open(path, "rb") as file:
        network = file.read()
    magic, length = network[:8], struct.unpack("<I", network[8:12])[0]
    if magic != b"PEENCOD1":
        sys.exit(f"{path}: this is no network of Models/encoder/export.py")
    header, weights = json.loads(network[12:12 + length]), network[12 + length:]
    for change in changes:
        place, value = change.split("=")
        *outer, last = [int(part) if part.isdigit() else part for part in place.split(".")]
        inside = header
        for part in outer:
            inside = inside[part]
        if not isinstance(inside[last], (int, float)):
            sys.exit(f"{place} is no number; lists are changed a place at a time")
        inside[last] = float(value)
    text = json.dumps(header, sort_keys=True, ensure_ascii=False).encode()
    with open(path, "wb") as file:
        file.write(magic + struct.pack("<I", len(text)) + text + weights)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
