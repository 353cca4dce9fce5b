"""What `bench_engine.py` measures, a function a part; each runs in a process of its own."""

from __future__ import annotations

import contextlib
import random
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from engine.audio.files import decode
from engine.inference import Understander
from engine.models.device import choose
from engine.models.lalm import Lalm
from engine.models.loading import resolve_base
from engine.project import Project
from engine.semantics import instruction
from engine.training.events import Event, Preparing, Started, Step
from engine.training.run_folder import RunFolder, prepare, write_atomically
from engine.training.samples import Sample, write_samples
from engine.training.schemes import preset
from tests.benchmarks import peers, plain

BATCH = 8
SPEECH = 0.05
SEED = 1
SECONDS = 2.5
SKIPPED = 2
"""First steps, which fill caches, on both sides."""
ASKED = 7


@dataclass(frozen=True)
class Amounts:
    """How much is measured: training steps, clips to evaluate here, and by `generate`, and which round it is."""

    steps: int
    clips: int
    plain_clips: int
    round: int


def measure(part: str, sample: Path, amounts: Amounts) -> dict[str, Any]:
    """The figures of a part, and the peak memory of this process in MB. `sample` is the sample project: a copy of it
    is worked on."""
    with _copy(sample) as project:
        found = PARTS[part](project, amounts)
    return found | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def measure_peer(peer: peers.Peer, environments: Path, sample: Path, amounts: Amounts) -> dict[str, Any]:
    """The figures of another package's training."""
    with _copy(sample) as project:
        return train_peer(project, amounts, environments, peer)


@contextlib.contextmanager
def _copy(sample: Path) -> Iterator[Project]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(sample, Path(folder) / "sample")
        with Project.open(Path(folder) / "sample") as project:
            yield project


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


@dataclass(frozen=True)
class _Ends:
    """When each step of a run ended, on the wall's clock and by the processor; and what hearing its clips took."""

    steps: list[tuple[float, float]]
    heard: tuple[float, float]
    losses: list[float]


_LISTENING = "Listening to the recordings"


def _trained(run: RunFolder) -> _Ends:
    from engine.training.process import Process

    process = Process(run, "auto", resume=False)
    steps: list[tuple[float, float]] = []
    heard: list[tuple[float, float]] = []
    emit = process.emit

    def noting(event: Event) -> None:
        now = time.perf_counter(), time.process_time()
        if isinstance(event, Step):
            steps.append(now)
        elif isinstance(event, Preparing) and event.what == _LISTENING:
            heard.append(now)
        emit(event)

    process.emit = noting  # type: ignore[method-assign]
    end = process.live()
    assert end.state == "done", end
    listening = (heard[-1][0] - heard[0][0], heard[-1][1] - heard[0][1]) if heard else (0.0, 0.0)
    return _Ends(steps, listening, [event.loss for event in run.events()[0] if isinstance(event, Step)])


def _rates(ends: list[tuple[float, float]], before: tuple[float, float] = (0.0, 0.0)) -> dict[str, float]:
    """Samples a second; `before` is work that was done once, for all steps, and is counted in."""
    count = BATCH * (len(ends) - SKIPPED)
    wall, processor = (
        last - first + once for first, last, once in zip(ends[SKIPPED - 1], ends[-1], before, strict=True)
    )
    return {"rate": count / wall, "processor": processor / count}


def train_ours(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Samples/s of a run, with the time in which its clips are heard."""
    trained = _trained(_run(project, amounts.steps, SPEECH))
    return _rates(trained.steps, trained.heard) | {"loss": statistics.fmean(trained.losses)}


def _mixed(project: Project, run: RunFolder) -> list[np.ndarray | None]:
    return [_clip(project, s) if s.modality == "speech" else None for s in run.samples]


def train_plain(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Samples/s of the plain recipe on the same samples."""
    from engine.models.families import family_of, read_config

    run = _run(project, amounts.steps, SPEECH)
    clips = _mixed(project, run)
    pairs = [plain.Pair(s.text if clip is None else clip, s.target) for s, clip in zip(run.samples, clips, strict=True)]
    base = resolve_base("pocket")
    targets = family_of(read_config(base)).lora_targets
    words = instruction(run.config.instruction)
    ends, losses = plain.train(base, pairs, words, targets, BATCH, choose().dtype == "bfloat16")
    return _rates(ends) | {"loss": statistics.fmean(losses)}


def train_peer(project: Project, amounts: Amounts, environments: Path, peer: peers.Peer) -> dict[str, Any]:
    """Samples/s of another package on the same samples; the peak is that of its own process.

    Raises `RuntimeError` with what it said where it does not run.
    """
    run = _run(project, amounts.steps, SPEECH)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peers.write_samples(run, _mixed(project, run), folder / "samples.jsonl")
        job = {
            "base": str(peers.write_base(resolve_base("pocket"), folder / "base")),
            "samples": str(folder / "samples.jsonl"),
            "matrices": peers.MATRICES,
            "batch": BATCH,
            "rank": run.config.lora_rank,
            "alpha": run.config.lora_alpha,
            "rate": run.config.learning_rate,
            "half": choose().dtype == "bfloat16",
            "seed": SEED,
        }
        found = peers.train(environments, peer, job, folder / "job")
    assert len(found["ends"]) == amounts.steps, "it took other steps"
    losses = statistics.fmean(found["losses"])
    return _rates([(wall, work) for wall, work in found["ends"]]) | {
        "loss": losses, "peak_mb": found["peak_mb"], "trained": found["trained"],
    }  # fmt: skip


def epochs(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Seconds of the first epoch on speech alone, from the first look at a clip, and of the later ones."""
    run = _run(project, max(2, amounts.steps // 3), 1.0, epochs=3)
    _trained(run)
    trained = [event for event in run.events()[0] if isinstance(event, Step)]
    started = next(e for e in run.events()[0] if isinstance(e, Started)).time
    heard = [e for e in run.events()[0] if getattr(e, "what", "") == _LISTENING]
    in_epoch = [[s for s in trained if n < s.epoch <= n + 1] for n in range(3)]
    first = (heard[-1].time - heard[0].time) + in_epoch[0][-1].time - started
    later = [in_epoch[n][-1].time - in_epoch[n - 1][-1].time for n in (1, 2)]
    return {"first": first, "later": statistics.median(later)}


# --- answers


def _clip(project: Project, sample: Sample) -> np.ndarray:
    return decode(project.absolute(sample.audio), 16_000, sample.trim_start, sample.trim_end)


def _clips(project: Project, count: int, split: str | None = None, noise: int | None = None) -> list[np.ndarray]:
    """So many clips, over and over where there are fewer; with the seed `noise`, each with noise of its own 60 dB below
    full scale: then none comes twice, and nothing that might be kept of one helps with another."""
    rows = [recording for recording, _ in project.store.recordings.all(split)][:count]
    read = [decode(project.absolute(r.path), 16_000, r.trim_start, r.trim_end) for r in rows]
    clips = [read[i % len(read)] for i in range(count)]
    if noise is None:
        return clips
    random_numbers = np.random.default_rng(noise)
    return [clip + random_numbers.normal(0, 1e-3, len(clip)).astype(np.float32) for clip in clips]


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


def answer_ours(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Answers a second, from the median time of one, from samples to meaning; and the shares of its parts."""
    understander, clip = _understander(project), _utterance(project)
    raws = [understander.understand(audio=clip).raw]
    found = _timed(lambda: understander.understand(audio=clip), ASKED)
    heard = understander._prompts([clip])
    whole = found["processor"]
    tower = _timed(lambda: understander._prompts([clip]), ASKED)["processor"]
    prompt = _timed(lambda: understander._read(*heard), ASKED)["processor"]
    parts = {"tower": tower / whole, "prompt": prompt / whole, "tokens read": len(heard[0][0])}
    mark = understander.lalm.audio_token_id
    parts["tokens before the clip"] = heard[0][0].index(mark)
    with tempfile.TemporaryDirectory() as folder:
        whole_clip = Path(folder) / "clip.wav"
        soundfile.write(whole_clip, clip, 16_000, subtype="PCM_16")
        understander.foresee(whole_clip)
        parts["foreseen"] = 1 / _timed(lambda: understander.understand(audio=whole_clip), ASKED)["rate"]
    return found | {"tokens": _tokens(raws, understander.lalm.processor)[0], "parts": parts}


def answer_plain(project: Project, amounts: Amounts) -> dict[str, Any]:
    """The same by `generate`."""
    generator, clip = _generator(), _utterance(project)
    generator.answer(clip, 2)
    return _timed(lambda: generator.answer(clip, _LENGTH), 3) | {"tokens": _LENGTH}


def _said(project: Project) -> tuple[str, np.ndarray]:
    """The recording whose length is nearest to 3 s, and its words."""
    rows = ((recording, utterance) for recording, utterance in project.store.recordings.all() if utterance)
    recording, utterance = min(rows, key=lambda row: (abs(row[0].seconds - 3.0), row[0].id))
    return utterance.text, decode(project.absolute(recording.path), 16_000, recording.trim_start, recording.trim_end)


def hear_ours(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Answers a second to a clip of 3 s."""
    understander, (_, clip) = _understander(project), _said(project)
    understander.understand(audio=clip)
    return _timed(lambda: understander.understand(audio=clip), ASKED)


def hear_plain(project: Project, amounts: Amounts) -> dict[str, Any]:
    """The same words as text, and the tower's time on the clip."""
    understander, (text, clip) = _understander(project), _said(project)

    def both() -> None:
        understander.lalm.tower_features([clip])
        understander.understand(text=text)

    both()
    return _timed(both, ASKED)


def evaluate_ours(project: Project, amounts: Amounts) -> dict[str, Any]:
    """Clips a second, with their intents and slots."""
    understander, asked = _understander(project), _clips(project, amounts.clips, "test", SEED + amounts.round)
    understander.understand(audio=asked[0])
    answers: list[Any] = []
    found = _timed(lambda: answers.extend(understander.understand_many(asked)), 1, len(asked))
    tokens = _tokens([a.raw for a in answers], understander.lalm.processor)
    return found | {"tokens": statistics.fmean(tokens)}


def evaluate_plain(project: Project, amounts: Amounts) -> dict[str, Any]:
    """The same by `generate`, one after the other, on some of these clips drawn at random."""
    generator = _generator()
    clips = _clips(project, amounts.clips, "test", SEED + amounts.round)
    asked = random.Random(SEED).sample(clips, min(amounts.plain_clips, len(clips)))
    generator.answer(asked[0], 2)
    found = _timed(lambda: [generator.answer(clip, _LENGTH) for clip in asked], 1, len(asked))
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


PARTS: dict[str, Callable[[Project, Amounts], dict[str, Any]]] = {
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
