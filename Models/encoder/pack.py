"""Writes the shipped file of tuned weights and settings. pack.py --settings SETTINGS --weights WEIGHTS --out FILE"""

import argparse
import json

import torch

import export
from network import Network
from train import HEADS


def main():
    parser = argparse.ArgumentParser()
    for name in ("settings", "weights", "out"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args()
    tuned = torch.load(given.weights)
    net = Network(tuned["places"], {name: len(labels) for name, labels in HEADS.items()}).eval()
    net.load_state_dict(tuned["state"])
    with open(given.settings, encoding="utf-8") as file:
        settings = json.load(file)
    export.write(given.out, net, tuned["pieces"], HEADS, settings)


if __name__ == "__main__":
    main()
