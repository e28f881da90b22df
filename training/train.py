"""Trains the tagger on exported features and writes weights and predictions for dev after every epoch.

    python training/train.py --train FOLDER --dev FOLDER --out FOLDER [--epochs 12] [--seed 1]
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from corpus import Corpus
from model import Tagger

PIECE = 600
TOKENS_PER_BATCH = 5000


def make_batches(pieces, generator):
    """Pieces of like length together, about TOKENS_PER_BATCH tokens each, in random order."""
    noise = generator.uniform(0, 60, len(pieces))
    order = sorted(range(len(pieces)), key=lambda i: pieces[i][1] - pieces[i][0] + noise[i])
    batches, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, pieces[i][1] - pieces[i][0])
        if batch and longest * (len(batch) + 1) > TOKENS_PER_BATCH:
            batches.append(batch)
            batch, longest = [], pieces[i][1] - pieces[i][0]
        batch.append(pieces[i])
    batches.append(batch)
    return [batches[i] for i in generator.permutation(len(batches))]


def pad(corpus, batch):
    """Rows, labels, boundaries and lengths of a batch, padded with zeros."""
    lengths = torch.tensor([end - start for start, end in batch])
    rows = np.zeros((len(batch), int(lengths.max()), corpus.rows.shape[1]), dtype=np.int64)
    labels = np.zeros(rows.shape[:2], dtype=np.int64)
    boundaries = np.zeros(rows.shape[:2], dtype=np.int64)
    for i, (start, end) in enumerate(batch):
        rows[i, : end - start] = corpus.rows[start:end]
        labels[i, : end - start] = corpus.labels[start:end]
        boundaries[i, : end - start] = corpus.boundaries[start:end]
    return torch.from_numpy(rows), torch.from_numpy(labels), torch.from_numpy(boundaries), lengths


@torch.no_grad()
def predict(model, corpus):
    """Labels of all articles, each decoded whole."""
    model.eval()
    found = []
    for article in corpus.articles():
        rows, _, boundaries, lengths = pad(corpus, [article])
        found.extend(model.crf.decode(model(rows, lengths)[0], boundaries[0]))
    model.train()
    return np.array(found, dtype=np.uint8)


def train(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    generator = np.random.default_rng(options.seed)
    corpus, dev, out = Corpus(options.train), Corpus(options.dev), Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    model = Tagger(corpus.meta, width=options.width, hidden=options.hidden, dropout=options.dropout)
    pieces = corpus.pieces(PIECE)
    steps = options.epochs * len(make_batches(pieces, np.random.default_rng(0)))
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.rate, total_steps=steps + 50, pct_start=0.1)
    began = time.time()
    for epoch in range(1, options.epochs + 1):
        losses = []
        for batch in make_batches(pieces, generator):
            rows, labels, boundaries, lengths = pad(corpus, batch)
            mask = torch.arange(rows.shape[1])[None] < lengths[:, None]
            loss = model.crf.loss(model(rows, lengths), boundaries, labels, mask)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        predicted = predict(model, dev)
        predicted.tofile(out / "dev-labels.bin")
        torch.save(model.state_dict(), out / "weights.pt")
        right = (predicted == dev.labels).mean()
        print(f"epoch {epoch} loss {np.mean(losses):.4f} dev labels right {right:.4f} after {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("train", "dev", "out"):
        parser.add_argument(f"--{name}", required=True)
    for name, default in (("epochs", 12), ("seed", 1), ("threads", 1), ("width", 128), ("hidden", 128)):
        parser.add_argument(f"--{name}", type=int, default=default)
    for name, default in (("rate", 4e-3), ("dropout", 0.4)):
        parser.add_argument(f"--{name}", type=float, default=default)
    train(parser.parse_args())
