"""
Trains the small model on exported features and writes its weights and its labels for dev.

    python training/train.py --train FOLDER --dev FOLDER --out FOLDER [--teachers FOLDER ...] [--vectors FOLDER] [--also FOLDER ...] [--from FOLDER]

Without teachers it learns from the gold labels alone. With teachers (folders of train_teacher.py, `fold-0` and so on inside) it learns from
`--gold` parts of gold and the rest of what the teachers say about articles that they were not trained on. `--also` are copies of train
with other words, labelled by the teachers alone unless `--gold-also` gives their gold a part: also-0.bin is for the first of them. `--from` goes on from the weights
of an earlier run of the same shape. `--piece` is how many tokens of an article are read at once: shorter pieces train faster.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from corpus import Corpus
from crf import Crf, certain
from model import Tagger
from folds import held_out


class Lessons:
    """A corpus on the device, with the distribution over labels that is to be learned; `weight` scales its loss."""

    def __init__(self, corpus, device, first, steps, gold, piece):
        self.pieces = corpus.pieces(piece)
        self.rows = torch.from_numpy(corpus.rows.astype(np.int16)).to(device)
        self.labels = torch.from_numpy(corpus.labels.astype(np.int64)).to(device)
        self.boundaries = torch.from_numpy(corpus.boundaries.astype(np.int64)).to(device)
        self.first, self.steps, self.gold = first, steps, gold
        self.size = len(corpus.meta["labels"])

    def batches(self, tokens, generator):
        """Pieces of like length together, about `tokens` tokens each."""
        noise = generator.uniform(0, 60, len(self.pieces))
        order = sorted(range(len(self.pieces)), key=lambda i: self.pieces[i][1] - self.pieces[i][0] + noise[i])
        batches, batch, longest = [], [], 0
        for i in order:
            longest = max(longest, self.pieces[i][1] - self.pieces[i][0])
            if batch and longest * (len(batch) + 1) > tokens:
                batches.append((self, batch))
                batch, longest = [], self.pieces[i][1] - self.pieces[i][0]
            batch.append(self.pieces[i])
        return [*batches, (self, batch)]

    def take(self, batch):
        """Rows, boundaries, target, mask, lengths of the pieces of a batch, padded."""
        device = self.rows.device
        starts = torch.tensor([start for start, _ in batch], device=device)
        lengths = torch.tensor([end - start for start, end in batch], device=device)
        places = torch.arange(int(lengths.max()), device=device)[None]
        mask = places < lengths[:, None]
        index = torch.where(mask, starts[:, None] + places, starts[:, None])
        target = certain(self.labels[index], self.size)
        if self.steps is not None:
            target = tuple(self.gold * g + (1 - self.gold) * t for g, t in zip(target, self.taught(index)))
        return self.rows[index].long(), self.boundaries[index], target, mask, lengths

    def taught(self, index):
        first = self.first[index[:, 0]].float()
        return first, self.steps[index[:, 1:]].float().unflatten(2, (self.size, self.size))


def distributions(corpus, teachers, name, folds, device):
    """Marginals of every label (tokens, L) and of every pair of neighbours (tokens, L * L), averaged over teachers; half precision."""
    size = len(corpus.meta["labels"])
    first = torch.zeros(len(corpus.labels), size, dtype=torch.float16, device=device)
    steps = torch.zeros(len(corpus.labels), size * size, dtype=torch.float16, device=device)
    for root in teachers:
        for articles, emissions, transitions in held_out(root, corpus, name, folds):
            crf = Crf(corpus.meta["labels"], boundaries=4).to(device)
            crf.transitions.data = torch.from_numpy(transitions).to(device)
            for at in range(0, len(articles), 16):
                some = [corpus.offsets[a : a + 2] for a in articles[at : at + 16]]
                padded = torch.zeros(len(some), max(end - start for start, end in some), size)
                boundaries = torch.zeros(padded.shape[:2], dtype=torch.long)
                mask = torch.zeros(padded.shape[:2], dtype=torch.bool)
                for i, (start, end) in enumerate(some):
                    padded[i, : end - start] = torch.from_numpy(emissions[at + i])
                    boundaries[i, : end - start] = torch.from_numpy(corpus.boundaries[start:end].astype(np.int64))
                    mask[i, : end - start] = True
                begins, pairs = crf.marginals(padded.to(device), boundaries.to(device), mask.to(device))
                for (start, end), begin, pair in zip(some, begins, pairs):
                    first[start] += (begin / len(teachers)).half()
                    first[start + 1 : end] += (pair[: end - start - 1].sum(1) / len(teachers)).half()
                    steps[start + 1 : end] += (pair[: end - start - 1].flatten(1) / len(teachers)).half()
    return first, steps


@torch.no_grad()
def emissions_of(model, corpus, device):
    """Emissions (tokens, L) of all articles, each read whole."""
    model.eval()
    rows = torch.from_numpy(corpus.rows.astype(np.int64)).to(device)
    found = [model(rows[start:end][None], torch.tensor([end - start], device=device))[0].cpu() for start, end in corpus.articles()]
    model.train()
    return found


def predict(model, corpus, device):
    labels = []
    for emissions, (start, end) in zip(emissions_of(model, corpus, device), corpus.articles()):
        boundaries = torch.from_numpy(corpus.boundaries[start:end].astype(np.int64)).to(model.crf.transitions.device)
        labels.extend(model.crf.decode(emissions, boundaries))
    return np.array(labels, dtype=np.uint8)


def train(options):
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)  # on a CPU, tiny probabilities cost ten times as much
    device = "cuda" if torch.cuda.is_available() else "cpu"
    generator = np.random.default_rng(options.seed)
    corpus, dev, out = Corpus(options.train, options.vectors), Corpus(options.dev, options.vectors), Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    known = distributions(corpus, options.teachers, "emissions.bin", options.folds, device) if options.teachers else (None, None)
    lessons = [Lessons(corpus, device, *known, gold=options.gold, piece=options.piece)]
    for number, folder in enumerate(options.also):
        other = Corpus(folder, options.vectors)
        taught = distributions(other, options.teachers, f"also-{number}.bin", options.folds, device)
        lessons.append(Lessons(other, device, *taught, gold=options.gold_also, piece=options.piece))
    shape = {"width": options.width, "hidden": options.hidden, "layers": options.layers}
    model = Tagger(corpus.meta, **shape, dropout=options.dropout, word_dropout=options.word_dropout)
    if options.vectors:
        vectors = np.load(Path(options.vectors) / "vectors.npy")
        model.embeddings[0].weight.data[: len(vectors)] = torch.from_numpy(vectors)
    if options.start:
        model.load_state_dict(torch.load(Path(options.start) / "weights.pt", map_location="cpu"))
    model.to(device)
    batches_of = lambda: [b for lesson in lessons for b in lesson.batches(options.batch, generator)]
    # The number of batches varies a little from epoch to epoch.
    steps = int(1.01 * options.epochs * len(batches_of())) + 5
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=options.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.rate, total_steps=steps, pct_start=0.1)
    began = time.time()
    for epoch in range(1, options.epochs + 1):
        losses, batches = [], batches_of()
        for i in generator.permutation(len(batches)):
            rows, boundaries, target, mask, lengths = batches[i][0].take(batches[i][1])
            loss = model.crf.loss(model(rows, lengths), boundaries, target, mask)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            if schedule.last_epoch < steps - 1:
                schedule.step()
            losses.append(loss.detach())
        if epoch % options.every == 0 or epoch == options.epochs:
            predicted = predict(model, dev, device)
            right = (predicted == dev.labels).mean()
            print(f"{out.name} epoch {epoch} loss {torch.stack(losses).mean():.4f} dev labels right {right:.4f} after {time.time() - began:.0f} s", flush=True)
    predicted.tofile(out / "dev-labels.bin")
    torch.save(model.state_dict(), out / "weights.pt")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("train", "dev", "out"):
        parser.add_argument(f"--{name}", required=True)
    integers = {"epochs": 20, "seed": 1, "threads": 2, "width": 128, "hidden": 128, "layers": 3, "batch": 8000, "folds": 5, "every": 5, "piece": 600}
    for name, default in integers.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    for name, default in {"rate": 4e-3, "dropout": 0.4, "word-dropout": 0.0, "decay": 0.01, "gold": 0.3, "gold-also": 0.0}.items():
        parser.add_argument(f"--{name}", type=float, default=default)
    parser.add_argument("--vectors")
    parser.add_argument("--from", dest="start")
    parser.add_argument("--teachers", nargs="*", default=[])
    parser.add_argument("--also", nargs="*", default=[])
    train(parser.parse_args())
