"""Holds a written network to the tuned weights that it was written from: what each head says of texts that nothing has learnt from.

    check-quantised.py --weights WEIGHTS... --network NETWORK --shared SHARED --corpus CORPUS [--turns N]

Reads the held-back texts and comments of GoEmotions' `dev` once with the weights in 32 bits and once in the whole numbers of Sources/Encoder, prints a head's figures of
both and exits with 1 where they differ by more than `MOST`. Figures are those of the scores as they come, without calibration: the
share of right answers of a head that gives one label, micro-F1 of one that gives several.
"""

import argparse
import random
import sys

import numpy as np
import torch

import corpora
import export
import whole_numbers
from train import HEADS, SEVERAL, Start, network, tensors
from windows import Packer

MOST = 0.003


def figure(name, said, coded):
    if name in SEVERAL:
        given = said > 0
        return 2 * (given & coded.astype(bool)).sum() / max(1, given.sum() + coded.sum())
    return (said.argmax(1) == coded).mean()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", nargs="+", required=True)
    parser.add_argument("--network", required=True)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--turns", type=int, default=600, help="how many coded turns to read, drawn once for all, and half as many comments")
    given = parser.parse_args()
    start = Start(given.weights)
    whole = network(start.pieces).eval()
    whole.load_state_dict(start.state)
    written = network(start.pieces).eval()
    export.read(given.network, written)
    packer = Packer(start.pieces)
    windows = []
    for session in corpora.held_back(given.corpus):
        first = max((place for place in range(len(session.turns)) if session.turns[place].labels), default=None)
        if first is not None:
            windows.append(session.turns[packer.behind(session.turns, first):first + 1])
    random.Random(1).shuffle(windows)
    comments = [session.turns for session in corpora.go_emotions(f"{given.shared}/data/goemotions/dev.tsv")]
    random.Random(1).shuffle(comments)
    windows = windows[:given.turns] + comments[:given.turns // 2]
    said = {name: ([], [], []) for name in HEADS}
    heads = [written.heads[name.replace(".", "_")] for name in HEADS]
    with torch.no_grad():
        for turns in windows:
            tokens, mask, pooling, _ = tensors([(packer.window(turns), turns)], every=True)
            exact = whole(tokens, mask, pooling)
            states = whole_numbers.forward(written.bert, tokens[0].tolist())
            pooled = torch.tensor(pooling[-1].numpy() @ states, dtype=torch.float)
            for name, head in zip(HEADS, heads):
                if name in turns[-1].labels:
                    for place, value in enumerate((exact[name][-1].tolist(), head(pooled).tolist(), turns[-1].labels[name])):
                        said[name][place].append(value)
    worst = 0
    print(f"{'':28}{'turns':>6}{'32 bits':>9}{'shipped':>9}{'apart':>8}{'the same':>10}")
    for name, (exact, quantised, coded) in said.items():
        if not coded:
            continue
        exact, quantised, coded = np.array(exact), np.array(quantised), np.array(coded)
        before, after = figure(name, exact, coded), figure(name, quantised, coded)
        alike = ((exact > 0) == (quantised > 0)).mean() if name in SEVERAL else (exact.argmax(1) == quantised.argmax(1)).mean()
        worst = max(worst, before - after)
        print(f"{name:28}{len(coded):6}{before:9.4f}{after:9.4f}{after - before:8.4f}{alike:10.4f}")
    print(f"at most {worst:.4f} worse; asked {MOST}")
    sys.exit(int(worst > MOST))


if __name__ == "__main__":
    main()
