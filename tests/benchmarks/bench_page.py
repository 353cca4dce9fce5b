"""What `bench_engine.py` writes: the table, and the page around it, all of it from what was measured."""

from __future__ import annotations

import os
import platform
import statistics
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from engine.audio import capture, endpointing

if TYPE_CHECKING:
    from tests.benchmarks.bench_engine import Race, Row

SEED = 1
POSTROLL, SILENT, PAUSE, KEPT = capture.POSTROLL, 0.3, endpointing.PAUSE, endpointing.POSTROLL
"""Seconds: that a take goes on after the key, after which of them it is foreseen (`gui.test_microphone.SILENT`); the
pause that ends an utterance without a key, after which of it that is foreseen."""
QUIET = 0.1
"""Share of the machine that others may take meanwhile, for the clock to be believed."""
HEADS = "what", "against", "ours", "theirs", "ratio", "by the processor's time", "peak memory, ours / theirs", "aim"


def table(race: Race, rows: Sequence[Row]) -> list[str]:
    """The lines of the table in Markdown: what was measured of it."""
    lines = [f"| {' | '.join(HEADS)} |", "|" + "---|" * len(HEADS)]
    lines += [_line(row, race) for row in rows if row.ours in race.found and row.theirs in race.found]
    for row in rows:
        if row.theirs in race.failed:
            lines.append(f"| {row.what} | {row.against} | | it did not run | | | | {row.target} |")
    if "epochs" in race.found:
        first, later = (race.middle("epochs", name) for name in ("first", "later"))
        lines.append(
            f"| later epochs, all speech | the first one, which hears the clips | {later:.1f} s | {first:.1f} s "
            f"| {later / first:.2f} | | {_peak(race.found['epochs']):.0f} MB | at most 0.6 |"
        )
    return lines


def _line(row: Row, race: Race) -> str:
    ours, theirs = race.found[row.ours], race.found[row.theirs]
    mine, other = race.middle(row.ours, "rate"), race.middle(row.theirs, "rate")
    each = ", ".join(f"{a['rate'] / b['rate']:.1f}" for a, b in zip(ours, theirs, strict=True))
    work = race.middle(row.theirs, "processor") / race.middle(row.ours, "processor")

    def shown(rate: float) -> str:
        return f"{1000 / rate:.0f} ms" if row.ours.startswith(("answer", "hear")) else f"{rate:.2f}/s"

    return (
        f"| {row.what} | {row.against} | {shown(mine)} | {shown(other)} | **{mine / other:.1f}** ({each}) "
        f"| {work:.1f} | {_peak(ours):.0f} / {_peak(theirs):.0f} MB: {_peak(ours) / _peak(theirs):.2f} | {row.target} |"
    )


def _peak(found: list[dict[str, Any]]) -> float:
    return max(float(one["peak_mb"]) for one in found)


def page(lines: list[str], race: Race, rows: Sequence[Row]) -> str:
    """The page in Markdown."""
    paragraphs = [*_conditions(race), *_sides(race, rows), *_peers(race, rows), *_answers(race), _NOT_DONE]
    wrapped = [_wrapped(paragraph) for paragraph in paragraphs]
    return "\n\n".join(["# How fast it is", *wrapped[:3], "\n".join(lines), *wrapped[3:]]) + "\n"


def _wrapped(paragraph: str) -> str:
    if paragraph.startswith("    "):  # a command
        return paragraph
    return "\n".join(textwrap.wrap(" ".join(paragraph.split()), 120, break_long_words=False, break_on_hyphens=False))


def _conditions(race: Race) -> list[str]:
    import torch

    from engine.models.device import choose

    options = race.options
    command = f"python tests/benchmarks/bench_engine.py --rounds {options.rounds} --steps {options.steps}"
    command += f" --clips {options.clips} --plain-clips {options.plain_clips}"
    command += f" --only {' '.join(options.only)}" if options.only else ""
    command += f"{' --peers FOLDER' if options.peers else ''} --write docs/benchmarks.md"
    others = f"other programs took {race.others:.0%} of its {os.cpu_count()} cores meanwhile"
    if race.others < QUIET:
        machine = f"The machine was quiet: {others}."
    else:
        machine = f"""The machine was busy: {others}, so that only the ratios mean something, that of the processor's
            time (which waiting for others does not count in) more than that of the clock."""
    return [
        "Written by",
        f"    {command}",
        f"""in {race.minutes:.0f} minutes on {choose("cpu").describe()}, torch {torch.__version__}, Python
        {platform.python_version()}, seed {SEED}. {machine} All sides of a row are measured in turn, each in a process
        of its own; the ratio is that of the medians, with each round's in brackets. A peak is the most that the process
        ever held, loading included.""",
    ]


def _sides(race: Race, rows: Sequence[Row]) -> list[str]:
    said = """The model is the pocket model, the data are the sample project's (synthetic speech): SLURP's recordings
        cannot be shipped. In training all sides take steps of 8 on the same samples, multiply in bf16 where the
        processor can, and train the same matrices; our time has hearing the clips in it, which is done once."""
    losses = [
        f"{name} {race.middle(part, 'loss'):.2f}"
        for part, name in (("train-ours", "ours"), ("train-plain", "Trainer + peft"), *_named_peers(rows))
        if part in race.found
    ]
    if losses:
        said += f" The mean loss over the steps, batches drawn differently: {', '.join(losses)}."
    if "evaluate-ours" in race.found:
        said += f""" Evaluation: {race.options.clips} clips here; the sample's 116 test clips, again and again with
            other noise, so that none is heard twice and nothing is kept of any. {race.options.plain_clips} of them,
            drawn at random, one by one by `generate`."""
    if "answer-ours" in race.found:
        said += f""" In the rows of answers `generate` writes {race.middle("answer-plain", "tokens"):.0f} tokens, where
            Smidgen's answer has {race.middle("answer-ours", "tokens"):.0f}: an untrained model would not stop by
            itself."""
    return [said]


def _named_peers(rows: Sequence[Row]) -> list[tuple[str, str]]:
    return [(row.theirs, row.against) for row in rows if row.ours == "train-ours" and row.theirs != "train-plain"]


def _peers(race: Race, rows: Sequence[Row]) -> list[str]:
    if not race.versions:
        return ["LLaMA-Factory and ms-swift were not raced in this run (`--peers`)."]
    said = f"Raced from their packages, each in an environment of its own: {'; '.join(race.versions)}. {_PEERS}"
    for part, name in _named_peers(rows):
        if part in race.failed:
            said += f" {name} did not run: `{race.failed[part]}`."
    return [said]


_PEERS = """They read the same weights under the names that Qwen2-Audio's checkpoint has on the hub (transformers 5.6
    does not know those of the pocket model's file: it would make up the language model at random), and write the pocket
    model's own prompt by a template registered through their public calls, so that a sample has the same tokens
    everywhere. They recompute no activations, as Smidgen does not with a model of this size; by default both would, and
    be slower. ms-swift's own template leaves it to transformers before 4.49 to multiply a clip's token, and with the
    transformers that it installs that ends in *'Qwen2AudioConfig' object has no attribute 'ignore_index'*: the
    registered one writes the tokens. PyPI's torchvision and the compiled half of its torchaudio want CUDA's libraries
    and were taken out of the environments: neither package calls them for sound. LLaMA-Factory reads clips through
    torchcodec, which wants FFmpeg's libraries on the system."""


def _answers(race: Race) -> list[str]:
    if "answer-ours" not in race.found:
        return []
    parts = [found["parts"] for found in race.found["answer-ours"]]
    tower, prompt, foreseen = (
        statistics.median(part[name] for part in parts) for name in ("tower", "prompt", "foreseen")
    )
    seconds, plain = 1 / race.middle("answer-ours", "rate"), 1 / race.middle("answer-plain", "rate")
    return [
        f"""Of the processor's time after release {tower:.0%} goes into the tower, {prompt:.0%} into reading the prompt
        ({parts[0]["tokens read"]} tokens, {parts[0]["tokens before the clip"]} of them before the clip), and
        {1 - tower - prompt:.0%} into intents and slots.""",
        f"""The row counts from the whole clip. The microphone listens on before it is whole, and what was said is
        understood meanwhile: that answer is used where the whole clip holds the same speech, sample for sample, and
        looking it up takes {1000 * foreseen:.0f} ms. Computed from these figures, to the answer: hands-free, from the
        last sound, {max(PAUSE, KEPT + seconds) + foreseen:.1f} s ({PAUSE} s are waited to be sure of the end),
        {PAUSE + seconds:.1f} s without foresight and {PAUSE + plain:.1f} s with plain `generate`; with a key, from
        letting go of it, {max(POSTROLL, SILENT + seconds) + foreseen:.1f} s, {POSTROLL + seconds:.1f} s without and
        {POSTROLL + plain:.1f} s with `generate`. How often it is the same speech: `docs/experiments/foresight.py`, and
        `docs/lab-notes.md` for what it printed.""",
    ]


_NOT_DONE = """What is not done, and why. *Reading parts of a clip while the user still speaks*: Whisper-like towers
    look at the whole clip from both ends, and their spectrogram is scaled by its loudest moment; what was computed from
    a part of it is not what the whole gives, and an answer from parts would be another answer. *The instruction's keys
    and values computed once*: so it is with what stands before every clip, from 8 tokens on (a system's turn, and the
    instruction where a template puts it there, as Qwen3-ASR's does; `test_what_stands_before_every_clip_is_read_once`
    shows it for every family); the pocket model's template and most others put the instruction after the clip, and
    there it depends on it."""
