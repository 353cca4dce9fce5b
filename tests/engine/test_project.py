"""A project folder: made, moved, locked, kept from a newer version."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlite_utils import Database

from engine.errors import SmidgenError
from engine.project import Project
from engine.semantics import Meaning
from engine.store.migrations import MIGRATIONS
from engine.store.rows import Utterance

ROOT = Path(__file__).parents[2]


def utterance(text: str) -> Utterance:
    return Utterance(text, "tr", Meaning.of("greet"))


def test_a_new_project_opens_again_with_what_was_said(tmp_path: Path) -> None:
    with Project.create(tmp_path / "köy", "tr", "Köy sesleri", synthetic="No human voice.") as project:
        project.store.utterances.add(utterance("merhaba"))
        assert project.writable
    with Project.open(tmp_path / "köy") as project:
        assert (project.name, project.language, project.synthetic) == ("Köy sesleri", "tr", "No human voice.")
        assert project.store.utterances.count() == 1
        assert [p.is_dir() for p in (project.audio, project.runs, project.exports)] == [True] * 3
        db = project.store.connections.db
        assert db.journal_mode == "wal"
        assert db.execute("pragma foreign_keys").fetchone()[0] == 1
        assert db.execute("pragma synchronous").fetchone()[0] == 2, "every commit is flushed: takes must survive"


def test_a_project_can_be_moved(tmp_path: Path) -> None:
    with Project.create(tmp_path / "here", "tr") as project:
        project.store.utterances.add(utterance("merhaba"))
    (tmp_path / "here").rename(tmp_path / "there")
    with Project.open(tmp_path / "there") as project:
        assert project.name == "here"
        assert next(project.store.utterances.all()).text == "merhaba"


@pytest.mark.parametrize("language", ["", "Türkçe", "t", "tr;drop", "../tr"])
def test_a_language_must_be_a_code(tmp_path: Path, language: str) -> None:
    with pytest.raises(SmidgenError, match="language code"):
        Project.create(tmp_path / "p", language)
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize(
    ("given", "kept"), [("TR", "tr"), ("de_ST", "de-ST"), ("gsw", "gsw"), ("zh-Hant-TW", "zh-Hant-TW")]
)
def test_codes_are_written_one_way(tmp_path: Path, given: str, kept: str) -> None:
    with Project.create(tmp_path / "p", given) as project:
        assert project.language == kept


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    Project.create(tmp_path / "p", "tr").close()
    with pytest.raises(SmidgenError, match="a project already"):
        Project.create(tmp_path / "p", "tr")
    (tmp_path / "audio").mkdir()
    with pytest.raises(SmidgenError, match="audio"):
        Project.create(tmp_path, "tr")
    (tmp_path / "file").write_text("x")
    with pytest.raises(SmidgenError, match="not a folder"):
        Project.create(tmp_path / "file", "tr")
    with pytest.raises(SmidgenError, match="not a Smidgen project"):
        Project.open(tmp_path / "nowhere")


def test_a_second_writer_is_refused_and_readers_are_not(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p", "tr") as project:
        with pytest.raises(SmidgenError, match="already open"):
            Project.open(tmp_path / "p")
        with Project.open(tmp_path / "p", write=False) as reader:
            project.store.utterances.add(utterance("merhaba"))
            assert reader.store.utterances.count() == 1
            with pytest.raises(SmidgenError, match="reading only"):
                reader.store.utterances.add(utterance("selam"))
            with pytest.raises(SmidgenError, match="reading only"):
                reader.store.settings.set("name", "x")
    Project.open(tmp_path / "p").close()


def test_a_killed_writer_is_named_while_it_lives_and_blocks_nobody_after(tmp_path: Path) -> None:
    Project.create(tmp_path / "p", "tr").close()
    code = "import sys, time; from engine.project import Project; p = Project.open(sys.argv[1]); print(1, flush=True)"
    code += "; time.sleep(99)"
    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "p")], cwd=ROOT, stdout=subprocess.PIPE)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"1"
        with pytest.raises(SmidgenError, match=f"process {holder.pid} on "):
            Project.open(tmp_path / "p")
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        holder.stdout.close()
    Project.open(tmp_path / "p").close()


def test_a_writer_killed_in_a_transaction_leaves_whole_rows(tmp_path: Path) -> None:
    Project.create(tmp_path / "p", "tr").close()
    code = """
import sys
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Utterance
p = Project.open(sys.argv[1])
n = 0
while True:
    p.store.utterances.add_many(Utterance(f"{n} {i}", "tr", Meaning.of("greet")) for i in range(10))
    n += 1
    print(n, flush=True)
"""
    writer = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "p")], cwd=ROOT, stdout=subprocess.PIPE)
    assert writer.stdout is not None
    said = 0
    while said < 5:
        said = int(writer.stdout.readline())
    time.sleep(0.02)
    writer.kill()
    said = max([said, *(int(line) for line in writer.stdout.read().split())])
    writer.stdout.close()
    writer.wait()
    with Project.open(tmp_path / "p") as project:
        count = project.store.utterances.count()
        assert project.store.connections.db.execute("pragma integrity_check").fetchone()[0] == "ok"
    assert count >= said * 10
    assert count % 10 == 0


def test_paths_stay_inside(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p", "tr") as project:
        inside = project.audio / "ab" / "clip.wav"
        assert project.relative(inside) == "audio/ab/clip.wav"
        assert project.absolute("audio/ab/clip.wav") == inside
        for outside in ("/etc/passwd", "../other.wav", "audio/../../x", "C:\\x.wav", "audio\\x.wav", ""):
            with pytest.raises(SmidgenError):
                project.absolute(outside)
        with pytest.raises(SmidgenError):
            project.relative(tmp_path / "other.wav")
        (tmp_path / "elsewhere").mkdir()
        (project.audio / "link").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(SmidgenError):
            project.absolute("audio/link/clip.wav")


def test_a_project_of_a_newer_smidgen_is_refused_and_untouched(tmp_path: Path) -> None:
    Project.create(tmp_path / "p", "tr").close()
    db = Database(tmp_path / "p" / "project.sqlite")
    db.table("_sqlite_migrations").insert({"migration_set": "smidgen", "name": "9999_future", "applied_at": "2099"})
    db.close()
    for write in (True, False):
        with pytest.raises(SmidgenError, match="newer Smidgen"):
            Project.open(tmp_path / "p", write=write)


def test_a_backup_comes_before_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project.create(tmp_path / "p", "tr") as project:
        project.store.utterances.add(utterance("merhaba"))
    assert not (tmp_path / "p" / "backups").exists(), "a new project has nothing to back up"
    monkeypatch.setattr(MIGRATIONS, "_migrations", list(MIGRATIONS._migrations))

    @MIGRATIONS(name="0002_for_the_test")
    def _second(db: Database) -> None:
        db.table("utterances").add_column("later", str)

    with Project.open(tmp_path / "p", write=False) as project:  # also a reader brings it up to date
        assert "later" in project.store.connections.db.table("utterances").columns_dict
    (backup,) = (tmp_path / "p" / "backups").iterdir()
    old = Database(backup)
    assert old.table("utterances").count == 1
    assert "later" not in old.table("utterances").columns_dict
    old.close()


def test_a_failing_migration_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Project.create(tmp_path / "p", "tr").close()
    monkeypatch.setattr(MIGRATIONS, "_migrations", list(MIGRATIONS._migrations))

    @MIGRATIONS(name="0002_fails")
    def _fails(db: Database) -> None:
        db.execute("drop table tests")
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        Project.open(tmp_path / "p")
    monkeypatch.undo()
    with Project.open(tmp_path / "p") as project:
        assert project.store.tests.all() == []


@pytest.mark.parametrize("content", [b"", b"this is no database at all, but text" * 100])
def test_a_damaged_database_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    Project.create(tmp_path / "p", "tr").close()
    (tmp_path / "p" / "project.sqlite").write_bytes(content)
    with pytest.raises(SmidgenError, match=r"cannot be read|empty"):
        Project.open(tmp_path / "p")
    if content:
        assert (tmp_path / "p" / "project.sqlite").read_bytes() == content


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SmidgenError, match="cannot be made"):
            Project.create(tmp_path / "p", "tr")
    finally:
        tmp_path.chmod(0o700)
