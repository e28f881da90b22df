"""Reads what export-features.ts wrote, and cuts articles into training pieces at the ends of blocks."""

import json
from pathlib import Path

import numpy as np

from vocabulary import word_ids

FALLBACK_BUCKETS = 2048
"""Embeddings shared by words that the vocabulary lacks."""

BLOCK_BOUNDARY = 2
"""From this id on (block, start of article) a boundary may part two training pieces."""


class Corpus:
    """Rows of features, one per token, and gold labels; `offsets[i]:offsets[i + 1]` are the tokens of article i."""

    def __init__(self, folder: str, vectors: str | None = None):
        self.path = path = Path(folder)
        self.meta = json.loads((path / "articles.json").read_text())
        width = len(self.meta["columns"]) + self.meta["maxGrams"]
        self.rows = np.fromfile(path / "rows.bin", dtype=np.int32).reshape(-1, width)
        self.labels = np.fromfile(path / "labels.bin", dtype=np.uint8)
        self.offsets = np.concatenate([[0], np.cumsum([a["tokens"] for a in self.meta["articles"]])])
        names = [column["name"] for column in self.meta["columns"]]
        self.boundaries = self.rows[:, names.index("boundary")]
        if vectors is not None:
            self.use_vocabulary(np.load(Path(vectors) / "vocabulary.npy"), np.load(Path(vectors) / "vectors.npy").shape[1])
        if len(self.rows) != len(self.labels) or len(self.rows) != self.offsets[-1]:
            raise ValueError(f"{folder}: rows, labels and articles disagree; export again")

    def use_vocabulary(self, vocabulary, width: int):
        """Column 0 (word) becomes the word's place in a vocabulary, or a bucket after it."""
        words = [word for article in self.words() for word in article]
        self.rows[:, 0] = word_ids(words, vocabulary, FALLBACK_BUCKETS)
        self.meta["columns"][0] = {"name": "word", "size": len(vocabulary) + FALLBACK_BUCKETS, "width": width}

    def words(self):
        """The words of every article, as export-words.ts wrote them."""
        return [json.loads(line) for line in (self.path / "words.jsonl").open()]

    def articles(self):
        """Half-open token ranges of whole articles."""
        return list(zip(self.offsets[:-1], self.offsets[1:]))

    def pieces(self, length: int):
        """Token ranges of at most about `length` tokens that end where a block ends (or the article does)."""
        found = []
        for start, end in self.articles():
            while end - start > length:
                ends = np.flatnonzero(self.boundaries[start + 1 : start + length] >= BLOCK_BOUNDARY)
                cut = start + 1 + int(ends[-1]) if len(ends) else start + length
                found.append((start, cut))
                start = cut
            found.append((start, end))
        return found
