"""A small real project for tests: sentences in two languages, clips of tones as real audio files, splits."""

from __future__ import annotations

from pathlib import Path

import soundfile

from engine.audio.files import sha256
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Recording, Utterance
from tests.tiny_model import tone

ROOMS = ("kitchen", "bath", "hall", "attic")


def make_tiny_project(folder: Path, sentences: int = 40, dev: int = 8) -> Project:
    """Create the project, open for writing: every second sentence is spoken; the last `dev` ones are the dev split."""
    project = Project.create(folder, "en")
    rows = []
    for i in range(sentences):
        room, switch = ROOMS[i % 4], ("off", "on")[i // 2 % 2]
        meaning = Meaning.of(f"light_{switch}", [Slot("room", room)])
        split = "dev" if i >= sentences - dev else "train"
        rows.append(Utterance(f"turn {switch} the {room} light number {i}", ("en", "tr")[i // 4 % 2], meaning, split))
    project.store.utterances.add_many(rows)
    for i, utterance in enumerate(project.store.utterances.all()):
        if i % 2:
            continue
        seconds = 0.5 + 0.1 * (i % 7)
        path = project.audio / f"{i}.wav"
        soundfile.write(path, tone(seconds, 200 + 30 * i, seed=i), 16_000)
        assert utterance.id is not None
        project.store.recordings.add(
            Recording(
                utterance.id, project.relative(path), sha256(path), seconds, 16_000, 1, -10.0, -13.0, 0,
                utterance.language, "somebody", utterance.split,
            )
        )  # fmt: skip
    return project
