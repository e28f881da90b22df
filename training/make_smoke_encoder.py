"""
Makes a tiny encoder with random weights, whose subwords are the letters and the words of a corpus: it shows that the steps of training fit together.

    python training/make_smoke_encoder.py --words WORDS.jsonl --out FOLDER
"""

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from transformers import MPNetConfig, MPNetModel

MARKS = ["<s>", "<pad>", "</s>", "[UNK]"]
"""In the order of the ids that MPNet gives them: 1 is padding."""


def tokenizer_of(articles) -> Tokenizer:
    words = {word.lower() for article in articles for word in article}
    letters = sorted({letter for word in words for letter in word})
    pieces = [*MARKS, *letters, *(f"##{letter}" for letter in letters), *sorted(words - set(letters))]
    vocabulary = {piece: number for number, piece in enumerate(dict.fromkeys(pieces))}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("words", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    torch.manual_seed(1)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of([json.loads(line) for line in Path(options.words).open()])
    tokenizer.save(str(out / "tokenizer.json"))
    size = {"hidden_size": 24, "intermediate_size": 32, "num_attention_heads": 2, "num_hidden_layers": 12}
    config = MPNetConfig(vocab_size=tokenizer.get_vocab_size(), max_position_embeddings=514, **size)
    config.save_pretrained(out)
    torch.save(MPNetModel(config, add_pooling_layer=False).state_dict(), out / "weights.pt")
