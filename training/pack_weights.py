"""Packs a run's weights as FORMAT.md says, and tells what the rounding changes on dev.

    python training/pack_weights.py --run FOLDER --dev FOLDER --out FILE [--vectors FOLDER]

`--vectors` is the folder with the vocabulary (vocabulary.npy) that the run was trained with.
"""

import argparse
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import torch

from corpus import Corpus
from model import Tagger, shape_of
from train import predict

MARK = b"ONRW"
VERSION = 1
DERIVED = {"crf.blocked", "crf.blocked_start"}
"""Follows from the labels; not stored."""


def align(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


def pack_tensor(value: np.ndarray):
    """Kind and bytes of one tensor."""
    if value.ndim == 1:
        return "float32", value.astype("<f4").tobytes()
    rows = value.reshape(value.shape[0], -1)
    scales = np.abs(rows).max(1).astype("<f4") / np.float32(127)
    scales[scales == 0] = 1
    return "int8", scales.tobytes() + align(np.rint(rows / scales[:, None]).astype(np.int8).tobytes())


def pack(state: dict, meta: dict, vocabulary: np.ndarray | None = None) -> bytes:
    """The whole file. The transition tables stay float32: they are few, and every decision sums them."""
    body, tensors = b"", []
    if vocabulary is not None:
        if (np.diff(vocabulary.astype(np.int64)) <= 0).any():
            raise ValueError("the vocabulary does not ascend: sort its fingerprints and drop doubles")
        tensors.append({"name": "vocabulary", "shape": [len(vocabulary)], "kind": "uint32", "offset": 0})
        body = vocabulary.astype("<u4").tobytes()
    for name, tensor in state.items():
        if name in DERIVED:
            continue
        value = tensor.numpy()
        kind, data = ("float32", value.astype("<f4").tobytes()) if name == "crf.transitions" else pack_tensor(value)
        tensors.append({"name": name, "shape": list(value.shape), "kind": kind, "offset": len(body)})
        body += data
    described = {key: meta[key] for key in ("labels", "columns", "grams", "maxGrams")}
    header = json.dumps({**described, "tensors": tensors, "bytes": len(body), "crc32": zlib.crc32(body)}).encode()
    header += b" " * (-len(header) % 4)
    return MARK + struct.pack("<II", VERSION, len(header)) + header + body


def unpack(data: bytes) -> dict:
    """Tensors by name. Raises ValueError where the file is not what FORMAT.md says."""
    version, length = struct.unpack("<II", data[4:12])
    if data[:4] != MARK or version != VERSION:
        raise ValueError(f"not a weights file of version {VERSION}")
    header, body = json.loads(data[12 : 12 + length]), data[12 + length :]
    if len(body) != header["bytes"] or zlib.crc32(body) != header["crc32"]:
        raise ValueError("the weights file is damaged: length or checksum differ; pack it again")
    return {t["name"]: unpack_tensor(t, body) for t in header["tensors"]}


def unpack_tensor(described: dict, body: bytes) -> torch.Tensor:
    shape, offset = described["shape"], described["offset"]
    count = int(np.prod(shape))
    if described["kind"] == "float32":
        return torch.from_numpy(np.frombuffer(body, "<f4", count, offset).reshape(shape).copy())
    if described["kind"] == "uint32":
        return torch.from_numpy(np.frombuffer(body, "<u4", count, offset).astype(np.int64))
    scales = np.frombuffer(body, "<f4", shape[0], offset)
    steps = np.frombuffer(body, np.int8, count, offset + 4 * shape[0]).reshape(shape[0], -1)
    return torch.from_numpy((steps * scales[:, None]).reshape(shape).astype(np.float32))


def main(options):
    dev = Corpus(options.dev, options.vectors)
    state = torch.load(Path(options.run) / "weights.pt", map_location="cpu", weights_only=True)
    vocabulary = None if options.vectors is None else np.load(Path(options.vectors) / "vocabulary.npy")
    packed = pack(state, dev.meta, vocabulary)
    Path(options.out).parent.mkdir(parents=True, exist_ok=True)
    Path(options.out).write_bytes(packed)
    model = Tagger(dev.meta, **shape_of(state))
    read = unpack(packed)
    read.pop("vocabulary", None)
    model.load_state_dict({**state, **read})
    before = np.fromfile(Path(options.run) / "dev-labels.bin", dtype=np.uint8)
    after = predict(model, dev, "cpu")
    weights = sum(tensor.numel() for name, tensor in state.items() if name not in DERIVED)
    print(f"{weights} weights in {len(packed)} bytes; {(before == after).mean():.5f} of dev labels stay the same")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("run", "dev", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--vectors")
    main(parser.parse_args())
