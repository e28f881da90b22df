"""
Makes the folder that `--encoder` expects from a downloaded all-mpnet-base-v2.

    python training/prepare_encoder.py --model FOLDER --out FOLDER

The model's folder holds model.safetensors, config.json and tokenizer.json. Matrices are rounded to int8 with a scale for each row and
back, because the published models were trained from weights that had been carried so.
"""

import argparse
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file

SMALL = 10_000
"""Matrices of at most so many weights are not rounded."""


def rounded(value: torch.Tensor) -> torch.Tensor:
    scales = (value.abs().amax(1, keepdim=True) / 127).clamp(min=1e-12)
    return (value / scales).round() * scales.half().float()


def prepare(state: dict) -> dict:
    """The weights of the encoder alone, named as MPNetModel names them."""
    bare = {name.removeprefix("mpnet."): value.float() for name, value in state.items()}
    kept = {name: value for name, value in bare.items() if "pooler" not in name and "position_ids" not in name}
    return {name: rounded(v) if v.dim() == 2 and v.numel() > SMALL else v for name, v in kept.items()}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("model", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(prepare(load_file(Path(options.model) / "model.safetensors")), out / "weights.pt")
    for name in ("config.json", "tokenizer.json"):
        shutil.copyfile(Path(options.model) / name, out / name)
