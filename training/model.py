"""Emission scores: hashed embeddings, three convolutions, one bidirectional GRU, a linear layer."""

import torch
from torch import nn

from crf import Crf


class Tagger(nn.Module):
    """meta is articles.json: it says which columns there are, their sizes and widths, and the labels."""

    def __init__(self, meta: dict, width: int = 128, hidden: int = 128, dropout: float = 0.4):
        super().__init__()
        self.columns = meta["columns"]
        self.embeddings = nn.ModuleList(nn.Embedding(c["size"], c["width"]) for c in self.columns)
        self.grams = nn.Embedding(meta["grams"]["size"], meta["grams"]["width"], padding_idx=0)
        for table in [*self.embeddings, self.grams]:
            nn.init.normal_(table.weight, std=0.2)
        inputs = sum(c["width"] for c in self.columns) + meta["grams"]["width"]
        self.convolutions = nn.ModuleList(
            nn.Conv1d(inputs if i == 0 else width, width, kernel_size=3, padding=1) for i in range(3)
        )
        self.rightward = nn.GRU(width, hidden, batch_first=True)
        self.leftward = nn.GRU(width, hidden, batch_first=True)
        self.output = nn.Linear(2 * hidden, len(meta["labels"]))
        self.drop = nn.Dropout(dropout)
        self.crf = Crf(meta["labels"], boundaries=4)

    def embed(self, rows):
        """Concatenated embeddings of each token; the n-grams of a word are averaged."""
        parts = [table(rows[..., i]) for i, table in enumerate(self.embeddings)]
        ids = rows[..., len(self.columns) :]
        count = (ids > 0).sum(-1, keepdim=True).clamp(min=1)
        return torch.cat([*parts, self.grams(ids).sum(-2) / count], dim=-1)

    def forward(self, rows, lengths):
        """Emissions (B, T, L) of feature rows (B, T, columns + grams). Nothing of the padding reaches a token."""
        positions = torch.arange(rows.shape[1])[None]
        mask = (positions < lengths[:, None])[:, :, None]
        x = self.drop(self.embed(rows)) * mask
        for i, convolution in enumerate(self.convolutions):
            y = torch.relu(convolution(x.transpose(1, 2)).transpose(1, 2))
            x = self.drop(y if i == 0 else x + y) * mask
        # Packed sequences would do this too, but on a CPU their backward pass spends most of its time on zeros.
        turned = (lengths[:, None] - 1 - positions).where(mask[:, :, 0], positions)
        left = turn(self.leftward(turn(x, turned))[0], turned)
        return self.output(self.drop(torch.cat([self.rightward(x)[0], left], dim=-1)))


def turn(x, order):
    """x (B, T, width) with the tokens of each row in the order (B, T) given."""
    return x.gather(1, order[:, :, None].expand_as(x))
