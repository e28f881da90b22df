"""
Trains the teacher on all folds but one and writes its emissions for the articles that it has not seen, and for dev.

    python training/train_teacher.py --encoder FOLDER --train FOLDER --dev FOLDER --out FOLDER [--fold 0 --folds 5] [--also FOLDER ...]

Writes emissions.bin (float16, tokens of the held-out articles in the corpus's order), dev.bin, also-N.bin, transitions.bin (float32), dev-labels.bin.
Fold -1 trains on everything. `--keep` writes weights.pt after every epoch.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModel

from corpus import Corpus
from crf import certain
from encoder import EncoderTagger
from folds import fold_of
from windows import LIMIT, Subwords


def load_encoder(folder: str):
    """The encoder of any kind that transformers knows by `model_type` in config.json (mpnet, bert), without its pooling layer."""
    encoder = AutoModel.from_config(AutoConfig.from_pretrained(folder), add_pooling_layer=False)
    state = torch.load(Path(folder) / "weights.pt", weights_only=True)
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    if [name for name in missing if "position_ids" not in name]:
        raise ValueError(f"the encoder in {folder} lacks {missing[:3]}")
    return encoder


def slices(corpus, ranges, device):
    """Rows, labels, boundaries, mask of windows, padded."""
    longest = max(last - first for _, first, last in ranges)
    rows = np.zeros((len(ranges), longest, len(corpus.meta["columns"])), dtype=np.int64)
    labels = np.zeros((len(ranges), longest), dtype=np.int64)
    mask = np.zeros((len(ranges), longest), dtype=bool)
    for i, (article, first, last) in enumerate(ranges):
        start = corpus.offsets[article]
        rows[i, : last - first] = corpus.rows[start + first : start + last, : rows.shape[2]]
        labels[i, : last - first] = corpus.labels[start + first : start + last]
        mask[i, : last - first] = True
    rows = torch.from_numpy(rows).to(device)
    names = [column["name"] for column in corpus.meta["columns"]]
    return rows, torch.from_numpy(labels).to(device), rows[..., names.index("boundary")], torch.from_numpy(mask).to(device)


@torch.no_grad()
def emissions_of(model, corpus, subwords, articles, device):
    """Emissions of whole articles (tokens, L): each word from the window in which it lies deepest."""
    model.eval()
    found = []
    for article in articles:
        length = int(corpus.offsets[article + 1] - corpus.offsets[article])
        windows = subwords.windows(article, overlap=0.5)
        best = np.full(length, -1)
        kept = torch.zeros(length, len(corpus.meta["labels"]))
        ranges = [(article, first, last) for first, last in windows]
        rows = slices(corpus, ranges, device)[0]
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
            scores = model(*subwords.batch(ranges, device), rows).float().cpu()
        for i, (first, last) in enumerate(windows):
            places = np.arange(first, last)
            left = places - first if first > 0 else np.full(last - first, 10**6)
            right = last - 1 - places if last < length else np.full(last - first, 10**6)
            depth = np.minimum(left, right)
            deeper = depth > best[first:last]
            best[first:last][deeper] = depth[deeper]
            kept[first:last][torch.from_numpy(deeper)] = scores[i, : last - first][torch.from_numpy(deeper)]
        found.append(kept)
    model.train()
    return torch.cat(found)


def decode_all(model, emissions, corpus, articles):
    labels, at = [], 0
    for article in articles:
        start, end = corpus.offsets[article], corpus.offsets[article + 1]
        boundaries = torch.from_numpy(corpus.boundaries[start:end].astype(np.int64))
        labels.extend(model.crf.decode(emissions[at : at + end - start], boundaries.to(model.crf.transitions.device)))
        at += end - start
    return np.array(labels, dtype=np.uint8)


def train(options):
    torch.manual_seed(options.seed)
    if options.threads > 0:
        torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)  # on a CPU, tiny probabilities cost ten times as much
    device = "cuda" if torch.cuda.is_available() else "cpu"
    corpus, dev, out = Corpus(options.train), Corpus(options.dev), Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(Path(options.encoder) / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    read = lambda folder: Subwords(tokenizer, [json.loads(line) for line in (Path(folder) / "words.jsonl").open()], options.window)
    words, dev_words = read(options.train), read(options.dev)
    everything = range(len(corpus.offsets) - 1)
    seen = [i for i in everything if fold_of(i, options.folds) != options.fold][: options.limit]
    unseen = [i for i in everything if fold_of(i, options.folds) == options.fold]
    model = EncoderTagger(load_encoder(options.encoder), corpus.meta).to(device)
    groups = [
        {"params": model.encoder.parameters(), "lr": options.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": 1.5e-3},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    generator = np.random.default_rng(options.seed)
    batches_of = lambda: cut(seen, words, options.batch, options.overlap, generator)
    total = options.epochs * len(batches_of()) + 60
    warm = total // 10
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / warm) * max(0.0, (total - s) / (total - warm) if s > warm else 1))
    began = time.time()
    for epoch in range(1, options.epochs + 1):
        losses = []
        for ranges in batches_of():
            rows, labels, boundaries, mask = slices(corpus, ranges, device)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
                emissions = model(*words.batch(ranges, device), rows)
            loss = model.crf.loss(emissions, boundaries, certain(labels, emissions.shape[2]), mask)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.detach())
        print(f"{out.name} epoch {epoch} loss {torch.stack(losses).mean():.4f} after {time.time() - began:.0f} s", flush=True)
        if options.keep:
            torch.save(model.state_dict(), out / "weights.pt")
    all_dev = range(len(dev.offsets) - 1)
    emissions = emissions_of(model, dev, dev_words, all_dev, device)
    emissions.half().numpy().tofile(out / "dev.bin")
    predicted = decode_all(model, emissions, dev, all_dev)
    predicted.tofile(out / "dev-labels.bin")
    if unseen:
        emissions_of(model, corpus, words, unseen, device).half().numpy().tofile(out / "emissions.bin")
    for number, folder in enumerate(options.also):
        other = Corpus(folder)
        articles = [i for i in range(len(other.offsets) - 1) if options.fold < 0 or fold_of(i, options.folds) == options.fold]
        emissions_of(model, other, read(folder), articles, device).half().numpy().tofile(out / f"also-{number}.bin")
    model.crf.transitions.detach().float().cpu().numpy().tofile(out / "transitions.bin")
    print(f"{out.name} dev labels right {(predicted == dev.labels).mean():.4f} after {time.time() - began:.0f} s", flush=True)


def cut(articles, words, size, overlap, generator):
    """Batches of windows over the articles, at random phases, in random order."""
    ranges = [(a, f, l) for a in articles for f, l in words.windows(a, overlap, phase=generator.random())]
    order = generator.permutation(len(ranges))
    return [[ranges[i] for i in order[at : at + size]] for at in range(0, len(order), size)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("encoder", "train", "dev", "out"):
        parser.add_argument(f"--{name}", required=True)
    for name, default in (("fold", -1), ("folds", 5), ("seed", 1), ("epochs", 6), ("batch", 16), ("limit", 10**9), ("threads", 0), ("window", LIMIT)):
        parser.add_argument(f"--{name}", type=int, default=default)
    for name, default in (("rate", 4e-5), ("overlap", 0.2)):
        parser.add_argument(f"--{name}", type=float, default=default)
    parser.add_argument("--also", nargs="*", default=[])
    parser.add_argument("--keep", action="store_true")
    train(parser.parse_args())
