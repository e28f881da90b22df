"""What training needs and a machine may lack."""

import importlib.util
from pathlib import Path

MODULES = ("numpy", "torch", "tokenizers", "transformers", "safetensors")
FILES = ("attributions/polnear-train.jsonl", "attributions/polnear-dev.jsonl", "score-attributions.mjs")
ENCODER = ("config.json", "tokenizer.json", "weights.pt")


def complain(source: Path, encoder: str | None) -> list[str]:
    """A line for each thing that is absent, with how to get it; `encoder` is None where one is made."""
    lines = []
    absent = [name for name in MODULES if importlib.util.find_spec(name) is None]
    if absent:
        lines.append(f"Python lacks {', '.join(absent)}: install with python3 -m pip install {' '.join(absent)}, in an active virtual environment")
    lines += [f"{source / name} is absent: --eval must name the folder with the corpora and scorers" for name in FILES if not (source / name).is_file()]
    return lines if encoder is None else lines + [
        f"{Path(encoder) / name} is absent: make the folder with training/prepare_encoder.py from all-mpnet-base-v2 (training/README.md says where it is)"
        for name in ENCODER
        if not (Path(encoder) / name).is_file()
    ]
