"""Where a training step of the pocket model goes on a CPU, as ratios to what each quick way stands in for.

    python tests/benchmarks/bench_step.py [--rounds N]

Steps of 8 of the sample project's sentences (text alone), forward and backward, in turn with everything quick and with
one quick way taken out: Gemma 3's attention and norms as one step each, the impossible words left out of the frozen
head's gradient. Then what leaving words out costs: how many are left, how much of the probability is not, and the error
of the gradient, beside that of rounding. Then so many utterances understood at once.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
BATCH, BATCHES, SEED = 8, 4, 1
WAYS = ("all quick", "Gemma 3's own layers", "all words")
THRESHOLDS = (2**-12, 1e-5, 1e-6)
AT_ONCE = (8, 16, 24)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="how often each way is measured")
    parser.add_argument("--part", choices=("steps", "words", "at-once"), help=argparse.SUPPRESS)
    parser.add_argument("--way", default=WAYS[0], choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.part:
        part: dict[str, Callable[[], Any]] = {
            "steps": lambda: steps(arguments.way),
            "words": words,
            "at-once": lambda: at_once(arguments.rounds),
        }
        print(json.dumps(part[arguments.part]()))
        return 0
    seconds: dict[str, list[float]] = {way: [] for way in WAYS}
    for _ in range(arguments.rounds):
        for way in WAYS:
            seconds[way].append(_process("--part", "steps", "--way", way))
    quick = statistics.median(seconds[WAYS[0]])
    for way, found in seconds.items():
        each = ", ".join(f"{one:.2f}" for one in found)
        print(f"{way}: {statistics.median(found) / quick:.2f} of the time ({each} s of the processor a step)")
    for line in _process("--part", "words"):
        print(line)
    for line in _process("--part", "at-once", "--rounds", str(arguments.rounds)):
        print(line)
    return 0


def _process(*arguments: str) -> Any:
    """What a part prints, in a process of its own: what was taken out of one is whole in the next."""
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


# --- a step -----------------------------------------------------------------------------------------------------------


def steps(way: str) -> float:
    """Seconds of the processor a step, after one round over the batches."""
    from engine.training import frozen_head, learner

    if way == WAYS[1]:
        setattr(learner, "quicken", lambda language_model: None)  # noqa: B010 - it is imported there
    elif way == WAYS[2]:
        frozen_head._likely_words = frozen_head._all_words
    with _learning() as (learning, batches):
        for batch in batches:
            _step(learning, batch)
        started = time.process_time()
        for batch in batches * 2:
            _step(learning, batch)
        return (time.process_time() - started) / (2 * len(batches))


def _step(learning: Any, batch: dict[str, Any]) -> None:
    learning(**batch)["loss"].backward()
    learning.zero_grad()


@contextmanager
def _learning() -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    """The pocket model with LoRA, and batches of the sample's sentences."""
    from engine.models.lalm import Lalm
    from engine.models.loading import resolve_base
    from engine.project import Project
    from engine.sample import build_sample
    from engine.semantics import instruction
    from engine.training.collation import collator, encode
    from engine.training.features import Features
    from engine.training.learner import Learner
    from engine.training.run_folder import prepare
    from engine.training.schemes import preset

    with tempfile.TemporaryDirectory() as folder, Project.open(build_sample(Path(folder) / "sample")) as project:
        run = prepare(project, preset("pocket", method="lora", scheme="text-only"), "measured")
        samples = [s for s in run.samples if s.split == "train" and s.modality == "text"]
        lalm = Lalm.load(resolve_base("pocket"))
        features = Features(lalm, Path(folder) / "features", project.path)
        lalm.free_tower()
        drawn = random.Random(SEED).sample(samples, BATCH * BATCHES)
        collate = collator(lalm, features)
        examples = encode(drawn, lalm, instruction(run.config.instruction), features)
        batches = [collate(examples[start : start + BATCH]) for start in range(0, len(examples), BATCH)]
        yield Learner(lalm, run.config).train(), batches


# --- words left out ---------------------------------------------------------------------------------------------------


def words() -> list[str]:
    """Of each threshold: how many words are left, what share of a prediction is not, and the error of the gradient."""
    import torch

    with _learning() as (learning, batches):
        lalm, found = learning.lalm, []
        head = lalm.model.get_output_embeddings().weight
        for batch in batches:
            with torch.no_grad():
                hidden, _ = lalm.hidden(lalm.embed(batch["ids"]), batch["mask"])
                answers = batch["labels"][:, 1:] != -100
                targets = batch["labels"][:, 1:][answers]
                shares = (hidden[:, :-1][answers].to(head.dtype) @ head.T).float().softmax(-1)
                truth = shares @ head.float() - head[targets].float()

                def error(gradient: torch.Tensor, truth: torch.Tensor = truth) -> float:
                    return float((gradient - truth).norm() / truth.norm())

                row: dict[str, Any] = {
                    "rounding": error((shares.to(head.dtype) @ head).float() - head[targets].float())
                }
                for threshold in THRESHOLDS:
                    kept = (shares > threshold).any(0)
                    pull = shares[:, kept] @ head[kept].float() - head[targets].float()
                    lost = float((1 - shares[:, kept].sum(-1)).max())
                    row[str(threshold)] = int(kept.sum()), lost, error(pull)
            found.append(row)
            _step(learning, batch)
    lines = [f"Rounding to bf16: error of the gradient {_range(100 * row['rounding'] for row in found)} %"]
    for threshold in THRESHOLDS:
        of = [row[str(threshold)] for row in found]
        lines.append(
            f"Words over {threshold:.1e}: {_range((n for n, _, _ in of), 0)} of {len(head)} left; at the worst position"
            f" {_range(100 * lost for _, lost, _ in of)} % of the probability is not; error of the gradient"
            f" {_range(100 * off for _, _, off in of)} %"
        )
    return lines


def _range(values: Any, places: int = 2) -> str:
    listed = list(values)
    return f"{min(listed):.{places}f} to {max(listed):.{places}f}"


# --- at once ----------------------------------------------------------------------------------------------------------


def at_once(rounds: int) -> list[str]:
    """Sentences of the sample understood so many at once, by the untrained model."""
    from engine.inference import Understander
    from engine.models.lalm import Lalm
    from engine.models.loading import resolve_base
    from engine.project import Project
    from engine.sample import build_sample
    from engine.semantics import instruction
    from engine.store.utterances import Filter

    with tempfile.TemporaryDirectory() as folder, Project.open(build_sample(Path(folder) / "sample")) as project:
        texts = [row.text for row in project.store.utterances.all(Filter(split="test"))][:48]
        schema = project.store.utterances.schema("train")
    made = Understander(Lalm.load(resolve_base("pocket")), schema, instruction("short"))
    made.warm_up()
    made.understand_many(texts[:8])
    seconds: dict[int, list[float]] = {count: [] for count in AT_ONCE}
    for _ in range(rounds):
        for count in AT_ONCE:
            started = time.process_time()
            made.understand_many(texts, batch=count)
            seconds[count].append(time.process_time() - started)
    first = statistics.median(seconds[AT_ONCE[0]])
    return [
        f"{len(texts)} sentences, {count} at once: {statistics.median(found) / first:.2f} of the time of {AT_ONCE[0]}"
        for count, found in seconds.items()
    ]


if __name__ == "__main__":
    sys.exit(main())
