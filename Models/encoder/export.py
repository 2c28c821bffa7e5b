"""Writes the network as `Encoder` in Sources/Encoder reads it, weights in seven bits, an output at a time; and reads it again."""

import hashlib
import json
import struct

import numpy as np
import torch

from network import WINDOW

MAGIC = b"PEENCOD1"
FORM = ("vocabulary", "width", "attention_heads", "inner", "layers", "window", "heads")

def dense(parts):
    """Input by input, each output brought to -63 to 63; then the scales and the bias."""
    weight = np.concatenate([part.weight.detach().float().numpy() for part in parts]).T
    bias = np.concatenate([part.bias.detach().float().numpy() for part in parts])
    scales = np.maximum(np.abs(weight).max(0), 1e-12) / 63
    return np.rint(weight / scales).astype(np.int8).tobytes() + floats(scales) + floats(bias)


def floats(values):
    return np.ascontiguousarray(values, dtype="<f4").tobytes()


def normalisation(part):
    return floats(part.weight.detach().float().numpy()) + floats(part.bias.detach().float().numpy())


def write(path, net, pieces, heads, settings, window=WINDOW):
    """heads: name to labels, in the network's order; settings: what goes into the header besides."""
    bert = net.bert
    made = {
        "vocabulary": "\n".join(pieces), "width": bert.config.hidden_size, "attention_heads": bert.config.num_attention_heads,
        "inner": bert.config.intermediate_size, "layers": bert.config.num_hidden_layers, "window": window,
        "heads": [{"name": name, "labels": labels} for name, labels in heads.items()], **settings,
    }
    words = bert.embeddings.word_embeddings.weight.detach().float().numpy()
    scales = np.maximum(np.abs(words).max(1), 1e-12) / 127
    positions = (bert.embeddings.position_embeddings.weight[:window]
                 + bert.embeddings.token_type_embeddings.weight[0]).detach().float().numpy()
    body = [np.rint(words / scales[:, None]).astype(np.int8).tobytes(), floats(scales), floats(positions),
            normalisation(bert.embeddings.LayerNorm)]
    for layer in bert.encoder.layer:
        attention = layer.attention
        body += [dense([attention.self.query, attention.self.key, attention.self.value]), dense([attention.output.dense]),
                 normalisation(attention.output.LayerNorm), dense([layer.intermediate.dense]),
                 dense([layer.output.dense]), normalisation(layer.output.LayerNorm)]
    chosen = [net.heads[name.replace(".", "_")] for name in heads]
    body += [floats(head.weight.detach().numpy()) for head in chosen]
    body += [floats(head.bias.detach().numpy()) for head in chosen]
    put(path, made, b"".join(body))


def put(path, made, weights):
    text = json.dumps(made, sort_keys=True, ensure_ascii=False).encode()
    with open(path, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(text)) + text + weights)


class Reader:
    def __init__(self, data):
        self.data, self.place = data, 0

    def numbers(self, kind, *shape):
        count = int(np.prod(shape))
        values = np.frombuffer(self.data, kind, count, self.place).astype(np.float32).reshape(shape)
        self.place += values.size * np.dtype(kind).itemsize
        return values

    def dense(self, inputs, outputs):
        """Weight, outputs by inputs as torch keeps it, and bias."""
        weight = self.numbers("i1", inputs, outputs)
        return (weight * self.numbers("<f4", outputs)).T, self.numbers("<f4", outputs)


def header(path):
    """The header of a written network, and what stands behind it."""
    with open(path, "rb") as file:
        network = file.read()
    length = struct.unpack("<I", network[8:12])[0]
    if network[:8] != MAGIC:
        raise ValueError(f"{path}: this is no network of Models/encoder/export.py")
    return json.loads(network[12:12 + length]), network[12 + length:]


def digest(path):
    """SHA-256 of a written network's weights; settings of the header may change."""
    return hashlib.sha256(header(path)[1]).hexdigest()


def settings(made):
    """What a header holds besides the network's form."""
    return {name: value for name, value in made.items() if name not in FORM}


def read(path, net):
    """Puts a written network's weights into `net`, made for as many pieces and the same heads. What seven bits lost stays lost."""
    made, data = header(path)
    width, inner, reader = made["width"], made["inner"], Reader(data)
    count = len(made["vocabulary"].split("\n"))
    state = {}

    def put(name, values):
        state[name] = torch.tensor(np.ascontiguousarray(values))

    def both(name, weight, bias):
        put(f"{name}.weight", weight)
        put(f"{name}.bias", bias)

    words = reader.numbers("i1", count, width)
    put("bert.embeddings.word_embeddings.weight", words * reader.numbers("<f4", count)[:, None])
    positions = net.bert.embeddings.position_embeddings.weight.detach().numpy().copy()
    positions[:made["window"]] = reader.numbers("<f4", made["window"], width)
    put("bert.embeddings.position_embeddings.weight", positions)
    # The kind of token is the same for all and stands in the positions already.
    put("bert.embeddings.token_type_embeddings.weight", np.zeros_like(net.bert.embeddings.token_type_embeddings.weight.detach().numpy()))
    both("bert.embeddings.LayerNorm", reader.numbers("<f4", width), reader.numbers("<f4", width))
    for layer in range(made["layers"]):
        name = f"bert.encoder.layer.{layer}"
        weight, bias = reader.dense(width, 3 * width)
        for place, part in enumerate(("query", "key", "value")):
            rows = slice(place * width, (place + 1) * width)
            both(f"{name}.attention.self.{part}", weight[rows], bias[rows])
        both(f"{name}.attention.output.dense", *reader.dense(width, width))
        both(f"{name}.attention.output.LayerNorm", reader.numbers("<f4", width), reader.numbers("<f4", width))
        both(f"{name}.intermediate.dense", *reader.dense(width, inner))
        both(f"{name}.output.dense", *reader.dense(inner, width))
        both(f"{name}.output.LayerNorm", reader.numbers("<f4", width), reader.numbers("<f4", width))
    heads = [(one["name"].replace(".", "_"), len(one["labels"])) for one in made["heads"]]
    for name, size in heads:
        put(f"heads.{name}.weight", reader.numbers("<f4", size, width))
    for name, size in heads:
        put(f"heads.{name}.bias", reader.numbers("<f4", size))
    if reader.place != len(data):
        raise ValueError(f"{path}: {len(data) - reader.place} bytes are left over")
    net.load_state_dict(state)
