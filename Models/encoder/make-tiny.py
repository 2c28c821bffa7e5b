"""Makes the small network that the tests of Sources/Encoder read, with the scores that it must give.

    make-tiny.py FOLDER

The weights are drawn at random; the scores come from the same arithmetic in numpy, whole numbers where the encoder takes whole
numbers, and beside them from PyTorch in 32 bits.
"""

import json
import pathlib
import sys

import numpy as np
import torch
from scipy.special import erf
from transformers import BertConfig, BertModel

import export
import vocabulary

WORDS = ("i you don t want to be here the bridge drive over some times tired all off it call my sister mu ##m is late "
         "##ing sleep what made you think of that cafe ' , . ? a b c ##a ##b ##c ##d ##e").split()
PIECES = ["[UNK]", "[CLS]", "[SEP]", "[therapist]", "[client]", "[post]", *dict.fromkeys(WORDS)]
HEADS = {"one": ["absent", "present"], "other": ["x", "y", "z"]}
WINDOWS = [
    [("client", "I don't want to be here.")],
    [("therapist", "What made you think of that?"), ("client", "The bridge, I drive over it sometimes."),
     ("client", "TIRED"), ("therapist", "Call mum, Café abacde")],
    [("post", "tired of all of it, all of it, all of it. my sister is late, the bridge is late")],
]
WINDOW, WIDTH = 40, 32


class Tiny(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel(BertConfig(
            vocab_size=len(PIECES), hidden_size=WIDTH, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64,
            max_position_embeddings=WINDOW, hidden_dropout_prob=0, attention_probs_dropout_prob=0,
            layer_norm_eps=1e-12), add_pooling_layer=False)
        self.heads = torch.nn.ModuleDict({name: torch.nn.Linear(WIDTH, len(labels)) for name, labels in HEADS.items()})
        for parameter in self.parameters():
            torch.nn.init.normal_(parameter, std=0.3) if parameter.ndim > 1 else parameter.data.add_(
                0.1 * torch.randn(parameter.shape))


def codes(rows):
    least = rows.min(-1, keepdims=True)
    step = np.maximum(rows.max(-1, keepdims=True) - least, np.float32(1e-20)) / np.float32(255)
    return np.rint((rows - least) * (np.float32(1) / step)).astype(np.int32), least, step


def dense(rows, parts):
    weight = np.concatenate([part.weight.detach().numpy() for part in parts]).T
    bias = np.concatenate([part.bias.detach().numpy() for part in parts])
    scales = np.maximum(np.abs(weight).max(0), 1e-12) / 63
    whole = np.rint(weight / scales).astype(np.int32)
    left, least, step = codes(rows)
    return scales * (step * (left @ whole) + least * whole.sum(0)) + bias


def normalised(rows, part):
    rows = rows - rows.mean(-1, keepdims=True)
    rows = rows / np.sqrt((rows ** 2).mean(-1, keepdims=True) + 1e-12)
    return rows * part.weight.detach().numpy() + part.bias.detach().numpy()


def attend(query, key, value):
    left, least, step = codes(query)
    scale = np.maximum(np.abs(key).max(1, keepdims=True), 1e-20) / 63
    whole = np.rint(key / scale).astype(np.int32)
    scores = (scale / np.sqrt(key.shape[1])).T * (step * (left @ whole.T) + least * whole.sum(1))
    shares = np.rint(np.exp(scores - scores.max(1, keepdims=True)) * 255)
    scale = np.maximum(np.abs(value).max(0), 1e-20) / 63
    return shares @ np.rint(value / scale) * scale / shares.sum(1, keepdims=True)


def forward(net, tokens):
    bert = net.bert
    words = bert.embeddings.word_embeddings.weight.detach().numpy()
    scales = np.maximum(np.abs(words).max(1, keepdims=True), 1e-12) / 127
    words = np.rint(words / scales) * scales
    places = (bert.embeddings.position_embeddings.weight + bert.embeddings.token_type_embeddings.weight[0]).detach().numpy()
    state = normalised(words[tokens] + places[:len(tokens)], bert.embeddings.LayerNorm)
    for layer in bert.encoder.layer:
        own = layer.attention.self
        wide = dense(state, [own.query, own.key, own.value])
        size = WIDTH // own.num_attention_heads
        attended = np.concatenate([
            attend(*(wide[:, part * WIDTH + head * size:part * WIDTH + (head + 1) * size] for part in range(3)))
            for head in range(own.num_attention_heads)], 1)
        state = normalised(state + dense(attended, [layer.attention.output.dense]), layer.attention.output.LayerNorm)
        inner = dense(state, [layer.intermediate.dense])
        inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
        state = normalised(state + dense(inner, [layer.output.dense]), layer.output.LayerNorm)
    return state


def main():
    folder = pathlib.Path(sys.argv[1])
    torch.manual_seed(7)
    net = Tiny().eval()
    tokenizer = vocabulary.tokenizer(PIECES)
    export.write(folder / "tiny.encoder", net, PIECES, HEADS, {}, window=WINDOW)
    expected = []
    for window in WINDOWS:
        tokens, places = [PIECES.index("[CLS]")], []
        for speaker, text in window:
            ids = [PIECES.index(f"[{speaker}]"), *tokenizer.encode(text, add_special_tokens=False).ids]
            places.append((len(tokens), len(tokens) + len(ids)))
            tokens += ids
        tokens.append(PIECES.index("[SEP]"))
        states = forward(net, tokens)
        with torch.no_grad():
            whole = net.bert(input_ids=torch.tensor([tokens])).last_hidden_state[0].numpy()

        def scores(state):
            mean = torch.tensor(np.asarray(state).mean(0), dtype=torch.float)
            return [round(value, 5) for head in net.heads.values() for value in head(mean).tolist()]
        expected.append([{"speaker": speaker, "text": text, "pieces": tokens[start:end], "scores": scores(states[start:end]),
                          "in_32_bits": scores(whole[start:end])} for (speaker, text), (start, end) in zip(window, places)])
    with open(folder / "tiny.json", "w", encoding="utf-8") as file:
        json.dump(expected, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
