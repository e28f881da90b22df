"""The steps of training, in order, and the settings of each."""

import sys
from dataclasses import dataclass
from pathlib import Path

FOLDS = 5


@dataclass(frozen=True)
class Settings:
    """What each step is given beyond its files; `students` by the folder of their weights in models/."""

    teacher: tuple[str, ...]
    copies: int
    students: dict[str, tuple[str, ...]]
    smoke: bool = False


FULL = Settings(
    teacher=("--epochs", "5", "--seed", "2", "--rate", "4e-5"),
    copies=5,
    students={
        "statements-en-1": ("--epochs", "19", "--dropout", "0.15", "--gold", "0.3", "--batch", "12000"),
        "statements-en-1-fast": (
            *("--epochs", "21", "--dropout", "0.05", "--gold", "0.3", "--batch", "16000"),
            *("--width", "32", "--hidden", "32", "--piece", "160", "--rate", "6e-3"),
        ),
    },
)
"""How the models in models/ were trained (runs d1 and e2 of EXPERIMENTS.md; e2 in two courses, and taught by d1)."""

SMOKE = Settings(
    teacher=("--epochs", "1", "--seed", "2", "--rate", "4e-5"),
    copies=1,
    students={
        "statements-en-1-fast": (
            *("--epochs", "40", "--dropout", "0", "--gold", "0.9", "--gold-also", "0.9"),
            *("--batch", "1000", "--width", "32", "--hidden", "32", "--piece", "80", "--threads", "1"),
        ),
    },
    smoke=True,
)
"""The student learns mostly from gold, the teachers knowing nothing, and long enough to find statements on which a calibration can be fitted."""


def steps_of(source: Path, work: Path, encoder: Path, settings: Settings):
    """Pairs of a step's name and a command, in order. `source` is the folder with the corpora and the scorer."""
    corpora = {part: source / "attributions" / f"polnear-{part}.jsonl" for part in ("train", "dev")}
    train, dev, vectors, copies, teachers = (work / name for name in ("train", "dev", "vectors", "copies", "teachers"))
    steps = []

    def python(name, script, *arguments):
        steps.append((name, [sys.executable, f"training/{script}", *map(str, arguments)]))

    def tsx(name, script, *arguments):
        steps.append((name, ["npx", "tsx", f"training/{script}", *map(str, arguments)]))

    for part, corpus in corpora.items():
        tsx("export", "export-features.ts", corpus, work / part)
        tsx("export", "export-words.ts", corpus, work / part / "words.jsonl")
    if settings.smoke:
        python("encoder", "make_smoke_encoder.py", "--words", train / "words.jsonl", "--out", encoder)
    python("words", "list_words.py", "--encoder", encoder, "--words", train / "words.jsonl", "--out", work / "words.txt")
    python("vectors", "vectors.py", "--encoder", encoder, "--words", work / "words.txt", "--out", vectors)
    tsx("lemmas", "export-lemmas.ts", vectors / "words.json", vectors / "lemmas.json")
    python("copies", "augment.py", "--corpus", train, "--neighbours", vectors, "--out", copies, "--copies", settings.copies)
    parts = ("--train", train, "--dev", dev)
    for fold in range(FOLDS):
        place = ("--encoder", encoder, "--out", teachers / f"fold-{fold}", "--fold", fold, "--folds", FOLDS)
        python("teachers", "train_teacher.py", *parts, *place, "--also", copies, *settings.teacher)
    taught = ("--vectors", vectors, "--teachers", teachers, "--also", copies)
    for name, arguments in settings.students.items():
        python("students", "train.py", *parts, "--out", work / "runs" / name, *taught, *arguments)
    for name in settings.students:
        weights = work / "models" / name / "weights.bin"
        python("pack", "pack_weights.py", "--run", work / "runs" / name, "--dev", dev, "--out", weights, "--vectors", vectors)
        tsx("calibrate", "fit-calibration.ts", weights, corpora["dev"])
    for name in settings.students:
        steps.append(("score", ["sh", "training/score.sh", str(work / "runs" / name), str(source)]))
    return steps
