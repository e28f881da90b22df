"""
Writes a small model with random weights and what torch makes of random rows with it, for the tests of the runtime in TypeScript.

    python training/export_fixture.py --out test/fixtures/model

weights.bin, rows.bin (uint8, one row of ids a token), boundaries.bin (uint8), emissions.bin (float32, one for each label a token),
labels.bin (uint8), all little-endian. Sizes are odd on purpose, and there are more tokens than the runtime takes at a time.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from model import Tagger
from pack_weights import pack, unpack

TOKENS = 141
CHANNELS, UNITS, CONVOLUTIONS = 13, 9, 3
VOCABULARY = np.array([7, 1 << 20, 0x9E3779B9, 2**32 - 1], dtype=np.uint32)
PARTS = ("cue", "source-before", "source-after", "content-before", "content-after")
META = {
    "labels": ["O", *(f"{side}-{part}" for part in PARTS for side in "BI")],
    "columns": [
        {"name": name, "size": size, "width": width}
        for name, size, width in (
            ("word", 11, 5), ("lemma", 13, 3), ("prefix", 7, 2), ("suffix", 7, 2), ("shape", 5, 1), ("pos", 17, 3),
            ("boundary", 4, 2), ("depth", 3, 1), ("fromOpening", 8, 2), ("toClosing", 8, 2), ("role", 8, 1),
        )
    ],
    "grams": {"name": "grams", "size": 17, "width": 3},
    "maxGrams": 4,
}  # fmt: skip


def random_rows(generator) -> np.ndarray:
    """Ids for every column, and n-grams of which the last are often 0."""
    columns = [generator.integers(column["size"], size=TOKENS) for column in META["columns"]]
    grams = generator.integers(1, META["grams"]["size"], size=(TOKENS, META["maxGrams"]))
    kept = np.arange(META["maxGrams"]) < generator.integers(META["maxGrams"] + 1, size=(TOKENS, 1))
    return np.concatenate([np.stack(columns, axis=1), grams * kept], axis=1).astype(np.uint8)


@torch.no_grad()
def export(out: Path):
    torch.manual_seed(1)
    model = Tagger(META, width=CHANNELS, hidden=UNITS, layers=CONVOLUTIONS).eval()
    for name, parameter in model.named_parameters():
        # Torch begins with small weights, under which all labels would score alike.
        parameter.mul_(3 if parameter.dim() > 1 and not name.startswith("crf") else 1)
    torch.nn.init.normal_(model.crf.transitions)
    packed = pack(model.state_dict(), META, VOCABULARY)
    read = unpack(packed)
    read.pop("vocabulary")
    model.load_state_dict({**model.state_dict(), **read})
    rows = random_rows(np.random.default_rng(1))
    boundaries = rows[:, [column["name"] for column in META["columns"]].index("boundary")]
    emissions = model(torch.from_numpy(rows.astype(np.int64))[None], torch.tensor([TOKENS]))[0]
    labels = model.crf.decode(emissions, torch.from_numpy(boundaries.astype(np.int64)))
    out.mkdir(parents=True, exist_ok=True)
    (out / "weights.bin").write_bytes(packed)
    rows.tofile(out / "rows.bin")
    np.ascontiguousarray(boundaries).tofile(out / "boundaries.bin")
    emissions.numpy().astype("<f4").tofile(out / "emissions.bin")
    np.array(labels, dtype=np.uint8).tofile(out / "labels.bin")
    print(f"{len(packed)} bytes of weights; emissions from {emissions.min():.2f} to {emissions.max():.2f}; labels {sorted(set(labels))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    export(Path(parser.parse_args().out))
