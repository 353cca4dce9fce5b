"""What a split of a project has to be evaluated on. Light: no torch, not even inside functions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from engine.audio.cutting import place_in_file
from engine.errors import SmidgenError
from engine.evaluation.report import Item
from engine.store.rows import SPLITS
from engine.store.utterances import Filter

if TYPE_CHECKING:
    from engine.project import Project

MODALITIES = ("text", "speech")


def items_of(project: Project, split: str, modality: str | None = None) -> list[Item]:
    """What a split has to be evaluated on. Without a `modality`: its recordings, or its texts where there are none.

    Raises `SmidgenError` where there is nothing.
    """
    if split not in SPLITS:
        raise SmidgenError(f"There is no split called {split}.", f"Choose one of {', '.join(SPLITS)}.")
    if modality is not None and modality not in MODALITIES:
        raise SmidgenError(f"There is no modality called {modality}.", "Choose text or speech.")
    items: list[Item] = []
    if modality != "text":
        shared = Counter(recording.path for recording, _ in project.store.recordings.all())
        items = [
            Item(
                utterance.meaning,
                recording.language,
                utterance.text,
                utterance.id,
                recording.id,
                recording.path,
                recording.sha256,
                recording.trim_start,
                recording.trim_end,
                (recording.seconds if recording.trim_end is None else recording.trim_end) - recording.trim_start,
                recording.speaker_id,
                place_in_file(recording) if shared[recording.path] > 1 else "",
            )
            for recording, utterance in project.store.recordings.all(split)
        ]
    if modality == "text" or (modality is None and not items):
        items = [
            Item(utterance.meaning, utterance.language, utterance.text, utterance.id)
            for utterance in project.store.utterances.all(Filter(split=split))
            if utterance.text
        ]
    if not items:
        what = {"speech": "recordings", "text": "sentences", None: "sentences or recordings"}[modality]
        raise SmidgenError(f"The {split} split has no {what}.", "Import or record some, or choose another split.")
    return items
