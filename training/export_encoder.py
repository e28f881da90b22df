"""
Writes a trained encoder as the folder of a model that `src/encoder` reads: model.onnx (matrices as int8), tokenizer.json and model.json.

    python training/export_encoder.py --run FOLDER --encoder FOLDER --dev FOLDER --out FOLDER [--window 254]

`--run` holds the weights.pt that train_teacher.py kept, `--encoder` what it started from. Prints which share of the labels on dev stays the same
when matrices are rounded, and writes the labels of the rounded model to RUN/dev-labels.bin. model.json lists the other two files with their CRC-32.
"""

import argparse
import json
import shutil
import tempfile
import zlib
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from corpus import Corpus
from encoder import PLACE, EncoderTagger
from train_teacher import decode_all, emissions_of, load_encoder
from windows import Subwords

INPUTS = ("subwords", "attention", "firsts", "places")


class ByPlaces(torch.nn.Module):
    """The tagger with the columns of places alone as input: (B, W, len(PLACE))."""

    def __init__(self, tagger: EncoderTagger):
        super().__init__()
        self.tagger = tagger
        tagger.places = list(range(len(PLACE)))

    def forward(self, subwords, attention, firsts, places):
        return self.tagger(subwords, attention, firsts, places)


class Rounded:
    """The exported model behind the interface that emissions_of asks for."""

    def __init__(self, path: Path, columns: list[int]):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options)
        self.columns = columns

    def __call__(self, subwords, attention, firsts, rows):
        found = []
        for one in zip(subwords, attention, firsts, rows):
            values = [value[None] for value in (*one[:3], one[3][:, self.columns])]
            found.append(self.session.run(None, {name: value.numpy() for name, value in zip(INPUTS, values)})[0])
        return torch.from_numpy(np.concatenate(found))

    def eval(self):
        return self

    train = eval


def write_onnx(tagger: EncoderTagger, path: Path) -> None:
    """Batches, subwords and words are free dimensions. Matrices and embeddings become int8, one scale a channel."""
    example = (torch.ones(2, 9, dtype=torch.long), torch.ones(2, 9, dtype=torch.long), torch.ones(2, 5, dtype=torch.long), torch.zeros(2, 5, len(PLACE), dtype=torch.long))
    free = {"subwords": {0: "b", 1: "s"}, "attention": {0: "b", 1: "s"}, "firsts": {0: "b", 1: "w"}, "places": {0: "b", 1: "w"}, "emissions": {0: "b", 1: "w"}}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            ByPlaces(tagger), example, str(whole), input_names=list(INPUTS), output_names=["emissions"], dynamic_axes=free, opset_version=17, dynamo=False
        )
        quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])


def describe(path: Path) -> dict:
    return {"name": path.name, "bytes": path.stat().st_size, "crc32": zlib.crc32(path.read_bytes())}


def export(options) -> None:
    dev, out = Corpus(options.dev), Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    tagger = EncoderTagger(load_encoder(options.encoder), dev.meta)
    tagger.load_state_dict(torch.load(Path(options.run) / "weights.pt", weights_only=True, map_location="cpu"))
    tagger.eval()
    tokenizer = Tokenizer.from_file(str(Path(options.encoder) / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    words = Subwords(tokenizer, dev.words(), options.window)
    everything = range(len(dev.offsets) - 1)
    columns, transitions = tagger.places, tagger.crf.transitions.detach()
    with torch.no_grad():
        precise = decode_all(tagger, emissions_of(tagger, dev, words, everything, "cpu"), dev, everything)
    write_onnx(tagger.eval(), out / "model.onnx")
    shutil.copyfile(Path(options.encoder) / "tokenizer.json", out / "tokenizer.json")
    rounded = decode_all(tagger, emissions_of(Rounded(out / "model.onnx", columns), dev, words, everything, "cpu"), dev, everything)
    rounded.tofile(Path(options.run) / "dev-labels.bin")
    manifest = {
        "labels": dev.meta["labels"],
        "places": list(PLACE),
        "window": options.window,
        "marks": {"begin": words.begin, "end": words.end, "unknown": words.unknown},
        "transitions": [round(float(value), 6) for value in transitions.flatten()],
        "files": [describe(out / name) for name in ("model.onnx", "tokenizer.json")],
    }
    (out / "model.json").write_text(json.dumps(manifest) + "\n")
    print(f"labels right {(precise == dev.labels).mean():.4f}, rounded {(rounded == dev.labels).mean():.4f}, the same {(precise == rounded).mean():.4%}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("run", "encoder", "dev", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--window", type=int, default=254)
    export(parser.parse_args())
