"""A new Smidgen may bring a new alignment: what was trained on the pocket model before it is never read on another."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from engine.errors import SmidgenError
from engine.models.loading import base_of, load_run
from engine.pocket import place
from engine.pocket.place import MANIFEST, earlier, pocket_folder
from engine.project import Project
from engine.study.plan import Plan
from engine.study.queue import find_runs
from engine.study.results import Result
from engine.study.study import check_comparable, create
from engine.training.run_folder import RunFolder
from tests.tiny_model import make_tiny_model
from tests.tiny_project import make_tiny_project

BEFORE = "pocket-0123456789ab"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunFolder:
    """A run on the pocket model, noted as trained on an earlier one."""
    monkeypatch.setattr(place, "data_folder", lambda: tmp_path / "data")
    folder = tmp_path / "project" / "runs" / "mine"
    (folder / "best").mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"base": "pocket"}))
    (folder / "samples.jsonl").write_text("")
    (folder / "versions.json").write_text(json.dumps({"base": {"name": BEFORE, "identity": "x"}}))
    return RunFolder(folder)


def pocket(name: str, made: Path) -> Path:
    """A whole pocket folder of this name: a tiny model stands in."""
    folder = pocket_folder().with_name(name)
    shutil.copytree(made, folder)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    (folder / MANIFEST).write_text(json.dumps({"sizes": sizes}))
    return folder


def test_a_run_is_read_on_the_pocket_model_that_it_was_trained_on(run: RunFolder, tmp_path: Path) -> None:
    made = make_tiny_model(tmp_path / "tiny")
    today = pocket(pocket_folder().name, made)
    assert earlier(BEFORE)
    assert not earlier(today.name)
    assert not earlier("Qwen2-Audio-7B")
    assert not earlier("pocket-whisper")  # somebody's own
    with pytest.raises(SmidgenError, match=f"mine was trained on the pocket model of an earlier Smidgen, {BEFORE}"):
        base_of(run.path)
    with pytest.raises(SmidgenError, match="Train it again, or copy that folder into"):
        load_run(run.path.parent.parent, "mine")
    before = pocket(BEFORE, made)
    assert base_of(run.path) == before
    (before / "config.json").unlink()  # no longer whole
    with pytest.raises(SmidgenError, match="earlier Smidgen"):
        base_of(run.path)
    (run.path / "versions.json").write_text(json.dumps({"base": {"name": today.name, "identity": "x"}}))
    assert base_of(run.path) == today
    (run.path / "versions.json").unlink()  # of before versions were noted
    assert base_of(run.path) == today


def test_a_name_in_a_copied_run_leads_nowhere_else(run: RunFolder, tmp_path: Path) -> None:
    (run.path / "versions.json").write_text(json.dumps({"base": {"name": f"../../{BEFORE}", "identity": "x"}}))
    with pytest.raises(SmidgenError, match=f"an earlier Smidgen, {BEFORE}, which is not here"):
        base_of(run.path)


def test_a_study_takes_no_run_of_an_earlier_pocket_model_and_goes_on_with_none(tmp_path: Path) -> None:
    with make_tiny_project(tmp_path / "lights", sentences=24, dev=4) as project:
        assert isinstance(project, Project)
        ids = [row.id for row in project.store.utterances.all()][:6]
        project.store.utterances.set_split([i for i in ids if i is not None], "test")
        plan = Plan(schemes=("text-only",), shares=(0,), seeds=(1,), baselines=())
        study = create(project, plan, "mine")
        check_comparable(project, study)
        folder = project.runs / "done-before"
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(json.dumps({"base": "pocket", "scheme": "text-only"}))
        (folder / "samples.jsonl").write_text("")
        assert len(find_runs(project, project.store.overview())) == 1
        (folder / "versions.json").write_text(json.dumps({"base": {"name": BEFORE}}))
        assert not find_runs(project, project.store.overview())
        own = folder.rename(project.runs / "mine.all-text-only-0-s1")  # trained, not tested yet
        with pytest.raises(SmidgenError, match=f"study mine was begun on .* {BEFORE}: new runs would not compare"):
            check_comparable(project, study)
        shutil.rmtree(own)
        check_comparable(project, study)
        key = "all-text-only-0-s1"
        Result(key, "run", "all", "text-only", 0, 0.0, 1, "r", {}, versions={"base": {"name": BEFORE}}).write(
            study.result_path(key)
        )
        with pytest.raises(SmidgenError, match=f"The study mine was begun on .* {BEFORE}: new runs would not compare"):
            check_comparable(project, study)
