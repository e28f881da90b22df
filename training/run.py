"""
Trains the built-in models from the corpora to weights, and scores them on dev. Run from the root of the repository.

    npm run train -- --eval FOLDER --work FOLDER --encoder FOLDER [--from STEP] [--install]
    npm run train -- --eval FOLDER --work FOLDER --smoke

Seeds are fixed; every line of output is also in WORK/train.log. Weights come to WORK/models; `--install` copies them to models/. `--from` starts
again at a step of an earlier run. `--smoke` runs every step in minutes on a few articles, with a tiny encoder of random weights: its figures mean nothing.
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from plan import FULL, SMOKE, steps_of
from requirements import complain

SMOKE_ARTICLES = {"train": 20, "dev": 5}
"""Train must be a multiple of the folds (folds.py)."""


def copy_few(source: Path, target: Path) -> Path:
    """A folder like `source` with the first articles of each corpus and the scorer."""
    (target / "attributions").mkdir(parents=True, exist_ok=True)
    for part, count in SMOKE_ARTICLES.items():
        name = Path("attributions") / f"polnear-{part}.jsonl"
        lines = (source / name).read_text().splitlines(keepends=True)
        (target / name).write_text("".join(lines[:count]))
    shutil.copyfile(source / "score-attributions.mjs", target / "score-attributions.mjs")
    return target


def run(command: list[str], log) -> None:
    """Runs a command, its output on the screen and in the log. Ends the program where it fails."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout:
            tell(line.rstrip("\n"), log)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed with status {process.returncode}; {log.name} has its output")


def tell(line: str, log) -> None:
    print(line, flush=True)
    log.write(f"{line}\n")
    log.flush()


def main(options) -> None:
    source, work = Path(options.eval), Path(options.work)
    complaints = complain(source, None if options.smoke else options.encoder)
    if complaints:
        sys.exit("\n".join(complaints))
    work.mkdir(parents=True, exist_ok=True)
    if options.smoke:
        source = copy_few(source, work / "eval")
    encoder = work / "encoder" if options.smoke else Path(options.encoder)
    steps = steps_of(source, work, encoder, SMOKE if options.smoke else FULL)
    names = list(dict.fromkeys(name for name, _ in steps))
    if options.start is not None and options.start not in names:
        sys.exit(f"no step is called {options.start}; the steps are {', '.join(names)}")
    first = 0 if options.start is None else names.index(options.start)
    with (work / "train.log").open("a") as log:
        for name, command in steps:
            if names.index(name) < first:
                continue
            began = time.time()
            tell(f"== {name}: {' '.join(command)}", log)
            run(command, log)
            tell(f"-- {name} took {time.time() - began:.0f} s", log)
        if options.install:
            shutil.copytree(work / "models", "models", dirs_exist_ok=True)
            tell("weights copied to models/; npm run build embeds them", log)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("eval", "work"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--encoder")
    parser.add_argument("--from", dest="start")
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--install", action="store_true")
    chosen = parser.parse_args()
    if not chosen.smoke and chosen.encoder is None:
        parser.error("--encoder is needed, the folder that training/prepare_encoder.py makes; or --smoke, which makes a tiny one")
    if chosen.smoke and chosen.install:
        parser.error("--smoke makes no weights to install")
    main(chosen)
