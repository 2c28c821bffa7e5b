"""Reads the shipped file of weights (`export.py`) as a network, with the numbers that the binary works with."""

import json
import struct

import numpy as np
import torch

from network import Network


class Reader:
    def __init__(self, data, place):
        self.data, self.place = data, place

    def bytes(self, count):
        values = np.frombuffer(self.data, dtype=np.int8, count=count, offset=self.place)
        self.place += count
        return values.astype(np.float32)

    def floats(self, count):
        values = np.frombuffer(self.data, dtype="<f4", count=count, offset=self.place)
        self.place += 4 * count
        return values.copy()

    def dense(self, inputs, outputs):
        """Weight, an output a row, and bias."""
        weight = self.bytes(inputs * outputs).reshape(inputs, outputs)
        return torch.from_numpy((weight * self.floats(outputs)).T.copy()), torch.from_numpy(self.floats(outputs))

    def normalisation(self, width):
        return torch.from_numpy(self.floats(width)), torch.from_numpy(self.floats(width))


def put(part, tensors):
    part.weight.data, part.bias.data = tensors


def read_layer(reader, layer, width, inner):
    attention = layer.attention
    weight, bias = reader.dense(width, 3 * width)
    for part, rows, shift in zip((attention.self.query, attention.self.key, attention.self.value), weight.chunk(3), bias.chunk(3)):
        put(part, (rows, shift))
    put(attention.output.dense, reader.dense(width, width))
    put(attention.output.LayerNorm, reader.normalisation(width))
    put(layer.intermediate.dense, reader.dense(width, inner))
    put(layer.output.dense, reader.dense(inner, width))
    put(layer.output.LayerNorm, reader.normalisation(width))


def read(path):
    """The network, its pieces and its header."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"PEENCOD1", "this is no encoder"
    length = struct.unpack("<I", data[8:12])[0]
    header = json.loads(data[12:12 + length])
    pieces = header["vocabulary"].split("\n")
    width, inner, window = header["width"], header["inner"], header["window"]
    net = Network(list(range(len(pieces))), {head["name"]: len(head["labels"]) for head in header["heads"]}).eval()
    reader, embeddings = Reader(data, 12 + length), net.bert.embeddings
    words = reader.bytes(len(pieces) * width).reshape(-1, width) * reader.floats(len(pieces))[:, None]
    embeddings.word_embeddings.weight.data = torch.from_numpy(words)
    embeddings.position_embeddings.weight.data[:window] = torch.from_numpy(reader.floats(window * width).reshape(window, width))
    embeddings.token_type_embeddings.weight.data.zero_()
    put(embeddings.LayerNorm, reader.normalisation(width))
    for layer in net.bert.encoder.layer:
        read_layer(reader, layer, width, inner)
    sizes = [len(head["labels"]) for head in header["heads"]]
    weights = torch.from_numpy(reader.floats(sum(sizes) * width).reshape(-1, width)).split(sizes)
    biases = torch.from_numpy(reader.floats(sum(sizes))).split(sizes)
    for head, weight, bias in zip(header["heads"], weights, biases):
        put(net.heads[head["name"].replace(".", "_")], (weight.clone(), bias.clone()))
    return net, pieces, header
