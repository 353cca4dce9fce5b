"""Kokoro's voices in the alignment's corpus: what they are told, who is held out, and what a grown plan costs."""
# ruff: noqa: RUF001 (phonemes look like other letters)

from __future__ import annotations

import io
import json
import subprocess
import tarfile
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile
import torch

from engine.errors import SmidgenError
from engine.pocket.recipe import corpus, features, kokoro, voices
from engine.pocket.recipe.features import Features, make_features


def test_phonemes_are_written_in_the_voices_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def espeak(command: list[str], **_: object) -> SimpleNamespace:
        asked.append(command)
        return SimpleNamespace(stdout=" ɡˈo^ʊ t^ʃˈɜːt^ʃ ɹˈɑːd ðˈe^ə\nbˈɚd \n")

    monkeypatch.setattr(subprocess, "run", espeak)
    assert kokoro.phonemes("--go", "a") == "ɡˈO ʧˈɜɹʧ ɹˈɑd ðˈeə bˈəɹd"
    assert kokoro.phonemes("--go", "b") == "ɡˈO ʧˈɜːʧ ɹˈɑːd ðˈɛː bˈɚd"
    assert [command[command.index("-v") + 1] for command in asked] == ["en-us", "en-gb"]
    assert all(command[-2:] == ["--", "--go"] for command in asked)


def test_a_voice_has_one_style_for_each_number_of_phonemes_and_two_are_their_mean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = []

    class Session:
        def run(self, _: None, feed: dict[str, np.ndarray]) -> list[np.ndarray]:
            given.append(feed)
            return [np.zeros((1, 24_000), np.float32)]

    monkeypatch.setattr(kokoro, "_model", lambda: (Session(), {"a": 3, "b": 5}))
    monkeypatch.setattr(kokoro, "phonemes", lambda text, accent: text)
    style = np.arange(510, dtype=np.float32)[:, None] * np.ones((1, 256), np.float32)
    monkeypatch.setattr(kokoro, "_styles", lambda: {"af_one": style, "af_two": style + 10})
    assert len(kokoro.speak("af_one", "ab?ab", 1.1, 16_000)) == 16_000
    assert len(voices.speak("abab", voices.Spoken("kokoro:af_one+af_two", 1.0, 1.25))) == 20_000
    assert given[0]["tokens"].tolist() == [[0, 3, 5, 3, 5, 0]]
    assert given[0]["speed"].tolist() == pytest.approx([1.1])
    assert (given[0]["style"] == 3).all()
    assert (given[1]["style"] == 8).all()
    assert given[1]["style"].shape == (1, 256)
    with pytest.raises(OSError, match="no phonemes for"):
        kokoro.speak("af_one", "?!", 1.0, 16_000)


def test_the_archive_of_voices_is_verified_and_its_absence_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from dataclasses import replace

    from engine.pocket.packages import sha256_of

    monkeypatch.setattr(kokoro, "cache_folder", lambda: tmp_path)
    kokoro._styles.cache_clear()
    with pytest.raises(SmidgenError, match=r"kokoro-0.8.4.tar.gz is missing .*pip download --no-deps kokoro==0.8.4"):
        kokoro._styles()
    style = np.arange(510 * 256, dtype=np.float32)
    with tarfile.open(tmp_path / "kokoro-0.8.4.tar.gz", "w:gz") as archive:
        member = tarfile.TarInfo("kokoro-0.8.4/kokoro.js/voices/af_one.bin")
        member.size = style.nbytes
        archive.addfile(member, io.BytesIO(style.tobytes()))
    made = tmp_path / "kokoro-0.8.4.tar.gz"
    monkeypatch.setattr(kokoro, "_SOURCE", replace(kokoro._SOURCE, size=made.stat().st_size))
    with pytest.raises(SmidgenError, match="corrupt"):
        kokoro._styles()
    monkeypatch.setattr(kokoro, "_SOURCE", replace(kokoro._SOURCE, sha256=sha256_of(made)))
    assert np.array_equal(kokoro._styles()["af_one"].ravel(), style)
    kokoro._styles.cache_clear()


@pytest.mark.parametrize("language", kokoro.VOICES)
def test_held_out_neural_voices_are_never_drawn(language: str) -> None:
    dice = np.random.default_rng(0)
    held_out = {name.removeprefix("kokoro:") for name in voices.HELD_OUT_NEURAL}
    drawn = {voices.draw_neural(language, dice).voice.removeprefix("kokoro:") for _ in range(400)}
    heard = {name for voice in drawn for name in voice.split("+")}
    assert heard == set(kokoro.VOICES[language]) - held_out
    assert all(len({name[0] for name in voice.split("+")}) == 1 for voice in drawn)  # one accent
    assert held_out <= {name for several in kokoro.VOICES.values() for name in several}


def test_neural_clips_leave_the_rest_of_the_plan_as_it_is_and_keep_out_what_is_kept_out(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text("stop the music\nis it cold out\ncall my brother\nwake me\nopen the door\n")
    (tmp_path / "tested.jsonl").write_text(json.dumps({"sentence": "wake me"}) + "\n")
    (tmp_path / "sentences.tsv").write_text("session\tclip\ttext\n")
    given = (tmp_path / "said.txt", tmp_path / "tested.jsonl", tmp_path, [], 9, 2)
    before, after = corpus.make_plan(*given), corpus.make_plan(*given, 20)
    assert set(before) < set(after)
    added = set(after) - set(before)
    learned = [clip for clip in added if clip.split == "train"]
    assert {clip.kind for clip in learned} == {"neural"}
    assert sum(clip.language == "en" for clip in learned) == 20
    assert {clip.language for clip in learned} == set(kokoro.VOICES)
    assert "wake me" not in {clip.text for clip in learned}
    tested = [clip for clip in added if clip.split == "test"]
    assert {(clip.text, clip.kind) for clip in tested} == {("wake me", "slurp-test-neural")}
    assert {clip.voice for clip in tested} <= set(voices.HELD_OUT_NEURAL)
    assert corpus.make_plan(*given, 20) == after


def test_features_of_a_grown_plan_are_computed_for_what_is_new_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.tiny_model import make_tiny_model

    make_tiny_model(tmp_path / "base")
    (tmp_path / "clips").mkdir()
    dice = np.random.default_rng(0)
    kinds = ["synthetic"] * 4 + ["neural"] * 4
    clips = [corpus.Clip(f"c{n}", f"said {n}", "en", "v", "train", kind) for n, kind in enumerate(kinds)]
    for clip in clips:
        soundfile.write(tmp_path / "clips" / f"{clip.id}.flac", dice.normal(size=8000) / 10, 16_000)

    def write(several: list[corpus.Clip]) -> None:
        rows = [json.dumps(clip.__dict__) for clip in several]
        (tmp_path / "corpus.jsonl").write_text("\n".join(rows) + "\n")

    write(clips[:4])
    make_features(tmp_path, 100)
    first = {path: path.read_bytes() for path in (tmp_path / "features").iterdir()}
    kept = {clip.id: Features(tmp_path)[clip] for clip in clips[:4]}
    encoded = []
    lower = features.lower_half
    monkeypatch.setattr(features, "lower_half", lambda t, e, some: encoded.extend(some) or lower(t, e, some))
    write(clips)
    make_features(tmp_path, 100)
    assert len(encoded) == 4
    now = Features(tmp_path)
    assert len(now) == 8
    assert all(clip in now for clip in clips)
    assert all(path.read_bytes() == content for path, content in first.items())
    assert all(torch.equal(now[clip], kept[clip.id]) for clip in clips[:4])
    make_features(tmp_path, 100)
    assert len(encoded) == 4
