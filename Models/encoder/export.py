"""Writes the network as `Encoder` in Sources/Encoder reads it: weights in seven bits, an output at a time."""

import json
import struct

import numpy as np

from network import WINDOW


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
    header = json.dumps({
        "vocabulary": "\n".join(pieces), "width": bert.config.hidden_size, "attention_heads": bert.config.num_attention_heads,
        "inner": bert.config.intermediate_size, "layers": bert.config.num_hidden_layers, "window": window,
        "heads": [{"name": name, "labels": labels} for name, labels in heads.items()], **settings,
    }, sort_keys=True, ensure_ascii=False).encode()
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
    with open(path, "wb") as file:
        file.write(b"PEENCOD1" + struct.pack("<I", len(header)) + header + b"".join(body))
