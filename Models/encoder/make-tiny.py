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
from transformers import BertConfig, BertModel

import export
import vocabulary
import whole_numbers

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
        states = whole_numbers.forward(net.bert, tokens)
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
