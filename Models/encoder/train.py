"""Tunes the network and writes its weights, or its scores on a part that it did not see.

    train.py --shared SHARED --corpus CORPUS --found ANALYSES [--part K/N --scores OUT] [--weights OUT]
             [--start WEIGHTS... [--rehearse SHARE] [--fixed LAYERS]] [--epochs N] [--rate R] [--seed N]

WEIGHTS: what `--weights` wrote, or a written network; of several, their mean (Wortsman and others 2022, "Model soups").
"""

import argparse
import dataclasses
import hashlib
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional

import corpora
import export
import groups
import manifest
import vocabulary
from network import WINDOW, Network
from windows import Packer

MANIFEST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "manifest.json")
LEVELS = corpora.FOLDS
HEADS = {
    "risk.look": ["absent", "present"], "risk.severity": LEVELS, "risk.own": LEVELS, "risk.domain": corpora.DOMAINS,
    "risk.response": corpora.STEPS, "post.severity": LEVELS,
    "bias.flag": ["absent", "present"], "bias.type": corpora.BIAS_TYPES, "bias.kind": corpora.BIAS_KINDS,
    "technique.code": corpora.TECHNIQUES, "caution.code": corpora.CAUTIONS, "emotion.feeling": corpora.FEELINGS,
} | {f"empathy.{mechanism}": ["0", "1", "2"] for mechanism in corpora.EMPATHY}
SEVERAL = {"risk.domain", "risk.response", "bias.type", "bias.kind", "technique.code", "caution.code"}
# A head of many labels says each seldom: its mean loss weighs more.
LOUDER = {"risk.response": 3, "bias.type": 4, "bias.kind": 2, "technique.code": 6, "caution.code": 4}
DECAY_A_LAYER, TOKENS = 0.9, 1024
# How many sessions are read with the groups exchanged that they name, and how many turns with a group named beside what they say.
EXCHANGED, NAMED = 0.2, 0.08
# How much of each kind of ordinary talk an epoch holds, and of the comments whose feelings are coded: they are many, and short.
SHARES = {"annomi": 0.3, "sessions": 0.6, "ordinary": 1.0, "feelings": 0.3}


def part_of(group, parts):
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % parts


class Sampler:
    """An epoch's windows: what is coded for risk in several settings, and a share of ordinary talk. Of sessions of the files in `known`,
    which an earlier stage has learnt from, only the share `rehearse` comes again."""

    def __init__(self, sessions, packer, seed, known=frozenset(), rehearse=1.0):
        self.sessions, self.packer, self.random = sessions, packer, random.Random(seed)
        self.known, self.rehearse = known, rehearse
        self.ordinary = [one for one in sessions if one.source in corpora.ORDINARY]

    def fits(self, turns):
        return sum(len(self.packer.pieces(turn)) for turn in turns) <= WINDOW - 2

    def led_into(self, turns):
        """The turns after some ordinary ones: what was said before must not hide a disclosure."""
        other = self.random.choice(self.ordinary).turns
        first = self.random.randrange(len(other))
        turns = other[first:first + self.random.randint(1, 3)] + turns
        while not self.fits(turns):
            turns = turns[1:]
        return turns

    def amid(self, turns):
        """The turns amid ordinary ones, as in a session: plain talk stays plain, whatever was told before it."""
        turns = self.led_into(turns)
        other = self.random.choice(self.ordinary).turns
        first = self.random.randrange(len(other))
        for turn in other[first:first + self.random.randint(2, 5)]:
            if not self.fits(turns + [turn]):
                break
            turns = turns + [turn]
        return turns

    def of_others(self, session):
        """The session's turns, now and then of other people. What may land badly depends on whom it is said of: it stays."""
        chance, turns = self.random, session.turns
        if session.source in ("bias", "posts"):
            return turns
        if chance.random() < EXCHANGED:
            exchange = groups.exchanger(chance)
            turns = [dataclasses.replace(turn, text=exchange(turn.text)) for turn in turns]
        return [dataclasses.replace(turn, text=groups.named(turn.text, chance))
                if turn.speaker == corpora.CLIENT and chance.random() < NAMED else turn for turn in turns]

    def windows(self):
        chance = self.random
        for session in self.sessions:
            if session.file in self.known and chance.random() >= self.rehearse:
                continue
            if session.source == "feelings" and chance.random() >= SHARES[session.source]:
                continue
            turns = self.of_others(session)
            if session.source in ("posts", "feelings"):
                yield turns
            elif session.source == "bias":
                while not self.fits(turns):
                    turns = turns[1:]
                yield self.led_into(turns) if chance.random() < 0.3 else turns
                parts = turns[-2:-1] + corpora.in_clauses(turns[-1])
                if self.fits(parts) and chance.random() < 0.6:
                    yield parts
            elif session.source == "techniques":
                while not self.fits(turns):
                    turns = turns[1:]
                yield self.led_into(turns) if chance.random() < 0.2 else turns
                # Of many codes each has few turns: they come twice.
                yield turns[-2:]
            elif session.source == "risk" and len(turns) <= 5:
                kind = chance.random()
                while not self.fits(turns):
                    turns = turns[1:]
                yield turns[-1:] if kind < 0.3 else self.led_into(turns) if kind < 0.45 else self.amid(turns) if kind < 0.75 else turns
            elif session.source == "risk":
                yield from self.packer.cut(turns)
                yield from self.packer.cut(turns[chance.randrange(1, len(turns)):])
                yield from ([turn] for turn in turns if turn.speaker != corpora.THERAPIST and chance.random() < 0.15)
            else:
                share = SHARES[session.source]
                for window in self.packer.cut(turns[chance.randrange(min(4, len(turns))):]):
                    if chance.random() < share:
                        yield window
                yield from ([turn] for turn in turns if turn.speaker != corpora.THERAPIST and chance.random() < share / 4)

    def epoch(self):
        windows = [(self.packer.window(turns), turns) for turns in self.windows()]
        self.random.shuffle(windows)
        batches = []
        for first in range(0, len(windows), 256):
            part = sorted(windows[first:first + 256], key=lambda window: len(window[0][0]))
            while part:
                count = 1
                while count < len(part) and (count + 1) * len(part[count][0][0]) <= TOKENS:
                    count += 1
                batches.append(part[:count])
                part = part[count:]
        self.random.shuffle(batches)
        return batches


def tensors(batch, every=False):
    length = max(len(tokens) for (tokens, _), _ in batch)
    tokens = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.zeros(len(batch), length, dtype=torch.long)
    spans, turns = [], []
    for row, ((ids, places), said) in enumerate(batch):
        tokens[row, :len(ids)] = torch.tensor(ids)
        mask[row, :len(ids)] = 1
        for (start, end), turn in zip(places, said):
            if every or turn.labels:
                spans.append((row * length + start, row * length + end))
                turns.append(turn)
    pooling = torch.zeros(len(spans), len(batch) * length)
    for row, (start, end) in enumerate(spans):
        pooling[row, start:end] = 1 / (end - start)
    return tokens, mask, pooling, turns


def weights(sessions):
    """Rare labels weigh more, by the root of their rarity."""
    result = {}
    for name, labels in HEADS.items():
        coded = np.array([turn.labels[name] for session in sessions for turn in session.turns if name in turn.labels])
        if name in SEVERAL:
            share = coded.mean(0)
            weight = np.clip(np.sqrt((1 - share) / np.maximum(share, 1e-3)), 1, 5)
        else:
            counts = np.bincount(coded, minlength=len(labels))
            weight = 1 / np.sqrt(np.maximum(counts, 1))
            weight *= counts.sum() / (weight * counts).sum()
        result[name] = torch.tensor(weight, dtype=torch.float)
    return result


def loss(scores, turns, weight):
    total = 0
    for name in HEADS:
        rows = [row for row, turn in enumerate(turns) if name in turn.labels]
        if not rows:
            continue
        wanted = torch.tensor([turns[row].labels[name] for row in rows])
        if name in SEVERAL:
            one = functional.binary_cross_entropy_with_logits(
                scores[name][rows], wanted.float(), pos_weight=weight[name], reduction="none").mean(1).sum()
        else:
            one = functional.cross_entropy(scores[name][rows], wanted, weight=weight[name], reduction="sum")
        total = total + LOUDER.get(name, 1) * one / (len(rows) + 2)
    return total


def rates(net, base):
    """Lower layers learn more slowly, heads faster."""
    for name, parameter in net.named_parameters():
        if not parameter.requires_grad:
            continue
        depth = 5 - int(name.split(".layer.")[1].split(".")[0]) if ".layer." in name else 6
        rate = base * 5 if name.startswith("heads") else base * DECAY_A_LAYER ** depth
        yield {"params": [parameter], "lr": rate, "weight_decay": 0.01 if parameter.ndim > 1 else 0}


def network(pieces, places=None):
    """The base with the heads, its words those at `places` of its table; or any rows, where weights are put in behind."""
    return Network(places or range(len(pieces)), {name: len(labels) for name, labels in HEADS.items()})


class Start:
    """What earlier stages left: the mean of their weights, their pieces, how they came about, and which files they learnt from."""

    def __init__(self, paths):
        states, self.manifests = [], []
        for path in paths:
            if path.endswith(".model"):
                made, _ = export.header(path)
                self.pieces = made["vocabulary"].split("\n")
                net = Network(range(len(self.pieces)), {one["name"]: len(one["labels"]) for one in made["heads"]})
                export.read(path, net)
                states.append(net.state_dict())
                with open(MANIFEST, encoding="utf-8") as file:
                    self.manifests.append(json.load(file))
                if self.manifests[-1]["weights"] != export.digest(path):
                    raise ValueError(f"{MANIFEST} tells of another network than {path}")
            else:
                saved = torch.load(path)
                self.pieces = saved["pieces"]
                states.append(saved["state"])
                self.manifests.append(saved["manifest"])
        # What no stage moved stays as it is, to the bit.
        self.state = {
            name: first if all(torch.equal(first, state[name]) for state in states)
            else sum(state[name] for state in states) / len(states) for name, first in states[0].items()}

    def put_into(self, net):
        """The weights; heads that no earlier stage had begin with nothing, whatever the seed."""
        heads = {name: torch.zeros_like(value) for name, value in net.state_dict().items() if name.startswith("heads.")}
        net.load_state_dict(heads | self.state)


def train(sessions, net, packer, given, known=frozenset()):
    torch.manual_seed(given.seed)
    net.train()
    net.fix(given.fixed)
    sampler, weight = Sampler(sessions, packer, given.seed, known, given.rehearse), weights(sessions)
    optimizer = torch.optim.AdamW(rates(net, given.rate), fused=True)
    schedule = None
    for epoch in range(given.epochs):
        batches, started, total = sampler.epoch(), time.time(), 0.0
        if schedule is None:
            steps = len(batches) * given.epochs
            schedule = torch.optim.lr_scheduler.LambdaLR(
                optimizer, lambda step: min(step / (0.1 * steps), max(0.0, (steps - step) / (0.9 * steps))))
        for number, batch in enumerate(batches, 1):
            tokens, mask, pooling, turns = tensors(batch)
            if turns:
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    scores = net(tokens, mask, pooling)
                error = loss(scores, turns, weight)
                optimizer.zero_grad()
                error.backward()
                torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
                optimizer.step()
                total += error.item()
            schedule.step()
            if number % 100 == 0:
                print(f"{number} of {len(batches)} batches: loss {total / number:.3f}, {time.time() - started:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: loss {total / len(batches):.3f}, {time.time() - started:.0f} s", flush=True)
    return net.eval()


def scores_of(net, packer, session):
    """Each turn's scores in the session, and alone: as `EncoderRecognizer` reads them. But for therapists, what is said later is not
    read, and each turn is read by itself as well."""
    with torch.no_grad():
        def run(window):
            tokens, mask, pooling, _ = tensors([(packer.window(window), window)], every=True)
            return [torch.cat(row).tolist() for row in zip(*net(tokens, mask, pooling).values())]
        index = 0
        for window, context in packer.read(session.turns):
            for turn, scores in zip(window[context:], run(window)[context:]):
                alone = None
                if turn.speaker != corpora.THERAPIST:
                    alone = run([turn])[0]
                    scores = run(session.turns[packer.behind(session.turns, index):index + 1])[-1]
                yield index, turn, scores, alone
                index += 1


def main():
    parser = argparse.ArgumentParser()
    for name in ("shared", "corpus", "found", "part", "scores", "weights"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--start", nargs="+", default=[])
    parser.add_argument("--rehearse", type=float, default=1.0)
    parser.add_argument("--fixed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    sessions = list(corpora.without(given.found, corpora.training_sets(given.shared, given.corpus)))
    data = manifest.digests({session.file for session in sessions}, given.shared, given.corpus)
    if given.start:
        start = Start(given.start)
        pieces, net = start.pieces, network(start.pieces)
        start.put_into(net)
        known = manifest.known(data, start.manifests)
    else:
        kept = vocabulary.cut(given.shared, given.corpus)
        pieces, known = [piece for piece, _ in kept], frozenset()
        net = network(pieces, [place for _, place in kept])
    packer = Packer(pieces)
    away = []
    if given.part:
        part, parts = map(int, given.part.split("/"))
        # What an earlier stage has learnt from can tell nothing of how other voices are read; feelings have their own part for that.
        away = [one for one in sessions
                if part_of(one.group, parts) == part and one.file not in known and one.source != "feelings"]
    left = {id(one) for one in away}
    net = train([one for one in sessions if id(one) not in left], net, packer, given, known)
    if given.scores:
        with open(given.scores, "w", encoding="utf-8") as file:
            for session in away:
                for index, turn, scores, alone in scores_of(net, packer, session):
                    if turn.labels:
                        file.write(json.dumps({
                            "source": session.source, "session": session.id, "group": session.group, "turn": index,
                            "turns": len(session.turns), "speaker": turn.speaker, "labels": turn.labels,
                            "scores": scores, "alone": alone}) + "\n")
    if given.weights:
        stage = {name: getattr(given, name) for name in ("epochs", "rate", "seed", "fixed", "rehearse", "part")}
        made = manifest.of(stage, data.values(), str(torch.__version__), start.manifests if given.start else [])
        torch.save({"state": net.state_dict(), "pieces": pieces, "manifest": made}, given.weights)


if __name__ == "__main__":
    main()
