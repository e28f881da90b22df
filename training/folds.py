"""Which articles each fold of the teacher has not seen, and what it says about them."""

from pathlib import Path

import numpy as np


def fold_of(article: int, folds: int) -> int:
    """The fold that leaves this article of train out."""
    return article % folds


def held_out(root: str, corpus, name: str, folds: int):
    """
    Yields for each fold (articles, a list of their emissions (tokens, L), transitions): the articles of `corpus` that the fold did not see.
    A corpus of n copies of train has its articles in the same order n times over, so the size of train must be a multiple of the folds.
    """
    size = len(corpus.meta["labels"])
    for fold in range(folds):
        folder = Path(root) / f"fold-{fold}"
        emissions = np.fromfile(folder / name, dtype=np.float16).reshape(-1, size).astype(np.float32)
        transitions = np.fromfile(folder / "transitions.bin", dtype=np.float32).reshape(-1, size, size)
        articles = [i for i in range(len(corpus.offsets) - 1) if fold_of(i, folds) == fold]
        lengths = [int(corpus.offsets[i + 1] - corpus.offsets[i]) for i in articles]
        if sum(lengths) != len(emissions):
            raise ValueError(f"{folder / name} has {len(emissions)} tokens, the corpus {sum(lengths)}: train the teacher again")
        yield articles, np.split(emissions, np.cumsum(lengths)[:-1]), transitions
