"""Every family through the real training process: four samples by heart, and the answers they were taught."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import soundfile

from engine.audio.files import sha256
from engine.models.families import FAMILIES as TABLE
from engine.project import Project
from engine.semantics import Meaning, Slot
from engine.store.rows import Recording, Utterance
from engine.training.events import Step
from engine.training.process import Process
from engine.training.run_folder import prepare
from engine.training.schemes import preset
from engine.understanders import load_understander
from tests.tiny_families import FAMILIES
from tests.tiny_model import tone

SPOKEN = {"light_on": (300.0, 0.7), "light_off": (1200.0, 1.6)}
"""Intents with the pitch (Hz) and length (s) of their clips."""
WRITTEN = {"play some music": "music_play", "what is the weather": "weather_query"}


def four_samples(folder: Path) -> Project:
    """Two sentences that are read and two that are heard; the dev split has one, which need not be right."""
    project = Project.create(folder, "en")
    rows = [Utterance(text, "en", Meaning.of(intent), "train") for text, intent in WRITTEN.items()]
    rows.append(Utterance("a song", "en", Meaning.of("music_play"), "dev"))
    project.store.utterances.add_many(rows)
    for intent, (hertz, seconds) in SPOKEN.items():
        meaning = Meaning.of(intent, [Slot("room", "kitchen")])
        utterance = Utterance(intent.replace("_", " "), "en", meaning, "train")
        project.store.utterances.add_many([utterance])
        stored = next(u for u in project.store.utterances.all() if u.text == utterance.text)
        path = project.audio / f"{intent}.wav"
        soundfile.write(path, tone(seconds, hertz), 16_000)
        assert stored.id is not None
        project.store.recordings.add(
            Recording(
                stored.id,
                project.relative(path),
                sha256(path),
                seconds,
                16_000,
                1,
                -10.0,
                -13.0,
                0,
                "en",
                "she",
                "train",
            )
        )
    return project


@pytest.mark.parametrize("name", FAMILIES)
def test_four_samples_by_heart(name: str, tmp_path: Path) -> None:
    for package in FAMILIES[name].needs:
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"NOT PROVEN HERE: {name} needs the package {package}, which is not installed")
    family = next(family for family in TABLE if family.name == name)
    FAMILIES[name].make(tmp_path / "base")
    with four_samples(tmp_path / "project") as project:
        config = preset(
            "pocket",
            base=str(tmp_path / "base"),
            method="lora+projector" if family.projector else "lora",
            scheme="direct",
            speech_repeats=1,
            epochs=60,
            batch_size=8,
            learning_rate=7e-3,
            lora_rank=32,
            lora_alpha=64,
            evaluate_every=0,
            save_every=1000,
        )
        run = prepare(project, config, "heart")
        end = Process(run, "cpu", False).live()
        assert end.state == "done", f"{end.message} {end.details}"
        losses = [event.loss for event in run.events()[0] if isinstance(event, Step)]
        assert losses[-1] < 0.1 < losses[0]
        understander = load_understander(project, "heart", "cpu")
        for text, intent in WRITTEN.items():
            assert understander.understand(text=text, constrained=False).meaning == Meaning.of(intent)
        for intent in SPOKEN:
            wanted = Meaning.of(intent, [Slot("room", "kitchen")])
            clip = project.audio / f"{intent}.wav"
            assert understander.understand(audio=clip, constrained=False).meaning == wanted
            assert understander.understand(audio=clip).meaning == wanted
