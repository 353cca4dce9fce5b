"""How fast the engine is beside others; `--peers FOLDER --write docs/benchmarks.md` measures all and writes the page.

Every figure is a ratio in one run on this machine: all sides on the same model, data and steps, each in a process of
its own so that its peak memory can be told, in turn and over again, so that whatever else the machine does falls on
all. The data are the sample project's sentences and synthetic clips. `--peers` also races LLaMA-Factory and ms-swift:
their environments are made in FOLDER where they are not there yet. `--write` writes the whole page.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
SEED = 1
Found = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """One line of the table: what a part of `ours` and one of the others measure, and the ratio that is aimed at."""

    what: str
    against: str
    ours: str
    theirs: str
    target: str


ROWS = (
    Row("training, samples/s, 5 % speech", "Trainer + peft, processor in the collator, full logits",
        "train-ours", "train-plain", "3 times as fast, half the memory"),
    Row("the same", "LLaMA-Factory", "train-ours", "train-LLaMA-Factory", "reported; 3 times"),
    Row("the same", "ms-swift", "train-ours", "train-ms-swift", "reported; 3 times"),
    Row("answer after release, 2.5 s utterance", "plain generate on the whole clip",
        "answer-ours", "answer-plain", "3 times as fast"),
    Row("answer to a clip of 3 s", "the same words as text, and the tower", "hear-ours", "hear-plain", "0.67 at least"),
    Row("evaluation, clips/s", "generate one by one", "evaluate-ours", "evaluate-plain", "4 times as fast"),
)  # fmt: skip
PARTS = tuple(dict.fromkeys([part for row in ROWS for part in (row.ours, row.theirs)] + ["epochs"]))


@dataclass
class Race:
    """What every part gave in each round, and what went wrong with a peer."""

    options: argparse.Namespace
    sample: Path
    found: dict[str, list[Found]] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)
    minutes: float = 0.0
    others: float = 0.0
    """The share of the machine's cores that other programs had meanwhile."""

    def run(self) -> None:
        """Measure all parts that were asked for, in turn: those of one group over and over, then the next's."""
        parts = [part for part in PARTS if not self.options.only or part.split("-")[0] in self.options.only]
        began, machine, own = time.monotonic(), _machine(), _own()
        for group in dict.fromkeys(part.split("-")[0] for part in parts):
            for number in range(self.options.rounds):
                for part in (part for part in parts if part.split("-")[0] == group):
                    self._measure(part, number)
        self.minutes = (time.monotonic() - began) / 60
        cores = psutil.cpu_count() or 1
        self.others = max(0.0, (_machine() - machine) - (_own() - own)) / (60 * self.minutes * cores)

    def _measure(self, part: str, number: int) -> None:
        peer = part.partition("-")[2] if part.startswith("train-") else ""
        is_peer = peer not in ("", "ours", "plain")
        if part in self.failed or (is_peer and not self.options.peers):
            return
        command = [sys.executable, str(Path(__file__)), "--part", part, "--sample", str(self.sample)]
        clips, plain_clips = (-(-n // self.options.rounds) for n in (self.options.clips, self.options.plain_clips))
        command += ["--steps", str(self.options.steps), "--clips", str(clips), "--plain-clips", str(plain_clips)]
        command += ["--round", str(number)]
        if is_peer:
            command += ["--peers", str(self.options.peers)]
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=os.environ.copy())
        took = f"({time.monotonic() - started:.0f} s)"
        if done.returncode:
            if not is_peer:
                raise SystemExit(f"{part} failed:\n{done.stderr[-4000:]}")
            self.failed[part] = done.stderr.strip().splitlines()[-1]
            print(f"{part} failed {took}:\n{done.stderr[-4000:]}", file=sys.stderr, flush=True)
            return
        found: Found = json.loads(done.stdout.splitlines()[-1])
        print(f"{part}, round {number + 1}: {found} {took}", file=sys.stderr, flush=True)
        self.found.setdefault(part, []).append(found)

    def middle(self, part: str, name: str) -> float:
        """The median of a figure over the rounds."""
        return statistics.median(found[name] for found in self.found[part])


def main() -> None:
    """Measure and print, or write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, help="put the page into this file")
    parser.add_argument("--rounds", type=int, default=2, help="how often each side is measured")
    parser.add_argument("--steps", type=int, default=10, help="training steps of 8 samples")
    parser.add_argument("--clips", type=int, default=600, help="clips to evaluate here, all rounds together")
    parser.add_argument("--plain-clips", type=int, default=24, help="of these, by generate one by one")
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="race LLaMA-Factory and ms-swift, installed there")
    parser.add_argument("--only", nargs="*", default=[], help="parts to measure: train answer hear evaluate epochs")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    parser.add_argument("--round", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--sample", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peers:
        options.peers = options.peers.absolute()
    if options.part:
        print(json.dumps(_part(options)))
        return
    from engine.sample import build_sample
    from tests.benchmarks import bench_page, peers

    with tempfile.TemporaryDirectory() as folder:
        race = Race(options, build_sample(Path(folder) / "sample"))
        if options.peers and (not options.only or "train" in options.only):
            for peer in peers.PEERS:
                peers.make(options.peers, peer)
                race.versions.append(peers.versions(options.peers, peer))
        race.run()
    lines = bench_page.table(race, ROWS)
    print("\n".join(lines))
    if options.write:
        options.write.write_text(bench_page.page(lines, race, ROWS), encoding="utf-8")


def _part(options: argparse.Namespace) -> Found:
    from tests.benchmarks import engine_parts, peers

    amounts = engine_parts.Amounts(options.steps, options.clips, options.plain_clips, options.round)
    if options.part in engine_parts.PARTS:
        return engine_parts.measure(options.part, options.sample, amounts)
    peer = next(peer for peer in peers.PEERS if options.part == f"train-{peer.name}")
    return engine_parts.measure_peer(peer, options.peers, options.sample, amounts)


def _machine() -> float:
    """Seconds that the machine's cores have worked."""
    times = psutil.cpu_times()
    return float(times.user + times.system + getattr(times, "nice", 0.0))


def _own() -> float:
    """Seconds of them for this process and those that it started and that have ended."""
    both = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


if __name__ == "__main__":
    main()
