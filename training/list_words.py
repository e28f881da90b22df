"""
Lists the words that get a vector of their own: those that the encoder has whole, and those that train has twice or more.

    python training/list_words.py --encoder FOLDER --words WORDS.jsonl --out WORDS.txt

Words of the encoder count where they are two letters or more; all are in lower case, sorted, one a line.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from tokenizers import Tokenizer

LEAST = 2
"""Letters in a word of the encoder, and times that train must have another word."""


def list_words(pieces, articles) -> list[str]:
    """`pieces` are the encoder's subwords, `articles` lists of words."""
    counts = Counter(word.lower() for article in articles for word in article)
    whole = {piece for piece in pieces if piece.isalpha() and piece == piece.lower() and len(piece) >= LEAST}
    return sorted(whole | {word for word, count in counts.items() if count >= LEAST})


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("encoder", "words", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    pieces = Tokenizer.from_file(str(Path(options.encoder) / "tokenizer.json")).get_vocab()
    words = list_words(pieces, [json.loads(line) for line in Path(options.words).open()])
    Path(options.out).write_text("\n".join(words) + "\n")
    print(f"{len(words)} words get vectors of their own")
