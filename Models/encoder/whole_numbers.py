"""The arithmetic of Sources/Encoder in numpy: whole numbers where the encoder takes whole numbers. Sums of them stay exact in 64
bits of floating point, which numpy multiplies far faster."""

import numpy as np
from scipy.special import erf


def codes(rows):
    least = rows.min(-1, keepdims=True)
    step = np.maximum(rows.max(-1, keepdims=True) - least, np.float32(1e-20)) / np.float32(255)
    return np.rint((rows - least) * (np.float32(1) / step)).astype(np.float64), least, step


def dense(rows, parts):
    weight = np.concatenate([part.weight.detach().numpy() for part in parts]).T
    bias = np.concatenate([part.bias.detach().numpy() for part in parts])
    scales = np.maximum(np.abs(weight).max(0), 1e-12) / 63
    whole = np.rint(weight / scales).astype(np.float64)
    left, least, step = codes(rows)
    return scales * (step * (left @ whole) + least * whole.sum(0)) + bias


def normalised(rows, part):
    rows = rows - rows.mean(-1, keepdims=True)
    rows = rows / np.sqrt((rows ** 2).mean(-1, keepdims=True) + 1e-12)
    return rows * part.weight.detach().numpy() + part.bias.detach().numpy()


def attend(query, key, value):
    left, least, step = codes(query)
    scale = np.maximum(np.abs(key).max(1, keepdims=True), 1e-20) / 63
    whole = np.rint(key / scale).astype(np.float64)
    scores = (scale / np.sqrt(key.shape[1])).T * (step * (left @ whole.T) + least * whole.sum(1))
    shares = np.rint(np.exp(scores - scores.max(1, keepdims=True)) * 255)
    scale = np.maximum(np.abs(value).max(0), 1e-20) / 63
    return shares @ np.rint(value / scale) * scale / shares.sum(1, keepdims=True)


def forward(bert, tokens):
    """The state of each token behind the last layer."""
    words = bert.embeddings.word_embeddings.weight.detach().numpy()
    scales = np.maximum(np.abs(words).max(1, keepdims=True), 1e-12) / 127
    words = np.rint(words / scales) * scales
    places = (bert.embeddings.position_embeddings.weight + bert.embeddings.token_type_embeddings.weight[0]).detach().numpy()
    state = normalised(words[tokens] + places[:len(tokens)], bert.embeddings.LayerNorm)
    for layer in bert.encoder.layer:
        own = layer.attention.self
        wide = dense(state, [own.query, own.key, own.value])
        width = bert.config.hidden_size
        size = width // own.num_attention_heads
        attended = np.concatenate([
            attend(*(wide[:, part * width + head * size:part * width + (head + 1) * size] for part in range(3)))
            for head in range(own.num_attention_heads)], 1)
        state = normalised(state + dense(attended, [layer.attention.output.dense]), layer.attention.output.LayerNorm)
        inner = dense(state, [layer.intermediate.dense])
        inner = inner * 0.5 * (1 + erf(inner / np.sqrt(2)))
        state = normalised(state + dense(inner, [layer.output.dense]), layer.output.LayerNorm)
    return state
