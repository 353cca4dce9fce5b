"""`smidgen new`, `import` and `import-audio`, as a person or a script types them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

ROOT = Path(__file__).parents[2]


def smidgen(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "engine", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def result(*arguments: str | Path) -> dict[str, Any]:
    done = smidgen(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_from_nothing_to_a_corpus_with_recordings(tmp_path: Path) -> None:
    home = tmp_path / "köy"
    made = result("new", home, "--language", "tr", "--name", "Köy")
    assert made == {"project": str(home), "name": "Köy", "language": "tr"}
    text = tmp_path / "x.csv"
    text.write_text("Satz;Bedeutung\nışığı aç;on\nkapat;off\n;off\n", encoding="utf-8")
    done = result("import", home, text, "--columns", "text=Satz,intent=Bedeutung", "--split", "train")
    assert (done["added"], done["duplicates"], done["leaks"]) == (2, 0, [])
    assert done["rejects"] == [
        {
            "file": str(text),
            "line": 4,
            "reason": "There is no text.",
            "next_step": "Write the sentence, or delete the row.",
        }
    ]
    soundfile.write(tmp_path / "a.wav", 0.3 * np.sin(np.arange(16000) / 10), 16000)
    (tmp_path / "m.tsv").write_text("audio\ttext\nа.wav\tkapat\na.wav\tkapat\n", encoding="utf-8")  # noqa: RUF001
    done = result("import-audio", home, tmp_path / "m.tsv", "--split", "test")
    assert (done["added"], len(done["rejects"])) == (1, 1)
    assert done["leaks"] == ["1 sentence is in both train and test: “kapat”."]
    again = smidgen("import-audio", home, tmp_path / "m.tsv", "--split", "test")
    assert "0 recordings came in, 1 were there already, 1 could not come in." in again.stdout
    assert "line 2: There is no audio file" in again.stdout


def test_failures_are_one_sentence_and_status_1(tmp_path: Path) -> None:
    for arguments, words in [
        (("new", tmp_path / "p", "--language", "Türk çe"), "not a language code"),
        (("import", tmp_path / "nowhere", tmp_path / "x.csv"), "not a Smidgen project"),
        (("import-audio", tmp_path / "nowhere", tmp_path / "x.csv"), "not a Smidgen project"),
    ]:
        done = smidgen(*arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert words in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert smidgen("new", tmp_path / "p").returncode == 2
    result("new", tmp_path / "p", "--language", "tr")
    for arguments, words in [
        (("import", tmp_path / "p", tmp_path / "missing.csv"), "no file"),
        (("import", tmp_path / "p", ROOT / "pyproject.toml", "--columns", "text"), "which column is which"),
        (("import", tmp_path / "p", ROOT / "pyproject.toml", "--format", "word"), "no format"),
    ]:
        done = smidgen(*arguments)
        assert done.returncode == 1
        assert words in done.stderr
        assert "Traceback" not in done.stderr


def test_a_synthetic_project_says_so(tmp_path: Path) -> None:
    from engine.project import Project

    result("new", tmp_path / "p", "--language", "it", "--synthetic-note", "No human voice.")
    with Project.open(tmp_path / "p") as project:
        assert project.synthetic == "No human voice."


def test_an_import_killed_at_any_moment_loses_nothing_and_can_be_repeated(tmp_path: Path) -> None:
    from engine.audio.files import sha256
    from engine.project import Project

    home, sample = tmp_path / "p", ROOT / "resources" / "sample"
    clips = len((sample / "speech.tsv").read_text(encoding="utf-8").splitlines()) - 1
    result("new", home, "--language", "it")
    command = [sys.executable, "-m", "engine", "import-audio", str(home), str(sample / "speech.tsv")]
    for lines in (1, 3, 6):  # progress reports to wait for before the kill
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert process.stderr is not None
        for _ in range(lines):
            process.stderr.readline()
        process.kill()
        process.wait()
        process.stderr.close()
        with Project.open(home) as project:
            assert project.store.connections.db.execute("pragma integrity_check").fetchone()[0] == "ok"
            for recording, _ in project.store.recordings.all():
                assert sha256(project.absolute(recording.path)) == recording.sha256
    done = result("import-audio", home, sample / "speech.tsv")
    assert (done["added"] + done["duplicates"], done["rejects"]) == (clips, [])
    with Project.open(home) as project:
        files = {path.stem for path in project.audio.rglob("*.ogg")}
        assert files == {recording.sha256 for recording, _ in project.store.recordings.all()}
        assert project.store.recordings.count() == clips
