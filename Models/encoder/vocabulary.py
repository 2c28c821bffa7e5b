"""Cuts the vocabulary to what counselling text needs: the pieces that training and counselling texts use, the commonest of the
rest, and every short piece, so that any word can still be spelt."""

import csv
import json
import os
import re

from tokenizers import Tokenizer

from corpora import training_sets
from network import FOLDER

SPECIAL = {"[UNK]": "[UNK]", "[CLS]": "[CLS]", "[SEP]": "[SEP]",
           "[therapist]": "[unused1]", "[client]": "[unused2]", "[post]": "[unused3]"}
# The base vocabulary is in order of frequency from here on.
FIRST_WORD, COMMONEST = 1996, 6000
PLAIN = re.compile(r"(##)?[a-z0-9!-/:-@\[-`{-~’‘“”–—…]+")


def texts(shared, corpus):
    for session in training_sets(shared, corpus):
        # Comments on anything are no counselling: what of their words is rare is spelt.
        if session.source != "feelings":
            for turn in session.turns:
                yield turn.text
    with open(f"{shared}/data/counselchat/20200325_counsel_chat.csv", encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            yield from row


def cut(shared, corpus):
    """The kept pieces in the base's order, each with its place in the base's table: specials first."""
    whole = Tokenizer.from_file(os.path.join(FOLDER, "tokenizer.json"))
    whole.no_padding()
    whole.no_truncation()
    used = set()
    for text in texts(shared, corpus):
        used.update(whole.encode(text, add_special_tokens=False).ids)
    base = whole.get_vocab()
    kept = [(name, base[source]) for name, source in SPECIAL.items()]
    for piece, place in sorted(base.items(), key=lambda item: item[1]):
        if not PLAIN.fullmatch(piece) or piece.startswith("[unused") or piece in SPECIAL or piece in ("[PAD]", "[MASK]"):
            continue
        if place in used or place < FIRST_WORD + COMMONEST or len(piece.removeprefix("##")) <= 2:
            kept.append((piece, place))
    return kept


def tokenizer(pieces):
    """A tokenizer that knows these pieces only."""
    definition = json.load(open(os.path.join(FOLDER, "tokenizer.json"), encoding="utf-8"))
    definition["model"]["vocab"] = {piece: place for place, piece in enumerate(pieces)}
    definition |= {"added_tokens": [], "post_processor": None, "truncation": None, "padding": None}
    return Tokenizer.from_str(json.dumps(definition))
