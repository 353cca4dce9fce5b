"""Actors' lines in the alignment's corpus: whose words belong to which sound, in an archive made here."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.pocket.recipe import acted, corpus
from engine.pocket.recipe.texts import spoken


def _string(text: str, even: int, at: int) -> bytes:
    raw = bytes([len(text)]) + text.encode("latin-1")
    return raw + b"\0" * (-(at + len(raw)) % even if text else 0)


def _words(*numbers: int) -> bytes:
    return struct.pack(f">{len(numbers)}h", *numbers)


def _dialogue(key: int, hero: dict[int, str], other: dict[int, str]) -> bytes:
    """One level; the hero's lines behind it, the other's behind those."""
    lists = []
    place = 32 + 96
    for several in (hero, other):
        rows = b""
        for number, text in several.items():
            rows += _words(0, number)
            rows += _string(text, 4, place + len(rows))
        lists.append(rows)
        place += len(rows)
    header = _words(-1, 9, key, len(hero), len(other), *[0] * 6, 32 + 96 + len(lists[0]), *[0] * 4)
    return b"AmBk".ljust(20, b"\0") + header + b"\0" * 96 + b"".join(lists)


def _scene(lines: list[str]) -> bytes:
    header = _words(0, -(len(lines) - 1), 0, 0, 12, 0)
    body = b""
    for text in lines:
        body += _string(text, 2, 12 + len(body))
    return b"AmBk".ljust(20, b"\0") + header + body


def _sound(seconds: float) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, np.sin(np.arange(int(11025 * seconds)) / 9) / 2, 11025, format="OGG", subtype="VORBIS")
    return file.getvalue()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    descriptions = [f"Nothing number {word}*24" for word in ("one", "two", "three")]
    files = {
        "BOB2.DOG": _dialogue(
            7, {0: "Hi there.*02", 26: "Is the boat ready?*03Today?"}, {1: "Almost.*00Ask me later...*00I am busy NOW!"}
        ),
        "APE.DOG": _dialogue(4, {0: "What do you say?"}, {1: "Chunga whunga!"}),
        "C21I.CUT": _scene(["", "*FREx*FLcuse me.", "", "Aaargh!*02Pass the mmfml, please*02Thank you."]),
        "QUEEN2.JAS": "\r\n".join(descriptions).encode(),
    }
    spoken_pieces = ("070000J1", "07001AJ1", "07001AJ2", "070001P2", "070001P3", "040000J1", "040001P1", "C21I_013",
                     "C21I_031", "C21I_032", "C21I_033", "JOE00421")  # fmt: skip
    files |= {f"{name}.SB": _sound(0.5) for name in spoken_pieces}
    place = 15 + 21 * len(files)
    table, data = b"", b""
    for name, content in files.items():
        table += name.encode().ljust(12, b"\0") + b"\1" + struct.pack(">II", place + len(data), len(content))
        data += content
    path = tmp_path / "scummvm" / "queen.1c"
    path.parent.mkdir()
    path.write_bytes(b"QTBLCEM10\0\0\0\1" + struct.pack(">H", len(files)) + table + data)
    return path


def test_every_sound_has_the_words_that_are_spoken_in_it(archive: Path) -> None:
    found = {line.name: (line.text, line.speaker) for line in acted.read_lines(archive)}
    assert found == {
        "070000J1": ("Hi there.", "hero"),
        "07001AJ1": ("Is the boat ready?", "hero"),
        "07001AJ2": ("Today?", "hero"),
        "070001P2": ("Ask me later", "bob"),  # "Almost." has no sound
        "070001P3": ("I am busy NOW!", "bob"),
        "040000J1": ("What do you say?", "hero"),  # what the ape says is no language
        "C21I_013": ("cuse me.", "scene"),
        "C21I_033": ("Thank you.", "scene"),  # cries and mumbling are left out
        "JOE00421": ("Nothing number two", "hero"),
    }
    samples, rate = acted.read_speech("070000J1", archive)
    assert rate == 11025
    assert samples.dtype == np.float32
    assert samples.shape == (round(0.5 * rate),)


def test_no_archive_no_lines(tmp_path: Path) -> None:
    assert list(acted.read_lines(tmp_path / "queen.1c")) == []


def test_actors_clips_are_made_as_they_are_and_otherwise_and_some_are_kept_to_test_on(
    archive: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(acted, "ARCHIVE", archive)
    lines = list(acted.read_lines(archive))
    monkeypatch.setattr(acted, "read_lines", lambda: lines)
    monkeypatch.setattr(corpus, "_hashed", lambda text: 3 if text == spoken("Today?") else 100)
    clips = list(corpus._acted())
    assert {clip.text for clip in clips if clip.split == "test"} == {"Today?"}
    assert {clip.kind for clip in clips if clip.split == "test"} == {"acted-test"}
    learned = [clip for clip in clips if clip.split == "train"]
    assert len(learned) == 2 * (len(lines) - 1)
    assert {(clip.rough, clip.stretch == 1) for clip in learned} == {(False, True), (True, False)}
    (tmp_path / "clips").mkdir()
    one = next(clip for clip in learned if clip.stretch != 1)
    assert corpus._make(replace(one, id="one", rough=False), tmp_path / "clips")
    made, rate = soundfile.read(tmp_path / "clips" / "one.flac")
    assert rate == 16_000
    assert len(made) == pytest.approx(8000 * one.stretch, rel=0.01)
