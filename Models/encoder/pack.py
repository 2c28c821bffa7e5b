"""Writes the shipped file of tuned weights and settings, and what it was made of.

    pack.py --settings SETTINGS... --weights WEIGHTS... --out FILE --manifest FILE

SETTINGS: what calibrate.py writes, or a written network; the later one's settings stand. Of several WEIGHTS, their mean is written.
"""

import argparse
import json

import export
import manifest
from train import HEADS, Start, network


def settings_of(path):
    if path.endswith(".model"):
        return export.settings(export.header(path)[0])
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--settings", nargs="+", required=True)
    parser.add_argument("--weights", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--manifest", required=True)
    given = parser.parse_args()
    settings = {}
    for path in given.settings:
        settings |= settings_of(path)
    start = Start(given.weights)
    net = network(start.pieces).eval()
    net.load_state_dict(start.state)
    export.write(given.out, net, start.pieces, HEADS, settings)
    with open(given.manifest, "w", encoding="utf-8") as file:
        json.dump({"weights": export.digest(given.out), "start": manifest.mean_of(start.manifests)}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
