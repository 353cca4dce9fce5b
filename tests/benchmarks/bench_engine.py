"""How fast the engine is beside the plain recipe: `python tests/benchmarks/bench_engine.py --write docs/benchmarks.md`.

Every figure is a ratio in one run on this machine: both sides on the same model, data and steps, each in a process of
its own so that its peak memory can be told, one after the other and over again, so that whatever else the machine does
falls on both. The data are the sample project's sentences and synthetic clips.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
SEED = 1


@dataclass(frozen=True)
class Row:
    """One line of the table: what `ours` and `plain` measure, and the ratio that is aimed at."""

    what: str
    against: str
    ours: str
    plain: str
    target: str


ROWS = (
    Row("training, samples/s, 5 % speech", "Trainer + peft, processor in the collator, full logits",
        "train-ours", "train-plain", "3 times as fast, half the memory"),
    Row("answer after release, 2.5 s utterance", "plain generate on the whole clip",
        "answer-ours", "answer-plain", "3 times as fast"),
    Row("answer to a clip of 3 s", "the same words as text, and the tower", "hear-ours", "hear-plain", "0.67 at least"),
    Row("evaluation, clips/s", "generate one by one", "evaluate-ours", "evaluate-plain", "4 times as fast"),
)  # fmt: skip


def main() -> None:
    """Measure and print, or write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, help="put the table into this file")
    parser.add_argument("--rounds", type=int, default=2, help="how often each side is measured")
    parser.add_argument("--steps", type=int, default=12, help="training steps of 8")
    parser.add_argument("--clips", type=int, default=24, help="clips to evaluate (the issue's table says 600)")
    parser.add_argument("--only", nargs="*", default=[], help="parts to measure: train answer hear evaluate epochs")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        from tests.benchmarks import engine_parts

        print(json.dumps(engine_parts.measure(options.part, options.steps, options.clips)))
        return
    lines = _table(options)
    print("\n".join(lines))
    if options.write:
        options.write.write_text(_page(lines, options), encoding="utf-8")


def _table(options: argparse.Namespace) -> list[str]:
    heads = "what", "against", "ours", "plain", "ratio", "by the processor's time", "peak memory, ours / plain", "aim"
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    for row in ROWS:
        if options.only and row.ours.split("-")[0] not in options.only:
            continue
        ours, plain = [], []
        for _ in range(options.rounds):
            ours.append(_measured(row.ours, options))
            plain.append(_measured(row.plain, options))
        lines.append(_line(row, ours, plain))
    if not options.only or "epochs" in options.only:
        found = [_measured("epochs", options) for _ in range(options.rounds)]
        first, later = (statistics.median(f[name] for f in found) for name in ("first", "later"))
        lines.append(
            f"| later epochs, all speech | the first one, which hears the clips | {later:.1f} s | {first:.1f} s "
            f"| {later / first:.2f} | | {max(f['peak_mb'] for f in found):.0f} MB | at most 0.6 |"
        )
    return lines


def _line(row: Row, ours: list[dict[str, Any]], plain: list[dict[str, Any]]) -> str:
    mine, theirs = (statistics.median(found["rate"] for found in side) for side in (ours, plain))
    each = [a["rate"] / b["rate"] for a, b in zip(ours, plain, strict=True)]
    work = [statistics.median(found["processor"] for found in side) for side in (ours, plain)]
    peaks = [max(found["peak_mb"] for found in side) for side in (ours, plain)]

    def shown(rate: float) -> str:
        return f"{1000 / rate:.0f} ms" if row.ours.startswith(("answer", "hear")) else f"{rate:.2f}/s"

    return (
        f"| {row.what} | {row.against} | {shown(mine)} | {shown(theirs)} | **{mine / theirs:.1f}** "
        f"({', '.join(f'{ratio:.1f}' for ratio in each)}) "
        f"| {work[1] / work[0]:.1f} | {peaks[0]:.0f} / {peaks[1]:.0f} MB: {peaks[0] / peaks[1]:.2f} | {row.target} |"
    )


def _measured(part: str, options: argparse.Namespace) -> dict[str, Any]:
    command = [sys.executable, str(Path(__file__)), "--part", part]
    command += ["--steps", str(options.steps), "--clips", str(options.clips)]
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=os.environ.copy())
    if done.returncode:
        raise SystemExit(f"{part} failed:\n{done.stderr[-4000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(f"{part}: {found} ({time.monotonic() - started:.0f} s)", file=sys.stderr)
    return found


def _page(lines: list[str], options: argparse.Namespace) -> str:
    import torch

    from engine.models.device import choose

    command = f"python tests/benchmarks/bench_engine.py --rounds {options.rounds} --steps {options.steps}"
    command += f" --clips {options.clips} --write docs/benchmarks.md"
    load = os.getloadavg()[0]
    return "\n".join([
        "# How fast it is", "",
        "Written by", "", f"    {command}", "",
        f"on {choose('cpu').describe()}, torch {torch.__version__}, Python {platform.python_version()}, seed {SEED}. "
        f"The load of the machine's {os.cpu_count()} cores was {load:.1f} at the end: above that number other programs "
        "were running, and only the ratios mean something, that of the processor's time (which waiting for others does "
        "not count in) more than that of the clock. Both sides are measured in turn, each in a process of its own; the "
        "ratio is that of the medians, with each round's in brackets.", "",
        *lines, "",
        "The model is the pocket model, the data are the sample project's (synthetic speech): SLURP's recordings "
        "cannot be shipped. Both sides take steps of 8 on the same samples, multiply in bf16 where the processor can, "
        "and train the same matrices. In the two rows of answers `generate` writes 24 tokens, where Smidgen's answers "
        "have 28: an untrained model would not stop by itself. A peak is the most that the process ever held, loading "
        "included.", "",
        "LLaMA-Factory and ms-swift were not tried.", "",
        "What is not done, and why. *Reading the clip while the user speaks*: Whisper-like towers look at the whole "
        "clip from both ends, and their spectrogram is scaled by its loudest moment; what was computed from a part of "
        "it is not what the whole gives, and an answer from parts would be another answer. *The instruction's keys and "
        "values computed once*: the chat template puts the instruction after the clip, and they depend on it.",
        "",
    ])  # fmt: skip


if __name__ == "__main__":
    main()
