"""Fits how the score of each feeling and what words alone say become one distribution, on comments that neither learnt from.

    calibrate-feelings.py PE SHARED WEIGHTS... > settings.json

PE: the built command, whose linear recogniser reads the words. Of several WEIGHTS, their mean is read.
"""

import json
import subprocess
import sys

import numpy as np
import torch

import corpora
from train import Start, network, tensors
from windows import Packer

# How little a feeling may be by its words, as `FeelingEncoder` in Sources/Recognition has it.
LEAST = 1e-4


def by_words(pe, sessions):
    """Each comment's distribution by the linear recogniser, and the hash of the model of feelings."""
    lines = [json.dumps({"schema": "pe.transcript/1", "id": one.id,
                         "utterances": [{"speaker": "client", "text": one.turns[0].text}]}) for one in sessions]
    said = subprocess.run([pe, "filter", "--recognizer", "linear"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, text=True,
                          check=True).stdout
    analyses = [json.loads(line) for line in said.splitlines()]
    if len(analyses) != len(lines):
        sys.exit(f"{len(analyses)} of {len(lines)} comments were read")
    found = {one["session"]["id"]: one["utterances"][0].get("emotion") for one in analyses}
    return found, analyses[0]["tool"]["models"]["emotion"]


def fitted(inputs, wanted):
    """Slopes and intercepts of a softmax over `slopes @ inputs[:, k] + intercept_k`, by gradient descent with curvature (L-BFGS)."""
    slopes = torch.ones(inputs.shape[2], dtype=torch.double, requires_grad=True)
    intercepts = torch.zeros(inputs.shape[1], dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([slopes, intercepts], max_iter=200, line_search_fn="strong_wolfe")

    def error():
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(inputs @ slopes + intercepts, wanted)
        loss.backward()
        return loss
    optimizer.step(error)
    return slopes.detach(), (intercepts - intercepts.mean()).detach()


def score(said, wanted):
    """Macro-F1."""
    labels = range(len(corpora.FEELINGS))
    return np.mean([2 * ((said == one) & (wanted == one)).sum() / max(1, (said == one).sum() + (wanted == one).sum()) for one in labels])


def main(pe, shared, *paths):
    sessions = list(corpora.go_emotions(f"{shared}/data/goemotions/dev.tsv"))
    words, model = by_words(pe, sessions)
    sessions = [one for one in sessions if words.get(one.id)]
    start = Start(paths)
    net = network(start.pieces).eval()
    start.put_into(net)
    packer = Packer(start.pieces)
    scores = []
    with torch.no_grad():
        for one in sessions:
            tokens, mask, pooling, _ = tensors([(packer.window(one.turns), one.turns)])
            scores.append(net(tokens, mask, pooling)["emotion.feeling"][0].tolist())
    scores = np.array(scores)
    told = np.log(np.maximum(LEAST, [[words[one.id]["categories"][name] for name in corpora.FEELINGS] for one in sessions]))
    inputs = torch.tensor(np.stack([scores, told], 2), dtype=torch.double)
    wanted = np.array([one.turns[0].labels["emotion.feeling"] for one in sessions])
    slopes, intercepts = fitted(inputs, torch.tensor(wanted))
    both = (inputs @ slopes + intercepts).argmax(1).numpy()
    print(f"{len(sessions)} comments, macro-F1 {score(both, wanted):.3f}, by words {score(told.argmax(1), wanted):.3f}, "
          f"by scores {score(scores.argmax(1), wanted):.3f}", file=sys.stderr)
    json.dump({"feelings": {"slope": round(float(slopes[0]), 5), "words": round(float(slopes[1]), 5),
                            "intercepts": [round(float(one), 5) for one in intercepts], "model": model}}, sys.stdout, indent=1)


if __name__ == "__main__":
    main(*sys.argv[1:])
