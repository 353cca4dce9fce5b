"""Testing a model on clips under harder conditions (`engine.audio.conditions`)."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.audio.conditions import RATE, condition_words, under
from engine.audio.files import decode
from engine.errors import SmidgenError
from engine.evaluation.report import Answered, Item, Report
from engine.progress import Report as Progress
from engine.progress import silent

if TYPE_CHECKING:
    from engine.inference import Understander

_AT_ONCE = 64
_BABBLE = 12


def evaluate_under(
    understander: Understander,
    items: Sequence[Item],
    condition: str,
    root: Path,
    notes: Sequence[str] = (),
    run: str = "",
    report: Progress = silent,
) -> Report:
    """As `engine.evaluation.evaluate.evaluate` on clips, each put through `condition` first.

    The babble of a café is made of the first clips of other sentences. A clip that slower speech makes too long for the
    model is left out, and counted in the notes.
    """
    voices = [decode(root / item.audio, RATE, item.start, item.end) for item in items[:_BABBLE]]
    answered: list[Answered] = []
    started, left = time.perf_counter(), 0
    for begin in range(0, len(items), _AT_ONCE):
        tried: list[Item] = []
        clips: list[np.ndarray] = []
        for place, item in enumerate(items[begin : begin + _AT_ONCE], begin):
            others = [voice for number, voice in enumerate(voices) if number != place]
            clip = under(decode(root / item.audio, RATE, item.start, item.end), condition, others)
            try:
                understander.lalm.check_clip(len(clip), item.audio)
            except SmidgenError:
                left += 1
                continue
            tried.append(item)
            clips.append(clip)
        found = understander.understand_many(clips, report=report)
        answered += [Answered.of(item, prediction) for item, prediction in zip(tried, found, strict=True)]
    said = [*notes, f"Test clips under {condition_words(condition)}, made by computation."]
    return Report.of(
        answered,
        time.perf_counter() - started,
        [*said, f"{left} clips were too long for the model and left out."] if left else said,
        run=run,
        split="test",
        modality="speech",
        device=understander.lalm.device.describe(),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )
