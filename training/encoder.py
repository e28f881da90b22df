"""The teacher: a pretrained encoder over subwords, a GRU over words, a CRF with the small model's labels."""

import torch
from torch import nn

from crf import Crf

PLACE = ("pos", "boundary", "depth", "fromOpening", "toClosing", "role")
"""Feature columns that tell the teacher what subwords do not."""


class EncoderTagger(nn.Module):
    def __init__(self, encoder, meta: dict, hidden: int = 192, dropout: float = 0.2):
        super().__init__()
        self.encoder = encoder
        names = [column["name"] for column in meta["columns"]]
        self.places = [names.index(name) for name in PLACE]
        self.embeddings = nn.ModuleList(nn.Embedding(meta["columns"][i]["size"], 8) for i in self.places)
        inputs = encoder.config.hidden_size + 8 * len(PLACE)
        self.gru = nn.GRU(inputs, hidden, batch_first=True, bidirectional=True)
        self.output = nn.Linear(2 * hidden + inputs, len(meta["labels"]))
        self.drop = nn.Dropout(dropout)
        self.crf = Crf(meta["labels"], boundaries=4)

    def forward(self, subwords, attention, firsts, rows):
        """Emissions (B, W, L). subwords, attention (B, S); firsts (B, W): place of each word's first subword; rows (B, W, columns)."""
        hidden = self.encoder(input_ids=subwords, attention_mask=attention).last_hidden_state
        words = hidden.gather(1, firsts[:, :, None].expand(-1, -1, hidden.shape[2]))
        places = [table(rows[..., i]) for table, i in zip(self.embeddings, self.places)]
        x = self.drop(torch.cat([words, *places], dim=-1))
        return self.output(torch.cat([self.drop(self.gru(x)[0]), x], dim=-1))
