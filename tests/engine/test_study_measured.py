"""The measured page end to end: a corpus on disk, a study worked off on a tiny model, the page written from it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

from engine.pocket.place import pocket_folder
from engine.project import Project
from engine.study.measured import corpora
from engine.study.measured.page import write_page
from engine.study.measured.sections import sections
from engine.study.results import read_results
from tests.tiny_model import make_tiny_model, tone

ROOT = Path(__file__).resolve().parents[2]
STAMPS = Path("/usr/share/tuxpaint/stamps")


def measured(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "engine.study.measured", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=500)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Six speakers' tones, named as the Free Spoken Digit Dataset names its clips."""
    folder = tmp_path / "data" / "fsdd" / "recordings"
    folder.mkdir(parents=True)
    for number in range(6):
        for digit in range(10):
            for take in range(4):
                clip = tone(0.4, 200 + 40 * digit + 7 * number, seed=100 * number + 10 * digit + take)
                soundfile.write(folder / f"{digit}_speaker{number}_{take}.wav", clip, 16_000)
    return tmp_path / "data"


def test_the_small_page_from_nothing(data: Path, tmp_path: Path) -> None:
    work, docs = tmp_path / "work", tmp_path / "docs"
    docs.mkdir()
    base = make_tiny_model(tmp_path / "model")
    asked = (
        "run",
        str(work),
        "--data",
        str(data),
        "--only",
        "digits",
        "--small",
        "--base",
        str(base),
        "--device",
        "cpu",
    )
    planned = measured(*asked, "--plan-only")
    assert planned.returncode == 0, planned.stderr
    assert "digits: 0 of 3 done. 1 run to train and 2 more to test" in planned.stdout
    nothing = measured("write", str(work), "--docs", str(docs))
    assert nothing.returncode == 1
    assert "There are no results" in nothing.stderr
    done = measured(*asked)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "digits: done" in done.stdout
    results = read_results(work / "digits" / "studies" / "digits" / "results")
    assert {result.kind for result in results} == {"run", "base", "linear"}
    run = next(result for result in results if result.kind == "run")
    assert (run.clips, run.tests["speech"].n, run.synthetic) == (30, 30, "")
    assert str(tmp_path) not in (work / "digits" / "studies" / "digits" / "results" / f"{run.key}.json").read_text()
    assert "Everything is done" in measured(*asked).stdout, "nothing is done twice"

    written = measured("write", str(work), "--docs", str(docs))
    assert written.returncode == 0, written.stderr
    page = (docs / "results.md").read_text(encoding="utf-8")
    assert "## Digits by people" in page
    assert f"| curriculum | 30 | 100 | 1 | {100 * run.tests['speech'].intent_accuracy:.1f} |" in page
    assert (docs / "results" / "digits" / "all.svg").is_file()
    assert str(tmp_path) not in (docs / "results" / "digits" / "plan.json").read_text()
    assert "Not measured yet" not in page
    assert "earlier state" not in page
    before = page
    assert write_page(docs / "results", docs / "results.md").read_text(encoding="utf-8") == before, "from what is kept"

    assert f"Models: {run.versions['base']['name']}." in page
    run_result = docs / "results" / "digits" / f"{run.key}.json"
    today = run_result.read_text(encoding="utf-8")
    run_result.write_text(today.replace(run.versions["base"]["name"], "pocket-0123456789ab"), encoding="utf-8")
    page = write_page(docs / "results", docs / "results.md").read_text(encoding="utf-8")
    assert f"pocket-0123456789ab is of an earlier alignment; today's is {pocket_folder().name}." in page
    run_result.write_text(today, encoding="utf-8")

    # another machine goes on from what is kept: what it makes of the same clips counts as done there
    base_result = docs / "results" / "digits" / "all-base.json"
    base_result.write_text(base_result.read_text(encoding="utf-8").replace(run.corpus, "f" * 32), encoding="utf-8")
    elsewhere = (asked[0], str(tmp_path / "elsewhere"), *asked[2:], "--kept", str(docs / "results"))
    went_on = measured(*elsewhere, "--plan-only")
    assert went_on.returncode == 0, went_on.stderr
    assert "digits: 3 results taken over" in went_on.stdout
    assert "digits: 3 of 3 done. Everything is done." in went_on.stdout
    assert "digits: 0 results taken over" in measured(*elsewhere, "--plan-only").stdout, "once is enough"
    assert measured("write", str(tmp_path / "elsewhere"), "--docs", str(docs)).returncode == 0
    page = (docs / "results.md").read_text(encoding="utf-8")
    assert "1 of the 3 results are of an earlier state of the corpus" in page

    for folder in (tmp_path / "elsewhere" / "digits" / "studies" / "digits" / "results", docs / "results" / "digits"):
        (folder / "all-base.json").unlink()
    assert measured("write", str(tmp_path / "elsewhere"), "--docs", str(docs)).returncode == 0
    assert "**Not measured yet**, 1 in all: all-base." in (docs / "results.md").read_text(encoding="utf-8")
    kept_run = docs / "results" / "digits" / f"{run.key}.json"
    kept_run.write_text(kept_run.read_text(encoding="utf-8").replace('"name":"model"', '"name":"other"'), "utf-8")
    refused = measured(*elsewhere, "--plan-only")
    assert refused.returncode == 1
    assert "measured with another base, other" in refused.stderr
    other = docs / "results" / "digits" / "plan.json"
    other.write_text(other.read_text(encoding="utf-8").replace('"epochs": 8', '"epochs": 9'), encoding="utf-8")
    refused = measured(*elsewhere, "--plan-only")
    assert refused.returncode == 1
    assert "measured with other settings" in refused.stderr


def test_speakers_of_the_test_are_heard_nowhere_else(data: Path, tmp_path: Path) -> None:
    corpora.digits(data, tmp_path / "digits", 2, 2)
    with Project.open(tmp_path / "digits", write=False) as project:
        speakers = {
            split: {r.speaker_id for r, _ in project.store.recordings.all(split)} for split in ("train", "dev", "test")
        }
        assert len(speakers["train"]) == len(speakers["test"]) == 3
        assert speakers["train"] == speakers["dev"]
        assert not speakers["train"] & speakers["test"]
        assert project.store.recordings.count(split="train") == 60
        assert project.synthetic == ""


@pytest.mark.skipif(not STAMPS.is_dir(), reason="Debian's tuxpaint-stamps-default is not installed")
def test_a_thing_of_the_test_is_learnt_from_in_no_language(tmp_path: Path) -> None:
    corpora.words(STAMPS, tmp_path / "words", ("fr", "es"), 40)
    with Project.open(tmp_path / "words", write=False) as project:
        rows = list(project.store.utterances.all())
        assert {row.language for row in rows} == {"fr", "es"}
        said = {split: {row.text for row in rows if row.split == split} for split in ("train", "test")}
        assert said["train"]
        assert said["test"]
        assert not said["train"] & said["test"]


@pytest.mark.skipif(not shutil.which("flite"), reason="flite, which speaks the English sentences, is not installed")
def test_no_sentence_of_the_test_is_learnt_from_across_languages(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "xsid"
    folder.mkdir(parents=True)
    for language in ("en", "de"):
        for part, texts in (("valid", range(50)), ("test", range(30, 70))):  # 20 of the test's are in valid, too
            said = [(f"{language} says", str(number)) for number in texts]
            (folder / f"{language}.{part}.conll").write_text("".join(
                f"# text: {a} {b}\n# intent: tell\n" + "".join(
                    f"{place}\t{word}\ttell\tO\n" for place, word in enumerate(f"{a} {b}".split(), 1)) + "\n"
                for a, b in said))  # fmt: skip
    corpora.across(tmp_path / "data", tmp_path / "across", "en", ["de"], [], 10, 2, 15)
    with Project.open(tmp_path / "across", write=False) as project:
        for language in ("en", "de"):
            rows = [row for row in project.store.utterances.all() if row.language == language]
            said = {split: {row.text for row in rows if row.split == split} for split in ("train", "dev", "test")}
            assert (len(said["train"]), len(said["dev"]), len(said["test"])) == (10, 40, 15)
            assert not said["test"] & (said["train"] | said["dev"])


def test_every_plan_can_be() -> None:
    for small in (False, True):
        for section in sections(Path("data"), Path("stamps"), small=small):
            plan = section.plan.check()
            assert plan.mixtures
            assert not small or (
                plan.seeds == (1,) and len(plan.mixtures) == 1 and len((*plan.shares, *plan.clips)) == 1
            )
