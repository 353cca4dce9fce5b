"""What `bench_engine.py` measures, a function a part; each runs in a process of its own."""

from __future__ import annotations

import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from engine.audio.files import decode
from engine.inference import Understander
from engine.models.device import choose
from engine.models.lalm import Lalm
from engine.models.loading import resolve_base
from engine.project import Project
from engine.sample import build_sample
from engine.semantics import instruction
from engine.training.events import Event, Started, Step
from engine.training.run_folder import RunFolder, prepare, write_atomically
from engine.training.samples import Sample, write_samples
from engine.training.schemes import preset
from tests.benchmarks import plain

BATCH = 8
SPEECH = 0.05
SEED = 1
SECONDS = 2.5
SKIPPED = 2
"""First steps, which fill caches, on both sides."""
ASKED = 7


def measure(part: str, steps: int, clips: int) -> dict[str, Any]:
    """The figures of a part, and the peak memory of this process in MB."""
    with tempfile.TemporaryDirectory() as folder:
        build_sample(Path(folder) / "sample")
        with Project.open(Path(folder) / "sample") as project:
            found = PARTS[part](project, steps, clips)
    return found | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


# --- training


def _run(project: Project, steps: int, speech: float, **changes: Any) -> RunFolder:
    """A run of exactly `steps` steps an epoch, with the share `speech` of clips and no evaluation."""
    settings = {"method": "lora", "scheme": "direct", "epochs": 1, "speech_repeats": 1, "dev_items": 0,
                "batch_size": BATCH, "evaluate_every": 0, "save_every": 10_000, "seed": SEED}  # fmt: skip
    run = prepare(project, preset("pocket", **{**settings, **changes}), "measured")
    found = _drawn([s for s in run.samples if s.split == "train"], steps * BATCH, speech)
    write_atomically(run.path / "samples.jsonl", write_samples(found))
    return RunFolder(run.path)


def _drawn(samples: list[Sample], count: int, speech: float) -> list[Sample]:
    draw = random.Random(SEED)
    clips = [s for s in samples if s.modality == "speech"]
    texts = [s for s in samples if s.modality == "text"]
    spoken = round(count * speech)
    return draw.sample(clips, min(spoken, len(clips))) + draw.sample(texts, count - min(spoken, len(clips)))


def _trained(run: RunFolder) -> tuple[list[Step], list[float]]:
    """The steps, and the processor's time at the end of each."""
    from engine.training.process import Process

    process, times = Process(run, "auto", resume=False), []
    emit = process.emit

    def noting(event: Event) -> None:
        if isinstance(event, Step):
            times.append(time.process_time())
        emit(event)

    process.emit = noting  # type: ignore[method-assign]
    end = process.live()
    assert end.state == "done", end
    return [event for event in run.events()[0] if isinstance(event, Step)], times


def _rates(ends: list[float], processor: list[float]) -> dict[str, float]:
    count = BATCH * (len(ends) - SKIPPED)
    return {
        "rate": count / (ends[-1] - ends[SKIPPED - 1]),
        "processor": (processor[-1] - processor[SKIPPED - 1]) / count,
    }


def train_ours(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Samples/s of a run."""
    trained, processor = _trained(_run(project, steps, SPEECH))
    return _rates([step.time for step in trained], processor)


def train_plain(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Samples/s of the plain recipe on the same samples."""
    run = _run(project, steps, SPEECH)
    pairs = [plain.Pair(_clip(project, s) if s.modality == "speech" else s.text, s.target) for s in run.samples]
    from engine.models.families import family_of, read_config

    base = resolve_base("pocket")
    targets = family_of(read_config(base)).lora_targets
    words = instruction(run.config.instruction)
    ends = plain.train(base, pairs, words, targets, BATCH, choose().dtype == "bfloat16")
    return _rates([wall for wall, _ in ends], [processor for _, processor in ends])


def epochs(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Seconds of the first epoch on speech alone, from the first look at a clip, and of the later ones."""
    run = _run(project, max(2, steps // 3), 1.0, epochs=3)
    trained, _ = _trained(run)
    started = next(e for e in run.events()[0] if isinstance(e, Started)).time
    heard = [e for e in run.events()[0] if getattr(e, "what", "") == "Listening to the recordings"]
    in_epoch = [[s for s in trained if n < s.epoch <= n + 1] for n in range(3)]
    first = (heard[-1].time - heard[0].time) + in_epoch[0][-1].time - started
    later = [in_epoch[n][-1].time - in_epoch[n - 1][-1].time for n in (1, 2)]
    return {"first": first, "later": statistics.median(later)}


# --- answers


def _clip(project: Project, sample: Sample) -> np.ndarray:
    return decode(project.absolute(sample.audio), 16_000, sample.trim_start, sample.trim_end)


def _clips(project: Project, count: int) -> list[np.ndarray]:
    rows = [recording for recording, _ in project.store.recordings.all()]
    rows = [rows[i % len(rows)] for i in range(count)]
    return [decode(project.absolute(r.path), 16_000, r.trim_start, r.trim_end) for r in rows]


def _utterance(project: Project) -> np.ndarray:
    joined = np.concatenate(_clips(project, 4))
    return joined[: round(SECONDS * 16_000)]


def _understander(project: Project) -> Understander:
    lalm = Lalm.load(resolve_base("pocket"))
    made = Understander(lalm, project.store.utterances.schema("train"), instruction("short"))
    made.warm_up()
    return made


def _tokens(raws: list[str], lalm_or_processor: Any) -> list[int]:
    return [len(lalm_or_processor.tokenizer(raw, add_special_tokens=False)["input_ids"]) for raw in raws]


_LENGTH = 24
"""Tokens of an answer with one entity in the sample's task: what `generate` writes."""


def answer_ours(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Answers a second, from the median time of one, from samples to meaning."""
    understander, clip = _understander(project), _utterance(project)
    raws = [understander.understand(audio=clip).raw]
    found = _timed(lambda: understander.understand(audio=clip), ASKED)
    return found | {"tokens": _tokens(raws, understander.lalm.processor)[0]}


def answer_plain(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """The same by `generate`."""
    generator, clip = _generator(), _utterance(project)
    generator.answer(clip, 2)
    return _timed(lambda: generator.answer(clip, _LENGTH), 3) | {"tokens": _LENGTH}


def _said(project: Project) -> tuple[str, np.ndarray]:
    """The recording whose length is nearest to 3 s, and its words."""
    rows = ((recording, utterance) for recording, utterance in project.store.recordings.all() if utterance)
    recording, utterance = min(rows, key=lambda row: (abs(row[0].seconds - 3.0), row[0].id))
    return utterance.text, decode(project.absolute(recording.path), 16_000, recording.trim_start, recording.trim_end)


def hear_ours(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Answers a second to a clip of 3 s."""
    understander, (_, clip) = _understander(project), _said(project)
    understander.understand(audio=clip)
    return _timed(lambda: understander.understand(audio=clip), ASKED)


def hear_plain(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """The same words as text, and the tower's time on the clip."""
    understander, (text, clip) = _understander(project), _said(project)

    def both() -> None:
        understander.lalm.tower_features([clip])
        understander.understand(text=text)

    both()
    return _timed(both, ASKED)


def evaluate_ours(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """Clips a second, with their intents and slots."""
    understander, asked = _understander(project), _clips(project, clips)
    understander.understand(audio=asked[0])
    answers: list[Any] = []
    found = _timed(lambda: answers.extend(understander.understand_many(asked)), 1, clips)
    tokens = _tokens([a.raw for a in answers], understander.lalm.processor)
    return found | {"tokens": statistics.fmean(tokens)}


def evaluate_plain(project: Project, steps: int, clips: int) -> dict[str, Any]:
    """The same by `generate`, one after the other."""
    generator, asked = _generator(), _clips(project, clips)
    generator.answer(asked[0], 2)
    found = _timed(lambda: [generator.answer(clip, _LENGTH) for clip in asked], 1, clips)
    return found | {"tokens": _LENGTH}


def _generator() -> plain.Generator:
    return plain.Generator(resolve_base("pocket"), instruction("short"), choose().dtype == "bfloat16")


def _timed(work: Callable[[], Any], times: int, answers: int = 1) -> dict[str, float]:
    """Answers a second on the wall's clock, and the processor's seconds an answer: medians over `times`."""
    wall, processor = [], []
    for _ in range(times):
        started = time.perf_counter(), time.process_time()
        work()
        wall.append(time.perf_counter() - started[0])
        processor.append(time.process_time() - started[1])
    return {"rate": answers / statistics.median(wall), "processor": statistics.median(processor) / answers}


PARTS: dict[str, Callable[[Project, int, int], dict[str, Any]]] = {
    "train-ours": train_ours,
    "train-plain": train_plain,
    "epochs": epochs,
    "answer-ours": answer_ours,
    "answer-plain": answer_plain,
    "hear-ours": hear_ours,
    "hear-plain": hear_plain,
    "evaluate-ours": evaluate_ours,
    "evaluate-plain": evaluate_plain,
}
