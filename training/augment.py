"""
Makes copies of a corpus in which words stand in for one another, for teachers to label: what the small model lacks most is having met the word.

    python training/augment.py --corpus FOLDER --neighbours FOLDER --out FOLDER [--copies 4] [--seed 1]

Verbs, nouns, adjectives and adverbs give way to one of the nearest words by vectors.py with the same ending, names to other names of the corpus. Places, tags and
quotation marks stay; what is computed from a word's letters is computed anew. The neighbours' folder holds neighbours.npy (a row of word numbers
for each word), words.json and lemmas.json (word -> part of speech -> lemma, as the segmenter has it).
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np

from corpus import Corpus
from vocabulary import hash_text

CHANCE = {"VERB": 0.3, "NOUN": 0.18, "ADJ": 0.18, "ADV": 0.12, "PROPN": 0.3}
NEAREST = {"VERB": 16, "NOUN": 12, "ADJ": 12, "ADV": 8}
POS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]
COMMON = 120
"""This many of the corpus's most frequent words stay, unless they are verbs: they are grammar."""


class Rewriter:
    def __init__(self, corpus, folder, seed):
        self.meta, self.random = corpus.meta, np.random.default_rng(seed)
        self.neighbours = np.load(Path(folder) / "neighbours.npy")
        self.words = json.loads((Path(folder) / "words.json").read_text())
        self.lemmas = json.loads((Path(folder) / "lemmas.json").read_text())
        self.number = {word: i for i, word in enumerate(self.words)}
        counts = Counter(word.lower() for article in corpus.words() for word in article)
        self.common = {word for word, _ in counts.most_common(COMMON)}
        pos = corpus.rows[:, self.column("pos")]
        flat = [word for article in corpus.words() for word in article]
        self.names = sorted({word for word, p in zip(flat, pos) if POS[p] == "PROPN" and word.isalpha() and len(word) > 2})
        self.cache: dict[tuple[str, str], np.ndarray] = {}

    def column(self, name):
        return [column["name"] for column in self.meta["columns"]].index(name)

    def replace(self, word, pos):
        """Another word for this one, in the same case, or None."""
        if pos not in CHANCE or self.random.random() >= CHANCE[pos] or not word.isalpha() or len(word) < 3:
            return None
        lower = word.lower()
        if pos == "PROPN":
            return self.names[self.random.integers(len(self.names))] if word[0].isupper() else None
        if lower not in self.number or (lower in self.common and pos != "VERB"):
            return None
        other = self.words[self.neighbours[self.number[lower], self.random.integers(NEAREST[pos])]]
        if pos not in self.lemmas.get(other, {}) and self.random.random() < 0.5:
            return None
        return other.upper() if word.isupper() else other.capitalize() if word[0].isupper() else other

    def letters(self, word, pos):
        """The columns that follow from the word alone: word, lemma, prefix, suffix, shape, then the n-grams."""
        key = (word, pos)
        if key not in self.cache:
            lower = word.lower()
            lemma = self.lemmas.get(lower, {}).get(pos, lower)
            texts = {"word": lower, "lemma": lemma, "prefix": lower[:3], "suffix": lower[-3:], "shape": shape_of(word)}
            sizes = {column["name"]: column["size"] for column in self.meta["columns"]}
            ids = [hash_text(f"{name}:{text}") % sizes[name] for name, text in texts.items()]
            self.cache[key] = np.array([*ids, *self.grams(lower)], dtype=np.int32)
        return self.cache[key]

    def grams(self, lower):
        marked, found = f"<{lower}>", []
        for start in range(len(marked) - 2):
            for length in (3, 4):
                if start + length <= len(marked) and len(found) < self.meta["maxGrams"]:
                    found.append(1 + hash_text(marked[start : start + length]) % (self.meta["grams"]["size"] - 1))
        return found + [0] * (self.meta["maxGrams"] - len(found))


def shape_of(word):
    """As in the exporter, for words of letters alone: runs of upper and lower case made one."""
    shape = ""
    for letter in word[:24]:
        mark = "X" if letter.isupper() else "x" if letter.islower() else letter
        if not shape.endswith(mark) or mark not in "Xx":
            shape += mark
    return shape


def augment(options):
    corpus = Corpus(options.corpus)
    rewriter = Rewriter(corpus, options.neighbours, options.seed)
    places = [rewriter.column(name) for name in ("word", "lemma", "prefix", "suffix", "shape")]
    places += list(range(len(corpus.meta["columns"]), corpus.rows.shape[1]))
    pos = corpus.rows[:, rewriter.column("pos")]
    copies, lines = [], []
    for _ in range(options.copies):
        rows = corpus.rows.copy()
        at = 0
        for article in corpus.words():
            line = []
            for word in article:
                other = rewriter.replace(word, POS[pos[at]])
                if other is not None:
                    rows[at, places] = rewriter.letters(other, POS[pos[at]])
                line.append(word if other is None else other)
                at += 1
            lines.append(json.dumps(line))
        copies.append(rows)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    np.concatenate(copies).tofile(out / "rows.bin")
    np.tile(corpus.labels, options.copies).tofile(out / "labels.bin")
    meta = {**corpus.meta, "articles": corpus.meta["articles"] * options.copies}
    (out / "articles.json").write_text(json.dumps(meta))
    (out / "words.jsonl").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("corpus", "neighbours", "out"):
        parser.add_argument(f"--{name}", required=True)
    for name, default in (("copies", 4), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    augment(parser.parse_args())
