"""The analyses whose sessions the gold codes. gold-only.py ANALYSES GOLD..."""

import json
import sys

coded = {json.loads(line)["session"] for path in sys.argv[2:] for line in open(path, encoding="utf-8") if line.strip()}
for line in open(sys.argv[1], encoding="utf-8"):
    if json.loads(line)["session"]["id"] in coded:
        print(line, end="")
