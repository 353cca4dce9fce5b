"""Withdrawal of consent: the voice is gone from everywhere, nobody else's is, and the runs that heard it are named."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from engine import consent
from engine.audio import takes
from engine.audio.files import MODEL_RATE, decode, sha256
from engine.errors import SmidgenError
from engine.export import export
from engine.importing import import_speech
from engine.long_recordings import session
from engine.long_recordings.pieces import Splitting
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Recording, Speaker, Test, Utterance
from engine.training import run_folder
from engine.training.schemes import RunConfig
from tests.tiny_model import tone


def _say(project: Project, utterance: Utterance, speaker: str, pitch: float) -> Recording:
    return takes.save_take(project, tone(1.0, pitch, seed=int(pitch)), MODEL_RATE, utterance, speaker)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p", "en") as made:
        made.store.utterances.add_many(
            Utterance(f"turn {way} light {n}", "en", Meaning.of(f"light_{way}"), "dev" if n > 5 else "train")
            for n in range(8)
            for way in ("on", "off")
        )
        sentences = list(made.store.utterances.all())
        for number, sentence in enumerate(sentences):
            _say(made, sentence, ("ada", "ben")[number % 3 == 0], 200 + 20 * number)
        yield made


def _everything(project: Project) -> set[str]:
    return {sha256(path) for path in project.path.rglob("*") if path.is_file() and path.suffix in (".wav", ".take")}


def test_withdrawing_removes_the_voice_everywhere_and_nobody_elses(project):
    store = project.store
    run = run_folder.prepare(project, RunConfig(base="pocket", scheme="direct"))
    ada = [recording for recording, _ in store.recordings.all(speaker="ada")]
    ben = [recording for recording, _ in store.recordings.all(speaker="ben")]
    copy = project.exports / "set" / "audio" / "renamed.wav"
    copy.parent.mkdir(parents=True)
    shutil.copy(project.absolute(ada[0].path), copy)
    shutil.copy(project.absolute(ben[0].path), copy.with_name("ben.wav"))
    features = project.path / "cache" / "features" / "tower" / f"{ada[1].sha256}-0-.safetensors"
    features.parent.mkdir(parents=True)
    features.write_bytes(b"x")
    bare = store.utterances.add(Utterance("", "en", Meaning.of("light_on")))
    _say(project, bare, "ada", 900)
    store.tests.add(Test("base", ada[2].path, "2026-01-01", {}, None, ada[2].id))
    store.tests.add(Test("base", ben[0].path, "2026-01-01", {}, None, ben[0].id))
    writer = takes.TakeWriter(project, next(store.utterances.all()), "ada")
    writer.write(tone(0.5, 300, seed=1))
    writer.leave()

    voice = consent.look(project, "ada")
    assert len(voice.recordings) == len(ada) + 1
    assert voice.minutes > 0
    assert [use.name for use in voice.trained] == [run.name]
    assert voice.trained[0].learnt == sum(s.speaker == "ada" and s.split == "train" for s in run.samples)
    assert voice.trained[0].learnt > 0
    assert str(voice.trained[0]).startswith(f"{run.name} (")

    hers = {recording.sha256 for recording, _ in store.recordings.all(speaker="ada")}
    consent.withdraw(project, "ada", "2026-11-22")
    assert not hers & _everything(project)
    assert not copy.exists()
    assert not features.exists()
    assert not takes.unsaved(project)
    assert store.recordings.count(speaker="ada") == 0
    assert {recording.sha256 for recording in ben} <= _everything(project)
    assert store.recordings.count(speaker="ben") == len(ben)
    assert [test.path for test in store.tests.all()] == [ben[0].path]
    assert bare.id not in store.utterances.ids()
    assert (sheet := store.speakers.get("ada")).consent_state == "withdrawn"
    assert sheet.consent_date == "2026-11-22"
    with pytest.raises(SmidgenError, match="withdrew consent on 2026-11-22"):
        _say(project, next(store.utterances.all()), "ada", 1000)


def test_a_file_that_holds_somebody_else_too_stays_and_is_named(project):
    store = project.store
    first = next(iter(store.recordings.all(speaker="ada")))[0]
    other = store.utterances.add(Utterance("both of us", "en", Meaning.of("both")))
    store.recordings.add(replace(first, id=None, utterance_id=other.id or 0, speaker_id="ben", trim_start=0.5))
    voice = consent.withdraw(project, "ada")
    assert voice.shared == (first.path,)
    assert project.absolute(first.path).is_file()
    assert store.recordings.count(speaker="ada") == 0


def test_nothing_goes_while_a_run_is_learning_from_the_voice(project):
    run = run_folder.prepare(project, RunConfig(base="pocket", scheme="direct"))
    me = psutil.Process()
    (run.path / "process.json").write_text(json.dumps({"pid": me.pid, "started": me.create_time()}))
    before = _everything(project)
    with pytest.raises(SmidgenError, match="right now"):
        consent.withdraw(project, "ada")
    assert _everything(project) == before
    assert project.store.recordings.count(speaker="ada")


def test_an_import_refuses_whoever_withdrew_and_takes_the_others(project, tmp_path):
    consent.withdraw(project, "ada")
    for name, pitch in (("a", 1100), ("b", 1200)):
        soundfile.write(tmp_path / f"{name}.wav", tone(1.0, pitch, seed=3), MODEL_RATE)
    (tmp_path / "list.tsv").write_text("audio\tintent\tspeaker\na.wav\thi\tada\nb.wav\thi\tcem\n")
    report = import_speech(project, tmp_path / "list.tsv")
    assert report.added == 1
    assert "withdrew consent" in report.rejects[0].reason
    project.store.speakers.update(Speaker("ada", consent_state="given", consent_date="2026-12-01"))
    assert import_speech(project, tmp_path / "list.tsv").added == 1


def test_a_sheet_says_given_or_withdrawn_or_nothing(project):
    with pytest.raises(SmidgenError, match="says nothing of consent"):
        project.store.speakers.update(Speaker("ada", consent_state="perhaps"))
    with pytest.raises(SmidgenError, match="no way to agree"):
        project.store.speakers.update(Speaker("ada", consent_how="by a nod"))
    with pytest.raises(SmidgenError, match="no speaker “zoe”"):
        consent.look(project, "zoe")


KILLED = """
import os, signal, sys
from pathlib import Path
from engine import consent
from engine.project import Project
project = Project.open(sys.argv[1])
unlink, left = Path.unlink, [3]
def dying(path, missing_ok=False):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    unlink(path, missing_ok)
Path.unlink = dying
consent.withdraw(project, "ada")
"""


def test_a_withdrawal_that_was_killed_half_way_is_finished_at_the_next_opening(project):
    hers = {recording.sha256 for recording, _ in project.store.recordings.all(speaker="ada")}
    folder = project.path
    project.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder)], cwd=Path(__file__).parents[2], env=os.environ, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    with Project.open(folder, write=False) as looked:
        assert hers & _everything(looked)  # it was half-way indeed
        assert looked.store.recordings.count(speaker="ada") == 0
    with Project.open(folder) as opened:
        assert not hers & _everything(opened)
        assert opened.store.settings.get(consent.PENDING) is None


def test_an_older_project_gets_its_consent_columns_and_keeps_its_words(tmp_path):
    with Project.create(tmp_path / "old", "en") as made:
        made.store.speakers.add(Speaker("a", consent="signed"))
    with sqlite3.connect(tmp_path / "old" / "project.sqlite") as db:
        for column in ("state", "date", "text", "how"):
            db.execute(f"alter table speakers drop column consent_{column}")
        db.execute("delete from _sqlite_migrations where name in ('0002_consent', '0004_consent_text')")
    with Project.open(tmp_path / "old") as opened:
        assert opened.store.speakers.all() == [Speaker("a", consent="signed")]
        assert list((tmp_path / "old" / "backups").iterdir())


# --- long recordings ------------------------------------------------------------------------------------------------


def _hour(project: Project, folder: Path, speaker: str) -> Splitting:
    """A minute that two people share: tones of a second with pauses, taken in and half assigned."""
    quiet = np.random.default_rng(1).normal(0, 0.0003, MODEL_RATE).astype(np.float32)
    parts = [part for number in range(20) for part in (quiet, tone(1.5, 200 + 30 * number, seed=number))]
    soundfile.write(folder / "hour.wav", np.concatenate([*parts, quiet]), MODEL_RATE)
    made = session.begin(project, folder / "hour.wav", speaker=speaker)
    ids = list(project.store.utterances.ids())
    return session.save(project, made.in_order(enumerate(ids[:6])))


def test_a_long_recording_goes_with_its_speaker_even_where_nothing_is_assigned_yet(project, tmp_path):
    made = _hour(project, tmp_path, "cem")
    assert len(made.pieces) == 20
    export(project, "dataset", project.exports / "set", format="audiofolder")
    assert len(list((project.exports / "set").rglob(f"{made.sha256}-*"))) == 6
    consent.withdraw(project, "cem")
    assert not [path for path in project.path.rglob("*") if made.sha256 in path.name]
    assert session.load(project, made.sha256) is None


def test_a_session_without_any_recording_goes_with_its_speaker(project, tmp_path):
    made = _hour(project, tmp_path, "ada")
    session.save(project, made.in_order((place, None) for place in range(6)))
    assert not project.store.recordings.with_sha256(made.sha256)
    consent.withdraw(project, "ada")
    assert not project.absolute(made.path).exists()
    assert session.unfinished(project) == []


def test_what_somebody_else_says_in_a_long_recording_is_cut_out_and_kept(project, tmp_path):
    store = project.store
    made = _hour(project, tmp_path, "cem")
    pieces = [recording for recording, _ in store.recordings.all(speaker="cem")]
    for recording in pieces[3:]:
        store.recordings.update(replace(recording, speaker_id="ben"))
    kept = {r.id: decode(project.absolute(r.path), MODEL_RATE, r.trim_start, r.trim_end) for r in pieces[3:]}
    voice = consent.withdraw(project, "cem")
    assert len(voice.recordings) == 3
    assert voice.shared == ()
    assert not project.absolute(made.path).exists()
    for id_, samples in kept.items():
        recording = store.recordings.get(id_)
        assert recording.sha256 == sha256(project.absolute(recording.path)) != made.sha256
        assert np.array_equal(decode(project.absolute(recording.path)), samples)
