"""Tunes the branch that reads what both speakers do: main act and kind, acts, client talk and feeling.

    talk.py --shared SHARED --corpus CORPUS --labels TABLES --encoder ENCODER [--folds OUT] [--fold K…] [--weights OUT] [--seed N]

The branch takes up the network's states half way up, which stay as they ship, and has upper layers of its own: what the network decides
besides cannot move. TABLES: a folder with AnnoMI's labels, as `pe evaluate --write-predictions` writes them.
"""

import argparse
import csv
import dataclasses
import glob
import json
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional

import corpora
import groups
import packed
from network import WIDTH
from train import tensors
from windows import Packer

FROM = 3
HEADS = {
    "behavior": ["question", "reflection", "input", "other"], "question": ["open", "closed"], "reflection": ["simple", "complex"],
    "input": ["information", "advice", "options", "negotiation"],
    "acts.question": ["absent", "present"], "acts.reflection": ["absent", "present"], "acts.input": ["absent", "present"],
    "client_talk": ["change", "sustain", "neutral"],
    "emotion": ["anger", "disgust", "fear", "joy", "sadness", "surprise", "neutral"],
}
LOUDER = {"behavior": 2, "client_talk": 2, "emotion": 1}
DECAY_A_LAYER, TOKENS = 0.9, 768
# How often a session is read with the groups exchanged that it names, and a turn with a group named beside what it says.
EXCHANGED, NAMED = 0.5, 0.08
# The groups of GoEmotions' 28 labels (Ekman), in the order of its `labels.txt`.
FEELINGS = """joy joy anger anger joy joy surprise surprise joy sadness anger disgust sadness joy fear joy sadness joy joy fear joy joy
    surprise joy sadness sadness surprise neutral""".split()
COMMENTS = 12000


def place(head, label):
    return HEADS[head].index(label)


def tables(folder):
    """(session, turn) to the labels by head."""
    result = {}
    for path in sorted(glob.glob(f"{folder}/*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                result.setdefault((row["session"], int(row["turn"])), {})[row["task"]] = place(row["task"], row["truth"])
    return result


def annomi(shared, coded):
    for session in corpora.annomi(f"{shared}/data/annomi/annomi-public.csv"):
        for index, turn in enumerate(session.turns):
            turn.labels = coded.get((session.id, index), {})
        yield session


def written(corpus):
    for path in sorted(glob.glob(f"{corpus}/sessions/*.jsonl")):
        for line in open(path, encoding="utf-8"):
            entry = json.loads(line)
            turns = []
            for said in entry["turns"]:
                labels = {}
                if "behavior" in said:
                    act, _, kind = said["behavior"].partition(".")
                    labels["behavior"] = place("behavior", act)
                    if kind:
                        labels[act] = place(act, kind)
                    labels |= {f"acts.{name}": int(name in said["acts"]) for name in ("question", "reflection", "input")}
                if "client_talk" in said:
                    labels["client_talk"] = place("client_talk", said["client_talk"])
                turns.append(corpora.Turn(said["speaker"], said["text"], labels))
            yield corpora.Session(entry["session"], entry["voice"], "sessions", turns)


def comments(path):
    """Single comments with one feeling."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            text, labels, _ = line.rstrip("\n").split("\t")
            feelings = {FEELINGS[int(label)] for label in labels.split(",")}
            if len(feelings) == 1:
                yield corpora.Turn(corpora.CLIENT, text, {"emotion": place("emotion", feelings.pop())})


def apply(layer, hidden, blocked, dropout):
    """A layer of BERT. blocked: windows x 1 x 1 x length, what is to be left out at minus infinity."""
    own, width = layer.attention.self, hidden.shape[-1]
    heads = own.num_attention_heads

    def split(part):
        return part(hidden).view(*hidden.shape[:2], heads, width // heads).transpose(1, 2)
    weight = (split(own.query) @ split(own.key).transpose(2, 3) * (width // heads) ** -0.5 + blocked).softmax(-1)
    mixed = (weight.to(hidden.dtype) @ split(own.value)).transpose(1, 2).reshape(hidden.shape)
    output = layer.attention.output
    hidden = output.LayerNorm(hidden + dropout(output.dense(mixed)))
    return layer.output.LayerNorm(hidden + dropout(layer.output.dense(functional.gelu(layer.intermediate.dense(hidden)))))


class Talk(nn.Module):
    """The upper layers and the heads."""

    def __init__(self, layers):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({name.replace(".", "_"): nn.Linear(WIDTH, len(labels)) for name, labels in HEADS.items()})

    def forward(self, hidden, mask, pooling):
        blocked = torch.zeros(mask.shape).masked_fill(mask == 0, -1e4)[:, None, None]
        for layer in self.layers:
            hidden = apply(layer, hidden, blocked, self.dropout)
        pooled = self.dropout(pooling @ hidden.reshape(-1, WIDTH).float())
        return {name: self.heads[name.replace(".", "_")](pooled).float() for name in HEADS}


class Lower:
    """The states half way up, as they ship."""

    def __init__(self, path):
        self.net, self.pieces, self.header = packed.read(path)

    def __call__(self, tokens, mask):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            blocked = torch.zeros(mask.shape).masked_fill(mask == 0, -1e4)[:, None, None]
            hidden = self.net.bert.embeddings(tokens)
            for layer in self.net.bert.encoder.layer[:FROM]:
                hidden = apply(layer, hidden, blocked, nn.Identity())
            return hidden.to(torch.bfloat16)


def batches(windows, packer, chance):
    """Windows of about one length together: [(tensors, sessions)]."""
    made = [((packer.window(turns), turns), group) for turns, group in windows]
    chance.shuffle(made)
    result = []
    for first in range(0, len(made), 256):
        part = sorted(made[first:first + 256], key=lambda one: len(one[0][0][0]))
        while part:
            count = 1
            while count < len(part) and (count + 1) * len(part[count][0][0][0]) <= TOKENS:
                count += 1
            result.append(part[:count])
            part = part[count:]
    chance.shuffle(result)
    return result


class Epochs:
    """An epoch's windows, the lower states computed once for all folds."""

    def __init__(self, sessions, feelings, packer, lower, seed):
        self.sessions, self.feelings, self.packer, self.lower, self.seed = sessions, feelings, packer, lower, seed
        self.known = {}

    def of_others(self, turns, chance):
        if chance.random() < EXCHANGED:
            exchange = groups.exchanger(chance)
            turns = [dataclasses.replace(turn, text=exchange(turn.text)) for turn in turns]
        return [dataclasses.replace(turn, text=groups.named(turn.text, chance)) if chance.random() < NAMED else turn
                for turn in turns]

    def windows(self, chance):
        """Windows with the group of each; comments have none."""
        for session in self.sessions:
            turns = self.of_others(session.turns, chance)
            for window in self.packer.cut(turns[chance.randrange(min(4, len(turns))):]):
                yield window, session.group
        some = self.of_others(chance.sample(self.feelings, min(COMMENTS, len(self.feelings))), chance)
        for window in self.packer.cut(some):
            yield window, None

    def __getitem__(self, epoch):
        if epoch not in self.known:
            chance = random.Random(self.seed * 1000 + epoch)
            made = []
            for batch in batches(list(self.windows(chance)), self.packer, chance):
                tokens, mask, pooling, turns = tensors([window for window, _ in batch])
                if turns:
                    made.append((batch, tokens, mask, self.lower(tokens, mask)))
            self.known[epoch] = made
        return self.known[epoch]

    def batches(self, epoch, without):
        """Tensors of the batches' windows whose group is not left out."""
        for batch, _, mask, hidden in self[epoch]:
            rows = [row for row, (_, group) in enumerate(batch) if group not in without]
            if rows:
                _, mask_of_rows, pooling, turns = tensors([batch[row][0] for row in rows])
                length = mask_of_rows.shape[1]
                if turns:
                    yield hidden[rows][:, :length], mask_of_rows, pooling, turns


def weights(sessions, feelings):
    """Rare labels weigh more, by the root of their rarity."""
    result = {}
    turns = [turn for session in sessions for turn in session.turns] + feelings
    for name, labels in HEADS.items():
        counts = np.bincount([turn.labels[name] for turn in turns if name in turn.labels], minlength=len(labels))
        weight = 1 / np.sqrt(np.maximum(counts, 1))
        result[name] = torch.tensor(weight * counts.sum() / (weight * counts).sum(), dtype=torch.float)
    return result


def loss(scores, turns, weight):
    total = 0
    for name in HEADS:
        rows = [row for row, turn in enumerate(turns) if name in turn.labels]
        if rows:
            wanted = torch.tensor([turns[row].labels[name] for row in rows])
            one = functional.cross_entropy(scores[name][rows], wanted, weight=weight[name], reduction="sum")
            total = total + LOUDER.get(name, 0.7) * one / (len(rows) + 2)
    return total


def train(epochs, without, given):
    torch.manual_seed(given.seed)
    net = Talk(packed.read(given.encoder)[0].bert.encoder.layer[FROM:]).train()
    kept = [session for session in epochs.sessions if session.group not in without]
    weight = weights(kept, epochs.feelings)
    parameters = [
        {"params": [parameter], "lr": given.rate * 5 if name.startswith("heads") else
         given.rate * DECAY_A_LAYER ** (len(net.layers) - 1 - int(name.split(".")[1])),
         "weight_decay": 0.01 if parameter.ndim > 1 else 0}
        for name, parameter in net.named_parameters()]
    optimizer = torch.optim.AdamW(parameters, fused=True)
    steps, schedule = len(epochs[0]) * given.epochs, None
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(step / (0.1 * steps), max(0.0, (steps - step) / (0.9 * steps))))
    for epoch in range(given.epochs):
        started, total, count = time.time(), 0.0, 0
        for hidden, mask, pooling, turns in epochs.batches(epoch, without):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = net(hidden.float(), mask, pooling)
            error = loss(scores, turns, weight)
            optimizer.zero_grad()
            error.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, count = total + error.item(), count + 1
        print(f"epoch {epoch + 1}: loss {total / count:.3f}, {time.time() - started:.0f} s", flush=True)
    return net.eval()


def scores_of(net, lower, packer, session):
    """Each turn's scores, in the windows that the binary reads."""
    index = 0
    for window, context in packer.read(session.turns):
        tokens, mask, pooling, _ = tensors([(packer.window(window), window)], every=True)
        with torch.no_grad():
            scores = net(lower(tokens, mask).float(), mask, pooling)
        for row in range(context, len(window)):
            yield index, window[row], {name: [round(value, 5) for value in values[row].tolist()] for name, values in scores.items()}
            index += 1


def folds_of(sessions, folds):
    """The fold of each group: the largest first, each into the fold with the fewest turns."""
    sizes, loads, result = {}, [0] * folds, {}
    for session in sessions:
        sizes[session.group] = sizes.get(session.group, 0) + len(session.turns)
    for group in sorted(sizes, key=lambda one: (-sizes[one], one)):
        result[group] = loads.index(min(loads))
        loads[result[group]] += sizes[group]
    return result


def main():
    parser = argparse.ArgumentParser()
    for name in ("shared", "corpus", "labels", "encoder", "folds", "weights"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--fold", type=int, nargs="*", default=range(5))
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    lower = Lower(given.encoder)
    packer = Packer(lower.pieces)
    recorded = list(annomi(given.shared, tables(given.labels)))
    feelings = list(comments(f"{given.shared}/data/goemotions/train.tsv"))
    epochs = Epochs(recorded + list(written(given.corpus)), feelings, packer, lower, given.seed)
    if given.folds:
        fold_of = folds_of(recorded, 5)
        with open(given.folds, "w", encoding="utf-8") as file:
            for fold in given.fold:
                away = {group for group, one in fold_of.items() if one == fold}
                net = train(epochs, away, given)
                for session in recorded:
                    if session.group in away:
                        for index, turn, scores in scores_of(net, lower, packer, session):
                            if turn.labels:
                                file.write(json.dumps({"session": session.id, "group": session.group, "turn": index,
                                                       "labels": turn.labels, "scores": scores}) + "\n")
                file.flush()
    if given.weights:
        net = train(epochs, set(), given)
        torch.save(net.state_dict(), given.weights)


if __name__ == "__main__":
    main()
