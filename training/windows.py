"""Cuts articles into windows that an encoder can take, and joins what it says about them."""

import numpy as np
import torch

LIMIT = 510
"""Subwords in a window: 512 less the two marks at its ends."""

MPNET_MARKS = ("<s>", "</s>", "<pad>", "[UNK]")
BERT_MARKS = ("[CLS]", "[SEP]", "[PAD]", "[UNK]")
"""What begins, ends and fills a window, and what stands for an unknown subword."""


class Subwords:
    """Subword ids of every word of a corpus; words is a list of articles, each a list of strings, `limit` the subwords of a window."""

    def __init__(self, tokenizer, words, limit: int = LIMIT):
        self.limit = limit
        marks = MPNET_MARKS if tokenizer.token_to_id(MPNET_MARKS[0]) is not None else BERT_MARKS
        self.begin, self.end, self.padding, self.unknown = map(tokenizer.token_to_id, marks)
        self.pieces = []
        known: dict[str, list[int]] = {}
        for article in words:
            for word in article:
                if word not in known:
                    known[word] = tokenizer.encode(word, add_special_tokens=False).ids[:16] or [self.unknown]
            self.pieces.append([known[word] for word in article])

    def windows(self, article: int, overlap: float, phase: float = 0.0):
        """
        Half-open word ranges of one article, each of at most `limit` subwords and sharing about `overlap` of them with the one before;
        the first is shorter by `phase` (0 to 1) times half of `limit`, so that cuts fall elsewhere in every epoch.
        """
        ends = np.cumsum([len(pieces) for pieces in self.pieces[article]])
        begins = np.concatenate([[0], ends[:-1]])
        found, first, room = [], 0, self.limit * (1 - phase / 2)
        while True:
            last = max(first + 1, int(np.searchsorted(ends, begins[first] + room, side="right")))
            found.append((first, last))
            if last >= len(ends):
                return found
            first = max(first + 1, int(np.searchsorted(begins, ends[last - 1] - overlap * self.limit)))
            room = self.limit

    def batch(self, ranges, device):
        """Tensors of windows (article, first, last): subwords, attention, places of first subwords."""
        lines, places = [], []
        for article, first, last in ranges:
            line, place = [self.begin], []
            for word in self.pieces[article][first:last]:
                place.append(len(line))
                line.extend(word)
            lines.append([*line, self.end])
            places.append(place)
        width, words = max(map(len, lines)), max(map(len, places))
        ids = torch.full((len(lines), width), self.padding)
        attention = torch.zeros(len(lines), width, dtype=torch.long)
        firsts = torch.zeros(len(lines), words, dtype=torch.long)
        for i, (line, place) in enumerate(zip(lines, places)):
            ids[i, : len(line)] = torch.tensor(line)
            attention[i, : len(line)] = 1
            firsts[i, : len(place)] = torch.tensor(place)
        return ids.to(device), attention.to(device), firsts.to(device)
