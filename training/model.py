"""The small model: embeddings of the columns, convolutions, one bidirectional GRU, a linear layer, a CRF."""

import torch
from torch import nn

from crf import Crf


class Tagger(nn.Module):
    """meta is articles.json: it says which columns there are, their sizes and widths, and the labels."""

    def __init__(self, meta: dict, width: int = 128, hidden: int = 128, layers: int = 3, dropout: float = 0.4, word_dropout: float = 0.0):
        super().__init__()
        self.columns = meta["columns"]
        self.embeddings = nn.ModuleList(nn.Embedding(c["size"], c["width"]) for c in self.columns)
        self.grams = nn.Embedding(meta["grams"]["size"], meta["grams"]["width"], padding_idx=0)
        for table in [*self.embeddings, self.grams]:
            nn.init.normal_(table.weight, std=0.2)
        inputs = sum(c["width"] for c in self.columns) + meta["grams"]["width"]
        self.convolutions = nn.ModuleList(
            nn.Conv1d(inputs if i == 0 else width, width, kernel_size=3, padding=1) for i in range(layers)
        )
        self.rightward = nn.GRU(width, hidden, batch_first=True)
        self.leftward = nn.GRU(width, hidden, batch_first=True)
        self.output = nn.Linear(2 * hidden, len(meta["labels"]))
        self.drop = nn.Dropout(dropout)
        self.word_dropout = word_dropout
        self.crf = Crf(meta["labels"], boundaries=4)

    def embed(self, rows):
        """Concatenated embeddings of each token; the n-grams of a word are averaged."""
        parts = [table(rows[..., i]) for i, table in enumerate(self.embeddings)]
        ids = rows[..., len(self.columns) :]
        count = (ids > 0).sum(-1, keepdim=True).clamp(min=1)
        if self.training and self.word_dropout > 0:
            # Columns 0 and 1, word and lemma: at times the model must do with what remains.
            kept = (torch.rand(rows.shape[:2], device=rows.device) >= self.word_dropout)[..., None]
            parts[0], parts[1] = parts[0] * kept, parts[1] * kept
        return torch.cat([*parts, self.grams(ids).sum(-2) / count], dim=-1)

    def forward(self, rows, lengths):
        """Emissions (B, T, L) of feature rows (B, T, columns + grams). Nothing of the padding reaches a token."""
        positions = torch.arange(rows.shape[1], device=rows.device)[None]
        mask = (positions < lengths[:, None])[:, :, None]
        x = self.drop(self.embed(rows)) * mask
        for i, convolution in enumerate(self.convolutions):
            y = torch.relu(convolution(x.transpose(1, 2)).transpose(1, 2))
            x = self.drop(y if i == 0 else x + y) * mask
        # Packed sequences would do this too, but on a CPU their backward pass spends most of its time on zeros.
        turned = (lengths[:, None] - 1 - positions).where(mask[:, :, 0], positions)
        left = turn(self.leftward(turn(x, turned))[0], turned)
        return self.output(self.drop(torch.cat([self.rightward(x)[0], left], dim=-1)))


def shape_of(state: dict) -> dict:
    """The arguments of Tagger that a run was trained with, read off its weights."""
    return {
        "width": state["convolutions.0.weight"].shape[0],
        "hidden": state["rightward.weight_hh_l0"].shape[1],
        "layers": sum(name.startswith("convolutions.") and name.endswith(".bias") for name in state),
    }


def turn(x, order):
    """x (B, T, width) with the tokens of each row in the order (B, T) given."""
    return x.gather(1, order[:, :, None].expand_as(x))
