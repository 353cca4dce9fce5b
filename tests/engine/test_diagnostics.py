"""The report of a problem tells what is needed, and nothing of what is private."""

from __future__ import annotations

import getpass
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from engine import __version__
from engine.diagnostics import LOG_LINES, RUN_LINES, gather
from engine.logs import MOST, log_folder, rotating, tail
from engine.project import Project
from engine.semantics import Meaning
from engine.store.rows import Run, Speaker, Utterance
from engine.training.run_folder import write_atomically
from engine.veil import Veil

SENTENCES = ("ışığı aç", "große Straße links", "İstanbul'a git", "打开客厅的灯", "أطفئ الضوء من فضلك", "Stop")


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("SMIDGEN_DATA", str(tmp_path / "data"))


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "Grandmother Ayşe", "tr", "Ayşe’s kitchen") as made:
        made.store.utterances.add_many([Utterance(text, "tr", Meaning.of("light_on")) for text in SENTENCES])
        made.store.speakers.add(Speaker("elder-7", "Ayşe Yılmaz"))
        run = made.runs / "first-with-hasan"
        run.mkdir(parents=True)
        (run / "config.json").write_text("{}", encoding="utf-8")
        lines = [f"line {n}" for n in range(100)] + [f"cannot hear “{SENTENCES[0]}” by Ayşe Yılmaz (elder-7) in {run}"]
        (run / "process.log").write_text("\n".join(lines), encoding="utf-8")
        made.store.runs.add(Run("first-with-hasan", str(made.relative(run)), "2026-01-01T00:00:00"))
        yield made


def _log(text: str) -> None:
    handler = rotating("smidgen.log")
    handler.emit(logging.LogRecord("smidgen", logging.ERROR, __file__, 0, text, None, None))
    handler.close()


def test_the_report_has_versions_system_sizes_runs_and_logs(project):
    _log("the first thing that went wrong")
    report = gather(project, "It broke. Try again.", ["Qt 6"])
    for wanted in (
        __version__, "It broke. Try again.", "Qt 6", "MB of memory", "torch ", "6 sentences (tr)", "state: ready",
        "line 99", "the first thing that went wrong", "1 runs",
    ):  # fmt: skip
        assert wanted in report
    assert "line 50" not in report, f"only the last {RUN_LINES} lines of a run's log"


def test_nothing_private_is_in_the_report(project):
    elsewhere = Path("/media/disk/Uncle Mehmet")
    secrets = [*SENTENCES, "elder-7", "Ayşe Yılmaz", "Ayşe’s kitchen", "Grandmother Ayşe", "first-with-hasan"]
    for secret in secrets:
        _log(f"unexpected: {secret}, then (file {project.path / 'audio' / 'x.wav'})")
        _log(f"in capitals: {secret.upper()}")
    _log(f"opened {elsewhere}; imported Interview-with-Fatma.csv; home is {Path.home()}/notes; by {getpass.getuser()}.")
    report = gather(project, f"The sentence {SENTENCES[1]} is too long.", elsewhere=[elsewhere])
    for secret in [*secrets, "Uncle Mehmet", "Fatma", str(project.path), str(Path.home())]:
        assert secret not in report, secret
    assert "<sentence>" in report
    assert "<speaker 1>" in report
    assert "<run 1>" in report
    assert "Run <run 1>" in report
    assert "<project 1>" in report
    assert "<file>.csv" in report


def test_a_quoted_sentence_of_a_project_that_is_not_open_goes_too():
    _log("The row “mach bitte das Licht aus” has no intent.")
    report = gather()
    assert "mach bitte" not in report
    assert "The row “…” has no intent." in report


def test_a_run_that_cannot_be_read_is_said_so(project):
    (project.runs / "first-with-hasan" / "config.json").write_text("not json", encoding="utf-8")
    assert "cannot be read" in gather(project)


def test_words_are_not_broken_by_short_names():
    veil = Veil({"an": "<speaker 1>", "ana": "<speaker 2>"}, ["on", "one"])
    assert veil("a banana and Ana on one") == "a banana and <speaker 2> on <sentence>"


def test_names_of_files_that_every_run_has_stay():
    assert Veil({})("config.json of Ayşe.json in /x/y/Fatma.wav") == "config.json of <file>.json in /x/y/<file>.wav"


def test_a_log_begins_anew_and_keeps_two_older_ones():
    handler = rotating("smidgen.log")
    for number in range(4000):
        handler.emit(logging.LogRecord("smidgen", logging.INFO, __file__, 0, f"{number} {'x' * 1000}", None, None))
    handler.close()
    sizes = {path.name: path.stat().st_size for path in log_folder().iterdir()}
    assert set(sizes) == {"smidgen.log", "smidgen.log.1", "smidgen.log.2"}
    assert max(sizes.values()) <= MOST
    assert tail(log_folder() / "smidgen.log", 1)[0].split()[-2] == "3999"
    assert len(tail(log_folder() / "smidgen.log", LOG_LINES)) <= 65, "64 KiB at most are read"
    assert tail(log_folder() / "no-such.log", 3) == []


def test_what_breaks_on_the_command_line_is_logged_where_the_report_looks(tmp_path):
    code = (
        "from types import SimpleNamespace as N\n"
        "from engine import cli\n"
        "def broken(arguments, out): raise KeyError('lost')\n"
        "cli.build_parser = lambda: N(parse_args=lambda argv: N(json=False, do=broken))\n"
        "raise SystemExit(cli.main([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "engine.log" in done.stderr
    assert "KeyError: 'lost'" in gather()


def test_settings_of_a_run_name_no_folder_of_the_user(project):
    from dataclasses import asdict

    from engine.training.schemes import preset

    config = asdict(preset("pocket", base="/media/disk/Uncle Mehmet/Qwen2-Audio"))
    write_atomically(project.runs / "first-with-hasan" / "config.json", json.dumps(config))
    report = gather(project)
    assert '"base": "Qwen2-Audio"' in report
    assert "Mehmet" not in report
