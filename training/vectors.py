"""
Vectors for words from a pretrained encoder: what it makes of each word alone and in three frames, brought down to a few dimensions.

    python training/vectors.py --encoder FOLDER --words WORDS.txt --out FOLDER [--width 64]

Writes vocabulary.npy (sorted fingerprints, uint32), vectors.npy (float32, one row a fingerprint), words.json (the words in that order) and
neighbours.npy (for each word the numbers of the 24 nearest, those with the same ending first).
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from train_teacher import load_encoder
from vocabulary import hash_text

FRAMES = ("{}", "the minister {} that it was", "they saw the {} of the", "he was {} by them")
LAYERS = (4, 8, 12)


@torch.no_grad()
def represent(encoder, tokenizer, words, device):
    """Rows (words, features): the input embedding, then for every frame and layer the mean over the word's subwords."""
    begin, end = tokenizer.token_to_id("<s>"), tokenizer.token_to_id("</s>")
    columns = [[] for _ in range(1 + len(FRAMES) * len(LAYERS))]
    for at in range(0, len(words), 512):
        some = words[at : at + 512]
        for number, frame in enumerate(FRAMES):
            before, after = frame.split("{}")
            lead, tail = (tokenizer.encode(t, add_special_tokens=False).ids for t in (before, after))
            pieces = [tokenizer.encode(w, add_special_tokens=False).ids or [tokenizer.token_to_id("[UNK]")] for w in some]
            longest = max(map(len, pieces)) + len(lead) + len(tail) + 2
            ids = torch.ones(len(some), longest, dtype=torch.long)
            inside = torch.zeros(len(some), longest)
            for i, piece in enumerate(pieces):
                line = [begin, *lead, *piece, *tail, end]
                ids[i, : len(line)] = torch.tensor(line)
                inside[i, 1 + len(lead) : 1 + len(lead) + len(piece)] = 1 / len(piece)
            ids, inside = ids.to(device), inside.to(device)
            states = encoder(input_ids=ids, attention_mask=(ids != 1).long(), output_hidden_states=True).hidden_states
            pooled = [torch.einsum("bs,bsh->bh", inside, states[layer]) for layer in LAYERS]
            for place, value in enumerate(pooled):
                columns[1 + number * len(LAYERS) + place].append(value.cpu())
            if number == 0:
                columns[0].append(torch.einsum("bs,bsh->bh", inside, encoder.embeddings.word_embeddings(ids)).cpu())
    parts = [torch.cat(column) for column in columns]
    return torch.cat([(p - p.mean(0)) / (p - p.mean(0)).norm(dim=1).mean() for p in parts], dim=1)


def reduce(rows, width, device):
    """Principal components, each scaled by the square root of its spread, so that the first do not drown the rest."""
    rows = rows.to(device)
    _, spread, directions = torch.pca_lowrank(rows, q=width, center=True, niter=4)
    placed = (rows - rows.mean(0)) @ directions / spread.sqrt()
    return (placed / placed.std() * 0.25).cpu().numpy()


ENDINGS = ("ing", "ed", "s", "ly", "")
"""What the form of an English word shows of its grammar."""

OTHER_ENDING = 0.35
"""Taken off the cosine of words with unlike endings, so that a verb in -ed gives way to another in -ed."""


def neighbours_of(rows, words, count, device):
    """Numbers (words, count) of the nearest words of letters alone, nearest first."""
    rows = torch.nn.functional.normalize(torch.from_numpy(rows).to(device), dim=1)
    endings = torch.tensor([next(i for i, e in enumerate(ENDINGS) if w.endswith(e)) for w in words], device=device)
    unfit = torch.tensor([not w.isalpha() for w in words], device=device)
    found = []
    for at in range(0, len(words), 1024):
        near = rows[at : at + 1024] @ rows.T - OTHER_ENDING * (endings[at : at + 1024, None] != endings[None])
        near[:, unfit] = -9.0
        own = torch.arange(len(near), device=device)
        near[own, own + at] = -9.0
        found.append(near.topk(count, dim=1).indices.cpu())
    return torch.cat(found).numpy().astype(np.int32)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("encoder", "words", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--width", type=int, default=64)
    options = parser.parse_args()
    torch.manual_seed(1)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    by_print = {hash_text(f"word:{word}"): word for word in Path(options.words).read_text().split("\n") if word}
    prints = np.array(sorted(by_print), dtype=np.uint32)
    words = [by_print[int(value)] for value in prints]
    tokenizer = Tokenizer.from_file(str(Path(options.encoder) / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    rows = represent(load_encoder(options.encoder).to(device).eval(), tokenizer, words, device)
    np.save(out / "vocabulary.npy", prints)
    np.save(out / "vectors.npy", reduce(rows, options.width, device).astype(np.float32))
    np.save(out / "neighbours.npy", neighbours_of(reduce(rows, 256, device), words, 24, device))
    (out / "words.json").write_text(json.dumps(words))
