"""Fingerprints of words, as `hashText('word:' + lower)` makes them in TypeScript, and the ids that a vocabulary gives to words."""

import numpy as np


def hash_text(text: str) -> int:
    """FNV-1a of 32 bits over UTF-16 code units, as in hash-text.ts."""
    value = 0x811C9DC5
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    for unit in units.tolist():
        value = ((value ^ unit) * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


def fingerprints(words) -> np.ndarray:
    """Sorted, distinct fingerprints of lower-case words (uint32)."""
    return np.unique(np.array([hash_text(f"word:{word}") for word in words], dtype=np.uint32))


def word_ids(words, vocabulary: np.ndarray, buckets: int) -> np.ndarray:
    """Position in the vocabulary, or its length plus a bucket for words that it lacks."""
    known: dict[str, int] = {}
    ids = np.empty(len(words), dtype=np.int32)
    for i, word in enumerate(words):
        lower = word.lower()
        if lower not in known:
            value = hash_text(f"word:{lower}")
            place = int(np.searchsorted(vocabulary, value))
            found = place < len(vocabulary) and vocabulary[place] == value
            known[lower] = place if found else len(vocabulary) + value % buckets
        ids[i] = known[lower]
    return ids
